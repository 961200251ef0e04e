// SPDX-License-Identifier: MIT
#include "core/lag_check.hpp"

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
MonthlyEntries top_entries(const Funnel& funnel, const CalendarCurve& curve, std::size_t goal, Produced produced) {
  MonthlyEntries entries;
  entries.brings = floating(brought_by_one(funnel, 0, goal));
  Rational before;
  for (int month = 0; month <= funnel.horizon.months(); ++month) {
    const Rational volume = produced(curve.at(Rational(month)));
    if (month > 0) entries.units.push_back(floating(volume - before));
    before = volume;
  }
  return entries;
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

/// With what comes of open units, and the factor.
LagOutcome completed(LagOutcome outcome, double open, double target) {
  if (outcome.in_time > 0) outcome.factor = std::max(0.0, (target - open) / outcome.in_time);
  outcome.in_time += open;
  return outcome;
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
  const auto lag = lag_between(funnel.stages, 0, goal);
  if (!lag) return std::nullopt;
  const Rational& target = computation.links[goal].required;
  const double units = floating(target);
  const double open = brought_by_open(funnel, goal);
  const LagDistribution distribution = lag_distribution(funnel.stages, 0, goal);
  const auto top_volume = [&](const Rational& share) {
    return chain_upward(funnel.stages, goal, target * share, Rounding::exact).back().volume;
  };
  const auto by_calendar = [all = top_volume(Rational(1))](const Rational& share) { return all * share; };
  LagCheck check;
  check.target = to_volume(target.rounded(2, Direction::half_up), funnel.stages[goal].id);
  const auto at_once = followed(top_entries(funnel, curve, goal, by_calendar), distribution, 0);
  const double ahead = floating(*lag / days_in_month());
  const auto in_advance = followed(top_entries(funnel, curve, goal, top_volume), distribution, ahead);
  check.unshifted = completed(at_once, open, units);
  check.shifted = completed(in_advance, open, units);
  return check;
}

}  // namespace funnel
