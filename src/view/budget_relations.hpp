// SPDX-License-Identifier: MIT
// A budget that computes.
#pragma once

#include "view/budget.hpp"
#include "view/relating.hpp"

namespace funnel::view {

/// Makes the tables of a budget's document live: units and what one costs may be changed, costs follow. Units
/// of a plan that `relating` knows follow that. Columns of what
/// a cost is made of are shown. People and fixed costs stay as they were counted.
void relate_budget(document::Document& document, const BudgetView& view, language::Locale locale, Relating& relating);

}  // namespace funnel::view
