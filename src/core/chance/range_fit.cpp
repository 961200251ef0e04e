// SPDX-License-Identifier: MIT
#include "core/chance/range_fit.hpp"

#include "core/chance/confidence.hpp"
#include "core/chance/root.hpp"

#include <algorithm>
#include <cmath>

namespace funnel {

namespace {

constexpr double lower_level = 0.05;
constexpr double precision = 1e-14;
constexpr double widths_of_deviation = 3.29;  ///< of a normal distribution between its 5 % and 95 % quantiles

/// How far P(B <= x) is above `level`, in logits; 0 where that is within what double precision makes of the shapes.
double excess_over(double level, const Beta& beta, const Point& x) {
  const double excess = logit(beta_distribution(beta, x)) - logit(level);
  const double noise = 2e-14 + 1e-15 * std::sqrt(std::min(beta.a, beta.b));
  return std::fabs(excess) <= noise ? 0 : excess;
}

/// A Beta by a + b and the logit of its mean less that of `origin`.
Beta beta_about(const Point& origin, double shift, double total) {
  const double odds = origin.value / origin.complement * std::exp(shift);
  return {total * (odds / (1 + odds)), total / (1 + odds)};
}

/// The one with this a + b and its 5 % quantile at `low`.
Beta with_lower_quantile(const Point& low, double total) {
  const auto excess = [&](double shift) { return -excess_over(lower_level, beta_about(low, shift, total), low); };
  const double deviation = 1 / std::sqrt(total * low.value * low.complement);  // of the logit, about
  return beta_about(low, zero_near(0, std::min(0.5, 1.6 * deviation), 600, precision, excess), total);
}

}  // namespace

Beta fit_to_range(const Point& low, const Point& high) {
  const auto excess = [&](double log_total) {
    return excess_over(1 - lower_level, with_lower_quantile(low, std::exp(log_total)), high);
  };
  const double middle = (low.value + high.value) / 2;
  const double width = low.complement < 0.5 ? low.complement - high.complement : high.value - low.value;
  const double deviation = width / widths_of_deviation;
  const double other = (low.complement + high.complement) / 2;
  const double start = std::log(std::max(0.1, middle * other / deviation / deviation - 1));
  return with_lower_quantile(low, std::exp(zero_near(start, 0.25, 300, precision, excess)));
}

}  // namespace funnel
