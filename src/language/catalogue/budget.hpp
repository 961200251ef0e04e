// SPDX-License-Identifier: MIT
// The words of the budget.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// The budget: titles and columns.
inline constexpr Message title_budget{"Budget of a funnel", "Budget d’un entonnoir"};
inline constexpr Message title_budget_named{"Budget: {name}", "Budget\u00A0: {name}"};
inline constexpr Message heading_budget_stages{"Cost by stage", "Coût par étape"};
inline constexpr Message heading_budget_departments{"Cost by department", "Coût par département"};
inline constexpr Message heading_budget_months{"Cash out by month", "Décaissements par mois"};
inline constexpr Message heading_returns{"What the money brings", "Ce que rapporte la dépense"};
inline constexpr Message heading_verdict{"Does it fit?", "Les moyens suffisent-ils\u00A0?"};
inline constexpr Message column_volume{"Volume", "Volume"};
inline constexpr Message column_unit_cost{"Unit cost", "Coût unitaire"};
inline constexpr Message column_cost{"Cost", "Coût"};
inline constexpr Message column_cumulative{"Cumulative", "Cumul"};
inline constexpr Message column_cost_per_unit{"Cost per unit", "Coût par unité"};
inline constexpr Message column_units{"Variable", "Variables"};
inline constexpr Message column_fixed{"Fixed", "Fixes"};
inline constexpr Message column_people{"People", "Personnel"};
inline constexpr Message column_total{"Total", "Total"};
inline constexpr Message column_needed{"Needed", "Requis"};
inline constexpr Message column_there{"There", "En place"};
inline constexpr Message column_figure{"Figure", "Indicateur"};
inline constexpr Message column_value{"Value", "Valeur"};
inline constexpr Message column_basis{"Made of", "Calcul"};
inline constexpr Message row_total{"Total", "Total"};
inline constexpr Message no_department{"No department", "Sans département"};

// Its figures, and what they are made of.
inline constexpr Message figure_cpl{"CPL", "CPL"};
inline constexpr Message figure_cac{"CAC", "CAC"};
inline constexpr Message figure_cost_per{"Cost per {unit}", "Coût par {unit}"};
inline constexpr Message figure_clv_to_cac{"CLV:CAC", "CLV/CAC"};
inline constexpr Message figure_clv_to_cost{"CLV:cost per {unit}", "CLV/coût par {unit}"};
inline constexpr Message figure_roas{"ROAS", "ROAS"};
inline constexpr Message figure_roi{"ROI", "ROI"};
inline constexpr Message figure_payback{"Payback", "Récupération"};
inline constexpr Message figure_break_even{"Break-even CLV", "CLV d’équilibre"};
inline constexpr Message basis_cost_per{"cost down to {stage} / {volume}",
                                        "coût jusqu’à «\u00A0{stage}\u00A0» / {volume}"};
inline constexpr Message basis_clv{"CLV x margin {margin}", "CLV x marge {margin}"};
inline constexpr Message basis_clv_alone{"CLV", "CLV"};
inline constexpr Message basis_roas{"revenue {revenue} / advertising {advertising}",
                                    "revenus {revenue} / publicité {advertising}"};
inline constexpr Message basis_roas_alone{"revenue / advertising", "revenus / publicité"};
inline constexpr Message basis_roi{"(revenue x margin {margin} - cost) / cost",
                                   "(revenus x marge {margin} - coût) / coût"};
inline constexpr Message basis_roi_alone{"(revenue - cost) / cost", "(revenus - coût) / coût"};
inline constexpr Message basis_payback{"cost per {unit} / (CLV / {months} months x margin {margin})",
                                       "coût par {unit} / (CLV / {months} mois x marge {margin})"};
inline constexpr Message basis_payback_alone{"cost per {unit} / (CLV / {months} months)",
                                             "coût par {unit} / (CLV / {months} mois)"};
inline constexpr Message basis_break_even{"cost per {unit} / margin {margin}", "coût par {unit} / marge {margin}"};
inline constexpr Message basis_break_even_alone{"cost per {unit}", "coût par {unit}"};

// Its sentences.
inline constexpr Message cost_per_unit_explained{
    "Cost per unit: what the stage and all above it cost, divided by its volume.",
    "Coût par unité\u00A0: ce que coûtent l’étape et toutes celles d’avant, divisé par son volume."};
inline constexpr Message department_costs_shared{
    "What a department spends on fixed costs and people counts in equal parts at the stages that it owns (or else is "
    "listed at); what belongs to none counts at the last stage.",
    "Ce qu’un département dépense en coûts fixes et en personnel compte à parts égales aux étapes dont il est "
    "responsable (ou sinon cité)\u00A0; ce qui n’est à aucun compte à la dernière étape."};
inline constexpr Message months_are_cash{
    "Variable: unit costs, by the weights of the calendar, not by whole customers. Fixed costs are paid in their "
    "months, people evenly.",
    "Variables\u00A0: coûts unitaires, selon les poids du calendrier et non par clients entiers. Les coûts fixes sont "
    "payés aux mois prévus, "
    "le personnel à parts égales."};
inline constexpr Message people_explained{
    "Needed: people for the busiest month. There: people of the department.",
    "Requis\u00A0: personnes pour le mois le plus chargé. En place\u00A0: personnes du département."};
inline constexpr Message volumes_shown_rounded{
    "Volumes are shown rounded; costs are those of the exact ones.",
    "Les volumes sont affichés arrondis\u00A0; les coûts sont ceux des volumes exacts."};
inline constexpr Message costs_known{"Known so far: {known}.", "Coût connu jusqu’ici\u00A0: {known}."};
inline constexpr Message costs_missing{"To know the total, give: {figures}.",
                                       "Pour connaître le total, il manque\u00A0: {figures}."};
inline constexpr Message costs_missing_for_others{"The total is not known, for want of: {figures}.",
                                                  "Le total n’est pas connu, faute de\u00A0: {figures}."};
inline constexpr Message missing_unit_cost{"unit cost of {stage} (--cost {id}=...)",
                                           "coût unitaire de «\u00A0{stage}\u00A0» (--cost {id}=...)"};
inline constexpr Message missing_unit_cost_for_others{"unit cost of {stage}", "coût unitaire de «\u00A0{stage}\u00A0»"};
inline constexpr Message missing_people{"people in {department} (people in the file)",
                                        "effectif de «\u00A0{department}\u00A0» (people dans le fichier)"};
inline constexpr Message missing_people_for_others{"people in {department}", "effectif de «\u00A0{department}\u00A0»"};
inline constexpr Message missing_monthly_cost{
    "monthly cost of one person in {department} (monthly_cost in the file)",
    "coût mensuel d’une personne de «\u00A0{department}\u00A0» (monthly_cost dans le fichier)"};
inline constexpr Message missing_monthly_cost_for_others{"monthly cost of one person in {department}",
                                                         "coût mensuel d’une personne de «\u00A0{department}\u00A0»"};
inline constexpr Message missing_clv{"To know what the customers bring, give the CLV (--clv ...).",
                                     "Pour connaître ce que rapportent les clients, il manque la CLV (--clv ...)."};
inline constexpr Message missing_clv_for_others{"What the customers bring is not known, since their CLV is not.",
                                                "Ce que rapportent les clients n’est pas connu, faute de leur CLV."};
inline constexpr Message missing_cost_kind{
    "To know the ROAS, say which unit costs are advertising (cost_kind of a stage in the file).",
    "Pour connaître le ROAS, il faut dire quels coûts unitaires sont de la publicité (cost_kind d’une étape dans "
    "le fichier)."};
inline constexpr Message missing_cost_kind_for_others{
    "The ROAS is not known, since it is not said which unit costs are advertising.",
    "Le ROAS n’est pas connu, faute de savoir quels coûts unitaires sont de la publicité."};
inline constexpr Message margin_not_known{
    "No margin is known, so all revenue counts as a return (margin in the file).",
    "La marge n’est pas connue\u00A0: tous les revenus comptent dans le rendement (margin dans le fichier)."};
inline constexpr Message margin_not_known_for_others{
    "No margin is known, so all revenue counts as a return.",
    "La marge n’est pas connue\u00A0: tous les revenus comptent dans le rendement."};
inline constexpr Message costs_after_horizon{"Not counted, since they begin after the horizon: {costs}.",
                                             "Non comptés, car ils commencent après l’horizon\u00A0: {costs}."};
inline constexpr Message cost_from_month{"{cost} (month {month})", "{cost} (mois {month})"};
inline constexpr Message verdict_fits{"Yes: the plan fits its means.", "Oui\u00A0: le plan tient dans ses moyens."};
inline constexpr Message verdict_does_not_fit{"No: the plan does not fit its means.",
                                              "Non\u00A0: le plan dépasse ses moyens."};
inline constexpr Message verdict_unknown{"It cannot be told: figures are missing.",
                                         "On ne peut le dire\u00A0: il manque des chiffres."};
inline constexpr Message budget_left{"The budget of {budget} is enough, with {difference} left.",
                                     "Le budget de {budget} suffit\u00A0; il reste {difference}."};
inline constexpr Message budget_exceeded{"The plan costs {difference} more than the budget of {budget}.",
                                         "Le plan coûte {difference} de plus que le budget de {budget}."};
inline constexpr Message budget_exceeded_already{
    "What is known of the cost, {known}, is already above the budget of {budget}.",
    "Le coût connu, {known}, dépasse déjà le budget de {budget}."};
inline constexpr Message budget_unknown{
    "Whether the budget of {budget} is enough cannot be told, since a part of the cost is not known.",
    "On ne peut dire si le budget de {budget} suffit, car une partie du coût n’est pas connue."};
inline constexpr Message people_enough{
    "{department}: people are enough ({needed} needed, {people} there).",
    "{department}\u00A0: l’effectif suffit (requis\u00A0: {needed}, en place\u00A0: {people})."};
inline constexpr Message people_short{
    "{department}: people are short ({needed} needed, {people} there).",
    "{department}\u00A0: l’effectif ne suffit pas (requis\u00A0: {needed}, en place\u00A0: {people})."};
inline constexpr Message people_of_nobody{
    "{department}: {needed} needed; whose people they are is not known (departments of the stages in the file).",
    "{department}\u00A0: requis\u00A0: {needed}\u00A0; on ne sait de quel département (departments des étapes dans le "
    "fichier)."};
inline constexpr Message people_of_nobody_for_others{
    "{department}: {needed} needed; whose people they are is not known.",
    "{department}\u00A0: requis\u00A0: {needed}\u00A0; on ne sait de quel département."};
inline constexpr Message people_not_counted{
    "Not in the total, since neither people nor monthly_cost is given in the file: people of {departments}.",
    "Absent du total, car le fichier ne donne ni people ni monthly_cost\u00A0: personnel de {departments}."};
inline constexpr Message people_not_counted_for_others{
    "Not in the total, since what they cost is not known: people of {departments}.",
    "Absent du total, faute d’en connaître le coût\u00A0: personnel de {departments}."};
inline constexpr Message amounts_rounded{
    "Amounts are shown rounded: parts may differ from their sum.",
    "Les montants sont arrondis\u00A0: la somme des parties peut différer du total."};
inline constexpr Message people_not_given_for_others{
    "{department}: {needed} needed; how many are there is not known.",
    "{department}\u00A0: requis\u00A0: {needed}\u00A0; l’effectif n’est pas connu."};
inline constexpr Message people_not_given{
    "{department}: {needed} needed; how many are there is not known (people in the file).",
    "{department}\u00A0: requis\u00A0: {needed}\u00A0; l’effectif n’est pas connu (people dans le fichier)."};

}  // namespace funnel::language::message
