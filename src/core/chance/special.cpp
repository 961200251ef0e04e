// SPDX-License-Identifier: MIT
#include "core/chance/special.hpp"

#include "core/chance/confidence.hpp"
#include "core/chance/product_tail.hpp"
#include "core/chance/root.hpp"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace funnel {

namespace {

namespace policies = boost::math::policies;

/// Nothing throws, and doubles stay doubles.
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::underflow_error<policies::ignore_error>,
    policies::denorm_error<policies::ignore_error>, policies::rounding_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>, policies::indeterminate_result_error<policies::ignore_error>,
    policies::promote_float<false>, policies::promote_double<false>>;

/// Shapes above this go through the integral: Boost.Math 1.74 is 4e-11 off at 10^6 and 2e-5 at 10^12.
constexpr double large_shape = 1e5;

Point point_at(double logit_of_value) {
  return {1 / (1 + std::exp(-logit_of_value)), 1 / (1 + std::exp(logit_of_value))};
}

/// By its distribution function, since Boost.Math 1.74 loses its way here, and above 10^16 throws.
double large_quantile(const Beta& beta, double level) {
  const double centre = std::log(beta.a) - std::log(beta.b);
  const double deviation = std::sqrt(1 / beta.a + 1 / beta.b);  // of the logit, about
  const auto excess = [&](double place) { return logit(beta_distribution(beta, point_at(place))) - logit(level); };
  return point_at(zero_near(centre, deviation, 1500, 1e-15, excess)).value;
}

}  // namespace

double beta_distribution(const Beta& beta, const Point& x) {
  if (beta.a + beta.b > large_shape) {
    const long double log_x = x.value < 0.5 ? std::log(static_cast<long double>(x.value))
                                            : std::log1p(-static_cast<long double>(x.complement));
    if (const auto found = product_tail(beta, log_x, {})) return *found;
  }
  if (x.value <= x.complement) return boost::math::ibeta(beta.a, beta.b, x.value, Quiet());
  return boost::math::ibetac(beta.b, beta.a, x.complement, Quiet());
}

double beta_quantile(const Beta& beta, double level) {
  if (beta.a + beta.b > large_shape) return large_quantile(beta, level);
  return std::clamp(boost::math::ibeta_inv(beta.a, beta.b, level, Quiet()), 0.0, 1.0);
}

double gamma_tail(double a, double x) {
  if (a <= 0) return 0;
  return x <= 0 ? 1 : boost::math::gamma_q(a, x, Quiet());
}

}  // namespace funnel
