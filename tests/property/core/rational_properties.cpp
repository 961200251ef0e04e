// SPDX-License-Identifier: MIT
// The core's own rational numbers against those of Boost.
#include "core/rational.hpp"
#include "random_funnels.hpp"

using namespace funnel;
using namespace funnel::test;

namespace {

using Integer = boost::multiprecision::cpp_int;
using Reference = boost::multiprecision::cpp_rational;

/// Up to 36 digits, as often few as many.
Integer128 drawn_integer() {
  Integer128 value = 0;
  for (int part = 0; part < 3; ++part) value = value * 1'000'000'000'000 + drawn(0, 999'999'999'999);
  return value % power_of_ten(static_cast<int>(drawn(1, 36)));
}

Fraction drawn_fraction() {
  return Fraction::make(drawn_integer(), drawn_integer() + 1).value();
}

Reference reference(const Fraction& value) {
  return {Integer(value.numerator()), Integer(value.denominator())};
}

/// The reference as the rational gives it: nothing where it is beyond a Fraction.
std::optional<Fraction> fraction_of(const Reference& value) {
  const Integer limit(power_of_ten(36));
  if (abs(numerator(value)) > limit || denominator(value) > limit) return std::nullopt;
  return Fraction::make(numerator(value).convert_to<Integer128>(), denominator(value).convert_to<Integer128>());
}

bool same(const Rational& value, const Reference& expected) {
  return value.fraction() == fraction_of(expected);
}

Integer to_integer(const Reference& value, Direction direction) {
  const Integer over = numerator(value);
  const Integer under = denominator(value);
  return direction == Direction::up ? Integer((over + under - 1) / under) : Integer((2 * over + under) / (2 * under));
}

Direction drawn_direction() {
  return drawn(0, 1) == 0 ? Direction::up : Direction::half_up;
}

}  // namespace

TEST_CASE("rational numbers are exact") {
  rc::prop("sums, differences, products and quotients are those of Boost", [] {
    const Fraction left = drawn_fraction();
    const Fraction right = drawn_fraction();
    RC_ASSERT(same(Rational(left) + Rational(right), reference(left) + reference(right)));
    RC_ASSERT(same(Rational(left) - Rational(right), reference(left) - reference(right)));
    RC_ASSERT(same(Rational(left) * Rational(right), reference(left) * reference(right)));
    if (right != Fraction(0)) RC_ASSERT(same(Rational(left) / Rational(right), reference(left) / reference(right)));
  });

  rc::prop("what is done can be undone, however large it gets between", [] {
    const Rational value(drawn_fraction());
    const Rational factor = Rational(drawn_fraction()) + Rational(1);
    const Rational power = factor * factor * factor;
    RC_ASSERT(value * power / power == value);
    RC_ASSERT(value + power - power == value);
    RC_ASSERT((value * power <=> power) == (value <=> Rational(1)));
  });

  rc::prop("the order is that of Boost", [] {
    const Fraction left = drawn_fraction();
    const Fraction right = drawn(0, 4) == 0 ? left : drawn_fraction();
    const int expected = reference(left).compare(reference(right));
    RC_ASSERT((Rational(left) <=> Rational(right)) == (expected <=> 0));
    RC_ASSERT((left <=> right) == (expected <=> 0));
  });

  rc::prop("rounding is that of integers of any size", [] {
    const Fraction first = drawn_fraction();
    const Fraction second = drawn_fraction();
    const auto direction = drawn_direction();
    const int decimals = static_cast<int>(drawn(0, 6));
    const Integer scale(power_of_ten(decimals));
    const Reference product = reference(first) * reference(second);
    const Reference expected(to_integer(product * Reference(scale), direction), scale);
    RC_ASSERT(same((Rational(first) * Rational(second)).rounded(decimals, direction), expected));
  });

  rc::prop("significant digits are those of the written number", [] {
    const std::int64_t units = drawn(0, 999'999'999'999);
    const int decimals = static_cast<int>(drawn(0, 2));
    const int kept = static_cast<int>(drawn(1, 14));
    const auto direction = drawn_direction();
    const Integer128 scale = power_of_ten(decimals);
    const Rational value(Fraction::make(units, scale).value());
    const Integer128 step = power_of_ten(std::max(static_cast<int>(std::to_string(units).size()) - kept, 0));
    const Integer128 steps = direction == Direction::up ? (units + step - 1) / step : (2 * units + step) / (2 * step);
    RC_ASSERT(value.significant(decimals, kept, direction).fraction() == Fraction::make(steps * step, scale));
  });
}
