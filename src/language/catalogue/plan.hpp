// SPDX-License-Identifier: MIT
// The words of the plan, some of which stand in other results too.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// Column titles and row names of the plan.
inline constexpr Message column_stage{"Stage", "Étape"};
inline constexpr Message column_year{"Year", "Année"};
inline constexpr Message column_one_month{"1 month", "1 mois"};
inline constexpr Message column_months{"{months} months", "{months} mois"};
inline constexpr Message column_month{"Month", "Mois"};
inline constexpr Message column_required{"Required", "Requis"};
inline constexpr Message column_open{"Open", "En cours"};
inline constexpr Message column_arithmetic{"Arithmetic", "Calcul"};
inline constexpr Message column_conversion{"Conversion", "Conversion"};
inline constexpr Message column_department{"Department", "Département"};
inline constexpr Message column_average{"Average", "Moyenne"};
inline constexpr Message column_planned{"Planned", "Prévu"};
inline constexpr Message row_revenue{"Revenue", "Revenus"};
inline constexpr Message row_existing_revenue{"Existing revenue", "Revenus existants"};
inline constexpr Message row_new_revenue{"New revenue", "Nouveaux revenus"};

// Titles.
inline constexpr Message title_plan{"Inverted funnel plan", "Plan d’entonnoir inversé"};
inline constexpr Message title_plan_named{"Inverted funnel plan: {name}", "Plan d’entonnoir inversé\u00A0: {name}"};
inline constexpr Message heading_arithmetic{"How each row is computed", "Calcul de chaque ligne"};
inline constexpr Message heading_average_arithmetic{"How each average is computed", "Calcul de chaque moyenne"};

// Notes under the plan.
inline constexpr Message rounding_up{
    "Rounding: up. A stage needs what the stage after it must produce, divided by the stage's own conversion and "
    "rounded up to whole units.",
    "Arrondi\u00A0: par excès. Il faut à une étape ce que l’étape suivante doit produire, divisé par la conversion "
    "de l’étape et arrondi à l’unité supérieure."};
inline constexpr Message rounding_nearest{
    "Rounding: nearest. Volumes are computed exactly through the whole chain and shown to the nearest whole "
    "number.",
    "Arrondi\u00A0: au plus près. Les volumes sont calculés exactement d’un bout à l’autre de la chaîne et "
    "affichés au nombre entier le plus proche."};
inline constexpr Message rounding_exact{
    "Rounding: exact. Volumes are computed exactly through the whole chain and shown to two decimals.",
    "Arrondi\u00A0: exact. Les volumes sont calculés sans arrondi d’un bout à l’autre de la chaîne et affichés "
    "avec deux décimales."};
// The number of digits may be 1: nothing in the sentence agrees with it.
inline constexpr Message significant_up{
    "Volumes are shown rounded up (significant digits: {digits}), and their months follow; the stages themselves "
    "are computed from unrounded volumes.",
    "Les volumes sont affichés par excès (chiffres significatifs\u00A0: {digits}) et leurs mois en "
    "découlent\u00A0; les étapes sont calculées à partir des volumes non arrondis."};
inline constexpr Message significant_nearest{
    "Volumes are shown to the nearest (significant digits: {digits}), and their months follow; the stages "
    "themselves are computed from unrounded volumes.",
    "Les volumes sont affichés au plus près (chiffres significatifs\u00A0: {digits}) et leurs mois en "
    "découlent\u00A0; les étapes sont calculées à partir des volumes non arrondis."};
inline constexpr Message note_months_exceed_year{
    "Monthly figures are rounded, so {months} times the month may exceed the total of the period.",
    "Les chiffres mensuels sont arrondis\u00A0: {months} fois le mois peut dépasser le total de la période."};
inline constexpr Message note_forecast_below_target{
    "The target is {volume} at the {stage} stage; the stages after it are forecast, as what it can be expected to "
    "bring, and not rounded up.",
    "La cible est de {volume} à l’étape «\u00A0{stage}\u00A0»\u00A0; les étapes suivantes sont une prévision de ce "
    "que l’on peut en attendre, sans arrondi par excès."};
inline constexpr Message note_expected_revenue{"The plan brings {expected} for a target of {target}.",
                                               "Le plan rapporte {expected} pour une cible de {target}."};
inline constexpr Message note_existing_covers_target{"Existing revenue already covers the target.",
                                                     "Les revenus existants couvrent déjà la cible."};
inline constexpr Message note_open_covers_stage{
    "What is open today at the {stage} stage already covers what is required.",
    "Ce qui est en cours aujourd’hui à l’étape «\u00A0{stage}\u00A0» couvre déjà ce qui est requis."};
inline constexpr Message note_preset_rates{
    "The rates are published figures of others (preset {preset}): replace them by your own.",
    "Les taux sont des chiffres publiés d’autres entreprises (modèle {preset})\u00A0: remplacez-les par les vôtres."};
inline constexpr Message note_preset_rates_for_others{
    "The rates are published figures of other companies ({source}); none is measured in this one.",
    "Les taux sont des chiffres publiés d’autres entreprises ({source})\u00A0; aucun n’a été mesuré dans celle-ci."};
inline constexpr Message note_some_preset_rates{
    "Published figures of others (preset {preset}), to be replaced by your own: rates of {stages}.",
    "Chiffres publiés d’autres entreprises (modèle {preset}), à remplacer par les vôtres\u00A0: taux de {stages}."};
inline constexpr Message note_some_preset_rates_for_others{
    "Published figures of other companies ({source}), not measured in this one: rates of {stages}.",
    "Chiffres publiés d’autres entreprises ({source}), non mesurés dans celle-ci\u00A0: taux de {stages}."};
inline constexpr Message note_deals_vary{
    "Deals vary in size, so the chance is that of the revenue, not of a number of customers.",
    "La valeur des ventes varie\u00A0: la chance est celle des revenus, non d’un nombre de clients."};
inline constexpr Message note_chance_not_computed{
    "The chance is not known: with units that enter at several stages, open ones included, uncertain rates are "
    "followed to four decimals up to about 4,000,000,000,000,000 units.",
    "La chance n’est pas connue\u00A0: lorsque des unités entrent à plusieurs étapes, celles en cours comprises, "
    "les taux incertains sont suivis à quatre décimales près jusqu’à 4 billiards d’unités environ."};

// Pieces of --explain.
inline constexpr Message explain_rounded_up{"{equation}, rounded up", "{equation}, arrondi par excès"};
inline constexpr Message explain_shown_as{"{equation}, shown as {shown}", "{equation}, affiché comme {shown}"};
inline constexpr Message explain_forecast{"{equation}, expected", "{equation}, attendu"};
inline constexpr Message period{"From {start} to {end}.", "Du {start} au {end}."};

}  // namespace funnel::language::message
