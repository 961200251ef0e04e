// SPDX-License-Identifier: MIT
#include "core/calendar_curve.hpp"

#include "core/month_shares.hpp"

#include <algorithm>

namespace funnel {

namespace {

/// So many equal parts of the horizon.
std::vector<Rational> equal_knots(const Horizon& horizon, std::size_t parts) {
  std::vector<Rational> knots;
  const auto count = static_cast<std::int64_t>(parts);
  for (std::int64_t part = 0; part <= count; ++part) knots.push_back(Rational(horizon.months()) * part / count);
  return knots;
}

std::vector<Rational> rationals(const std::vector<Fraction>& fractions) {
  std::vector<Rational> numbers;
  for (const Fraction& fraction : fractions) numbers.emplace_back(fraction);
  return numbers;
}

/// Weights that are one a period, as neither those of the months of a year are nor those of its quarters.
const std::vector<Fraction>* period_weights(const CalendarShape& shape) {
  const auto* weighted = std::get_if<WeightedShape>(&shape);
  if (weighted == nullptr || weighted->weights.size() == 12 || weighted->weights.size() == 4) return nullptr;
  return &weighted->weights;
}

std::vector<Rational> growing(const Fraction& rate, const std::vector<Rational>& parts_of_whole) {
  const Rational factor = Rational(1) + Rational(rate);
  Rational weight(1);
  std::vector<Rational> weights;
  for (const Rational& part : parts_of_whole) {
    weights.push_back(weight * part);
    weight = weight * factor;
  }
  return weights;
}

}  // namespace

CalendarCurve::CalendarCurve(std::vector<Rational> knots, const std::vector<Rational>& weights)
    : knots_(std::move(knots)), shares_(1) {
  Rational sum;
  for (const Rational& weight : weights) {
    sum = sum + weight;
    shares_.push_back(sum);
  }
  for (Rational& share : shares_) share = share / sum;
}

Rational CalendarCurve::at(const Rational& moment) const {
  if (moment <= knots_.front()) return Rational(0);
  if (moment >= knots_.back()) return Rational(1);
  const auto after = std::upper_bound(knots_.begin(), knots_.end(), moment);
  const auto end = static_cast<std::size_t>(after - knots_.begin());
  const Rational& begin = knots_[end - 1];
  if (moment == begin) return shares_[end - 1];
  const Rational part = (moment - begin) / (knots_[end] - begin);
  return shares_[end - 1] + part * (shares_[end] - shares_[end - 1]);
}

CalendarCurve calendar_curve(const CalendarShape& shape, const Horizon& horizon) {
  if (const auto* weights = period_weights(shape)) {
    return {equal_knots(horizon, weights->size()), rationals(*weights)};
  }
  return {equal_knots(horizon, static_cast<std::size_t>(horizon.months())), month_shares(shape, horizon)};
}

CalendarCurve period_curve(const CalendarShape& shape, const Horizon& horizon, const std::vector<Rational>& ends,
                           const std::vector<Rational>& parts_of_whole) {
  std::vector<Rational> knots(1);
  knots.insert(knots.end(), ends.begin(), ends.end());
  if (const auto* growth = std::get_if<GrowthShape>(&shape)) {
    return {std::move(knots), growing(growth->rate, parts_of_whole)};
  }
  const auto* weights = period_weights(shape);
  if (weights != nullptr && weights->size() == ends.size()) return {std::move(knots), rationals(*weights)};
  return calendar_curve(shape, horizon);
}

}  // namespace funnel
