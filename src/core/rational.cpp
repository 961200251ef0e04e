// SPDX-License-Identifier: MIT
#include "core/rational.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace funnel {

namespace {

using LargeInteger = boost::multiprecision::cpp_int;

bool fits_64_bits(Integer128 value) {
  return value >= std::numeric_limits<std::int64_t>::min() && value <= std::numeric_limits<std::int64_t>::max();
}

Integer128 magnitude(Integer128 value) {
  return value < 0 ? -value : value;
}

Integer128 greatest_common_divisor(Integer128 left, Integer128 right) {
  while (right != 0) {
    if (fits_64_bits(left) && fits_64_bits(right)) {
      return std::gcd(static_cast<std::int64_t>(left), static_cast<std::int64_t>(right));
    }
    left = std::exchange(right, left % right);
  }
  return magnitude(left);
}

/// At most 126 bits, so that any value can be negated and doubled.
bool fits_small(const LargeInteger& value) {
  return value == 0 || msb(abs(value)) < 126;
}

Integer128 power_of_ten(int exponent) {
  Integer128 power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

template <class Number>
Number quotient(const Number& dividend, const Number& divisor, Direction direction) {
  if (direction == Direction::up) return (dividend + divisor - 1) / divisor;
  return (dividend * 2 + divisor) / (divisor * 2);
}

}  // namespace

Rational::Rational(const Large& value) : parts_(Small{0, 1}) {
  const LargeInteger over = numerator(value);
  const LargeInteger under = denominator(value);
  if (fits_small(over) && fits_small(under)) {
    parts_ = Small{over.convert_to<Integer128>(), under.convert_to<Integer128>()};
  } else {
    parts_ = value;
  }
}

Rational::Large Rational::large() const {
  if (const auto* value = std::get_if<Large>(&parts_)) return *value;
  const Small& small = std::get<Small>(parts_);
  return Large(LargeInteger(small.numerator), LargeInteger(small.denominator));
}

std::optional<Fraction> Rational::fraction() const {
  const auto* small = std::get_if<Small>(&parts_);
  return small != nullptr ? Fraction::make(small->numerator, small->denominator) : std::nullopt;
}

bool Rational::is_whole() const {
  const auto* small = std::get_if<Small>(&parts_);
  return small != nullptr ? small->denominator == 1 : denominator(std::get<Large>(parts_)) == 1;
}

/// Nothing where 128 bits are not enough on the way.
std::optional<Rational> Rational::sum(const Small& left, const Small& right) {
  Small result{0, 1};
  Integer128 left_part = left.numerator;
  Integer128 right_part = right.numerator;
  if (left.denominator != 1 || right.denominator != 1) {
    if (__builtin_mul_overflow(left.numerator, right.denominator, &left_part) ||
        __builtin_mul_overflow(right.numerator, left.denominator, &right_part) ||
        __builtin_mul_overflow(left.denominator, right.denominator, &result.denominator)) {
      return std::nullopt;
    }
  }
  if (__builtin_add_overflow(left_part, right_part, &result.numerator)) return std::nullopt;
  if (result.denominator == 1) return Rational(result);
  const Integer128 common = greatest_common_divisor(result.numerator, result.denominator);
  return Rational(Small{result.numerator / common, result.denominator / common});
}

/// Nothing where 128 bits are not enough. Divides by common divisors first: the product is then in lowest terms.
std::optional<Rational> Rational::product(Small left, Small right) {
  if (right.denominator != 1) {
    const Integer128 common = greatest_common_divisor(left.numerator, right.denominator);
    left.numerator /= common;
    right.denominator /= common;
  }
  if (left.denominator != 1) {
    const Integer128 common = greatest_common_divisor(right.numerator, left.denominator);
    right.numerator /= common;
    left.denominator /= common;
  }
  Small result{0, 1};
  if (__builtin_mul_overflow(left.numerator, right.numerator, &result.numerator) ||
      __builtin_mul_overflow(left.denominator, right.denominator, &result.denominator)) {
    return std::nullopt;
  }
  return Rational(result);
}

Rational operator+(const Rational& left, const Rational& right) {
  const auto* left_small = std::get_if<Rational::Small>(&left.parts_);
  const auto* right_small = std::get_if<Rational::Small>(&right.parts_);
  if (left_small != nullptr && right_small != nullptr) {
    if (auto result = Rational::sum(*left_small, *right_small)) return *std::move(result);
  }
  return Rational(Rational::Large(left.large() + right.large()));
}

Rational operator-(const Rational& left, const Rational& right) {
  return left + right * Rational(-1);
}

Rational operator*(const Rational& left, const Rational& right) {
  const auto* left_small = std::get_if<Rational::Small>(&left.parts_);
  const auto* right_small = std::get_if<Rational::Small>(&right.parts_);
  if (left_small != nullptr && right_small != nullptr) {
    if (auto result = Rational::product(*left_small, *right_small)) return *std::move(result);
  }
  return Rational(Rational::Large(left.large() * right.large()));
}

Rational operator/(const Rational& left, const Rational& right) {
  if (const auto* small = std::get_if<Rational::Small>(&right.parts_)) {
    const bool negative = small->numerator < 0;
    return left *
           Rational(Rational::Small{negative ? -small->denominator : small->denominator, magnitude(small->numerator)});
  }
  return Rational(Rational::Large(left.large() / right.large()));
}

std::strong_ordering operator<=>(const Rational& left, const Rational& right) {
  const auto* left_small = std::get_if<Rational::Small>(&left.parts_);
  const auto* right_small = std::get_if<Rational::Small>(&right.parts_);
  if (left_small != nullptr && right_small != nullptr) {
    Integer128 left_product = 0;
    Integer128 right_product = 0;
    if (!__builtin_mul_overflow(left_small->numerator, right_small->denominator, &left_product) &&
        !__builtin_mul_overflow(right_small->numerator, left_small->denominator, &right_product)) {
      return left_product <=> right_product;
    }
  }
  return left.large().compare(right.large()) <=> 0;
}

Rational Rational::rounded(int decimals, Direction direction) const {
  if (is_whole()) return *this;
  const Rational scale(Small{power_of_ten(decimals), 1});
  const Rational scaled = *this * scale;
  const auto* small = std::get_if<Small>(&scaled.parts_);
  if (small != nullptr && std::max(small->numerator, small->denominator) < power_of_ten(37)) {
    return Rational(Small{quotient(small->numerator, small->denominator, direction), 1}) / scale;
  }
  const Large value = scaled.large();
  return Rational(Large(quotient(LargeInteger(numerator(value)), LargeInteger(denominator(value)), direction))) / scale;
}

Rational Rational::significant(int decimals, int digits, Direction direction) const {
  const Rational scale(Small{power_of_ten(decimals), 1});
  const Rational units = *this * scale;
  Rational step(1);
  for (Rational limit = Rational(Small{power_of_ten(digits), 1}); units >= limit; limit = limit * Rational(10)) {
    step = step * Rational(10);
  }
  return (units / step).rounded(0, direction) * step / scale;
}

}  // namespace funnel
