// SPDX-License-Identifier: MIT
// What is said about a budget in words: in a document, in the locale, and in JSON, in English.
#pragma once

#include "view/budget.hpp"
#include "view/notes.hpp"

#include <string>
#include <vector>

namespace funnel::view {

/// Whether what one unit of the last stage costs is a CAC: of any other last stage it is the cost of an order.
bool ends_with_customers(const Funnel& funnel);

/// The month of the horizon that a cost begins in.
int first_month(const FixedCost& cost);

/// What should be known beside the costs: what is missing of them, and what is not counted.
std::vector<Note> cost_notes(const BudgetView& view, language::Locale locale);
/// What should be known beside the returns.
std::vector<Note> return_notes(const BudgetView& view, language::Locale locale);
/// Both.
std::vector<Note> budget_notes(const BudgetView& view, language::Locale locale);

/// Whether it fits, and by how much or what is short; empty where there is nothing to compare with.
std::vector<Note> verdict_notes(const BudgetView& view, language::Locale locale);

}  // namespace funnel::view
