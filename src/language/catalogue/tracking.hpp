// SPDX-License-Identifier: MIT
// The words of actuals against the schedule.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// Titles and columns.
inline constexpr Message title_tracking{"Tracking of a funnel", "Suivi d’un entonnoir"};
inline constexpr Message title_tracking_named{"Tracking: {name}", "Suivi\u00A0: {name}"};
inline constexpr Message heading_to_date{"To date", "À ce jour"};
inline constexpr Message heading_to_date_dated{"To {date}", "Au {date}"};
inline constexpr Message heading_by_period{"{kpi}, by period", "{kpi}, par période"};
inline constexpr Message heading_tracked_rates{"Rates: planned and actual", "Taux prévus et réels"};
inline constexpr Message heading_remaining{"What the rest must bring", "Ce qu’il faut apporter d’ici la fin"};
inline constexpr Message heading_correctives{"What would put it right", "Ce qui redresserait la situation"};
inline constexpr Message column_kpi{"KPI", "Indicateur"};
inline constexpr Message column_target{"Target", "Cible"};
inline constexpr Message column_actual{"Actual", "Réel"};
inline constexpr Message column_variance{"Variance", "Écart"};
inline constexpr Message column_attainment{"Percent", "Atteint"};
inline constexpr Message column_status{"Status", "État"};
inline constexpr Message column_projected{"Projected", "Projection"};
inline constexpr Message column_tracked_period{"Period", "Période"};
inline constexpr Message column_running_variance{"Running", "Cumul"};
inline constexpr Message column_sure_95{"95% sure", "Intervalle à 95\u00A0%"};
inline constexpr Message column_out_of{"Out of", "Sur"};
inline constexpr Message column_against_plan{"Against plan", "Par rapport au plan"};
inline constexpr Message column_in_flight{"In flight", "En transit"};
inline constexpr Message column_scheduled{"Scheduled", "Planifié"};
inline constexpr Message column_must_bring{"Must bring", "À apporter"};
inline constexpr Message tracked_month{"Month {number}", "Mois {number}"};

inline constexpr Message status_ahead{"ahead", "en avance"};
inline constexpr Message status_on_track{"on track", "conforme"};
inline constexpr Message status_behind{"behind", "en retard"};
inline constexpr Message status_no_data{"no data", "sans données"};

inline constexpr Message verdict_lower{"lower", "plus bas"};
inline constexpr Message verdict_higher{"higher", "plus haut"};
inline constexpr Message verdict_maybe_chance{"maybe chance", "peut-être fortuit"};

// Sentences.
inline constexpr Message nothing_behind{"Nothing is behind.", "Rien n’est en retard."};
inline constexpr Message nothing_measured_behind{"Nothing that is measured is behind.",
                                                 "Rien de ce qui est mesuré n’est en retard."};
inline constexpr Message no_figures{"No data: {kpis}.", "Sans données\u00A0: {kpis}."};
inline constexpr Message one_behind{"Behind: {kpis}.", "En retard\u00A0: {kpis}."};
inline constexpr Message tracking_tolerance{
    "By running totals: on track is within {tolerance} of the target.",
    "D’après les cumuls\u00A0: «\u00A0conforme\u00A0» veut dire à {tolerance} près."};
inline constexpr Message tracking_lower_is_better{"Of costs, lower is better.",
                                                  "Pour les coûts, le plus bas est le meilleur."};
inline constexpr Message tracking_projection{
    "Projected: actual to date + the rest of the schedule x actual / target to date.",
    "Projection\u00A0: réel à ce jour + reste du calendrier x réel / cible à ce jour."};
inline constexpr Message tracked_rates_explained{
    "Lower or higher: the planned rate lies outside the interval in which the actual one is with 95% certainty.",
    "Plus bas ou plus haut\u00A0: le taux prévu est hors de l’intervalle où se trouve le taux réel avec 95\u00A0% de "
    "certitude."};
inline constexpr Message tracked_rates_scheduled{
    "Planned: the rate of all channels' units that are scheduled to date, in whole numbers; over the whole plan their "
    "mix gives a slightly different one.",
    "Prévu\u00A0: le taux des unités de tous les canaux planifiées à ce jour, en nombres entiers\u00A0; sur "
    "l’ensemble du plan, leur répartition donne un taux légèrement différent."};
inline constexpr Message replan_explained{
    "Must bring: what the target still lacks, at the planned rates, less what is in flight.",
    "À apporter\u00A0: ce qui manque encore à la cible, aux taux prévus, moins ce qui est en transit."};
inline constexpr Message horizon_over{"The horizon is over; {units} ({stage}) are missing.",
                                      "L’horizon est passé\u00A0; il manque {units} ({stage})."};
inline constexpr Message target_made{"The target is made: {units} ({stage}).",
                                     "La cible est atteinte\u00A0: {units} ({stage})."};
inline constexpr Message still_chance_certain{
    "Chance of still making it: {chance}, if the planned rates are exactly right; {units} ({stage}) are missing.",
    "Chance d’y arriver encore\u00A0: {chance}, si les taux prévus sont tout à fait exacts\u00A0; il manque {units} "
    "({stage})."};
inline constexpr Message still_chance_evidence{
    "Chance of still making it: {chance}, given how sure the planned rates are; {units} ({stage}) are missing.",
    "Chance d’y arriver encore\u00A0: {chance}, vu la certitude des taux prévus\u00A0; il manque {units} ({stage})."};

inline constexpr Message note_replanned_together{
    "What the rest of all channels must bring goes up by the rates of all their units: the data do not tell the "
    "channels "
    "apart, or one has a volume that is given, which makes up for nothing.",
    "Ce que le reste de tous les canaux doit apporter remonte par les taux de toutes leurs unités\u00A0: les données "
    "ne "
    "distinguent pas les canaux, ou l’un d’eux a un volume imposé, qui ne rattrape rien."};

// Levers, one line a KPI.
inline constexpr Message corrective_of_channel{"{channel}, {lever}", "{channel}, {lever}"};
inline constexpr Message corrective_upstream{
    "{kpi}: short because of {cause}; act there.",
    "{kpi}\u00A0: en retard à cause de «\u00A0{cause}\u00A0»\u00A0; c’est là qu’il faut agir."};
inline constexpr Message corrective_volume{
    "{kpi}: the rest must bring {needed}, instead of the {planned} scheduled.",
    "{kpi}\u00A0: le reste doit apporter {needed}, au lieu des {planned} planifiés."};
inline constexpr Message corrective_rate{
    "{kpi}: the conversion of {stage} must be {needed} for the rest (planned {planned}, so far {actual}).",
    "{kpi}\u00A0: la conversion de «\u00A0{stage}\u00A0» doit être de {needed} sur le reste de la période "
    "(prévu\u00A0: {planned}, "
    "jusqu’ici\u00A0: {actual})."};
inline constexpr Message corrective_rate_reachable{
    "{kpi}: the conversion of {stage} must be {needed} for the rest, which is within reach (planned {planned}, so far "
    "{actual}).",
    "{kpi}\u00A0: la conversion de «\u00A0{stage}\u00A0» doit être de {needed} sur le reste de la période, ce qui est "
    "à portée "
    "(prévu\u00A0: {planned}, jusqu’ici\u00A0: {actual})."};
inline constexpr Message corrective_rate_unreachable{
    "{kpi}: the conversion of {stage} must be {needed} for the rest, which is beyond reach (planned {planned}, so far "
    "{actual}).",
    "{kpi}\u00A0: la conversion de «\u00A0{stage}\u00A0» doit être de {needed} sur le reste de la période, ce qui est "
    "hors de "
    "portée (prévu\u00A0: {planned}, jusqu’ici\u00A0: {actual})."};
inline constexpr Message corrective_rate_cannot{
    "{kpi}: no conversion of {stage} would be enough any more; more of {stage} is needed.",
    "{kpi}\u00A0: aucune conversion de «\u00A0{stage}\u00A0» ne suffirait plus\u00A0; il faut plus de volume à cette "
    "étape."};
inline constexpr Message corrective_cost{
    "{kpi}: each may cost {needed} at most for the rest (planned {planned}, so far {actual}).",
    "{kpi}\u00A0: au plus {needed} par unité sur le reste de la période (prévu\u00A0: {planned}, jusqu’ici\u00A0: "
    "{actual})."};
inline constexpr Message corrective_cost_cannot{
    "{kpi}: no cost of the rest would bring the mean down to {planned} any more (so far {actual}).",
    "{kpi}\u00A0: aucun coût du reste ne ramènerait plus la moyenne à {planned} (jusqu’ici\u00A0: {actual})."};
inline constexpr Message corrective_value{
    "{kpi}: each {unit} of the rest must bring {needed} (planned {planned}).",
    "{kpi}\u00A0: chaque {unit} du reste doit rapporter {needed} (prévu\u00A0: {planned})."};
inline constexpr Message corrective_value_cannot{
    "{kpi}: no {unit} is scheduled any more (planned {planned} each).",
    "{kpi}\u00A0: plus rien n’est planifié (prévu\u00A0: {planned} par {unit})."};

// Notes.
inline constexpr Message note_periods_outside{"Periods of the data outside the horizon, left out: {count}.",
                                              "Périodes des données hors de l’horizon, laissées de côté\u00A0: "
                                              "{count}."};
inline constexpr Message note_periods_clipped{
    "Periods of the data that lie partly outside the horizon: {count}; the target is that of the part inside.",
    "Périodes des données en partie hors de l’horizon\u00A0: {count}\u00A0; la cible est celle de la partie à "
    "l’intérieur."};
inline constexpr Message note_periods_later{"Later periods of the data, left out: {count}.",
                                            "Périodes ultérieures des données, laissées de côté\u00A0: {count}."};
inline constexpr Message note_period_cut{
    "The period that goes on after the day asked for is left out: its figures are of all of it, as there are later "
    "ones.",
    "La période qui se poursuit après le jour demandé est laissée de côté\u00A0: ses chiffres sont ceux de la période "
    "entière, puisqu’il y en a d’ultérieurs."};
inline constexpr Message note_period_running{
    "The last period goes on after the day asked for: its figures are taken to be those up to that day.",
    "La dernière période se poursuit après le jour demandé\u00A0: ses chiffres sont supposés arrêtés à ce jour."};
inline constexpr Message note_figures_summed{
    "Figures of several rows of one period, such as those of channels, are added up.",
    "Les chiffres de plusieurs lignes d’une même période, comme ceux de canaux, sont additionnés."};
inline constexpr Message note_figures_missing{
    "Figures are missing for a part of the time to date ({stages}): the comparison leaves that part out, and what the "
    "rest must bring takes it as planned.",
    "Il manque des chiffres pour une partie de la période ({stages})\u00A0: la comparaison laisse cette partie de "
    "côté, et ce que le reste doit apporter la suppose conforme au plan."};
inline constexpr Message note_target_missing{"Measured, but not planned: {stages} (--cost {id}=...).",
                                             "Mesuré, mais non prévu\u00A0: {stages} (--cost {id}=...)."};
inline constexpr Message note_target_missing_for_others{"Measured, but not planned: {stages}.",
                                                        "Mesuré, mais non prévu\u00A0: {stages}."};
inline constexpr Message note_tracked_lag{
    "Many units move on in a later period ({stages}), so that these rates are not those of the same units.",
    "Beaucoup d’unités passent à la suite dans une autre période ({stages})\u00A0: ces taux ne sont pas ceux des mêmes "
    "unités."};
inline constexpr Message note_tracked_exceed{
    "More units moved on than there were ({stages}): that is no rate.",
    "Plus d’unités sont passées à la suite qu’il n’y en avait ({stages})\u00A0: ce n’est pas un taux."};
inline constexpr Message note_started_before{
    "Taken to have been there before the start, as scheduled: {stages}.",
    "Supposé présent avant le début, comme le veut le calendrier\u00A0: {stages}."};
inline constexpr Message note_too_late{
    "Too late to count before the end of the horizon, by the lags: {stages} that the rest must bring.",
    "Trop tard pour compter avant la fin de l’horizon, selon les délais\u00A0: {stages} à apporter."};
inline constexpr Message note_still_chance_unknown{"The chance of still making it cannot be computed.",
                                                   "La chance d’y arriver encore ne peut être calculée."};
inline constexpr Message note_columns_ignored{"Columns not used: {columns}.",
                                              "Colonnes non utilisées\u00A0: {columns}."};

}  // namespace funnel::language::message
