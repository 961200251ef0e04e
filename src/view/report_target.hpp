// SPDX-License-Identifier: MIT
#pragma once

#include "language/locale.hpp"

#include <funnel/plan.hpp>

#include <optional>
#include <string>
#include <vector>

namespace funnel::view {

/// "The target: $200,000 of revenue over 12 months (in the scenario “prudent”), which takes 20 customers and, at the
/// top of the funnel, 1,066,667 sessions."
std::string target_sentence(const Funnel& funnel, const Plan& plan, const std::optional<std::string>& scenario,
                            language::Locale locale);

/// Which scenarios have the figures of the plan itself.
std::string base_scenarios_sentence(const std::vector<std::string>& scenarios, language::Locale locale);

}  // namespace funnel::view
