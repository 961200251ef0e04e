// SPDX-License-Identifier: MIT
// Exact rates as floating-point numbers.
#pragma once

#include <funnel/fraction.hpp>

namespace funnel {

/// A probability with its complement, each to full precision.
struct ExactChance {
  long double yes = 1;
  long double no = 0;

  bool rare() const { return yes <= 0.5L; }
};

/// Of a fraction from 0 to 1.
inline ExactChance exact_chance(const Fraction& fraction) {
  const auto under = static_cast<long double>(fraction.denominator());
  return {static_cast<long double>(fraction.numerator()) / under,
          static_cast<long double>(fraction.denominator() - fraction.numerator()) / under};
}

/// The chance of both of two independent events.
inline ExactChance both(const ExactChance& one, const ExactChance& other) {
  return {one.yes * other.yes, one.no + one.yes * other.no};
}

}  // namespace funnel
