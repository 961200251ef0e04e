// SPDX-License-Identifier: MIT
#include "core/computation.hpp"
#include "core/existing_part.hpp"
#include "core/plan_figures.hpp"
#include "core/rational.hpp"

#include <funnel/overflow.hpp>
#include <funnel/plan.hpp>

#include <algorithm>

namespace funnel {

namespace {

/// Expectations are shown with a decimal, whole units as the policy says.
Display display_of(Rounding rounding, bool forecast) {
  const Direction direction = rounding == Rounding::up && !forecast ? Direction::up : Direction::half_up;
  if (rounding == Rounding::exact) return {2, direction};
  return {forecast ? 1 : 0, direction};
}

PlannedStage planned(const Funnel& funnel, const Computation& computation, std::size_t index) {
  const Stage& stage = funnel.stages[index];
  const Link& link = computation.links[index];
  const bool forecast = index > computation.goal;
  const Display display = display_of(funnel.rounding, forecast);
  const Rational volume = shown(link.volume, display, funnel.significant);
  PlannedStage result;
  result.index = index;
  if (stage.figures.rate) result.rate = planning_rate(*stage.figures.rate);
  result.open = stage.figures.open;
  result.required = to_volume(shown(link.required, display, funnel.significant), stage.id);
  result.volume = to_volume(volume, stage.id);
  result.month = to_volume((volume / funnel.horizon.months()).rounded(display.decimals, display.direction), stage.id);
  result.chained_required = to_volume(link.required.rounded(2, Direction::half_up), stage.id);
  result.chained_volume = to_volume(link.volume.rounded(2, Direction::half_up), stage.id);
  result.decimals = display.decimals;
  result.forecast = forecast;
  result.rounded_up = is_rounded_up(funnel, computation, index);
  result.exact = has_two_decimals(link.required) && has_two_decimals(link.volume);
  return result;
}

/// What is expected of the planned customers, and of those who are there.
void add_expectation(Plan& result, const Funnel& funnel, const Computation& computation) {
  result.existing = existing_part_of(funnel);
  if (!computation.expected) return;
  result.expected_revenue = to_cents(*computation.expected);
  result.revenue_month = to_cents(*computation.expected / funnel.horizon.months());
}

/// What the target is a month: revenue, or a volume that is shown as its stage is.
void add_target(Plan& result, const Funnel& funnel) {
  if (const auto* revenue = std::get_if<RevenueTarget>(&*funnel.target)) {
    result.revenue_month = month_of(*revenue, funnel.horizon);
    return;
  }
  const auto& volume = std::get<VolumeTarget>(*funnel.target);
  result.target_month = month_of(volume, funnel.horizon, display_of(funnel.rounding, false));
}

/// Decided on exact figures: what is rounded to be shown may look covered, or above, and not be.
void add_notes(Plan& result, const Funnel& funnel, const Computation& computation) {
  const auto note = [&result](PlanNoteCode code, std::size_t stage = 0) { result.notes.push_back({code, stage}); };
  if (any_month_exceeds(result)) note(PlanNoteCode::months_exceed_total);
  if (result.stages.front().forecast) note(PlanNoteCode::forecast_below_target);
  if (const auto* target = std::get_if<RevenueTarget>(&result.target)) {
    const Rational revenue(target->revenue.value());
    if (result.existing && result.existing->covers_target) {
      note(PlanNoteCode::existing_covers_target);
    } else if (*computation.expected > revenue) {
      note(PlanNoteCode::expected_above_target);
    }
  }
  for (std::size_t index = computation.goal + 1; index-- > 0;) {
    const Count open = funnel.stages[index].figures.open.value_or(Count());
    const bool covered = open != Count() && Rational(open.value()) >= computation.links[index].required;
    if (covered) note(PlanNoteCode::open_covers_stage, index);
  }
}

std::optional<PlanProblem> problem_of(const Funnel& funnel) {
  if (!funnel.target) return PlanProblem::no_target;
  if (std::holds_alternative<RevenueTarget>(*funnel.target) && !funnel.clv) return PlanProblem::no_clv;
  const auto* volume = std::get_if<VolumeTarget>(&*funnel.target);
  if (volume != nullptr && !funnel.stages.find(volume->stage)) return PlanProblem::unknown_stage;
  return std::nullopt;
}

}  // namespace

tl::expected<Plan, PlanProblem> plan(const Funnel& funnel) {
  if (const auto problem = problem_of(funnel)) return tl::unexpected(*problem);
  const Computation computation = compute(funnel);
  Plan result;
  result.target = *funnel.target;
  result.horizon = funnel.horizon;
  result.rounding = funnel.rounding;
  result.significant = funnel.significant;
  result.clv = funnel.clv;
  for (std::size_t index = funnel.stages.size(); index-- > 0;) {
    result.stages.push_back(planned(funnel, computation, index));
  }
  add_expectation(result, funnel, computation);
  add_target(result, funnel);
  add_notes(result, funnel, computation);
  return result;
}

}  // namespace funnel
