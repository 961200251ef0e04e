// SPDX-License-Identifier: MIT
// The words of the report of calibrate.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// The report of calibrate: titles and columns.
inline constexpr Message title_calibration{"Conversion rates from {data}", "Taux de conversion d’après {data}"};
inline constexpr Message heading_lags{"Lags from each stage to the next, in days",
                                      "Délais d’une étape à la suivante, en jours"};
inline constexpr Message heading_skipped{"Rows left out", "Lignes écartées"};
inline constexpr Message column_entered{"Entered", "Entrées"};
inline constexpr Message column_of{"Of", "Sur"};
inline constexpr Message column_converted{"Converted", "Passages"};
inline constexpr Message column_rate{"Rate", "Taux"};
inline constexpr Message column_low{"Low", "Min."};
inline constexpr Message column_high{"High", "Max."};
inline constexpr Message column_too_young{"Too young", "Trop jeunes"};
inline constexpr Message column_mature_days{"Mature at", "Mûrs à"};
inline constexpr Message column_lag_mean{"Mean lag", "Délai moyen"};
inline constexpr Message column_lag_median{"Median", "Médiane"};
inline constexpr Message column_lag_ninth_decile{"90% in", "90\u00A0% en"};
inline constexpr Message column_lag_spread{"Spread", "Écart-type"};
inline constexpr Message channel_not_given{"Not given", "Non précisé"};

// Its sentences.
inline constexpr Message history_rows{"Rows of data: {rows}.", "Lignes de données\u00A0: {rows}."};
inline constexpr Message history_rows_dated{"Rows of data: {rows}, from {start} to {end}.",
                                            "Lignes de données\u00A0: {rows}, du {start} au {end}."};
inline constexpr Message history_interval{
    "The rate lies between low and high with a probability of 90%, going by these counts alone.",
    "Le taux se trouve entre le minimum et le maximum avec une probabilité de 90\u00A0%, d’après ces seuls "
    "effectifs."};
inline constexpr Message history_mature{
    "A contact that entered a stage fewer days ago than “mature at” says is too young to tell of its rate.",
    "Un contact entré dans une étape depuis moins de jours que ne le dit «\u00A0mûrs à\u00A0» est trop jeune pour "
    "en établir le taux."};
inline constexpr Message note_columns_unused{
    "Columns not used: {columns}. --column {stage}={first} says what one is.",
    "Colonnes non utilisées\u00A0: {columns}. --column {stage}={first} dit ce qu’est l’une d’elles."};
inline constexpr Message columns_unlisted{"{columns}, ... (and {count} more)", "{columns}, ... (et {count} de plus)"};
inline constexpr Message note_counts_exceed{
    "There are more at the {next} stage ({converted}) than at the {stage} stage ({of}): counts of the same period "
    "are not the same people, and give no rate here.",
    "Il y en a plus à l’étape «\u00A0{next}\u00A0» ({converted}) qu’à l’étape «\u00A0{stage}\u00A0» ({of})\u00A0: "
    "les effectifs d’une même période ne sont pas les mêmes personnes, et ne donnent pas de taux ici."};
inline constexpr Message note_counts_exceed_in_periods{
    "Periods with more at the {next} stage than at the {stage} stage: {count}. Counts of the same period are not "
    "the same people; take this rate with care.",
    "Périodes avec plus d’unités à l’étape «\u00A0{next}\u00A0» qu’à l’étape «\u00A0{stage}\u00A0»\u00A0: {count}. "
    "Les effectifs d’une même période ne sont pas les mêmes personnes\u00A0; ce taux est à prendre avec prudence."};
inline constexpr Message note_periods_incomplete{
    "The rate of {stage} takes only the periods that have a figure of {next} too: {converted} of {of}.",
    "Le taux de «\u00A0{stage}\u00A0» ne prend que les périodes qui ont aussi un chiffre de "
    "«\u00A0{next}\u00A0»\u00A0: {converted} sur {of}."};
inline constexpr Message note_lag_long{
    "The lag from the {stage} stage ({lag} days) is long against periods of {period} days: many units move on in a "
    "later period than they are counted in, and counts of the same period are not the same people.",
    "Le délai à partir de l’étape «\u00A0{stage}\u00A0» ({lag} jours) est long pour des périodes de {period} "
    "jours\u00A0: bien des unités passent à la suite dans une période ultérieure, et les effectifs d’une même "
    "période ne sont pas les mêmes personnes."};
inline constexpr Message note_last_day_apart{
    "The last date, {day}, lies {count} days after all others, and contacts are young or old as of that day. If it "
    "is "
    "a slip, --as-of DATE says on which day the data end.",
    "La dernière date, le {day}, vient {count} jours après toutes les autres, et c’est à ce jour que l’âge des "
    "contacts est compté. Si c’est une erreur, --as-of DATE dit à quel jour les données s’arrêtent."};
inline constexpr Message note_too_young{"Too young to tell, and left out of the rates: {stages}.",
                                        "Trop jeunes pour en juger, et exclus des taux\u00A0: {stages}."};
inline constexpr Message note_too_young_stage{"{stage} {young} of {entered}", "{stage} {young} sur {entered}"};
inline constexpr Message note_nothing_converted{"Nothing converted from the {stage} stage (0 of {of}).",
                                                "Aucun passage de «\u00A0{stage}\u00A0» (0 sur {of})."};
inline constexpr Message note_nothing_counted{"There is nothing at the {stage} stage to tell its rate from.",
                                              "Rien à l’étape «\u00A0{stage}\u00A0» ne permet d’en établir le taux."};
inline constexpr Message note_stage_absent{"The data do not have the {stage} stage.",
                                           "Les données n’ont pas l’étape «\u00A0{stage}\u00A0»."};
inline constexpr Message note_stage_not_followed{"The data do not have the stage after {stage}.",
                                                 "Les données n’ont pas l’étape qui suit «\u00A0{stage}\u00A0»."};
inline constexpr Message note_rate_not_needed{
    "The rate given for the {stage} stage ({rate}) is not used: the data have one.",
    "Le taux donné pour l’étape «\u00A0{stage}\u00A0» ({rate}) n’est pas utilisé\u00A0: les données en ont un."};
inline constexpr Message note_channel_without_share{
    "The channel “{channel}” has nothing at the {stage} stage, hence no share of the target, and is not written.",
    "Le canal «\u00A0{channel}\u00A0» n’a rien à l’étape «\u00A0{stage}\u00A0», donc aucune part de la cible, et "
    "n’est pas écrit."};
inline constexpr Message note_channel_unknown{
    "The funnel file has no channel “{channel}”: its rates are not written.",
    "Le fichier d’entonnoir n’a pas de canal «\u00A0{channel}\u00A0»\u00A0: ses taux ne sont pas écrits."};
inline constexpr Message note_rate_to_plan_with{"The rate to plan with is {rate}.",
                                                "Le taux retenu pour le plan est de {rate}."};
inline constexpr Message note_no_rate_to_plan_with{"There is no rate to plan with.",
                                                   "Il n’y a pas de taux à retenir pour le plan."};
inline constexpr Message note_of_channel{"{channel}: {note}", "{channel}\u00A0: {note}"};
inline constexpr Message note_saved{"The rates are in {file}.", "Les taux sont dans {file}."};
inline constexpr Message note_saved_to_output{"The funnel file went to standard output.",
                                              "Le fichier d’entonnoir est allé à la sortie standard."};
inline constexpr Message note_not_saved{"Nothing is saved; --save funnel.json keeps these rates.",
                                        "Rien n’est enregistré\u00A0; --save funnel.json conserve ces taux."};

// Why rows were skipped.
inline constexpr Message skipped_row{"{reason}: {count}, in row {rows}", "{reason}\u00A0: {count}, à la ligne {rows}"};
inline constexpr Message skipped_rows{"{reason}: {count}, in rows {rows}",
                                      "{reason}\u00A0: {count}, aux lignes {rows}"};
inline constexpr Message skipped_column{"{reason} ({column})", "{reason} ({column})"};
inline constexpr Message skipped_total{"Sums of other rows", "Sommes d’autres lignes"};
inline constexpr Message skipped_not_a_count{"No whole number of 0 or more", "Pas un nombre entier d’au moins 0"};
inline constexpr Message skipped_not_a_date{"Not a date", "Pas une date"};
inline constexpr Message skipped_too_late{"A date after the last day", "Date postérieure au dernier jour"};
inline constexpr Message skipped_gap{"A stage reached without the one before it", "Étape atteinte sans celle d’avant"};
inline constexpr Message skipped_out_of_order{"A stage entered before the one above it",
                                              "Étape atteinte avant celle d’avant"};
inline constexpr Message skipped_no_stage{"No stage of the funnel", "Aucune étape de l’entonnoir"};
inline constexpr Message skipped_wrong_length{"More fields than the header", "Plus de champs que l’en-tête"};

}  // namespace funnel::language::message
