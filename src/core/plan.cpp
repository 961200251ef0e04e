// SPDX-License-Identifier: MIT
#include "core/chain.hpp"
#include "core/rational.hpp"

#include <funnel/overflow.hpp>
#include <funnel/plan.hpp>

#include <algorithm>

namespace funnel {

namespace {

Volume to_volume(const Rational& units, const std::string& stage) {
  const auto fraction = units.fraction();
  const auto volume = fraction ? Volume::make(*fraction) : std::nullopt;
  if (!volume) throw Overflow(stage);
  return *volume;
}

Money to_cents(const Rational& amount) {
  const auto fraction = amount.rounded(2, Direction::half_up).fraction();
  const auto money = fraction ? Money::make(*fraction) : std::nullopt;
  if (!money) throw Overflow({});
  return *money;
}

/// How the figures of one stage are shown: expectations with a decimal, whole units as the policy says.
struct Display {
  int decimals;
  Direction direction;
};

Display display_of(Rounding rounding, bool forecast) {
  const Direction direction = rounding == Rounding::up && !forecast ? Direction::up : Direction::half_up;
  if (rounding == Rounding::exact) return {2, direction};
  return {forecast ? 1 : 0, direction};
}

Rational shown(const Rational& units, const Display& display, std::optional<SignificantDigits> significant) {
  const Rational figure = units.rounded(display.decimals, display.direction);
  if (!significant) return figure;
  return figure.significant(display.decimals, significant->value(), display.direction);
}

bool has_two_decimals(const Rational& units) {
  return (units * Rational(100)).is_whole();
}

/// The stage at `index` in the figures of `link`, which come from the exact `quotient`.
PlannedStage planned(const Funnel& funnel, std::size_t index, const Link& link, const Rational& quotient,
                     bool forecast) {
  const Stage& stage = funnel.stages[index];
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
  result.rounded_up = funnel.rounding == Rounding::up && link.required != quotient;
  result.exact = has_two_decimals(link.required) && has_two_decimals(link.volume);
  return result;
}

struct Goal {
  std::size_t stage;
  Rational required;
};

Rational kept_revenue(const Funnel& funnel) {
  if (!funnel.existing) return Rational(0);
  return Rational(funnel.existing->revenue.value()) * (Rational(1) - Rational(funnel.existing->lost.value()));
}

Rational new_revenue(const Funnel& funnel) {
  const auto* target = std::get_if<RevenueTarget>(&*funnel.target);
  if (target == nullptr) return Rational(0);
  const Rational wanted = Rational(target->revenue.value()) - kept_revenue(funnel);
  return wanted > 0 ? wanted : Rational(0);
}

Goal goal_of(const Funnel& funnel) {
  if (const auto* volume = std::get_if<VolumeTarget>(&*funnel.target)) {
    return {*funnel.stages.find(volume->stage), Rational(volume->volume.value())};
  }
  const Rational customers = new_revenue(funnel) / Rational(funnel.clv->value());
  const bool whole = funnel.rounding == Rounding::up;
  return {funnel.stages.size() - 1, whole ? customers.rounded(0, Direction::up) : customers};
}

/// The stages of the whole funnel, top first, in the links' figures: upward from the goal, forecast below it.
std::vector<Link> link_all(const Funnel& funnel, const Goal& goal) {
  std::vector<Link> links = chain_upward(funnel.stages, goal.stage, goal.required, funnel.rounding);
  std::reverse(links.begin(), links.end());
  const Rational open = Rational(funnel.stages[goal.stage].figures.open.value_or(Count()).value());
  const auto below = chain_downward(funnel.stages, goal.stage, std::max(goal.required, open));
  links.insert(links.end(), below.begin(), below.end());
  return links;
}

/// What `required` of the stage at `index` is before any rounding.
Rational quotient_of(const Funnel& funnel, const Goal& goal, const std::vector<Link>& links, std::size_t index) {
  if (index > goal.stage) return links[index].required;
  if (index < goal.stage) {
    return links[index + 1].volume / Rational(planning_rate(*funnel.stages[index].figures.rate).value());
  }
  if (std::holds_alternative<VolumeTarget>(*funnel.target)) return goal.required;
  return new_revenue(funnel) / Rational(funnel.clv->value());
}

/// What is expected of the planned customers, and of those who are there.
void add_expectation(Plan& result, const Funnel& funnel, const Rational& customers) {
  const Rational kept = kept_revenue(funnel);
  if (funnel.existing) result.existing = ExistingPart{*funnel.existing, to_cents(kept), std::nullopt};
  if (!funnel.clv) return;
  const Rational revenue = customers * Rational(funnel.clv->value()) + kept;
  result.expected_revenue = to_cents(revenue);
  result.revenue_month = to_cents(revenue / funnel.horizon.months());
}

/// The figures of the target itself: revenue, or a volume that is shown as its stage is.
void add_target(Plan& result, const Funnel& funnel) {
  const int months = funnel.horizon.months();
  if (const auto* target = std::get_if<RevenueTarget>(&*funnel.target)) {
    result.revenue_month = to_cents(Rational(target->revenue.value()) / months);
    if (result.existing) result.existing->new_revenue = to_cents(new_revenue(funnel));
    return;
  }
  const auto& target = std::get<VolumeTarget>(*funnel.target);
  const Display display = display_of(funnel.rounding, false);
  const Rational month = (Rational(target.volume.value()) / months).rounded(display.decimals, display.direction);
  result.target_month = to_volume(month, target.stage);
}

bool months_exceed(const PlannedStage& stage, int months) {
  return Rational(stage.month.value()) * months > Rational(stage.volume.value());
}

void add_notes(Plan& result) {
  const auto note = [&result](PlanNoteCode code, std::size_t stage = 0) { result.notes.push_back({code, stage}); };
  const auto exceeds = [&](const PlannedStage& stage) { return months_exceed(stage, result.horizon.months()); };
  if (std::any_of(result.stages.begin(), result.stages.end(), exceeds)) note(PlanNoteCode::months_exceed_total);
  if (result.stages.front().forecast) note(PlanNoteCode::forecast_below_target);
  const auto* target = std::get_if<RevenueTarget>(&result.target);
  if (target != nullptr && result.existing && result.existing->kept >= target->revenue) {
    note(PlanNoteCode::existing_covers_target);
  } else if (target != nullptr && *result.expected_revenue > target->revenue) {
    note(PlanNoteCode::expected_above_target);
  }
  for (const PlannedStage& stage : result.stages) {
    const bool covered = stage.open && stage.open->value() >= stage.chained_required.value() && !stage.forecast;
    if (covered && stage.open->value() > Fraction(0)) note(PlanNoteCode::open_covers_stage, stage.index);
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
  const Goal goal = goal_of(funnel);
  const std::vector<Link> links = link_all(funnel, goal);
  Plan result;
  result.target = *funnel.target;
  result.horizon = funnel.horizon;
  result.rounding = funnel.rounding;
  result.significant = funnel.significant;
  result.clv = funnel.clv;
  for (std::size_t index = links.size(); index-- > 0;) {
    const Rational quotient = quotient_of(funnel, goal, links, index);
    result.stages.push_back(planned(funnel, index, links[index], quotient, index > goal.stage));
  }
  add_expectation(result, funnel, links.back().required);
  add_target(result, funnel);
  add_notes(result);
  return result;
}

}  // namespace funnel
