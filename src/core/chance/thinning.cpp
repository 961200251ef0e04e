// SPDX-License-Identifier: MIT
#include "core/chance/thinning.hpp"

#include "core/chance/stirling.hpp"

#include <algorithm>
#include <cmath>

namespace funnel {

namespace {

constexpr double deviations_a_run = 3.5;

/// m f(d / m), f(t) = (1 + t) ln(1 + t) - t: what ln(u^u e^-u) is above m's, where u = m + d is known otherwise too.
double deviance(double m, double d) {
  if (m <= 0) return 0;
  const double t = d / m;
  return t <= -1 ? m : m * ((1 + t) * std::log1p(t) - t);
}

double mean_of(const RateBelief& rate) {
  if (const auto* beta = std::get_if<Beta>(&rate)) return beta->mean();
  return static_cast<double>(std::get<ExactChance>(rate).yes);
}

}  // namespace

Thinning::Thinning(const RateBelief& rate, std::int64_t units)
    : rate_(rate),
      units_(units),
      x_(static_cast<double>(units)),
      mean_rate_(mean_of(rate)),
      constant_(log_factorial_excess(x_)) {
  const auto* beta = std::get_if<Beta>(&rate_);
  if (beta == nullptr) return;
  const auto [a, b] = *beta;
  constant_ += log_factorial_excess(a + b) - log_factorial_excess(a) - log_factorial_excess(b) -
               log_factorial_excess(x_ + a + b) + std::log(a / (a + b) * b) + std::log(x_ + a + b);
  falls_upward_ = b >= 1;
  falls_downward_ = a >= 1;
}

double Thinning::density(double moved) const {
  return std::exp(std::holds_alternative<Beta>(rate_) ? log_density_uncertain(moved) : log_density_known(moved));
}

double Thinning::log_density_known(double moved) const {
  const auto& chance = std::get<ExactChance>(rate_);
  const double left = x_ - moved;
  const double expected = x_ * static_cast<double>(chance.yes);
  const double expected_left = x_ * static_cast<double>(chance.no);
  const double apart = chance.rare() ? moved - expected : expected_left - left;
  return constant_ - log_factorial_excess(moved) - log_factorial_excess(left) - deviance(expected, apart) -
         deviance(expected_left, -apart);
}

double Thinning::log_density_uncertain(double moved) const {
  const auto [a, b] = std::get<Beta>(rate_);
  const double n = a + b;
  const double left = x_ - moved;
  const double yes = (moved + a) / (x_ + n);
  const double no = (left + b) / (x_ + n);
  const double apart = (moved * b - left * a) / (x_ + n);
  const double deviances =
      deviance(x_ * yes, apart) + deviance(x_ * no, -apart) + deviance(n * yes, -apart) + deviance(n * no, apart);
  return constant_ - log_factorial_excess(moved) - log_factorial_excess(left) + log_factorial_excess(moved + a) +
         log_factorial_excess(left + b) - std::log(moved + a) - std::log(left + b) - deviances;
}

/// One standard deviation of the normal curve that touches the density at `moved`: the inverse root of the second
/// derivative of its logarithm.
double Thinning::scale(double moved) const {
  const double low = moved + 1;
  const double high = x_ - moved + 1;
  double curvature = 1 / low + 1 / high;
  if (const auto* beta = std::get_if<Beta>(&rate_)) {
    curvature = std::fabs(beta->a - 1) / (moved + beta->a) / low + std::fabs(beta->b - 1) / (high - 1 + beta->b) / high;
  }
  return curvature > 0 ? 1 / std::sqrt(curvature) : x_;  // flat: as wide as the range
}

std::int64_t Thinning::most_likely() const {
  return std::clamp(static_cast<std::int64_t>(x_ * mean_rate_), std::int64_t{0}, units_);
}

/// Runs end before the density changes its scale: well before the ends of its range, where it may have poles.
std::int64_t Thinning::run_end(std::int64_t from, int direction) const {
  const auto at = static_cast<double>(from);
  const double low = at + 1;
  const double high = x_ - at + 1;
  const double room = direction > 0 ? std::min(1.5 * low, 0.6 * high) : std::min(0.6 * low, 1.5 * high);
  const double length = std::floor(std::min({deviations_a_run * scale(at), room, x_}));
  const auto kept = std::max(static_cast<std::int64_t>(length), LatticeRule::shortest - 1);
  return std::clamp(from + direction * (kept - 1), std::int64_t{0}, units_);
}

Thinning::Support Thinning::support() const {
  Support support{units_, 0};
  for_each_run([&](std::int64_t first, std::int64_t last) {
    support = {std::min(support.first, first), std::max(support.last, last)};
    return lattice_sum(first, last, [this](double moved) { return density(moved); });
  });
  return support;
}

}  // namespace funnel
