// SPDX-License-Identifier: MIT
// The tables of a document of goals.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"
#include "view/goals.hpp"

namespace funnel::view {

/// The table of the method, a row a goal: verb, indicator, segment, starting level, target, deadline, owner. Machines
/// get verdicts as well. By department where the view is, or its style asks for it.
document::Table goals_table(const GoalsView& view, language::Locale locale);

/// The verdicts on each goal, for readers.
document::Table verdicts_table(const GoalsView& view, language::Locale locale);

/// What goals do not meet, or are not known to meet, and why, for readers. Has no rows where they meet everything.
document::Table open_points_table(const GoalsView& view, language::Locale locale);

/// Who does what, a row for the revenue and for each stage.
document::Table raci_table(const GoalsView& view, language::Locale locale);

}  // namespace funnel::view
