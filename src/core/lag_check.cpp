// SPDX-License-Identifier: MIT
#include "core/lag_check.hpp"

#include "core/part_lags.hpp"
#include "core/parts.hpp"
#include "core/plan_figures.hpp"
#include "core/stage_lags.hpp"

#include <algorithm>

namespace funnel {

namespace {

double floating(const Rational& number) {
  const Fraction fraction = nearest_fraction(number);
  return static_cast<double>(static_cast<long double>(fraction.numerator()) /
                             static_cast<long double>(fraction.denominator()));
}

/// Units of the target's stage that one unit of the stage `index` brings.
Rational brought_by_one(const Funnel& funnel, std::size_t index, std::size_t goal) {
  Rational units(1);
  for (; index < goal; ++index) units = units * Rational(planning_rate(*funnel.stages[index].figures.rate).value());
  return units;
}

/// Units to produce at the top, unrounded, each month: what is new of a running total, which is told for a running
/// share of the target.
template <class Produced>
std::vector<double> each_month(const Horizon& horizon, const CalendarCurve& curve, const Produced& produced) {
  std::vector<double> units;
  Rational before;
  for (int month = 0; month <= horizon.months(); ++month) {
    const Rational volume = produced(curve.at(Rational(month)));
    if (month > 0) units.push_back(floating(volume - before));
    before = volume;
  }
  return units;
}

/// What reaches the target's stage in time of units that are open at the start.
double brought_by_open(const Funnel& funnel, std::size_t goal) {
  double sum = 0;
  for (std::size_t index = 0; index <= goal; ++index) {
    const auto& open = funnel.stages[index].figures.open;
    if (!open) continue;
    const double in_time = lag_distribution(funnel.stages, index, goal).within(funnel.horizon.months());
    sum += in_time * floating(Rational(open->value()) * brought_by_one(funnel, index, goal));
  }
  return sum;
}

void add(LagOutcome& sum, const LagOutcome& outcome) {
  sum.in_time += outcome.in_time;
  sum.before += outcome.before;
}

/// With what comes of open units, and the factor.
void complete(LagOutcome& outcome, double open, double target) {
  if (outcome.in_time > 0) outcome.factor = std::max(0.0, (target - open) / outcome.in_time);
  outcome.in_time += open;
}

/// Adds what comes of the volumes of a funnel or of one of its channels.
void add_volumes(LagCheck& check, const Part& part, std::size_t goal, const CalendarCurve& curve) {
  const auto& [funnel, computation] = part;
  const LagDistribution lag = lag_distribution(funnel.stages, 0, goal);
  const double brings = floating(brought_by_one(funnel, 0, goal));
  const std::size_t own_goal = goal_of(funnel);  // a pinned channel has one of its own
  const Rational& target = computation.links[own_goal].required;
  const auto open_first = [&](const Rational& share) {
    return chain_upward(funnel.stages, own_goal, target * share, Rounding::exact).back().volume;
  };
  const auto by_calendar = [all = open_first(Rational(1))](const Rational& share) { return all * share; };
  const double ahead = floating(lag_between(funnel.stages, 0, goal).value_or(Rational(0)) / days_in_month());
  add(check.unshifted, followed({each_month(funnel.horizon, curve, by_calendar), brings}, lag, 0));
  add(check.shifted, followed({each_month(funnel.horizon, curve, open_first), brings}, lag, ahead));
}

}  // namespace

LagOutcome followed(const MonthlyEntries& entries, const LagDistribution& lag, double ahead) {
  LagOutcome outcome;
  const auto months = static_cast<double>(entries.units.size());
  for (std::size_t month = 0; month < entries.units.size(); ++month) {
    const auto begin = static_cast<double>(month);
    const double units = entries.units[month] * entries.brings;
    const double before = units * lag.within(ahead - begin - 1, ahead - begin);
    outcome.before += before;
    outcome.in_time += units * lag.within(months + ahead - begin - 1, months + ahead - begin) - before;
  }
  return outcome;
}

std::optional<LagCheck> lag_check(const Funnel& funnel, const Computation& computation, const CalendarCurve& curve) {
  const std::size_t goal = computation.goal;
  const std::vector<Part> parts = parts_of(funnel, computation);
  if (!longest_lag(parts, 0, goal)) return std::nullopt;
  const Rational& target = computation.links[goal].required;
  LagCheck check;
  check.target = to_volume(target.rounded(2, Direction::half_up), funnel.stages[goal].id);
  double open = 0;
  for (const Part& part : parts) {
    add_volumes(check, part, goal, curve);
    open += brought_by_open(part.funnel, goal);
  }
  complete(check.unshifted, open, floating(target));
  complete(check.shifted, open, floating(target));
  return check;
}

}  // namespace funnel
