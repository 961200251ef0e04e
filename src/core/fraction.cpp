// SPDX-License-Identifier: MIT
#include "core/rational.hpp"

#include <funnel/fraction.hpp>

namespace funnel {

namespace {

constexpr Integer128 largest = Integer128{1'000'000'000'000'000'000} * 1'000'000'000'000'000'000;

Integer128 greatest_common_divisor(Integer128 left, Integer128 right) {
  while (right != 0) {
    const Integer128 rest = left % right;
    left = right;
    right = rest;
  }
  return left;
}

}  // namespace

std::optional<Fraction> Fraction::make(Integer128 numerator, Integer128 denominator) {
  if (denominator <= 0) return std::nullopt;
  const Integer128 divisor = greatest_common_divisor(numerator, denominator);
  const Integer128 common = divisor < 0 ? -divisor : divisor;
  Fraction fraction;
  fraction.numerator_ = numerator / common;
  fraction.denominator_ = denominator / common;
  if (fraction.numerator_ > largest || fraction.numerator_ < -largest || fraction.denominator_ > largest) {
    return std::nullopt;
  }
  return fraction;
}

std::strong_ordering operator<=>(const Fraction& left, const Fraction& right) {
  Integer128 left_product = 0;
  Integer128 right_product = 0;
  if (__builtin_mul_overflow(left.numerator_, right.denominator_, &left_product) ||
      __builtin_mul_overflow(right.numerator_, left.denominator_, &right_product)) {
    return Rational(left) <=> Rational(right);
  }
  return left_product <=> right_product;
}

std::optional<Fraction> sum(const Fraction& left, const Fraction& right) {
  return (Rational(left) + Rational(right)).fraction();
}

std::optional<Fraction> product(const Fraction& left, const Fraction& right) {
  return (Rational(left) * Rational(right)).fraction();
}

}  // namespace funnel
