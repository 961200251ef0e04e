// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/budget.hpp>
#include <funnel/funnel.hpp>
#include <funnel/plan.hpp>

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel {

/// A funnel with a name to call it by.
struct Alternative {
  std::string name;
  Funnel funnel;
};

/// What is compared. Those of a stage are a row for each stage.
enum class ComparedKind {
  revenue_target,
  volume_target,  ///< of a stage
  months,
  clv,
  existing,  ///< existing revenue that stays
  margin,
  expected_revenue,
  volume,          ///< of a stage, over the horizon
  month,           ///< of a stage, a month
  rate,            ///< of a stage, the planned one
  open,            ///< of a stage
  unit_cost,       ///< of a stage
  fixed_costs,     ///< over the horizon
  people_cost,     ///< over the horizon
  deal_cv,         ///< coefficient of variation of one customer's value
  cost,            ///< in all
  cac,             ///< cost of a unit at a last stage that is `customers`
  cost_per_order,  ///< cost of a unit at any other last stage
  budget,
  budget_left,  ///< budget - cost; may be negative
};

/// A figure of one alternative beside that of the first. Exact, and signed.
struct ComparedFigure {
  std::optional<Fraction> value;       ///< nothing where it is missing
  std::optional<Fraction> difference;  ///< value - that of the first; nothing for amounts of different currencies
  /// Difference / value of the first; nothing unless that is above 0. Of volumes, what they change by before they are
  /// rounded to be shown (significant digits, and expectations to a decimal).
  std::optional<Fraction> change;
};

/// One figure over all alternatives.
struct ComparedRow {
  ComparedKind kind;
  std::string stage;                    ///< id; empty where it is of none
  bool differs = false;                 ///< not the same everywhere; of rates, their evidence counts
  std::vector<ComparedFigure> figures;  ///< one an alternative
};

/// What is found out about one alternative.
struct ComparedPlan {
  Plan plan;  ///< with its chance
  Budget budget;
  std::optional<double> chance_difference;  ///< probability - that of the first; nothing where either is not known
};

/// Alternatives side by side, with their differences from the first.
struct Comparison {
  std::vector<ComparedPlan> plans;  ///< one an alternative
  /// Ids, the last stage (customers) first: those of the first alternative, with the others' where they fit.
  std::vector<std::string> stages;
  /// By kind in its order, then as `stages`. Rows that nobody has a figure for are left out.
  std::vector<ComparedRow> rows;
  bool one_currency = true;  ///< else amounts have no differences

  /// The row of a kind, and of a stage; null where there is none.
  const ComparedRow* find(ComparedKind kind, std::string_view stage = {}) const;
};

/// Why an alternative cannot be planned.
struct ComparisonProblem {
  std::size_t alternative = 0;
  PlanProblem problem = PlanProblem::no_target;
};

/// Compares the plans and budgets of one alternative or more; or every reason why there is none. Stages are matched by
/// id: what an alternative does not have is missing there. Throws Overflow.
tl::expected<Comparison, std::vector<ComparisonProblem>> compare(const std::vector<Alternative>& alternatives);

/// Whether figures of this kind are amounts of money.
bool is_money(ComparedKind kind);

}  // namespace funnel
