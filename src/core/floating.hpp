// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/fraction.hpp>

namespace funnel {

/// The nearest double.
inline double floating(const Fraction& fraction) {
  return static_cast<double>(static_cast<long double>(fraction.numerator()) /
                             static_cast<long double>(fraction.denominator()));
}

}  // namespace funnel
