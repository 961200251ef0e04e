// SPDX-License-Identifier: MIT
// A sum of money that is divided into whole cents.
#pragma once

#include "core/plan_figures.hpp"
#include "core/rational.hpp"

namespace funnel {

/// What is new of a running sum, in whole cents: the parts of a total that is divided so sum to it exactly.
class RunningCents {
 public:
  /// Throws Overflow.
  Money next(const Rational& sum) {
    const Rational rounded = sum.rounded(2, Direction::half_up);
    const Money part = to_cents(rounded - before_);
    before_ = rounded;
    return part;
  }

 private:
  Rational before_;
};

}  // namespace funnel
