// SPDX-License-Identifier: MIT
// The words of the comparison, in each language.
#pragma once

#include "language/catalogue_row.hpp"

#include <array>

namespace funnel::language {

inline constexpr std::array compare_catalogue = {
    Row{Message::title_compare, "Comparison of funnels", "Comparaison d’entonnoirs"},
    Row{Message::title_compare_named, "Comparison: {name}", "Comparaison\u00A0: {name}"},
    Row{Message::heading_compare_inputs, "What differs", "Ce qui diffère"},
    Row{Message::heading_compare_months, "Volumes a month", "Volumes par mois"},
    Row{Message::column_compare_figure, "Figure", "Indicateur"},
    Row{Message::column_compare_over, "Over {months} months", "Sur {months} mois"},
    Row{Message::column_compare_input, "Input", "Hypothèse"},
    Row{Message::column_compare_change, "Change", "Écart"},
    Row{Message::compare_revenue_target, "Revenue target", "Cible de revenus"},
    Row{Message::compare_volume_target, "Target ({stage})", "Cible ({stage})"},
    Row{Message::compare_months, "Months", "Nombre de mois"},
    Row{Message::compare_clv, "CLV", "CLV"},
    Row{Message::compare_margin, "Margin", "Marge"},
    Row{Message::compare_expected_revenue, "Expected revenue", "Revenus attendus"},
    Row{Message::compare_rate, "Conversion ({stage})", "Conversion ({stage})"},
    Row{Message::compare_open, "Open ({stage})", "En cours ({stage})"},
    Row{Message::compare_unit_cost, "Unit cost ({stage})", "Coût unitaire ({stage})"},
    Row{Message::compare_cost, "Cost", "Coût"},
    Row{Message::compare_cac, "CAC", "CAC"},
    Row{Message::compare_cost_per, "Cost per {unit}", "Coût par {unit}"},
    Row{Message::compare_budget, "Budget", "Budget"},
    Row{Message::compare_budget_left, "Left of the budget", "Solde du budget"},
    Row{Message::compare_points, "{points}\u00A0pts", "{points}\u00A0pts"},
    Row{Message::compare_interval, "90% sure ({stage})", "Sûr à 90\u00A0% ({stage})"},
    Row{Message::compare_top_less, "{name}: {change} fewer {stage} ({volume} instead of {first}).",
        "{name}\u00A0: {change} de moins ({stage}\u00A0: {volume} au lieu de {first})."},
    Row{Message::compare_top_more, "{name}: {change} more {stage} ({volume} instead of {first}).",
        "{name}\u00A0: {change} de plus ({stage}\u00A0: {volume} au lieu de {first})."},
    Row{Message::compare_top_same, "{name}: as many {stage} ({volume}).",
        "{name}\u00A0: aucun écart ({stage}\u00A0: {volume})."},
    Row{Message::compare_a_month, "{stage} a month", "{stage}, par mois"},
    Row{Message::compare_months_differ,
        "The horizons are not the same: volumes and costs are those of each whole horizon, and the volumes a month "
        "stand apart.",
        "Les horizons ne sont pas les mêmes\u00A0: volumes et coûts portent chacun sur tout leur horizon, et les "
        "volumes par mois figurent à part."},
    Row{Message::compare_currencies_differ,
        "The currencies are not the same, or not all are stated: amounts have no differences. --currency says that "
        "all are in one.",
        "Les devises ne sont pas les mêmes, ou ne sont pas toutes précisées\u00A0: les montants n’ont pas d’écarts. "
        "--currency dit qu’ils sont tous dans une même devise."},
    Row{Message::compare_rounding_differs, "The volumes are not all rounded alike.",
        "Les volumes ne sont pas tous arrondis de la même façon."},
    Row{Message::compare_cost_missing,
        "The cost in all is blank where a cost that it takes is missing; funnel budget names what is.",
        "Le coût total est vide là où il manque un coût\u00A0; funnel budget dit lequel."},
    Row{Message::compare_chances_certain, "The chances hold if all rates are exactly right.",
        "Les chances supposent des taux tout à fait exacts."},
};

}  // namespace funnel::language
