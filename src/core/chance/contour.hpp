// SPDX-License-Identifier: MIT
// Sums along a contour of integration.
#pragma once

#include <cmath>
#include <optional>

namespace funnel {

namespace contour {

inline constexpr double tolerance = 1e-10;  ///< of the sum; the halving that shows it has then long passed it
inline constexpr double negligible = 1e-18;
inline constexpr int most_nodes = 1 << 14;

/// The sum of value(first), value(first + 2 ...) while it matters; `largest` is the largest |value| met so far.
template <class Function>
double sum_of_every(double first, double step, double end, double& largest, const Function& value) {
  double sum = 0;
  int small = 0;
  double at = first;
  for (int node = 0; node < most_nodes && at <= end && small < 3; at = first + step * ++node) {
    const double term = value(at);
    sum += term;
    largest = std::fmax(largest, std::fabs(term));
    small = std::fabs(term) <= negligible * largest ? small + 1 : 0;
  }
  return sum;
}

}  // namespace contour

/// The integral of an even function from 0 to `end`, where it is `last`, by the trapezoid rule. Its step is halved
/// until that changes the sum by less than 1e-10 of it: for analytic functions that vanish at the end, or are periodic,
/// each halving squares the error. Nothing where it does not settle.
template <class Function>
std::optional<double> even_integral(const Function& value, double step, double end, double last) {
  step = end / std::ceil(end / step);
  double sum = 0.5 * (value(0.0) + last);
  double largest = std::fabs(sum);
  sum += contour::sum_of_every(step, step, end - step / 4, largest, value);
  for (int halving = 0; halving < 12; ++halving) {
    const double finer = sum + contour::sum_of_every(step / 2, step, end, largest, value);
    const double change = std::fabs(finer / 2 - sum);
    step /= 2;
    if (!std::isfinite(finer)) return std::nullopt;
    if (change <= contour::tolerance * std::fabs(finer / 2)) return finer * step;
    sum = finer;
  }
  return std::nullopt;
}

}  // namespace funnel
