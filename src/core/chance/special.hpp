// SPDX-License-Identifier: MIT
// The special functions that come from Boost.Math, which is slow to compile and is seen nowhere else.
#pragma once

#include <funnel/posterior.hpp>

namespace funnel {

/// A value and its complement to 1, each to its own precision.
struct Point {
  double value;
  double complement;
};

/// P(B <= x) for B ~ beta.
double beta_distribution(const Beta& beta, const Point& x);

/// The x with P(B <= x) = level for B ~ beta; 0 < level < 1.
double beta_quantile(const Beta& beta, double level);

/// Q(a, x), the upper regularised gamma function, for a, x >= 0; 0 at a = 0.
double gamma_tail(double a, double x);

}  // namespace funnel
