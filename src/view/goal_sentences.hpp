// SPDX-License-Identifier: MIT
// Goals in sentences: verb, indicator, segment, from and to, by when.
#pragma once

#include "language/locale.hpp"
#include "view/goals.hpp"

#include <optional>
#include <string>

namespace funnel::view {

/// "Increase the number of generated leads on the website from 1,500 to 2,667 a month by December 31, 2026."
std::string goal_sentence(const Goal& goal, const GoalsView& view, language::Locale locale);

/// What a department is there for: "Help reach $200,000 in revenue by December 31, 2026 through sessions and MQLs."
std::string objective_sentence(const GoalGroup& group, const GoalsView& view, language::Locale locale);

/// When to review the goals.
std::string reviews_sentence(const GoalsView& view, language::Locale locale);

/// The last day of the horizon, or how long it is: "December 31, 2026", "12 months".
std::string deadline_text(const GoalsView& view, language::Locale locale);

}  // namespace funnel::view
