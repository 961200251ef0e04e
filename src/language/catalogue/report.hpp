// SPDX-License-Identifier: MIT
// The words of the report, which puts the results of other commands together.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

inline constexpr Message title_report{"Report of a funnel", "Rapport d’un entonnoir"};
inline constexpr Message title_report_named{"Report: {name}", "Rapport\u00A0: {name}"};

// The target in one sentence. {units} is "20 customers", {top} is "1,066,667 sessions".
inline constexpr Message report_revenue{
    "The target: {revenue} of revenue {when}, which takes {units} and, at the top of the funnel, {top}.",
    "La cible\u00A0: {revenue} de revenus {when}, soit {units} et, en haut de l’entonnoir, {top}."};
inline constexpr Message report_revenue_one_stage{"The target: {revenue} of revenue {when}, which takes {units}.",
                                                  "La cible\u00A0: {revenue} de revenus {when}, soit {units}."};
inline constexpr Message report_volume{"The target: {units} {when}, which takes {top} at the top of the funnel.",
                                       "La cible\u00A0: {units} {when}, soit {top} en haut de l’entonnoir."};
inline constexpr Message report_volume_at_top{"The target: {units} {when}.", "La cible\u00A0: {units} {when}."};
inline constexpr Message report_dated{"from {start} to {end}", "du {start} au {end}"};
inline constexpr Message report_months{"over {months} months", "sur {months} mois"};
inline constexpr Message report_one_month{"over 1 month", "sur 1 mois"};
inline constexpr Message report_in_scenario{"{when}, in the scenario “{scenario}”",
                                            "{when}, dans le scénario «\u00A0{scenario}\u00A0»"};
inline constexpr Message report_base_scenarios{"“Base” is the plan above, with the figures of: {scenarios}.",
                                               "«\u00A0Base\u00A0» est le plan ci-dessus, aux chiffres de\u00A0: "
                                               "{scenarios}."};

// Its parts.
inline constexpr Message part_plan{"The plan", "Le plan"};
inline constexpr Message part_levers{"Levers", "Leviers"};
inline constexpr Message part_scenarios{"Scenarios", "Scénarios"};
inline constexpr Message part_budget{"Budget", "Budget"};
inline constexpr Message part_schedule{"Calendar", "Calendrier"};
inline constexpr Message part_goals{"Goals", "Objectifs"};
inline constexpr Message part_tracking{"Where we stand", "Où nous en sommes"};

}  // namespace funnel::language::message
