// SPDX-License-Identifier: MIT
// What holds for the goals of every funnel.
#include "random_funnels.hpp"

#include <funnel/goals.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// A share of up to twice `about`, so that it is above it as often as below.
std::optional<Fraction> drawn_near(const Fraction& about) {
  if (drawn(0, 2) == 0) return std::nullopt;
  return product(about, quotient(drawn(0, 20), 10));
}

StageFigures drawn_figures(const PlannedStage& planned) {
  StageFigures figures;
  if (const auto level = drawn_near(planned.month.value())) figures.baseline = Volume::make(*level).value();
  if (drawn(0, 3) == 0) figures.capacity = Capacity::make(drawn(1, 500)).value();
  if (!planned.rate) return figures;
  if (const auto today = drawn_near(planned.rate->value())) figures.baseline_rate = Share::make(*today);
  if (const auto reach = drawn_near(planned.rate->value())) figures.reachable = Rate::make(*reach);
  return figures;
}

/// A funnel some of whose stages have levels of today, reachable rates, capacities and departments.
Funnel drawn_funnel_of_today() {
  Funnel funnel = drawn_funnel(drawn_rounding());
  const Plan found = plan(funnel).value();
  std::vector<Stage> stages = funnel.stages.all();
  for (const PlannedStage& planned : found.stages) {
    stages[planned.index].figures = overridden(stages[planned.index].figures, drawn_figures(planned));
    if (drawn(0, 1) == 0) stages[planned.index].departments = {"d" + std::to_string(drawn(0, 2))};
  }
  funnel.stages = StageList::make(std::move(stages)).value();
  Department department;
  department.id = "d0";
  department.people = Volume::make(drawn(0, 20)).value();
  funnel.departments = {department};
  return funnel;
}

Goals goals_of(const Funnel& funnel) {
  return goals(funnel, plan(funnel).value(), budget(funnel), Fraction(3));
}

bool verb_fits(const Goal& goal) {
  if (goal.kind == GoalKind::revenue || goal.kind == GoalKind::total) return goal.verb == GoalVerb::reach;
  if (!goal.from) return goal.verb == GoalVerb::generate;
  if (goal.to > *goal.from) return goal.verb == GoalVerb::increase;
  return goal.verb == (goal.to < *goal.from ? GoalVerb::reduce : GoalVerb::maintain);
}

/// The worst verdict on the volumes.
Verdict of_volumes(const Goals& found) {
  Verdict worst = Verdict::pass;
  for (const Goal& goal : found.goals) {
    if (goal.kind != GoalKind::volume) continue;
    const Verdict verdict = goal.verdict(Criterion::attainable).verdict;
    if (verdict == Verdict::fail) return verdict;
    if (verdict == Verdict::unknown) worst = verdict;
  }
  return worst;
}

}  // namespace

TEST_CASE("every goal is above zero, has the verb of its levels, and stands in one group") {
  rc::prop("goals", [] {
    const Funnel funnel = drawn_funnel_of_today();
    const Goals found = goals_of(funnel);
    std::vector<int> grouped(found.goals.size());
    for (const GoalGroup& group : found.groups) {
      RC_ASSERT(!group.goals.empty());
      for (const std::size_t index : group.goals) {
        RC_ASSERT(found.goals[index].owner == group.department);
        ++grouped[index];
      }
    }
    for (std::size_t index = 0; index < found.goals.size(); ++index) {
      RC_ASSERT(found.goals[index].to > Fraction(0));
      RC_ASSERT(verb_fits(found.goals[index]));
      RC_ASSERT(grouped[index] == 1);
    }
  });
}

TEST_CASE("totals are as attainable as their volumes, and an unknown says what is missing") {
  rc::prop("verdicts", [] {
    const Funnel funnel = drawn_funnel_of_today();
    const Goals found = goals_of(funnel);
    const Verdict wanted = of_volumes(found);
    for (const Goal& goal : found.goals) {
      if (goal.stage && goal.kind != GoalKind::total) continue;
      RC_ASSERT(goal.verdict(Criterion::attainable).verdict == wanted);
    }
    for (const Goal& goal : found.goals) {
      for (const GoalVerdict& verdict : goal.verdicts) {
        if (verdict.verdict == Verdict::unknown) RC_ASSERT(!verdict.missing.empty());
        if (verdict.verdict == Verdict::pass) RC_ASSERT(verdict.missing.empty());
      }
    }
  });
}

TEST_CASE("a greater stretch makes no goal less attainable") {
  rc::prop("stretch", [] {
    const Funnel funnel = drawn_funnel_of_today();
    const Plan found = plan(funnel).value();
    const Budget costs = budget(funnel);
    const Goals less = goals(funnel, found, costs, quotient(drawn(10, 20), 10));
    const Goals more = goals(funnel, found, costs, quotient(drawn(20, 50), 10));
    for (std::size_t index = 0; index < less.goals.size(); ++index) {
      if (less.goals[index].verdict(Criterion::attainable).verdict != Verdict::pass) continue;
      RC_ASSERT(more.goals[index].verdict(Criterion::attainable).verdict == Verdict::pass);
    }
  });
}
