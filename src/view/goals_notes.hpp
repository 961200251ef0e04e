// SPDX-License-Identifier: MIT
#pragma once

#include "language/locale.hpp"
#include "view/goals.hpp"
#include "view/notes.hpp"

#include <vector>

namespace funnel::view {

/// What the plan says of its volumes that bears on goals: that nothing, or less, is to be produced, or that some are
/// forecasts.
std::vector<Note> goals_notes(const GoalsView& view, language::Locale locale);

}  // namespace funnel::view
