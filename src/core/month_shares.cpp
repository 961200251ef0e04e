// SPDX-License-Identifier: MIT
#include "core/month_shares.hpp"

#include <algorithm>
#include <numeric>

namespace funnel {

namespace {

/// The calendar month, from 0, of a month of the horizon.
std::size_t calendar_month(const Horizon& horizon, std::size_t month) {
  const unsigned first = horizon.start() ? static_cast<unsigned>(horizon.start()->month()) - 1 : 0;
  return (first + month) % 12;
}

/// Periods of equal length over the horizon: a month has of each period's weight the part that it covers of it.
Rational weight_of_periods(const std::vector<Fraction>& weights, std::size_t month, std::size_t months) {
  const Rational length = Rational(static_cast<std::int64_t>(months)) / static_cast<std::int64_t>(weights.size());
  const Rational begin(static_cast<std::int64_t>(month));
  const Rational end = begin + 1;
  Rational sum;
  for (std::size_t period = month * weights.size() / months; period < weights.size(); ++period) {
    const Rational from = length * static_cast<std::int64_t>(period);
    if (from >= end) break;
    const Rational covered = std::min(end, from + length) - std::max(begin, from);
    sum = sum + covered / length * Rational(weights[period]);
  }
  return sum;
}

Rational weight_of(const WeightedShape& shape, const Horizon& horizon, std::size_t month) {
  const std::size_t count = shape.weights.size();
  if (count == 12) return Rational(shape.weights[calendar_month(horizon, month)]);
  if (count == 4) return Rational(shape.weights[calendar_month(horizon, month) / 3]);
  return weight_of_periods(shape.weights, month, static_cast<std::size_t>(horizon.months()));
}

std::vector<Rational> month_weights(const CalendarShape& shape, const Horizon& horizon) {
  std::vector<Rational> weights(static_cast<std::size_t>(horizon.months()), Rational(1));
  if (const auto* weighted = std::get_if<WeightedShape>(&shape)) {
    for (std::size_t month = 0; month < weights.size(); ++month) weights[month] = weight_of(*weighted, horizon, month);
  } else if (const auto* growth = std::get_if<GrowthShape>(&shape)) {
    const Rational factor = Rational(1) + Rational(growth->rate);
    for (std::size_t month = 1; month < weights.size(); ++month) weights[month] = weights[month - 1] * factor;
  }
  return weights;
}

}  // namespace

std::vector<Rational> month_shares(const CalendarShape& shape, const Horizon& horizon) {
  std::vector<Rational> weights = month_weights(shape, horizon);
  const Rational sum = std::accumulate(weights.begin(), weights.end(), Rational(0));
  if (sum == Rational(0)) return month_shares(EvenShape(), horizon);
  for (Rational& weight : weights) weight = weight / sum;
  return weights;
}

}  // namespace funnel
