// SPDX-License-Identifier: MIT
#include "core/cost_parts.hpp"
#include "core/costs.hpp"
#include "core/parts.hpp"
#include "core/plan_figures.hpp"
#include "core/results.hpp"
#include "core/returns.hpp"

#include <funnel/budget.hpp>

#include <algorithm>

namespace funnel {

namespace {

bool begins_after(const FixedCost& cost, int months) {
  if (const auto* once = std::get_if<OneTimeCost>(&cost.payment)) return once->month > months;
  return std::get<MonthlyCost>(cost.payment).from > months;
}

/// Whether unit costs are known, but of none what they are spent on.
bool lacks_cost_kind(const Funnel& funnel, const Computation& computation) {
  bool without_kind = false;
  bool advertising = false;
  for (const Part& part : parts_of(funnel, computation)) {
    for (const Stage& stage : part.funnel.stages.all()) {
      without_kind = without_kind || (stage.figures.unit_cost && !stage.figures.cost_kind);
      advertising = advertising || stage.figures.cost_kind == CostKind::advertising;
    }
  }
  return without_kind && !advertising;
}

/// To the cent, as both are told: what is told to be spent fits a budget of just as much.
std::optional<BudgetGap> gap_of(const Funnel& funnel, const Sum& cost) {
  if (!funnel.budget) return std::nullopt;
  const Rational budget(funnel.budget->value());
  const Rational known(to_cents(cost.known).value());
  const bool above = known > budget;
  BudgetGap gap{above ? Fit::does_not_fit : Fit::unknown, *funnel.budget, std::nullopt};
  if (!cost.complete) return gap;
  if (!above) gap.fit = Fit::fits;
  gap.left = nearest_fraction(budget - known);
  return gap;
}

/// Departments that need people of whom nothing is known, and stages that need some of nobody.
void add_missing_people(Budget& budget, const StageList& stages) {
  for (const Stage& stage : stages.all()) {
    const bool lacks_owner = stage.figures.capacity && owner_of(stage) == nullptr;
    if (lacks_owner) budget.missing.push_back({MissingFigure::owner, stage.id});
  }
  for (const DepartmentCost& department : budget.departments) {
    if (!department.id) continue;
    const bool lacks_people = department.needed && !department.people && department.costs.people;
    if (lacks_people) budget.missing.push_back({MissingFigure::people_there, *department.id});
  }
}

std::optional<Fit> fit_of(const Budget& budget) {
  std::vector<Fit> fits;
  if (budget.gap) fits.push_back(budget.gap->fit);
  for (const DepartmentCost& department : budget.departments) {
    if (department.fit) fits.push_back(*department.fit);
  }
  return all_fit(fits);
}

}  // namespace

Budget budget_of(const Funnel& funnel, const Computation& computation) {
  const CostDivision division(funnel, computation);
  const CostParts all = division.all();
  const Sum cost = all.total();
  Budget result;
  result.costs = told(all);
  result.known = to_cents(cost.known);
  result.stages = division.stages();
  result.departments = division.departments();
  result.months = division.months();
  std::copy_if(funnel.costs.begin(), funnel.costs.end(), std::back_inserter(result.after_horizon),
               [&](const FixedCost& fixed) { return begins_after(fixed, funnel.horizon.months()); });
  result.returns = returns_of(funnel, computation, cost.value());
  result.gap = gap_of(funnel, cost);
  result.missing = missing_costs(funnel, computation);
  add_missing_people(result, funnel.stages);
  if (!funnel.clv) result.missing.push_back({MissingFigure::clv, {}});
  if (lacks_cost_kind(funnel, computation)) result.missing.push_back({MissingFigure::cost_kind, {}});
  result.fit = fit_of(result);
  return result;
}

Budget budget(const Funnel& funnel) {
  const Computation computation = compute(funnel);
  return funnel.channels.empty() ? budget_of(funnel, computation)
                                 : budget_of(blended(funnel, computation), computation);
}

bool knows_costs(const Funnel& funnel) {
  const auto costs = [](const auto& figures) { return figures.unit_cost.has_value(); };
  const auto of_stage = [costs](const Stage& stage) { return costs(stage.figures); };
  const auto of_channel = [costs](const Channel& channel) {
    return !channel.costs.empty() ||
           std::ranges::any_of(channel.stages, [costs](const auto& stage) { return costs(stage.second); });
  };
  return funnel.budget || !funnel.costs.empty() || std::ranges::any_of(funnel.stages.all(), of_stage) ||
         std::ranges::any_of(funnel.channels, of_channel) ||
         std::ranges::any_of(funnel.departments,
                             [](const Department& department) { return department.monthly_cost.has_value(); });
}

}  // namespace funnel
