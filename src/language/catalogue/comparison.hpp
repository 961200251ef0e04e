// SPDX-License-Identifier: MIT
// The words of the comparison; the names of inputs are those of the levers, too.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// The comparison.
inline constexpr Message title_compare{"Comparison of funnels", "Comparaison d’entonnoirs"};
inline constexpr Message title_compare_named{"Comparison: {name}", "Comparaison\u00A0: {name}"};
inline constexpr Message heading_compare_inputs{"What differs", "Ce qui diffère"};
inline constexpr Message heading_compare_months{"Volumes a month", "Volumes par mois"};
inline constexpr Message column_compare_figure{"Figure", "Indicateur"};
inline constexpr Message column_compare_over{"Over {months} months", "Sur {months} mois"};
inline constexpr Message column_compare_input{"Input", "Hypothèse"};
inline constexpr Message column_change{"Change", "Écart"};
inline constexpr Message input_revenue_target{"Revenue target", "Cible de revenus"};
inline constexpr Message input_volume_target{"Target ({stage})", "Cible ({stage})"};
inline constexpr Message input_months{"Months", "Nombre de mois"};
inline constexpr Message input_clv{"CLV", "CLV"};
inline constexpr Message compare_margin{"Margin", "Marge"};
inline constexpr Message compare_expected_revenue{"Expected revenue", "Revenus attendus"};
inline constexpr Message input_rate{"Conversion ({stage})", "Conversion ({stage})"};
inline constexpr Message compare_open{"Open ({stage})", "En cours ({stage})"};
inline constexpr Message input_unit_cost{"Unit cost ({stage})", "Coût unitaire ({stage})"};
inline constexpr Message compare_cost{"Cost", "Coût"};
inline constexpr Message compare_fixed_costs{"Fixed costs", "Coûts fixes"};
inline constexpr Message compare_people_cost{"Cost of people", "Coût du personnel"};
inline constexpr Message compare_deal_cv{"Spread of deal sizes", "Dispersion de la valeur des clients"};
inline constexpr Message compare_cac{"CAC", "CAC"};
inline constexpr Message compare_cost_per{"Cost per {unit}", "Coût par {unit}"};
inline constexpr Message compare_budget{"Budget", "Budget"};
inline constexpr Message compare_budget_left{"Left of the budget", "Solde du budget"};
inline constexpr Message compare_interval{"90% sure ({stage})", "Sûr à 90\u00A0% ({stage})"};
inline constexpr Message compare_top_less{
    "{name}: {change} fewer {stage} ({volume} instead of {first}).",
    "{name}\u00A0: {change} de moins ({stage}\u00A0: {volume} au lieu de {first})."};
inline constexpr Message compare_top_more{
    "{name}: {change} more {stage} ({volume} instead of {first}).",
    "{name}\u00A0: {change} de plus ({stage}\u00A0: {volume} au lieu de {first})."};
inline constexpr Message compare_top_same{"{name}: as many {stage} ({volume}).",
                                          "{name}\u00A0: aucun écart ({stage}\u00A0: {volume})."};
inline constexpr Message stage_a_month{"{stage} a month", "{stage}, par mois"};
inline constexpr Message compare_months_differ{
    "The horizons are not the same: volumes and costs are those of each whole horizon, and the volumes a month stand "
    "apart, with what they change by before they are rounded.",
    "Les horizons ne sont pas les mêmes\u00A0: volumes et coûts portent chacun sur tout leur horizon, et les volumes "
    "par "
    "mois figurent à part, avec leurs écarts avant arrondi."};
inline constexpr Message compare_currencies_differ{
    "The currencies are not the same, or not all are stated: amounts have no differences. --currency says that "
    "all are in one.",
    "Les devises ne sont pas les mêmes, ou ne sont pas toutes précisées\u00A0: les montants n’ont pas d’écarts. "
    "--currency dit qu’ils sont tous dans une même devise."};
inline constexpr Message compare_rounding_differs{"The volumes are not all rounded alike.",
                                                  "Les volumes ne sont pas tous arrondis de la même façon."};
inline constexpr Message compare_cost_missing{
    "The cost in all is blank where a cost that it takes is missing; funnel budget names what is.",
    "Le coût total est vide là où il manque un coût\u00A0; funnel budget dit lequel."};
inline constexpr Message compare_chances_mixed{
    "Some chances suppose that all rates are exactly right, the others count how sure the rates are.",
    "Certaines chances supposent des taux tout à fait exacts, les autres tiennent compte de leur incertitude."};
inline constexpr Message compare_chances_certain{"The chances hold if all rates are exactly right.",
                                                 "Les chances supposent des taux tout à fait exacts."};

}  // namespace funnel::language::message
