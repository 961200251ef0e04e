// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/funnel.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace funnel {

/// What is spent, by what it goes to, each amount to the cent. Nothing where a figure that it takes is missing.
struct Costs {
  std::optional<Money> units;   ///< unit costs x units
  Money fixed;                  ///< monthly and one-time costs
  std::optional<Money> people;  ///< people x monthly cost x months
  std::optional<Money> total;
};

/// What one stage costs, with its part of what its department costs (see budget()).
struct StageCost {
  std::size_t index = 0;            ///< place in the funnel's stages
  Costs costs;                      ///< of this stage
  std::optional<Money> cumulative;  ///< of this stage and all above it
  /// `cumulative` / units to produce, not rounded: CPL at leads, CAC at customers. Nothing where there are none.
  std::optional<Fraction> per_unit;
};

/// Whether something is enough.
enum class Fit {
  fits,
  does_not_fit,
  unknown,  ///< a figure is missing
};

/// What one department costs, and its people.
struct DepartmentCost {
  std::optional<std::string> id;  ///< nothing: what belongs to no department
  Costs costs;                    ///< the unit costs of the stages that it owns, its fixed costs, its people
  /// People that its stages need (of none: those of the stages without an owner); nothing where none has a capacity.
  std::optional<std::int64_t> needed;
  std::optional<Volume> people;  ///< who are there
  std::optional<Fit> fit;        ///< where people are needed
};

/// A figure that stands between the user and a figure of the budget.
enum class MissingFigure {
  unit_cost,     ///< of a stage that has units to produce
  people,        ///< of a department whose people's cost is known
  monthly_cost,  ///< of a department whose people are known
  people_there,  ///< of a department that needs people, and of whose people nothing is known
  owner,         ///< of a stage that has a capacity: the department whose people it takes
  clv,           ///< for what the customers bring
  cost_kind,     ///< no unit cost is known to be advertising: for ROAS
};

struct Missing {
  MissingFigure figure;
  std::string id;  ///< of the stage or the department that it is missing of; empty where it is of neither
};

/// What the money brings. Exact quotients; nothing where a figure is missing or the divisor is 0. Of the usual
/// abbreviations with several readings: the cost per customer is the CAC with all costs of the budget in it, and ROI is
/// what is gained for each unit of money that is spent.
struct Returns {
  std::optional<Money> revenue;         ///< of the new customers, to the cent: customers x CLV
  std::optional<Money> advertising;     ///< unit costs of kind advertising; nothing where there are none
  std::optional<Fraction> clv_to_cost;  ///< CLV x margin (CLV alone where no margin is known) / cost per customer
  std::optional<Fraction> roas;         ///< revenue / advertising
  std::optional<Fraction> roi;          ///< (revenue x margin - cost) / cost; without a margin (revenue - cost) / cost
  std::optional<Fraction> payback_months;  ///< cost per customer / (CLV / clv_months x margin, where one is known)
  std::optional<Fraction> break_even_clv;  ///< cost per customer / margin, where one is known
};

/// How the budget compares with what is spent.
struct BudgetGap {
  /// To the cent: does_not_fit as soon as what is known is above the budget.
  Fit fit = Fit::unknown;
  Money budget;  ///< what may be spent
  std::optional<Fraction>
      left;  ///< budget - what is spent, below 0 where it is exceeded; nothing where that is unknown
};

/// What a plan costs and what that brings.
struct Budget {
  Costs costs;                              ///< in all
  Money known;                              ///< what is known of it
  std::vector<StageCost> stages;            ///< the last stage (customers) first
  std::vector<DepartmentCost> departments;  ///< as the file lists them, then owners of stages that it does not list
  std::vector<Costs> months;                ///< cash out, the first month first
  std::vector<FixedCost> after_horizon;     ///< costs that begin after it, which are not counted
  Returns returns;
  std::optional<BudgetGap> gap;  ///< where there is a budget
  std::optional<Fit> fit;        ///< of the budget and all people; nothing where there are neither to compare with
  std::vector<Missing> missing;
};

/// What the plan of `funnel` costs; plan() must have one. Exact through the chain; amounts are rounded to the cent,
/// half up, where they stand here, so that parts may differ from their sum by a cent.
///   Unit costs are for each unit still to produce (and, below a volume target, for each that is expected).
///   A department owns the stages that list it first; it has the unit costs and needs the people of these.
///   People needed = the sum of peak-month units / capacity over the stages that it owns, to the next whole person;
///   stages without a capacity need nobody. The units of a month are whole under Rounding::up, as plan() has them.
///   Months follow the calendar's weights or growth: twelve weights, or four, begin with January where the horizon has
///   no start, and a month is that of its first day; another number of weights divides the horizon into so many equal
///   periods, whose weights are spread over the months that they touch. Where all weights of a horizon are 0 it is
///   even.
///
///   What a department spends on fixed costs and people counts in equal parts at the stages that it owns; at those that
///   list it where it owns none; at the last stage where none lists it, or the cost has no department.
///
///   Fixed costs are paid in their months, unit costs by the share of each month, people evenly.
/// Throws Overflow.
Budget budget(const Funnel& funnel);

/// Whether anything of `funnel` is known to cost anything, or there is a budget to keep.
bool knows_costs(const Funnel& funnel);

}  // namespace funnel
