// SPDX-License-Identifier: MIT
#include "core/chance/lattice_rule.hpp"

#include <cmath>

namespace funnel {

namespace {

constexpr std::size_t degree = 2 * LatticeRule::half;

/// The zeros of the Legendre polynomial of degree 10; source: Abramowitz and Stegun, table 25.4.
constexpr std::array<double, LatticeRule::half> legendre_zeros = {
    0.148874338981631211, 0.433395394129247191, 0.679409568299024406, 0.865063366688984511, 0.973906528517171720};

/// p(n+1) = x p(n) - step(n) p(n-1), on -1 to 1 and for numbers `spacing` apart: n^2 (1 - (n spacing / 2)^2) / (4n^2 -
/// 1) where Legendre's has n^2 / (4n^2 - 1).
double recurrence_step(double n, double spacing) {
  return n * n * (1 - n * n * spacing * spacing / 4) / (4 * n * n - 1);
}

struct Node {
  double place;
  double weight;  ///< as a share of all
};

/// Newton's iteration from the zero of Legendre's polynomial; the weight is norm / (p(9) p'(10)).
Node node_near(double place, double spacing) {
  for (int iteration = 0;; ++iteration) {
    double before = 0;
    double value = 1;
    double slope_before = 0;
    double slope = 0;
    double norm = 1;
    for (std::size_t n = 0; n < degree; ++n) {
      const double step = n == 0 ? 0 : recurrence_step(static_cast<double>(n), spacing);
      if (n > 0) norm *= step;
      const double next = place * value - step * before;
      const double next_slope = value + place * slope - step * slope_before;
      before = value;
      value = next;
      slope_before = slope;
      slope = next_slope;
    }
    const double change = value / slope;
    place -= change;
    if (std::fabs(change) <= 1e-13 || iteration == 20) return {place, norm / (before * slope)};
  }
}

}  // namespace

LatticeRule::LatticeRule(std::int64_t length) {
  const auto count = static_cast<double>(length);
  for (std::size_t node = 0; node < half; ++node) {
    const Node found = node_near(legendre_zeros[node], 2 / count);
    places_[node] = found.place * count / 2;
    weights_[node] = found.weight * count;
  }
}

}  // namespace funnel
