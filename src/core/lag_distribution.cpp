// SPDX-License-Identifier: MIT
#include "core/lag_distribution.hpp"

#include "core/chance/gamma_tail.hpp"
#include "core/chance/special.hpp"
#include "core/floating.hpp"

#include <cmath>

namespace funnel {

namespace {

constexpr double days_a_month = 30.4375;
/// A gamma distribution of a larger shape is a time that is the same for all: its spread is under 0.1 % of its mean.
constexpr double largest_shape = 1e6;
/// From here on the tail has a formula of its own.
constexpr double large_shape = 1e4;

/// P(G <= x) for G ~ Gamma(shape), scale 1.
double gamma_below(double shape, double x) {
  if (x <= 0) return 0;
  return 1 - (shape >= large_shape ? large_gamma_tail(shape, x - shape) : gamma_tail(shape, x));
}

double months(const Lag& lag) {
  return floating(lag.days.value()) / days_a_month;
}

}  // namespace

LagDistribution::LagDistribution(double fixed, double gamma_mean, double gamma_variance) {
  const bool varies = gamma_mean > 0 && gamma_variance > 0 && gamma_mean * gamma_mean / gamma_variance < largest_shape;
  if (varies) {
    shape_ = gamma_mean * gamma_mean / gamma_variance;
    scale_ = gamma_variance / gamma_mean;
  }
  masses_ = {{varies ? fixed : fixed + gamma_mean, 1}};
}

double LagDistribution::within(double months) const {
  double sum = 0;
  for (const LagMass& mass : masses_) {
    const double rest = months - mass.months;
    if (shape_ > 0) {
      sum += mass.probability * gamma_below(shape_, rest / scale_);
    } else if (rest >= 0) {
      sum += mass.probability;
    }
  }
  return sum;
}

double LagDistribution::within(double least, double most) const {
  return (expected_rest(most) - expected_rest(least)) / (most - least);
}

double LagDistribution::expected_rest(double months) const {
  double sum = 0;
  for (const LagMass& mass : masses_) {
    const double rest = months - mass.months;
    if (rest > 0) sum += mass.probability * (shape_ > 0 ? gamma_rest(rest) : rest);
  }
  return sum;
}

/// E max(0, t - G) = t P(G <= t) - E(G; G <= t), and the latter is the mean times P(G' <= t) with a shape that is one
/// larger.
double LagDistribution::gamma_rest(double months) const {
  const double x = months / scale_;
  return months * gamma_below(shape_, x) - shape_ * scale_ * gamma_below(shape_ + 1, x);
}

LagDistribution lag_distribution(const StageList& stages, std::size_t from, std::size_t to) {
  double fixed = 0;
  double mean = 0;
  double variance = 0;
  for (std::size_t index = from; index < to; ++index) {
    const StageFigures& figures = stages[index].figures;
    if (!figures.lag) continue;
    const double spread = figures.lag_spread ? months(*figures.lag_spread) : 0;
    (spread > 0 ? mean : fixed) += months(*figures.lag);
    variance += spread * spread;
  }
  return {fixed, mean, variance};
}

}  // namespace funnel
