// SPDX-License-Identifier: MIT
#include "core/goal_verdicts.hpp"

#include "core/plan_figures.hpp"
#include "core/rational.hpp"

#include <algorithm>

namespace funnel {

namespace {

GoalVerdict pass(GoalReason reason) {
  return {Verdict::pass, reason};
}

GoalVerdict fail(GoalReason reason, std::vector<GoalMissing> missing = {}) {
  return {Verdict::fail, reason, std::move(missing)};
}

GoalVerdict unknown(GoalReason reason, std::vector<GoalMissing> missing) {
  return {Verdict::unknown, reason, std::move(missing)};
}

GoalVerdict about(std::size_t stage, GoalVerdict verdict) {
  verdict.stage = stage;
  return verdict;
}

const std::string& id_of(const Goal& goal, const Funnel& funnel) {
  return goal.stage ? funnel.stages[*goal.stage].id : funnel.stages.last().id;
}

GoalVerdict specific(const Goal& goal, const Funnel& funnel) {
  if (goal.segment || goal.channel) return pass(GoalReason::has_segment);
  return fail(GoalReason::no_segment, {{GoalKey::segment, id_of(goal, funnel)}});
}

GoalVerdict measurable(const Goal& goal, const Funnel& funnel) {
  if (goal.from) return pass(GoalReason::has_baseline);
  if (!goal.stage) return fail(GoalReason::no_baseline, {{GoalKey::existing, {}}});
  return fail(GoalReason::no_baseline, {{GoalKey::baseline, id_of(goal, funnel)}});
}

/// Whether the people of the stage's owner are enough; nothing where the stage has no capacity, or no owner.
std::optional<Fit> people_fit(const Goal& goal, const GoalGround& ground) {
  if (!goal.owner || !ground.funnel.stages[*goal.stage].figures.capacity) return std::nullopt;
  const auto& departments = ground.budget.departments;
  const auto owner = std::find_if(departments.begin(), departments.end(),
                                  [&](const DepartmentCost& department) { return department.id == goal.owner; });
  return owner == departments.end() ? std::nullopt : owner->fit;
}

/// Whether the plan counts on no more than is reachable of a stage's rate; nothing where that is not known.
std::optional<bool> within_reach(std::size_t stage, const GoalGround& ground) {
  const auto& reachable = ground.funnel.stages[stage].figures.reachable;
  const auto& planned = ground.plan.at(stage).rate;
  if (!reachable || !planned) return std::nullopt;
  return *planned <= *reachable;
}

GoalVerdict reach_verdict(std::size_t stage, bool within) {
  return about(stage, within ? pass(GoalReason::rate_within_reach) : fail(GoalReason::rate_above_reach));
}

GoalVerdict growth_verdict(const Goal& goal, const GoalGround& ground) {
  if (goal.to <= *goal.from) return pass(GoalReason::no_growth);
  if (*goal.from == Fraction(0)) {
    return unknown(GoalReason::growth_from_zero, {{GoalKey::capacity, id_of(goal, ground.funnel)}});
  }
  const Rational growth = Rational(goal.to) / Rational(*goal.from);
  const bool below = growth < Rational(ground.stretch);
  GoalVerdict verdict = below ? pass(GoalReason::growth_below_stretch) : fail(GoalReason::growth_not_below);
  verdict.growth = nearest_fraction(growth);
  return verdict;
}

GoalVerdict attainable_volume(const Goal& goal, const GoalGround& ground) {
  const auto people = people_fit(goal, ground);
  const auto reach = *goal.stage > 0 ? within_reach(*goal.stage - 1, ground) : std::nullopt;
  if (people == Fit::does_not_fit) return fail(GoalReason::people_short);
  if (reach == false) return reach_verdict(*goal.stage - 1, false);
  if (people == Fit::fits && reach) return about(*goal.stage - 1, pass(GoalReason::means_suffice));
  if (people == Fit::fits) return pass(GoalReason::people_enough);
  if (reach && !people) return reach_verdict(*goal.stage - 1, true);
  if (goal.from) return growth_verdict(goal, ground);
  if (people) return unknown(GoalReason::people_not_known, {{GoalKey::people, *goal.owner}});
  return unknown(GoalReason::nothing_to_compare, {{GoalKey::baseline, id_of(goal, ground.funnel)}});
}

/// Of a total: that of the volumes which it takes.
GoalVerdict attainable_total(const std::vector<Goal>& goals) {
  GoalVerdict found = pass(GoalReason::stages_attainable);
  for (const Goal& goal : goals) {
    if (goal.kind != GoalKind::volume || goal.forecast) continue;
    const GoalVerdict& verdict = goal.verdict(Criterion::attainable);
    if (verdict.verdict == Verdict::fail) return about(*goal.stage, fail(GoalReason::stage_not_attainable));
    if (verdict.verdict == Verdict::unknown && found.verdict == Verdict::pass) {
      found = about(*goal.stage, unknown(GoalReason::stage_not_known, verdict.missing));
    }
  }
  return found;
}

GoalVerdict attainable(const Goal& goal, const std::vector<Goal>& goals, const GoalGround& ground) {
  if (goal.kind == GoalKind::volume) return attainable_volume(goal, ground);
  if (goal.kind == GoalKind::rate) return reach_verdict(*goal.stage, *within_reach(*goal.stage, ground));
  return attainable_total(goals);
}

std::optional<GoalMissing> missing_cost(const Missing& missing) {
  switch (missing.figure) {
    case MissingFigure::unit_cost:
      return GoalMissing{GoalKey::unit_cost, missing.id};
    case MissingFigure::people:
      return GoalMissing{GoalKey::people, missing.id};
    case MissingFigure::monthly_cost:
      return GoalMissing{GoalKey::monthly_cost, missing.id};
    case MissingFigure::people_there:
    case MissingFigure::owner:
    case MissingFigure::clv:
    case MissingFigure::cost_kind:
      break;
  }
  return std::nullopt;
}

GoalVerdict realistic(const Budget& budget) {
  if (!budget.gap) return unknown(GoalReason::no_budget, {{GoalKey::budget, {}}});
  if (budget.gap->fit == Fit::fits) return pass(GoalReason::within_budget);
  if (budget.gap->fit == Fit::does_not_fit) return fail(GoalReason::above_budget);
  GoalVerdict verdict = unknown(GoalReason::costs_not_known, {});
  for (const Missing& missing : budget.missing) {
    if (auto cost = missing_cost(missing)) verdict.missing.push_back(std::move(*cost));
  }
  return verdict;
}

GoalVerdict time_bound(const Funnel& funnel) {
  if (funnel.horizon.end()) return pass(GoalReason::has_end);
  return fail(GoalReason::no_end, {{GoalKey::start, {}}});
}

}  // namespace

void judge(std::vector<Goal>& goals, const GoalGround& ground) {
  const auto at = [](Goal& goal, Criterion criterion) -> GoalVerdict& {
    return goal.verdicts[static_cast<std::size_t>(criterion)];
  };
  const GoalVerdict affordable = realistic(ground.budget);
  const GoalVerdict dated = time_bound(ground.funnel);
  for (Goal& goal : goals) {
    at(goal, Criterion::specific) = specific(goal, ground.funnel);
    at(goal, Criterion::measurable) = measurable(goal, ground.funnel);
    at(goal, Criterion::realistic) = affordable;
    at(goal, Criterion::time_bound) = dated;
  }
  // Totals hang on volumes: those are judged first.
  for (const bool totals : {false, true}) {
    for (Goal& goal : goals) {
      const bool is_total = goal.kind == GoalKind::revenue || goal.kind == GoalKind::total;
      if (is_total == totals) at(goal, Criterion::attainable) = attainable(goal, goals, ground);
    }
  }
}

}  // namespace funnel
