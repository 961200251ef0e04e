// SPDX-License-Identifier: MIT
// The words of the schedule.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// Titles, columns and rows.
inline constexpr Message title_schedule{"Schedule of a funnel", "Calendrier d’un entonnoir"};
inline constexpr Message title_schedule_named{"Schedule: {name}", "Calendrier\u00A0: {name}"};
inline constexpr Message heading_schedule_months{"Volumes by month", "Volumes par mois"};
inline constexpr Message heading_schedule_quarters{"Volumes by quarter", "Volumes par trimestre"};
inline constexpr Message heading_schedule_weeks{"Volumes by week", "Volumes par semaine"};
inline constexpr Message heading_milestones{"Milestones", "Jalons"};
inline constexpr Message heading_schedule_revenue{"Revenue", "Revenus"};
inline constexpr Message heading_schedule_lags{"What must be there at the start", "Ce qui doit être là au début"};
inline constexpr Message column_quarter{"Quarter", "Trimestre"};
inline constexpr Message column_week{"Week", "Semaine"};
inline constexpr Message column_period{"Period", "Période"};
inline constexpr Message column_until{"Until", "Jusqu’au"};
inline constexpr Message column_until_month{"Until month", "Jusqu’au mois"};
inline constexpr Message column_start{"Start", "Début"};
inline constexpr Message column_end{"End", "Fin"};
inline constexpr Message column_running{"Running", "Cumul"};
inline constexpr Message column_booked{"Booked", "Signés"};
inline constexpr Message column_earned{"Earned", "Acquis"};
inline constexpr Message column_days_ahead{"Days ahead", "Jours d’avance"};
inline constexpr Message column_must_be_there{"Must be there", "Doit être là"};
inline constexpr Message column_still_missing{"Missing", "Manque"};
inline constexpr Message column_last_useful{"Last useful month", "Dernier mois utile"};
inline constexpr Message row_before_start{"Before the start", "Avant le début"};
inline constexpr Message row_after_end{"After the end", "Après la fin"};
inline constexpr Message calendar_quarter{"Q{quarter} {year}", "T{quarter} {year}"};
inline constexpr Message no_month_is_useful{"none", "aucun"};

// Sentences.
inline constexpr Message schedule_totals{
    "Totals are those of the plan; each period has what the running total gains in it.",
    "Les totaux sont ceux du plan\u00A0; chaque période a ce que le cumul y gagne."};
inline constexpr Message schedule_follows_whole_units{
    "The stages above follow the whole units of {stage} in each period, so that periods of equal weight may "
    "differ.",
    "Les étapes au-dessus suivent les unités entières de chaque période ({stage})\u00A0: des périodes de même poids "
    "peuvent donc différer."};
inline constexpr Message milestones_explained{
    "Running totals from the start of the horizon to the end of each of its quarters.",
    "Cumuls du début de l’horizon à la fin de chacun de ses trimestres."};
inline constexpr Message revenue_explained{
    "Booked when customers sign; earned evenly over {months} months, the month of signing the first, as far as that "
    "falls inside the horizon. Existing revenue is not counted.",
    "Signés\u00A0: au mois de signature. Acquis\u00A0: à parts égales sur {months} mois, à partir du mois de "
    "signature, pour ce qui tombe dans l’horizon. Les revenus existants ne sont pas comptés."};
inline constexpr Message revenue_explained_at_once{
    "Booked when customers sign, and earned in the same month. Existing revenue is not counted.",
    "Signés et acquis au mois de signature. Les revenus existants ne sont pas comptés."};
inline constexpr Message pipeline_explained{
    "Each stage is ahead of {goal} by the mean lags between them. Must be there: units that must have entered by the "
    "start, for the target to be reached inside the horizon. Missing: those of them that are not open in the stage.",
    "Chaque étape précède «\u00A0{goal}\u00A0» des délais moyens qui les séparent. Doit être là\u00A0: ce qui doit "
    "être "
    "entré avant le début pour que la cible soit atteinte dans l’horizon. Manque\u00A0: ce qui, là-dessus, n’est pas "
    "en cours à l’étape."};
inline constexpr Message lag_check_unshifted{
    "With nothing done before the start, {in_time} of {target} ({stage}) can be expected inside the horizon; all "
    "volumes would have to be multiplied by {factor}.",
    "Si rien n’est fait avant le début, on peut attendre {in_time} sur {target} ({stage}) dans l’horizon\u00A0; il "
    "faudrait multiplier tous les volumes par {factor}."};
inline constexpr Message lag_check_unshifted_in_vain{
    "With nothing done before the start, {in_time} of {target} ({stage}) can be expected inside the horizon, however "
    "much is done.",
    "Si rien n’est fait avant le début, on peut attendre {in_time} sur {target} ({stage}) dans l’horizon, quoi que "
    "l’on "
    "fasse ensuite."};
inline constexpr Message lag_check_shifted{
    "Done as scheduled, {in_time} of {target} ({stage}) can be expected inside the horizon and {before} before it, "
    "since lags vary; all volumes would have to be multiplied by {factor}.",
    "En suivant ce calendrier, on peut attendre {in_time} sur {target} ({stage}) dans l’horizon et {before} avant, car "
    "les délais varient\u00A0; il faudrait multiplier tous les volumes par {factor}."};
inline constexpr Message lag_check_shifted_all_inside{
    "Done as scheduled, {in_time} of {target} ({stage}) can be expected inside the horizon, since lags vary; all "
    "volumes "
    "would have to be multiplied by {factor}.",
    "En suivant ce calendrier, on peut attendre {in_time} sur {target} ({stage}) dans l’horizon, car les délais "
    "varient\u00A0; il faudrait multiplier tous les volumes par {factor}."};
inline constexpr Message note_earned_short{
    "Customers who sign whole as scheduled earn {difference} less than the target inside the horizon, since they are "
    "not "
    "spread quite as the calendar says.",
    "Les clients, signés en nombres entiers selon ce calendrier, rapportent dans l’horizon {difference} de moins que "
    "la "
    "cible, car ils ne suivent pas tout à fait la saison prévue."};
inline constexpr Message note_weights_divide_horizon{
    "The calendar has {weights} weights, so each is for an equal part of the horizon (in months: {months}).",
    "Le calendrier a {weights} pondérations\u00A0: chacune vaut pour une part égale de l’horizon (en mois\u00A0: "
    "{months})."};
inline constexpr Message note_lags_unknown{
    "The lag of these stages is not known and counts as none: {stages}.",
    "Le délai de ces étapes n’est pas connu et compte pour nul\u00A0: {stages}."};
inline constexpr Message note_lag_spread_unknown{
    "How far these lags spread is not known, so they count as the same for all units (lag_spread in the file; funnel "
    "calibrate measures it): {stages}.",
    "L’écart-type de ces délais n’est pas connu\u00A0: ils comptent comme les mêmes pour toutes les unités (lag_spread "
    "dans le fichier\u00A0; funnel calibrate le mesure)\u00A0: {stages}."};
inline constexpr Message note_lag_spread_unknown_for_others{
    "How far these lags spread is not known, so they count as the same for all units: {stages}.",
    "L’écart-type de ces délais n’est pas connu\u00A0: ils comptent comme les mêmes pour toutes les unités\u00A0: "
    "{stages}."};
inline constexpr Message note_pipeline_missing{
    "Units that must be there at the start are missing (beyond what is open): {stages}.",
    "Il manque au début, au-delà de ce qui est en cours\u00A0: {stages}."};

}  // namespace funnel::language::message
