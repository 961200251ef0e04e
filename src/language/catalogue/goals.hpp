// SPDX-License-Identifier: MIT
// The words of the goals.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// The goals: titles and columns.
inline constexpr Message title_goals{"SMART goals of a funnel", "Objectifs SMART d’un entonnoir"};
inline constexpr Message title_goals_named{"SMART goals: {name}", "Objectifs SMART\u00A0: {name}"};
inline constexpr Message title_okr{"Objectives and key results of a funnel",
                                   "Objectifs et résultats clés d’un entonnoir"};
inline constexpr Message title_okr_named{"Objectives and key results: {name}",
                                         "Objectifs et résultats clés\u00A0: {name}"};
inline constexpr Message title_raci{"Responsibilities in a funnel", "Responsabilités dans un entonnoir"};
inline constexpr Message title_raci_named{"Responsibilities: {name}", "Responsabilités\u00A0: {name}"};
inline constexpr Message heading_goals{"Goals", "Objectifs"};
inline constexpr Message heading_goals_of{"Goals: {department}", "Objectifs\u00A0: {department}"};
inline constexpr Message heading_goal_table{"From what to what, by when, and whose",
                                            "De quoi à quoi, pour quand et par qui"};
inline constexpr Message key_results_follow{"Key results:", "Résultats clés\u00A0:"};
inline constexpr Message heading_goal_verdicts{"Are they SMART?", "Sont-ils SMART\u00A0?"};
inline constexpr Message heading_goal_reasons{"What fails, or is not known", "Ce qui échoue ou n’est pas connu"};
inline constexpr Message column_goal{"Goal", "Objectif"};
inline constexpr Message column_verb{"Verb", "Verbe"};
inline constexpr Message column_indicator{"Indicator", "Indicateur"};
inline constexpr Message column_segment{"Segment", "Segment"};
inline constexpr Message through_channel{" via {channel}", " via {channel}"};
inline constexpr Message column_from{"From", "Départ"};
inline constexpr Message column_target_level{"Target", "Cible"};
inline constexpr Message column_deadline{"Deadline", "Échéance"};
inline constexpr Message column_owner{"Owner", "Responsable"};
inline constexpr Message column_criterion{"Criterion", "Critère"};
inline constexpr Message column_verdict{"Verdict", "Verdict"};
inline constexpr Message column_why{"Why", "Pourquoi"};
inline constexpr Message column_goals{"Goals", "Objectifs"};
inline constexpr Message column_responsible{"Responsible", "Réalise (R)"};
inline constexpr Message column_accountable{"Accountable", "Répond (A)"};
inline constexpr Message column_consulted{"Consulted", "Consulté (C)"};
inline constexpr Message column_informed{"Informed", "Informé (I)"};
inline constexpr Message criterion_specific{"Specific", "Spécifique"};
inline constexpr Message criterion_measurable{"Measurable", "Mesurable"};
inline constexpr Message criterion_attainable{"Attainable", "Atteignable"};
inline constexpr Message criterion_realistic{"Realistic", "Réaliste"};
inline constexpr Message criterion_time_bound{"Time-bound", "Temporel"};
inline constexpr Message goal_pass{"pass", "oui"};
inline constexpr Message goal_fail{"fail", "non"};
inline constexpr Message goal_unknown{"unknown", "inconnu"};
inline constexpr Message all_goals{"all", "tous"};
inline constexpr Message between_goals{"; ", "\u00A0; "};
inline constexpr Message stage_in_all{"{stage}, in all", "{stage}, en tout"};

// Verbs by themselves.
inline constexpr Message verb_generate{"Generate", "Générer"};
inline constexpr Message verb_increase{"Increase", "Augmenter"};
inline constexpr Message verb_reduce{"Reduce", "Réduire"};
inline constexpr Message verb_maintain{"Maintain", "Maintenir"};
inline constexpr Message verb_reach{"Reach", "Atteindre"};

// The parts of a sentence.
inline constexpr Message indicator_number{"the number of {units}", "le nombre {units}"};
inline constexpr Message indicator_volume{"the volume of the stage “{stage}”",
                                          "le volume de l’étape «\u00A0{stage}\u00A0»"};
inline constexpr Message indicator_rate{"the conversion rate from {stage} to {next}",
                                        "le taux de conversion {stage} en {next}"};
inline constexpr Message stage_quoted{"“{stage}”", "«\u00A0{stage}\u00A0»"};
inline constexpr Message rate_from_standard{"{stage}", "des {stage}"};
inline constexpr Message rate_from_quoted{"“{stage}”", "de l’étape «\u00A0{stage}\u00A0»"};
inline constexpr Message units_word{"units", "unités"};
inline constexpr Message unit_word{"unit", "unité"};
inline constexpr Message at_stage{" at the stage “{stage}”", " à l’étape «\u00A0{stage}\u00A0»"};
inline constexpr Message by_date{"by {date}", "d’ici le {date}"};
inline constexpr Message in_months{"in {months} months", "en {months} mois"};
inline constexpr Message in_one_month{"in 1 month", "en 1 mois"};
inline constexpr Message within_months{"within {months} months", "d’ici {months} mois"};
inline constexpr Message within_one_month{"within 1 month", "d’ici 1 mois"};
inline constexpr Message on_average{" on average", " en moyenne"};
inline constexpr Message until_date{"until {date}", "jusqu’au {date}"};
inline constexpr Message for_months{"for {months} months", "pendant {months} mois"};
inline constexpr Message for_one_month{"for 1 month", "pendant 1 mois"};

// The sentences.
inline constexpr Message smart_generate{"Generate {amount} a month{average}{where} {deadline}.",
                                        "Générer {amount} par mois{average}{where} {deadline}."};
inline constexpr Message smart_increase{
    "Increase {indicator}{segment} from {from} to {to} a month{average} {deadline}.",
    "Augmenter {indicator}{segment} de {from} à {to} par mois{average} {deadline}."};
inline constexpr Message smart_reduce{"Reduce {indicator}{segment} from {from} to {to} a month{average} {deadline}.",
                                      "Réduire {indicator}{segment} de {from} à {to} par mois{average} {deadline}."};
inline constexpr Message smart_maintain{"Maintain {indicator}{segment} at {to} a month{average} {deadline}.",
                                        "Maintenir {indicator}{segment} à {to} par mois{average} {deadline}."};
inline constexpr Message smart_rate{"Increase {indicator}{segment} from {from} to {to} {deadline}.",
                                    "Augmenter {indicator}{segment} de {from} à {to} {deadline}."};
inline constexpr Message smart_total{"Reach a total of {amount}{where} {deadline}.",
                                     "Atteindre un total de {amount}{where} {deadline}."};
inline constexpr Message smart_total_from{
    "Reach a total of {amount}{where} {deadline}, against {from} at today's pace.",
    "Atteindre un total de {amount}{where} {deadline}, contre {from} au rythme "
    "actuel."};
inline constexpr Message smart_revenue{"Reach {amount} in revenue{segment} {deadline}.",
                                       "Atteindre {amount} de revenus{segment} {deadline}."};
inline constexpr Message smart_revenue_from{
    "Reach {amount} in revenue{segment} {deadline}, against {from} from today's customers.",
    "Atteindre {amount} de revenus{segment} {deadline}, contre {from} provenant des clients actuels."};
inline constexpr Message okr_objective{"Help reach {aim} {deadline} through {stages}.",
                                       "Contribuer à atteindre {aim} {deadline} en agissant sur {stages}."};
inline constexpr Message okr_objective_alone{"Reach {aim} {deadline}.", "Atteindre {aim} {deadline}."};
inline constexpr Message aim_revenue{"{amount} in revenue", "{amount} de revenus"};
inline constexpr Message aim_total{"a total of {amount}{where}", "un total de {amount}{where}"};
inline constexpr Message the_units{"{units}", "les {units}"};
inline constexpr Message the_stage{"the stage “{stage}”", "l’étape «\u00A0{stage}\u00A0»"};
inline constexpr Message and_last{"{all} and {last}", "{all} et {last}"};
inline constexpr Message goals_are_averages{
    "“On average”: season, growth or lags give the months different volumes, which the calendar has.",
    "«\u00A0En moyenne\u00A0»\u00A0: la saison, la croissance ou les délais donnent aux mois des volumes différents, "
    "qui sont au calendrier."};
inline constexpr Message goal_reviews{"Reviews, to evaluate and readjust (SMARTER): {dates}.",
                                      "Bilans, pour évaluer et réajuster (SMARTER)\u00A0: {dates}."};
inline constexpr Message goal_reviews_months{
    "Reviews, to evaluate and readjust (SMARTER), at the end of month: {months}.",
    "Bilans, pour évaluer et réajuster (SMARTER), à la fin du mois\u00A0: {months}."};
inline constexpr Message raci_explained{
    "Responsible: does the work. Accountable: answers for it. Without raci in the file, the department that a stage "
    "lists first is responsible, and the last one accountable.",
    "R\u00A0: réalise le travail. A\u00A0: en répond. Sans raci dans le fichier, le premier département d’une étape "
    "réalise et le dernier répond."};

// Why a criterion is met or not.
inline constexpr Message reason_has_segment{"A segment or a channel is named.", "Un segment ou un canal est nommé."};
inline constexpr Message reason_no_segment{"No segment is named (segment of the stage in the file).",
                                           "Aucun segment n’est nommé (segment de l’étape dans le fichier)."};
inline constexpr Message reason_has_baseline{"There is a number to start from.", "Il y a un chiffre de départ."};
inline constexpr Message reason_no_baseline{"There is no number to start from (baseline of the stage in the file).",
                                            "Il n’y a pas de chiffre de départ (baseline de l’étape dans le "
                                            "fichier)."};
inline constexpr Message reason_no_existing{
    "What today's customers bring is not given (--existing, or existing in the file).",
    "Ce que rapportent les clients actuels n’est pas donné (--existing, ou existing dans le fichier)."};
inline constexpr Message reason_means_suffice{
    "People are enough in {department}, and the rate of {stage}, {planned}, is within the {reachable} that are "
    "reachable.",
    "L’effectif de «\u00A0{department}\u00A0» suffit, et le taux de «\u00A0{stage}\u00A0», {planned}, ne dépasse pas "
    "les {reachable} atteignables."};
inline constexpr Message reason_people_enough{"People are enough in {department} ({needed} needed, {people} there).",
                                              "L’effectif de «\u00A0{department}\u00A0» suffit (requis\u00A0: "
                                              "{needed}, en place\u00A0: {people})."};
inline constexpr Message reason_people_short{"People are short in {department} ({needed} needed, {people} there).",
                                             "L’effectif de «\u00A0{department}\u00A0» ne suffit pas "
                                             "(requis\u00A0: {needed}, en place\u00A0: {people})."};
inline constexpr Message reason_people_not_known{
    "How many people are in {department} is not known (people in the file; {needed} needed).",
    "L’effectif de «\u00A0{department}\u00A0» n’est pas connu (people dans le fichier\u00A0; requis\u00A0: {needed})."};
inline constexpr Message reason_rate_within_reach{
    "The plan counts on {planned} of {stage} to move on, within the {reachable} that are reachable.",
    "Le plan compte sur un taux de {planned} pour «\u00A0{stage}\u00A0», ce qui ne dépasse pas les {reachable} "
    "atteignables."};
inline constexpr Message reason_rate_above_reach{
    "The plan counts on {planned} of {stage} to move on, above the {reachable} that are reachable.",
    "Le plan compte sur un taux de {planned} pour «\u00A0{stage}\u00A0», plus que les {reachable} atteignables."};
inline constexpr Message reason_no_growth{"The target is no more than today's level.",
                                          "La cible ne dépasse pas le niveau actuel."};
inline constexpr Message reason_growth_below{"The target is {growth} times today's level, below {stretch} times.",
                                             "La cible vaut {growth} fois le niveau actuel, moins de {stretch} fois."};
inline constexpr Message reason_growth_not_below{
    "The target is {growth} times today's level; below {stretch} times it would be attainable (--stretch).",
    "La cible vaut {growth} fois le niveau actuel\u00A0; en deçà de {stretch} fois, elle serait atteignable "
    "(--stretch)."};
inline constexpr Message reason_growth_from_zero{
    "Today's level is 0, which no growth is measured from (capacity of the stage in the file).",
    "Le niveau actuel est 0, à partir duquel aucune croissance ne se mesure (capacity de l’étape dans le fichier)."};
inline constexpr Message reason_nothing_to_compare{
    "Neither today's level nor capacity is known (baseline, or capacity, of the stage in the file).",
    "Ni le niveau actuel ni la capacité ne sont connus (baseline ou capacity de l’étape dans le fichier)."};
inline constexpr Message reason_stages_attainable{"The monthly goals that it takes are attainable.",
                                                  "Les objectifs mensuels qu’il suppose sont atteignables."};
inline constexpr Message reason_stage_not_attainable{
    "It takes a goal that is not attainable: {stage}.",
    "Il suppose un objectif qui n’est pas atteignable\u00A0: {stage}."};
inline constexpr Message reason_stage_not_known{
    "It takes a goal that is not known to be attainable: {stage}.",
    "Il suppose un objectif dont on ne sait s’il est atteignable\u00A0: {stage}."};
inline constexpr Message reason_within_budget{"The plan costs {cost}, within the budget of {budget}.",
                                              "Le plan coûte {cost}, dans le budget de {budget}."};
inline constexpr Message reason_above_budget{"The plan costs {cost}, above the budget of {budget}.",
                                             "Le plan coûte {cost}, plus que le budget de {budget}."};
inline constexpr Message reason_above_budget_already{
    "What is known of the cost, {cost}, is already above the budget of {budget}.",
    "Le coût connu, {cost}, dépasse déjà le budget de {budget}."};
inline constexpr Message reason_no_budget{"There is no budget (--budget, or budget in the file).",
                                          "Il n’y a pas de budget (--budget, ou budget dans le fichier)."};
inline constexpr Message reason_costs_not_known{"Not all costs are known (in the file: {keys}).",
                                                "Tous les coûts ne sont pas connus (dans le fichier\u00A0: {keys})."};
inline constexpr Message reason_has_end{"It ends on {date}.", "L’échéance est le {date}."};
inline constexpr Message reason_no_end{"There is no end date (--start, or start in the file).",
                                       "Il n’y a pas de date de fin (--start, ou start dans le fichier)."};

}  // namespace funnel::language::message
