// SPDX-License-Identifier: MIT
// The words of messages, in each language; those of the comparison are in catalogue_compare.hpp. Only messages.cpp looks
// in here, and checks it.
#pragma once

#include "language/catalogue_row.hpp"

#include <array>

namespace funnel::language {

/// In the order of the enumeration, up to the messages that have a file of their own.
inline constexpr std::array catalogue = {
    Row{Message::column_stage, "Stage", "Étape"},
    Row{Message::column_year, "Year", "Année"},
    Row{Message::column_one_month, "1 month", "1 mois"},
    Row{Message::column_months, "{months} months", "{months} mois"},
    Row{Message::column_month, "Month", "Mois"},
    Row{Message::column_required, "Required", "Requis"},
    Row{Message::column_open, "Open", "En cours"},
    Row{Message::column_arithmetic, "Arithmetic", "Calcul"},
    Row{Message::column_conversion, "Conversion", "Conversion"},
    Row{Message::column_department, "Department", "Département"},
    Row{Message::column_average, "Average", "Moyenne"},
    Row{Message::column_planned, "Planned", "Prévu"},
    Row{Message::row_revenue, "Revenue", "Revenus"},
    Row{Message::row_existing_revenue, "Existing revenue", "Revenus existants"},
    Row{Message::row_new_revenue, "New revenue", "Nouveaux revenus"},

    Row{Message::title_plan, "Inverted funnel plan", "Plan d’entonnoir inversé"},
    Row{Message::title_plan_named, "Inverted funnel plan: {name}", "Plan d’entonnoir inversé\u00A0: {name}"},
    Row{Message::heading_arithmetic, "How each row is computed", "Calcul de chaque ligne"},
    Row{Message::heading_average_arithmetic, "How each average is computed", "Calcul de chaque moyenne"},

    Row{Message::rounding_up,
        "Rounding: up. A stage needs what the stage after it must produce, divided by the stage's own conversion and "
        "rounded up to whole units.",
        "Arrondi\u00A0: par excès. Il faut à une étape ce que l’étape suivante doit produire, divisé par la conversion "
        "de l’étape et arrondi à l’unité supérieure."},
    Row{Message::rounding_nearest,
        "Rounding: nearest. Volumes are computed exactly through the whole chain and shown to the nearest whole "
        "number.",
        "Arrondi\u00A0: au plus près. Les volumes sont calculés exactement d’un bout à l’autre de la chaîne et "
        "affichés au nombre entier le plus proche."},
    Row{Message::rounding_exact,
        "Rounding: exact. Volumes are computed exactly through the whole chain and shown to two decimals.",
        "Arrondi\u00A0: exact. Les volumes sont calculés sans arrondi d’un bout à l’autre de la chaîne et affichés "
        "avec deux décimales."},
    // The number of digits may be 1: nothing in the sentence agrees with it.
    Row{Message::significant_up,
        "Volumes are shown rounded up (significant digits: {digits}), and their months follow; the stages themselves "
        "are computed from unrounded volumes.",
        "Les volumes sont affichés par excès (chiffres significatifs\u00A0: {digits}) et leurs mois en "
        "découlent\u00A0; les étapes sont calculées à partir des volumes non arrondis."},
    Row{Message::significant_nearest,
        "Volumes are shown to the nearest (significant digits: {digits}), and their months follow; the stages "
        "themselves are computed from unrounded volumes.",
        "Les volumes sont affichés au plus près (chiffres significatifs\u00A0: {digits}) et leurs mois en "
        "découlent\u00A0; les étapes sont calculées à partir des volumes non arrondis."},
    Row{Message::note_months_exceed_year,
        "Monthly figures are rounded, so {months} times the month may exceed the total of the period.",
        "Les chiffres mensuels sont arrondis\u00A0: {months} fois le mois peut dépasser le total de la période."},
    Row{Message::note_forecast_below_target,
        "The target is {volume} at the {stage} stage; the stages after it are forecast, as what it can be expected to "
        "bring, and not rounded up.",
        "La cible est de {volume} à l’étape «\u00A0{stage}\u00A0»\u00A0; les étapes suivantes sont une prévision de ce "
        "que l’on peut en attendre, sans arrondi par excès."},
    Row{Message::note_expected_revenue, "The plan brings {expected} for a target of {target}.",
        "Le plan rapporte {expected} pour une cible de {target}."},
    Row{Message::note_existing_covers_target, "Existing revenue already covers the target.",
        "Les revenus existants couvrent déjà la cible."},
    Row{Message::note_open_covers_stage, "What is open today at the {stage} stage already covers what is required.",
        "Ce qui est en cours aujourd’hui à l’étape «\u00A0{stage}\u00A0» couvre déjà ce qui est requis."},
    Row{Message::note_deals_vary,
        "Deals vary in size, so the chance is that of the revenue, not of a number of customers.",
        "La valeur des ventes varie\u00A0: la chance est celle des revenus, non d’un nombre de clients."},
    Row{Message::note_chance_not_computed,
        "The chance is not known: with units that enter at several stages, open ones included, uncertain rates are "
        "followed to four decimals up to about 4,000,000,000,000,000 units.",
        "La chance n’est pas connue\u00A0: lorsque des unités entrent à plusieurs étapes, celles en cours comprises, "
        "les taux incertains sont suivis à quatre décimales près jusqu’à 4 billiards d’unités environ."},

    Row{Message::chance_if_rates_certain, "Chance of reaching {goal}: {chance}, if these rates are exactly right.",
        "Chance d’atteindre {goal}\u00A0: {chance}, si ces taux sont tout à fait exacts."},
    Row{Message::chance_given_evidence, "Chance of reaching {goal}: {chance}, given how sure the rates are.",
        "Chance d’atteindre {goal}\u00A0: {chance}, vu le degré de certitude des taux."},
    Row{Message::goal_revenue, "{revenue} of new revenue", "{revenue} de nouveaux revenus"},
    Row{Message::chance_over, "over {chance}", "plus de {chance}"},
    Row{Message::chance_under, "under {chance}", "moins de {chance}"},
    Row{Message::confidence_rows,
        "Each row is the smallest volume that reaches the target with a chance of {confidence}, counted from its own "
        "stage: the rows do not follow from one another. The rounding is that of the averages.",
        "Chaque ligne est le plus petit volume qui atteint la cible avec une chance de {confidence}, à compter de sa "
        "propre étape\u00A0: les lignes ne découlent pas les unes des autres. L’arrondi est celui des moyennes."},
    Row{Message::from_to, "{from} to {to}", "{from} à {to}"},

    Row{Message::title_forecast, "Forecast of a funnel", "Prévision d’un entonnoir"},
    Row{Message::title_forecast_named, "Forecast: {name}", "Prévision\u00A0: {name}"},
    Row{Message::column_given, "Given", "Donné"},
    Row{Message::forecast_reached, "These volumes are expected to reach the target of {target}.",
        "Ces volumes devraient atteindre la cible de {target}."},
    Row{Message::forecast_exceeded,
        "These volumes are expected to reach the target of {target}, with {difference} to spare.",
        "Ces volumes devraient dépasser la cible de {target} de {difference}."},
    Row{Message::forecast_short, "These volumes are expected to fall short of the target of {target} by {difference}.",
        "Ces volumes ne devraient pas atteindre la cible de {target}\u00A0: il manquerait "
        "{difference}."},
    Row{Message::less_than, "less than {amount}", "moins de {amount}"},
    Row{Message::forecast_figures,
        "Figures are what can be expected on average: computed exactly through the whole chain, and shown to one "
        "decimal.",
        "Les chiffres sont ce que l’on peut attendre en moyenne\u00A0: ils sont calculés exactement d’un bout à "
        "l’autre "
        "de la chaîne et affichés avec une décimale."},
    Row{Message::note_target_not_compared, "The revenue target is not compared: that takes the CLV (--clv 10000).",
        "La cible de revenus n’est pas comparée\u00A0: il faudrait pour cela la CLV (--clv 10000)."},
    Row{Message::note_volumes_below_target,
        "What enters, or is open, after the {stage} stage does not count towards the target.",
        "Ce qui entre, ou est en cours, après l’étape «\u00A0{stage}\u00A0» ne compte pas pour la cible."},

    Row{Message::title_risk, "Risk of a funnel", "Risque d’un entonnoir"},
    Row{Message::title_risk_named, "Risk: {name}", "Risque\u00A0: {name}"},
    Row{Message::heading_needs, "Volumes by chance of reaching the target",
        "Volumes selon la chance d’atteindre la cible"},
    Row{Message::heading_planned_outcomes, "What the planned volumes bring", "Ce que rapportent les volumes prévus"},
    Row{Message::heading_given_outcomes, "What these volumes bring", "Ce que rapportent ces volumes"},
    Row{Message::heading_rates, "Which rate to measure next", "Quel taux mesurer ensuite"},
    Row{Message::column_chance, "Chance", "Chance"},
    Row{Message::column_at_least, "{what}, at least", "{what}, au moins"},
    Row{Message::column_interval, "90% sure", "Sûr à 90\u00A0%"},
    Row{Message::column_volume_if_known, "Volume if known", "Volume si connu"},
    Row{Message::column_chance_if_known, "Chance if known", "Chance si connu"},
    Row{Message::rows_do_not_chain, "Each row counts from its own stage: the rows do not follow from one another.",
        "Chaque ligne compte à partir de sa propre étape\u00A0: les lignes ne découlent pas les unes des autres."},
    Row{Message::volumes_counted, "Volumes counted: {volumes}.", "Volumes comptés\u00A0: {volumes}."},
    Row{Message::units_of_stage, "{units} ({stage})", "{units} ({stage})"},
    Row{Message::units_open, "{units} ({stage}, open)", "{units} ({stage}, en cours)"},
    Row{Message::worth_explained,
        "As things are, a chance of {confidence} takes {volume} ({stage}). Each row says what it would take, and how "
        "likely the target would be with the volumes counted, if that one rate were known for sure to be what the plan "
        "uses. The first row saves most: measure that rate first.",
        "En l’état, une chance de {confidence} demande {volume} ({stage}). Chaque ligne dit ce qu’il faudrait, et "
        "quelle "
        "serait la chance avec les volumes comptés, si l’on savait avec certitude que ce taux est celui du plan. La "
        "première ligne économise le plus\u00A0: c’est le taux à mesurer d’abord."},
    Row{Message::worth_unknown,
        "Each row says how likely the target would be with the volumes counted if that one rate were known for sure to "
        "be what the plan uses, and what volume ({stage}) would then do.",
        "Chaque ligne dit quelle serait la chance avec les volumes comptés si l’on savait avec certitude que ce taux "
        "est "
        "celui du plan, et quel volume ({stage}) suffirait alors."},
    Row{Message::note_rates_certain,
        "The rates are taken as exactly right. Given as ranges or as counts (--rate sessions=96of3200), they would "
        "show "
        "which one to measure next.",
        "Les taux sont tenus pour tout à fait exacts. Donnés en intervalles ou en effectifs (--rate "
        "sessions=96of3200), "
        "ils montreraient lequel mesurer ensuite."},
    Row{Message::note_volume_unknown,
        "Where a volume is missing, none below 2^63 has such a chance, or it is not computed: uncertain rates that "
        "units "
        "of several stages share are searched through 12 stages and about 4,000,000,000,000,000 units.",
        "Là où un volume manque, aucun inférieur à 2^63 n’a une telle chance, ou il n’est pas calculé\u00A0: les taux "
        "incertains que partagent des unités de plusieurs étapes sont suivis sur 12 étapes et 4 billiards d’unités "
        "environ."},

    Row{Message::explain_rounded_up, "{equation}, rounded up", "{equation}, arrondi par excès"},
    Row{Message::explain_shown_as, "{equation}, shown as {shown}", "{equation}, affiché comme {shown}"},
    Row{Message::explain_forecast, "{equation}, expected", "{equation}, attendu"},
    Row{Message::period, "From {start} to {end}.", "Du {start} au {end}."},

    Row{Message::title_calibration, "Conversion rates from {data}", "Taux de conversion d’après {data}"},
    Row{Message::heading_lags, "Lags from each stage to the next, in days",
        "Délais d’une étape à la suivante, en jours"},
    Row{Message::heading_skipped, "Rows left out", "Lignes écartées"},
    Row{Message::column_entered, "Entered", "Entrées"},
    Row{Message::column_of, "Of", "Sur"},
    Row{Message::column_converted, "Converted", "Passages"},
    Row{Message::column_rate, "Rate", "Taux"},
    Row{Message::column_low, "Low", "Min."},
    Row{Message::column_high, "High", "Max."},
    Row{Message::column_too_young, "Too young", "Trop jeunes"},
    Row{Message::column_mature_days, "Mature at", "Mûrs à"},
    Row{Message::column_lag_mean, "Mean lag", "Délai moyen"},
    Row{Message::column_lag_median, "Median", "Médiane"},
    Row{Message::column_lag_ninth_decile, "90% in", "90\u00A0% en"},
    Row{Message::column_lag_spread, "Spread", "Écart-type"},
    Row{Message::channel_not_given, "Not given", "Non précisé"},

    Row{Message::history_rows, "Rows of data: {rows}.", "Lignes de données\u00A0: {rows}."},
    Row{Message::history_rows_dated, "Rows of data: {rows}, from {start} to {end}.",
        "Lignes de données\u00A0: {rows}, du {start} au {end}."},
    Row{Message::history_interval,
        "The rate lies between low and high with a probability of 90%, going by these counts alone.",
        "Le taux se trouve entre le minimum et le maximum avec une probabilité de 90\u00A0%, d’après ces seuls "
        "effectifs."},
    Row{Message::history_mature,
        "A contact that entered a stage fewer days ago than “mature at” says is too young to tell of its rate.",
        "Un contact entré dans une étape depuis moins de jours que ne le dit «\u00A0mûrs à\u00A0» est trop jeune pour "
        "en établir le taux."},
    Row{Message::note_columns_unused, "Columns not used: {columns}. --column {stage}={first} says what one is.",
        "Colonnes non utilisées\u00A0: {columns}. --column {stage}={first} dit ce qu’est l’une d’elles."},
    Row{Message::columns_unlisted, "{columns}, ... (and {count} more)", "{columns}, ... (et {count} de plus)"},
    Row{Message::note_counts_exceed,
        "There are more at the {next} stage ({converted}) than at the {stage} stage ({of}): counts of the same period "
        "are not the same people, and give no rate here.",
        "Il y en a plus à l’étape «\u00A0{next}\u00A0» ({converted}) qu’à l’étape «\u00A0{stage}\u00A0» ({of})\u00A0: "
        "les effectifs d’une même période ne sont pas les mêmes personnes, et ne donnent pas de taux ici."},
    Row{Message::note_counts_exceed_in_periods,
        "Periods with more at the {next} stage than at the {stage} stage: {count}. Counts of the same period are not "
        "the same people; take this rate with care.",
        "Périodes avec plus d’unités à l’étape «\u00A0{next}\u00A0» qu’à l’étape «\u00A0{stage}\u00A0»\u00A0: {count}. "
        "Les effectifs d’une même période ne sont pas les mêmes personnes\u00A0; ce taux est à prendre avec prudence."},
    Row{Message::note_periods_incomplete,
        "The rate of {stage} takes only the periods that have a figure of {next} too: {converted} of {of}.",
        "Le taux de «\u00A0{stage}\u00A0» ne prend que les périodes qui ont aussi un chiffre de "
        "«\u00A0{next}\u00A0»\u00A0: {converted} sur {of}."},
    Row{Message::note_lag_long,
        "The lag from the {stage} stage ({lag} days) is long against periods of {period} days: many units move on in a "
        "later period than they are counted in, and counts of the same period are not the same people.",
        "Le délai à partir de l’étape «\u00A0{stage}\u00A0» ({lag} jours) est long pour des périodes de {period} "
        "jours\u00A0: bien des unités passent à la suite dans une période ultérieure, et les effectifs d’une même "
        "période ne sont pas les mêmes personnes."},
    Row{Message::note_last_day_apart,
        "The last date, {day}, lies {count} days after all others, and contacts are young or old as of that day. If it "
        "is "
        "a slip, --as-of DATE says on which day the data end.",
        "La dernière date, le {day}, vient {count} jours après toutes les autres, et c’est à ce jour que l’âge des "
        "contacts est compté. Si c’est une erreur, --as-of DATE dit à quel jour les données s’arrêtent."},
    Row{Message::note_too_young, "Too young to tell, and left out of the rates: {stages}.",
        "Trop jeunes pour en juger, et exclus des taux\u00A0: {stages}."},
    Row{Message::note_too_young_stage, "{stage} {young} of {entered}", "{stage} {young} sur {entered}"},
    Row{Message::note_nothing_converted, "Nothing converted from the {stage} stage (0 of {of}).",
        "Aucun passage de «\u00A0{stage}\u00A0» (0 sur {of})."},
    Row{Message::note_nothing_counted, "There is nothing at the {stage} stage to tell its rate from.",
        "Rien à l’étape «\u00A0{stage}\u00A0» ne permet d’en établir le taux."},
    Row{Message::note_stage_absent, "The data do not have the {stage} stage.",
        "Les données n’ont pas l’étape «\u00A0{stage}\u00A0»."},
    Row{Message::note_stage_not_followed, "The data do not have the stage after {stage}.",
        "Les données n’ont pas l’étape qui suit «\u00A0{stage}\u00A0»."},
    Row{Message::note_rate_not_needed, "The rate given for the {stage} stage ({rate}) is not used: the data have one.",
        "Le taux donné pour l’étape «\u00A0{stage}\u00A0» ({rate}) n’est pas utilisé\u00A0: les données en ont un."},
    Row{Message::note_channel_without_share,
        "The channel “{channel}” has nothing at the {stage} stage, hence no share of the target, and is not written.",
        "Le canal «\u00A0{channel}\u00A0» n’a rien à l’étape «\u00A0{stage}\u00A0», donc aucune part de la cible, et "
        "n’est pas écrit."},
    Row{Message::note_channel_unknown, "The funnel file has no channel “{channel}”: its rates are not written.",
        "Le fichier d’entonnoir n’a pas de canal «\u00A0{channel}\u00A0»\u00A0: ses taux ne sont pas écrits."},
    Row{Message::note_rate_to_plan_with, "The rate to plan with is {rate}.",
        "Le taux retenu pour le plan est de {rate}."},
    Row{Message::note_no_rate_to_plan_with, "There is no rate to plan with.",
        "Il n’y a pas de taux à retenir pour le plan."},
    Row{Message::note_of_channel, "{channel}: {note}", "{channel}\u00A0: {note}"},
    Row{Message::note_saved, "The rates are in {file}.", "Les taux sont dans {file}."},
    Row{Message::note_saved_to_output, "The funnel file went to standard output.",
        "Le fichier d’entonnoir est allé à la sortie standard."},
    Row{Message::note_not_saved, "Nothing is saved; --save funnel.json keeps these rates.",
        "Rien n’est enregistré\u00A0; --save funnel.json conserve ces taux."},

    Row{Message::skipped_row, "{reason}: {count}, in row {rows}", "{reason}\u00A0: {count}, à la ligne {rows}"},
    Row{Message::skipped_rows, "{reason}: {count}, in rows {rows}", "{reason}\u00A0: {count}, aux lignes {rows}"},
    Row{Message::skipped_column, "{reason} ({column})", "{reason} ({column})"},
    Row{Message::skipped_total, "Sums of other rows", "Sommes d’autres lignes"},
    Row{Message::skipped_not_a_count, "No whole number of 0 or more", "Pas un nombre entier d’au moins 0"},
    Row{Message::skipped_not_a_date, "Not a date", "Pas une date"},
    Row{Message::skipped_too_late, "A date after the last day", "Date postérieure au dernier jour"},
    Row{Message::skipped_gap, "A stage reached without the one before it", "Étape atteinte sans celle d’avant"},
    Row{Message::skipped_out_of_order, "A stage entered before the one above it", "Étape atteinte avant celle d’avant"},
    Row{Message::skipped_no_stage, "No stage of the funnel", "Aucune étape de l’entonnoir"},
    Row{Message::skipped_wrong_length, "More fields than the header", "Plus de champs que l’en-tête"},
};

}  // namespace funnel::language
