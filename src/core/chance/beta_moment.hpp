// SPDX-License-Identifier: MIT
// The Mellin transform of a beta distribution.
#pragma once

#include "core/chance/stirling.hpp"

#include <funnel/posterior.hpp>

#include <complex>

namespace funnel {

/// Of the logarithm of a moment the first three derivatives by its order.
struct MomentSlopes {
  double first = 0;
  double second = 0;
  double third = 0;
};

/// The derivatives of ln E[B^s] by s at s > -a. To 1e-8, which suffices to place a contour.
MomentSlopes moment_slopes(Beta beta, double s);

/// ln E[B^s] = ln G(a+s) + ln G(a+b) - ln G(a) - ln G(a+b+s) for B ~ Beta(a, b), Re s > -a. `Real` is double, or long
/// double for shapes beyond 10^8, whose terms are large.
template <class Real>
class BetaMoment {
 public:
  using Complex = std::complex<Real>;

  /// The value is rest + s scale. The scales of several betas nearly cancel, and s is large: they are added up first.
  struct Parts {
    Complex rest;
    long double scale;
  };

  /// The orders to come stay at or above `least_order` (> -a) on the real axis.
  BetaMoment(Beta beta, double least_order);

  /// By Stirling's formula, with no large log-gammas subtracted from one another, after a has been raised above 10 by
  /// E[B^s] = E[B'^s] ((a+b+s) / (a+b)) / ((a+s) / a), B' ~ Beta(a+1, b).
  Parts operator()(const Complex& s) const;

 private:
  Complex over_order(const Complex& s) const;
  Complex over_shape(const Complex& z) const;

  Real lowest_a_;
  Real b_;
  int raised_;  ///< how often a is raised
  Real a_;      ///< raised
  Real series_;
  Complex at_zero_;
  long double scale_;
};

}  // namespace funnel
