// SPDX-License-Identifier: MIT
#include "core/plan_figures.hpp"

#include <funnel/overflow.hpp>

#include <algorithm>

namespace funnel {

Display display_of(Rounding rounding, bool forecast) {
  const Direction direction = rounding == Rounding::up && !forecast ? Direction::up : Direction::half_up;
  if (rounding == Rounding::exact) return {2, direction};
  return {forecast ? 1 : 0, direction};
}

Rational shown(const Rational& units, const Display& display, std::optional<SignificantDigits> significant) {
  Rational figure = units.rounded(display.decimals, display.direction);
  if (!significant) return figure;
  return figure.significant(display.decimals, significant->value(), display.direction);
}

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

Fraction nearest_fraction(const Rational& number) {
  if (const auto fraction = number.fraction()) return *fraction;
  const bool negative = number < Rational(0);
  const Rational size = negative ? Rational(0) - number : number;
  // A part of one gets as many digits again: small numbers then have enough of them, too.
  const Rational scale(size < Rational(1) ? 1'000'000'000'000'000'000 : 1);
  const auto fraction = ((size * scale).rounded(18, Direction::half_up) / scale).fraction();
  if (!fraction) throw Overflow({});
  return negative ? *Fraction::make(-fraction->numerator(), fraction->denominator()) : *fraction;
}

bool has_two_decimals(const Rational& figure) {
  return (figure * Rational(100)).is_whole();
}

Money month_of(const RevenueTarget& target, const Horizon& horizon) {
  return to_cents(Rational(target.revenue.value()) / horizon.months());
}

Volume month_of(const VolumeTarget& target, const Horizon& horizon, const Display& display) {
  const Rational month = Rational(target.volume.value()) / horizon.months();
  return to_volume(month.rounded(display.decimals, display.direction), target.stage);
}

bool any_month_exceeds(const Plan& plan) {
  return std::any_of(plan.stages.begin(), plan.stages.end(), [&](const PlannedStage& stage) {
    return Rational(stage.month.value()) * plan.horizon.months() > Rational(stage.volume.value());
  });
}

}  // namespace funnel
