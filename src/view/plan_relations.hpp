// SPDX-License-Identifier: MIT
// A plan that computes: its table with inputs, and figures that follow from them.
#pragma once

#include "view/plan.hpp"
#include "view/relating.hpp"

namespace funnel::view {

/// Makes the table of a plan's document live, adds the funnel as a chart, and says what may be changed. The chain is
/// live as a whole or not at all: a row that did not follow would part the rows above it from those below.
void relate_plan(document::Document& document, const PlanView& view, language::Locale locale, Relating& relating);

}  // namespace funnel::view
