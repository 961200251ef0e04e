// SPDX-License-Identifier: MIT
// The words of presets, of a file to start from, and of advice on a file.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// Presets: titles, columns, sentences.
inline constexpr Message title_presets{"Presets", "Modèles"};
inline constexpr Message title_preset_named{"Preset {name}", "Modèle {name}"};
inline constexpr Message heading_preset_sources{"Where the figures come from", "D’où viennent les chiffres"};
inline constexpr Message column_preset{"Preset", "Modèle"};
inline constexpr Message column_purpose{"For", "Pour"};
inline constexpr Message column_preset_rates{"Stages and rates", "Étapes et taux"};
inline constexpr Message column_source{"Source", "Source"};
inline constexpr Message column_source_date{"Date", "Date"};
inline constexpr Message column_prudent{"Prudent", "Prudent"};
inline constexpr Message column_median{"Median", "Médian"};
inline constexpr Message column_ambitious{"Ambitious", "Ambitieux"};
inline constexpr Message preset_stage_rate{"{stage} {rate}", "{stage} {rate}"};
inline constexpr Message preset_stage_spread{"{stage} {low} to {high}", "{stage} {low} à {high}"};
inline constexpr Message date_not_stated{"date not stated", "date non indiquée"};
inline constexpr Message source_and_date{"{source}, {date}", "{source}, {date}"};
inline constexpr Message preset_source{"Source: {source}.", "Source\u00A0: {source}."};
inline constexpr Message presets_replace{
    "These are the figures of others, to begin with: replace them with your own (funnel init, funnel calibrate).",
    "Ce sont les chiffres d’autres entreprises, pour commencer\u00A0: remplacez-les par les vôtres (funnel init, "
    "funnel calibrate)."};
inline constexpr Message presets_spread{
    "A spread is what differs from company to company: scenarios to choose from (--scenario prudent, median or "
    "ambitious; without one, median), and no evidence of how sure a rate is.",
    "Une fourchette est ce qui varie d’une entreprise à l’autre\u00A0: des scénarios au choix (--scenario prudent, "
    "median ou ambitious\u00A0; sans choix, median), et non une preuve de la fiabilité d’un taux."};
inline constexpr Message presets_midpoint{
    "{presets}: only the ends are published, and the median is their midpoint.",
    "{presets}\u00A0: seules les extrémités sont publiées, et le médian en est le milieu."};
inline constexpr Message preset_midpoint{"Only the ends are published: the median is their midpoint.",
                                         "Seules les extrémités sont publiées\u00A0: le médian en est le milieu."};

// What each preset is for.
inline constexpr Message purpose_b2b_inbound{"A published B2B inbound case", "Un cas publié d’inbound B2B"};
inline constexpr Message purpose_b2b_saas_inbound{"B2B software sold by people", "Logiciel B2B vendu par une équipe"};
inline constexpr Message purpose_enterprise_waterfall{"Large accounts: demand waterfall",
                                                      "Grands comptes\u00A0: cascade de la demande"};
inline constexpr Message purpose_saas_self_serve{"Software bought online", "Logiciel acheté en ligne"};
inline constexpr Message purpose_shopify_store{"A web shop", "Boutique en ligne"};
inline constexpr Message purpose_sales_pipeline{"Sales alone, no marketing", "Les ventes seules, sans marketing"};

// Scenarios of the presets, whose names in files are the English words in every locale.
inline constexpr Message scenario_prudent{"prudent", "prudent"};
inline constexpr Message scenario_median{"median", "médian"};
inline constexpr Message scenario_ambitious{"ambitious", "ambitieux"};

// A file to start from.
inline constexpr Message starting_name{"Figures to replace ({preset})", "Chiffres à remplacer ({preset})"};
inline constexpr Message starting_source{"{source}; replace with your own", "{source}, à remplacer par les vôtres"};

// Advice: titles, columns, sentences.
inline constexpr Message title_check{"Check of a funnel file", "Examen d’un fichier d’entonnoir"};
inline constexpr Message title_check_named{"Check: {name}", "Examen\u00A0: {name}"};
inline constexpr Message column_line{"Line", "Ligne"};
inline constexpr Message column_where{"Where", "Où"};
inline constexpr Message column_advice{"Advice", "Conseil"};
inline constexpr Message check_nothing{"The file is valid, and there is nothing to advise.",
                                       "Le fichier est valide, et il n’y a rien à conseiller."};
inline constexpr Message check_valid{"The file is valid. What is worth a look:",
                                     "Le fichier est valide. Ce qui mérite un coup d’œil\u00A0:"};
inline constexpr Message check_compared{
    "Rates are held against the preset {preset} ({source}): what is usual elsewhere, not what is right here.",
    "Les taux sont comparés au modèle {preset} ({source})\u00A0: ce qui est courant ailleurs, non ce qui est juste "
    "ici."};
inline constexpr Message advice_no_deadline{
    "The horizon has no first day, so no goal has a deadline. Write {example}.",
    "L’horizon n’a pas de premier jour\u00A0: aucun objectif n’a d’échéance. Écrivez {example}."};
inline constexpr Message advice_horizon_below_lags{
    "The lags down to {stage} add up to {lag} months, and the horizon has {months}: what enters from now on comes out "
    "after it. Plan for more months, or check the lags.",
    "Les délais jusqu’à «\u00A0{stage}\u00A0» totalisent {lag} mois, et l’horizon en compte {months}\u00A0: ce qui "
    "entre désormais n’aboutit qu’après. Prévoyez plus de mois, ou vérifiez les délais."};
inline constexpr Message advice_no_target{"There is no target. Write {example}.",
                                          "Il n’y a pas de cible. Écrivez {example}."};
inline constexpr Message advice_example_target{
    "{amount} is the example that funnel init wrote. Put your own target in its place.",
    "{amount} est l’exemple écrit par funnel init. Mettez votre propre cible à la place."};
inline constexpr Message advice_no_clv{
    "There is no CLV, which tells how many customers bring the revenue. Write {example}.",
    "Il n’y a pas de CLV, qui dit combien de clients apportent les revenus. Écrivez {example}."};
inline constexpr Message advice_example_clv{
    "{amount} is the example that funnel init wrote. Put your own CLV in its place.",
    "{amount} est l’exemple écrit par funnel init. Mettez votre propre CLV à la place."};
inline constexpr Message advice_preset_figures{
    "The file has no stages, and takes those of the preset {preset}. Write your own; funnel init has them to begin "
    "with.",
    "Le fichier n’a pas d’étapes et prend celles du modèle {preset}. Écrivez les vôtres\u00A0; funnel init en donne "
    "pour commencer."};
inline constexpr Message advice_preset_figure{
    "{stage}: {rate} comes from the preset {preset}. Put your own rate and its source in its place.",
    "{stage}\u00A0: {rate} vient du modèle {preset}. Mettez votre propre taux et sa source à la place."};
inline constexpr Message advice_preset_source{
    "{stage}: the source is still the preset {preset}. Put your own in its place.",
    "{stage}\u00A0: la source est encore le modèle {preset}. Mettez la vôtre à la place."};
inline constexpr Message advice_preset_scenario{
    "The rates of the scenario {scenario} are those of the preset {preset}. Put your own in their place, or take the "
    "scenario out.",
    "Les taux du scénario {scenario} sont ceux du modèle {preset}. Mettez les vôtres à la place, ou retirez le "
    "scénario."};
inline constexpr Message advice_rate_outside_spread{
    "{stage}: {rate} lies outside {low} to {high}, the spread of the preset {preset}. Check how it is counted; if it "
    "is right, {remedy}.",
    "{stage}\u00A0: {rate} sort de la fourchette du modèle {preset}, de {low} à {high}. Vérifiez comment il est "
    "calculé\u00A0; s’il est juste, {remedy}."};
inline constexpr Message remedy_source{"say in {key} where it comes from", "dites dans {key} d’où il vient"};
inline constexpr Message remedy_evidence{"give its range or its counts", "donnez-en la fourchette ou les effectifs"};
inline constexpr Message advice_reachable_below_rate{
    "{stage}: the plan counts on {rate}, above the best rate that can be reached, {reachable}. Lower the one or raise "
    "the other.",
    "{stage}\u00A0: le plan compte sur {rate}, au-dessus du meilleur taux atteignable, {reachable}. Abaissez l’un ou "
    "relevez l’autre."};
inline constexpr Message advice_no_baseline{
    "{stage}: today's level is not known, so growth cannot be judged. Write {example}.",
    "{stage}\u00A0: le niveau actuel n’est pas connu, et la croissance ne peut être jugée. Écrivez {example}."};
inline constexpr Message in_scenario{"scenario {name}", "scénario {name}"};
inline constexpr Message in_channel{"channel {name}", "canal {name}"};
inline constexpr Message placeholder_amount{"amount", "montant"};
inline constexpr Message placeholder_baseline{"units a month today", "unités par mois aujourd’hui"};
inline constexpr Message placeholder_department{"id of a department", "id d’un département"};
inline constexpr Message advice_no_owner{"{stage}: no department owns it. Write {example}.",
                                         "{stage}\u00A0: aucun département n’en est responsable. Écrivez {example}."};
inline constexpr Message advice_department_not_listed{
    "{stage}: no department of the file has the id {id}; they are {ids}. Name one of them, or list it.",
    "{stage}\u00A0: aucun département du fichier n’a l’id {id}\u00A0; ce sont {ids}. Nommez l’un d’eux, ou ajoutez-le "
    "à la liste."};

}  // namespace funnel::language::message
