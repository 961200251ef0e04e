// SPDX-License-Identifier: MIT
// The words of charts, and of the pages that tables and charts stand on.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// Above a chart, and what it shows to those who cannot see it.
inline constexpr Message chart_funnel{"Funnel over {months} months", "Entonnoir sur {months} mois"};
inline constexpr Message chart_funnel_one_month{"Funnel over 1 month", "Entonnoir sur 1 mois"};
inline constexpr Message chart_forecast{"Forecast over {months} months", "Prévision sur {months} mois"};
inline constexpr Message chart_forecast_one_month{"Forecast over 1 month", "Prévision sur 1 mois"};
inline constexpr Message chart_funnel_seen{"A funnel: {volumes}.", "Un entonnoir\u00A0: {volumes}."};
inline constexpr Message chart_comparison{"Volumes of each stage", "Volumes de chaque étape"};
inline constexpr Message chart_comparison_seen{"For each stage, a bar for each of these: {names}.",
                                               "Pour chaque étape, une barre pour chacun de ces cas\u00A0: {names}."};
inline constexpr Message chart_tracking{"Target and actual, to date", "Cible et réel, à ce jour"};
inline constexpr Message chart_tracking_seen{"For each KPI, a bar of its target and a bar of what was measured.",
                                             "Pour chaque indicateur, une barre pour la cible et une pour le réel."};
inline constexpr Message chart_running{"{kpi}, running total", "{kpi}, en cumul"};
inline constexpr Message chart_running_seen{"The running totals of target and actual, period by period.",
                                            "Les cumuls de la cible et du réel, période par période."};
inline constexpr Message chart_periods_seen{"The volume of the stage, period by period.",
                                            "Le volume de l’étape, période par période."};

// Under a chart.
inline constexpr Message chart_logarithmic{"Logarithmic scale: equal steps are equal factors.",
                                           "Échelle logarithmique\u00A0: à pas égaux, facteurs égaux."};
inline constexpr Message chart_own_scales{"Each row of bars has a scale of its own.",
                                          "Chaque groupe de barres a sa propre échelle."};

// Of a page.
inline constexpr Message page_copy{"Copy table", "Copier le tableau"};
inline constexpr Message page_copied{"Copied", "Copié"};
inline constexpr Message page_not_copied{"Could not copy", "Copie impossible"};
inline constexpr Message page_table{"Table", "Tableau"};
inline constexpr Message page_contents{"Contents", "Sommaire"};

}  // namespace funnel::language::message
