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

/// Multiples of growth, made whole by a power of its denominator: sums of whole numbers take no common denominator.
std::vector<Rational> weights_of(const GrowthShape& shape, std::size_t months) {
  const Fraction factor = *sum(Fraction(1), shape.rate);
  const Rational over(*Fraction::make(factor.numerator(), 1));
  const Rational under(*Fraction::make(factor.denominator(), 1));
  std::vector<Rational> weights(months, Rational(1));
  Rational power(1);
  for (std::size_t month = 1; month < months; ++month) weights[month] = weights[month - 1] * over;
  for (std::size_t month = months; month-- > 0; power = power * under) weights[month] = weights[month] * power;
  return weights;
}

std::vector<Rational> weights_of(const WeightedShape& shape, const Horizon& horizon) {
  std::vector<Rational> weights;
  const auto months = static_cast<std::size_t>(horizon.months());
  for (std::size_t month = 0; month < months; ++month) weights.push_back(weight_of(shape, horizon, month));
  return weights;
}

struct Weights {
  std::vector<Rational> months;
  Rational sum;
};

Weights weights_of(const CalendarShape& shape, const Horizon& horizon) {
  const auto months = static_cast<std::size_t>(horizon.months());
  Weights weights{std::vector<Rational>(months, Rational(1)), {}};
  if (const auto* weighted = std::get_if<WeightedShape>(&shape)) weights.months = weights_of(*weighted, horizon);
  if (const auto* growth = std::get_if<GrowthShape>(&shape)) weights.months = weights_of(*growth, months);
  weights.sum = std::accumulate(weights.months.begin(), weights.months.end(), Rational(0));
  return weights.sum == Rational(0) ? weights_of(EvenShape(), horizon) : weights;
}

}  // namespace

std::vector<Rational> month_shares(const CalendarShape& shape, const Horizon& horizon) {
  Weights weights = weights_of(shape, horizon);
  for (Rational& weight : weights.months) weight = weight / weights.sum;
  return std::move(weights.months);
}

Rational peak_share(const CalendarShape& shape, const Horizon& horizon) {
  const Weights weights = weights_of(shape, horizon);
  return *std::max_element(weights.months.begin(), weights.months.end()) / weights.sum;
}

}  // namespace funnel
