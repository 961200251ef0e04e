// SPDX-License-Identifier: MIT
// A budget as machines and as readers get it.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/budget.hpp>
#include <funnel/plan.hpp>

#include <nlohmann/json_fwd.hpp>

namespace funnel::view {

/// By what the costs are that machine formats with one table get; readers and JSON get all.
enum class BudgetPart { stage, department, month };

/// What a view of a budget is made from: the funnel, its plan, and the budget of both.
struct BudgetView {
  const Funnel& funnel;
  const Plan& plan;
  const Budget& budget;
  BudgetPart machine_part = BudgetPart::stage;
};

/// The same in every locale: words are English.
nlohmann::ordered_json budget_json(const BudgetView& view);

document::Document budget_document(const BudgetView& view, language::Locale locale);

}  // namespace funnel::view
