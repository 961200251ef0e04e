// SPDX-License-Identifier: MIT
// The tables of a budget, in one locale.
#pragma once

#include "view/budget.hpp"

namespace funnel::view {

/// Customers first, and the sum. The one table that machines get.
document::Table stage_costs_table(const BudgetView& view, language::Locale locale);

/// What each channel costs and brings, what is not divided, and the sum.
document::Table channel_costs_table(const BudgetView& view, language::Locale locale);

document::Table department_costs_table(const BudgetView& view, language::Locale locale);

document::Table month_costs_table(const BudgetView& view, language::Locale locale);

/// What the money brings: a row a figure, with its value and what it is made of.
document::Table returns_table(const BudgetView& view, language::Locale locale);

}  // namespace funnel::view
