// SPDX-License-Identifier: MIT
#include "core/computation.hpp"
#include "core/existing_part.hpp"
#include "core/part_lags.hpp"
#include "core/parts.hpp"
#include "core/plan_figures.hpp"
#include "core/planned_stage.hpp"
#include "core/rational.hpp"
#include "core/recognition.hpp"
#include "core/results.hpp"

#include <funnel/overflow.hpp>
#include <funnel/plan.hpp>

#include <algorithm>

namespace funnel {

namespace {

/// What is earned inside the horizon of what the planned customers bring, and of existing revenue.
Rational earned_revenue(const Computation& computation, const Rational& share) {
  return (*computation.expected - computation.kept) * share + computation.kept;
}

/// What counts towards a revenue target.
Rational counted_revenue(const Funnel& funnel, const Computation& computation) {
  return earned_revenue(computation, counted_share(funnel));
}

/// What is expected of the planned customers, and of those who are there.
void add_expectation(Plan& result, const Funnel& funnel, const Computation& computation) {
  result.existing = existing_part_of(funnel);
  if (!computation.expected) return;
  result.expected_revenue = to_cents(*computation.expected);
  result.revenue_month = to_cents(*computation.expected / funnel.horizon.months());
  const Rational share = earned_share(funnel);
  result.earned_revenue = to_cents(earned_revenue(computation, share));
  result.earned_share = nearest_fraction(share);
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

/// Channels that are all pinned may bring less than the target.
bool is_below_target(const Plan& result, const Funnel& funnel, const Computation& computation) {
  if (const auto* target = std::get_if<RevenueTarget>(&result.target)) {
    return counted_revenue(funnel, computation) < Rational(target->revenue.value());
  }
  const Rational wanted(std::get<VolumeTarget>(result.target).volume.value());
  return computation.links[computation.goal].required < wanted;
}

/// Decided on exact figures: what is rounded to be shown may look covered, or above, and not be.
void add_notes(Plan& result, const Funnel& funnel, const Computation& computation) {
  const auto note = [&result](PlanNoteCode code, std::size_t stage = 0) { result.notes.push_back({code, stage}); };
  if (any_month_exceeds(result)) note(PlanNoteCode::months_exceed_total);
  if (result.stages.front().forecast) note(PlanNoteCode::forecast_below_target);
  if (funnel.recognition == Recognition::earned && result.earned_revenue) note(PlanNoteCode::recognition_earned);
  if (const auto* target = std::get_if<RevenueTarget>(&result.target)) {
    const Rational revenue(target->revenue.value());
    if (result.existing && result.existing->covers_target) {
      note(PlanNoteCode::existing_covers_target);
    } else if (counted_revenue(funnel, computation) > revenue) {
      note(PlanNoteCode::expected_above_target);
    }
  }
  if (!computation.channels.empty() && is_below_target(result, funnel, computation))
    note(PlanNoteCode::channels_below_target);
  for (std::size_t index = computation.goal + 1; index-- > 0;) {
    const Count open = funnel.stages[index].figures.open.value_or(Count());
    const bool covered = open != Count() && Rational(open.value()) >= computation.links[index].required;
    if (covered) note(PlanNoteCode::open_covers_stage, index);
  }
}

bool has_clv(const Funnel& funnel) {
  if (funnel.clv) return true;
  const auto has_own = [](const Channel& channel) { return channel.clv.has_value(); };
  return !funnel.channels.empty() && std::all_of(funnel.channels.begin(), funnel.channels.end(), has_own);
}

/// Of each stage with a lag to the target's, in the whole funnel or in a channel.
void add_last_useful_months(Plan& result, const Funnel& funnel, const Computation& computation) {
  const std::vector<Part> parts = parts_of(funnel, computation);
  for (std::size_t index = computation.goal; index-- > 0;) {
    const auto lag = longest_lag(parts, index, computation.goal);
    if (lag) result.last_useful_months.push_back({index, lag->last_useful_month});
  }
  if (!result.last_useful_months.empty()) result.notes.push_back({PlanNoteCode::last_useful_period});
}

std::optional<PlanProblem> problem_of(const Funnel& funnel) {
  if (!funnel.target) return PlanProblem::no_target;
  if (std::holds_alternative<RevenueTarget>(*funnel.target) && !has_clv(funnel)) return PlanProblem::no_clv;
  const auto* volume = std::get_if<VolumeTarget>(&*funnel.target);
  if (volume != nullptr && !funnel.stages.find(volume->stage)) return PlanProblem::unknown_stage;
  return std::nullopt;
}

}  // namespace

Plan plan_of(const Funnel& funnel, const Computation& computation) {
  Plan result;
  result.target = *funnel.target;
  result.goal = computation.goal;
  result.horizon = funnel.horizon;
  result.rounding = funnel.rounding;
  result.significant = funnel.significant;
  result.clv = funnel.clv;
  result.recognition = funnel.recognition;
  for (std::size_t index = funnel.stages.size(); index-- > 0;) {
    result.stages.push_back(planned_stage(funnel, computation, index));
  }
  add_expectation(result, funnel, computation);
  add_target(result, funnel);
  add_notes(result, funnel, computation);
  add_last_useful_months(result, funnel, computation);
  return result;
}

tl::expected<Plan, PlanProblem> plan(const Funnel& funnel) {
  if (const auto problem = problem_of(funnel)) return tl::unexpected(*problem);
  const Computation computation = compute(funnel);
  return funnel.channels.empty() ? plan_of(funnel, computation) : plan_of(blended(funnel, computation), computation);
}

}  // namespace funnel
