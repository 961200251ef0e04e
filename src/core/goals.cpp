// SPDX-License-Identifier: MIT
#include "core/costs.hpp"
#include "core/goal_verdicts.hpp"
#include "core/plan_figures.hpp"

#include <funnel/channels.hpp>
#include <funnel/goals.hpp>

#include <algorithm>
#include <functional>

namespace funnel {

namespace {

std::optional<std::string> first_of(const std::vector<std::string>& departments) {
  if (departments.empty()) return std::nullopt;
  return departments.front();
}

GoalVerb verb_of(const std::optional<Fraction>& from, const Fraction& to) {
  if (!from) return GoalVerb::generate;
  if (to == *from) return GoalVerb::maintain;
  return to > *from ? GoalVerb::increase : GoalVerb::reduce;
}

Goal revenue_goal(const Funnel& funnel, const Plan& plan, const Money& revenue) {
  Goal goal;
  goal.kind = GoalKind::revenue;
  goal.verb = GoalVerb::reach;
  goal.to = revenue.value();
  if (plan.existing) goal.from = plan.existing->kept.value();
  goal.segment = funnel.stages.last().segment;
  goal.owner = first_of(funnel.target_departments);
  return goal;
}

Goal stage_goal(const Funnel& funnel, const PlannedStage& planned) {
  const Stage& stage = funnel.stages[planned.index];
  Goal goal;
  goal.stage = planned.index;
  goal.decimals = planned.decimals;
  goal.forecast = planned.forecast;
  goal.segment = stage.segment;
  goal.owner = first_of(stage.departments);
  return goal;
}

Goal total_goal(const Funnel& funnel, const PlannedStage& planned) {
  Goal goal = stage_goal(funnel, planned);
  goal.kind = GoalKind::total;
  goal.verb = GoalVerb::reach;
  goal.to = planned.required.value();
  if (const auto& baseline = funnel.stages[planned.index].figures.baseline) {
    goal.from = nearest_fraction(Rational(baseline->value()) * funnel.horizon.months());
  }
  return goal;
}

bool is_even(const CalendarShape& shape) {
  if (const auto* growth = std::get_if<GrowthShape>(&shape)) return growth->rate == Fraction(0);
  const auto* weighted = std::get_if<WeightedShape>(&shape);
  return weighted == nullptr ||
         std::ranges::adjacent_find(weighted->weights, std::ranges::not_equal_to()) == weighted->weights.end();
}

/// Whether a schedule would spread what the stage has to produce unevenly over the horizon.
bool is_uneven(const Funnel& funnel, const Plan& plan, std::size_t stage) {
  if (funnel.horizon.months() == 1) return false;
  return !is_even(funnel.calendar) ||
         std::ranges::any_of(plan.last_useful_months,
                             [stage](const LastUsefulMonth& last) { return last.stage == stage; });
}

Goal volume_goal(const Funnel& funnel, const Plan& plan, const PlannedStage& planned) {
  Goal goal = stage_goal(funnel, planned);
  goal.average = is_uneven(funnel, plan, planned.index);
  goal.to = planned.month.value();
  if (const auto& baseline = funnel.stages[planned.index].figures.baseline) goal.from = baseline->value();
  goal.verb = verb_of(goal.from, goal.to);
  return goal;
}

/// Of a stage that has a baseline_rate, and a reachable above it.
std::optional<Goal> rate_goal(const Funnel& funnel, const PlannedStage& planned) {
  const StageFigures& figures = funnel.stages[planned.index].figures;
  const bool better = planned.rate && figures.baseline_rate && figures.reachable &&
                      figures.reachable->value() > figures.baseline_rate->value();
  if (!better) return std::nullopt;
  Goal goal = stage_goal(funnel, planned);
  goal.kind = GoalKind::rate;
  goal.from = figures.baseline_rate->value();
  goal.to = figures.reachable->value();
  goal.verb = verb_of(goal.from, goal.to);
  goal.planned = planned.rate;
  return goal;
}

std::vector<Goal> goals_of(const Funnel& funnel, const Plan& plan) {
  std::vector<Goal> goals;
  if (const auto* target = std::get_if<RevenueTarget>(&plan.target)) {
    goals.push_back(revenue_goal(funnel, plan, target->revenue));
  }
  goals.push_back(total_goal(funnel, plan.at(plan.goal)));
  for (const PlannedStage& planned : plan.stages) {
    goals.push_back(volume_goal(funnel, plan, planned));
    if (auto rate = rate_goal(funnel, planned)) goals.push_back(std::move(*rate));
  }
  std::erase_if(goals, [](const Goal& goal) { return goal.to == Fraction(0); });
  return goals;
}

/// Departments in the order of the budget.
std::vector<GoalGroup> groups_of(const Budget& budget, const std::vector<Goal>& goals) {
  std::vector<GoalGroup> groups;
  for (const DepartmentCost& department : budget.departments) {
    if (department.id) groups.push_back({department.id, {}});
  }
  std::vector<std::size_t> of_none;
  for (std::size_t index = 0; index < goals.size(); ++index) {
    const auto& owner = goals[index].owner;
    if (!owner) {
      of_none.push_back(index);
      continue;
    }
    auto group = std::find_if(groups.begin(), groups.end(), [&](auto& one) { return one.department == owner; });
    if (group == groups.end()) group = groups.insert(groups.end(), {owner, {}});
    group->goals.push_back(index);
  }
  groups.push_back({std::nullopt, std::move(of_none)});
  std::erase_if(groups, [](const GoalGroup& group) { return group.goals.empty(); });
  return groups;
}

}  // namespace

Goals goals(const Funnel& funnel, const Plan& plan, const Budget& budget, const Fraction& stretch) {
  Goals result;
  result.stretch = stretch;
  result.deadline = funnel.horizon.end();
  result.goals = goals_of(funnel, plan);
  if (const Channel* channel = own_channel(funnel)) {
    for (Goal& goal : result.goals) goal.channel = channel->id;
  }
  judge(result.goals, {funnel, plan, budget, stretch});
  result.reviews = funnel.horizon.quarter_ends();
  result.groups = groups_of(budget, result.goals);
  return result;
}

}  // namespace funnel
