// SPDX-License-Identifier: MIT
#include "core/chance/product_tail.hpp"

#include "core/chance/beta_moment.hpp"
#include "core/chance/contour.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace funnel {

namespace {

constexpr double end_of_contour = 45;  ///< sinh of it is beyond 10^19 widths of the saddle
constexpr double first_step = 0.25;
constexpr double log_of_nothing = -745;  ///< its exponential is no double above 0
constexpr double large_shape = 1e8;      ///< terms of its size leave double too few digits

/// Z of the header.
struct LogRatio {
  Beta over;
  std::span<const Beta> under;
  double log_inverse_known;

  /// Derivatives of ln E exp(sZ).
  MomentSlopes slopes(double s) const {
    MomentSlopes sum = moment_slopes(over, s);
    sum.first += log_inverse_known;
    for (const Beta& rate : under) {
      const MomentSlopes part = moment_slopes(rate, -s);
      sum = {sum.first - part.first, sum.second + part.second, sum.third - part.third};
    }
    return sum;
  }

  /// The order, above 0, from which on E exp(sZ) is infinite.
  double largest_order() const {
    double least = std::numeric_limits<double>::infinity();
    for (const Beta& rate : under) least = std::min(least, rate.a);
    return least;
  }
};

struct Saddle {
  double place;
  double width;  ///< inverse root of the second derivative
  double skew;   ///< third derivative in terms of the width
};

/// Where ln E exp(sZ) - ln|s| is least on the side of `sign`. That function is convex: Newton's steps, kept within a
/// bracket.
Saddle find_saddle(const LogRatio& z, double sign, const MomentSlopes& centre) {
  double near = 0;
  double far = sign > 0 ? z.largest_order() : z.over.a;
  const double drift = sign * centre.first;
  const double root = std::sqrt(drift * drift + 4 * centre.second);
  double at = drift > 0 ? 2 / (drift + root) : (root - drift) / (2 * centre.second);  // exact for a normal Z
  for (int step = 0;; ++step) {
    const bool inside = at > near && at < far;  // no NaN is
    if (!inside) at = std::isinf(far) ? 2 * near : near + (far - near) / 2;
    at = std::min(at, std::nextafter(far, 0.0));  // at the end itself the moment is infinite
    const MomentSlopes slopes = z.slopes(sign * at);
    const double first = sign * slopes.first - 1 / at;
    const double second = slopes.second + 1 / (at * at);
    const double width = 1 / std::sqrt(second);
    const double change = -first / second;
    if (std::fabs(change) <= 1e-2 * width || step == 100) {
      return {sign * at, width, (slopes.third - sign * 2 / (at * at * at)) * width * width * width};
    }
    (first > 0 ? far : near) = at;
    at += change;
  }
}

/// ln E exp(sZ) - ln s, fast at many s.
template <class Real>
class Transform {
 public:
  using Complex = std::complex<Real>;

  Transform(const LogRatio& z, long double log_known, double saddle)
      : over_(z.over, std::min(0.0, saddle)), log_known_(log_known) {
    for (const Beta& rate : z.under) under_.emplace_back(rate, std::min(0.0, -saddle));
  }

  Complex operator()(const Complex& s) const {
    auto [sum, scale] = over_(s);
    scale -= log_known_;
    for (const BetaMoment<Real>& rate : under_) {
      const auto part = rate(-s);
      sum += part.rest;
      scale -= part.scale;
    }
    return sum + s * static_cast<Real>(scale) - std::log(s);
  }

 private:
  BetaMoment<Real> over_;
  std::vector<BetaMoment<Real>> under_;
  long double log_known_;
};

/// Along s = place + width (sin(bend) (cosh u - 1) + i cos(bend) sinh u), which meets the real axis at the saddle only.
template <class Real>
std::optional<double> integrate(const Transform<Real>& transform, const Saddle& saddle, double sine) {
  using Complex = std::complex<Real>;
  const double cosine = std::sqrt(1 - sine * sine);
  const Real height = transform(saddle.place).real();
  const auto value = [&](double u) {
    const double cosh = std::cosh(u);
    const double sinh = std::sinh(u);
    const Complex s(saddle.place + saddle.width * sine * (cosh - 1), saddle.width * cosine * sinh);
    const Complex slope(saddle.width * sine * sinh, saddle.width * cosine * cosh);
    return static_cast<double>((std::exp(transform(s) - height) * slope).imag());
  };
  const auto sum = even_integral(value, first_step, end_of_contour, 0);
  if (!sum) return std::nullopt;
  return *sum * std::exp(static_cast<double>(height)) / std::numbers::pi;
}

/// The sine of the bend that follows the steepest descent to the second order.
double steepest(const Saddle& saddle) {
  const double third = saddle.skew / 3;
  return std::clamp(2 * third / (1 + std::sqrt(1 + 4 * third * third)), -0.7, 0.7);
}

/// P(Z > 0) for a `sign` of 1, P(Z <= 0) for one of -1. A path bent to the left always comes to an end, since a known
/// rate makes the transform decay there; the steepest one gets there sooner.
template <class Real>
std::optional<double> tail(const LogRatio& z, long double log_known, double sign, const MomentSlopes& centre) {
  const Saddle saddle = find_saddle(z, sign, centre);
  const Transform<Real> transform(z, log_known, saddle.place);
  for (const double order : {saddle.place / 2, saddle.place}) {
    const auto height = static_cast<double>(transform(order).real());
    if (height + std::log(std::fabs(order)) < log_of_nothing) return 0;  // Chernoff's bound, at any order
  }
  for (const double sine : {steepest(saddle), -0.3, -0.6, 0.0}) {
    if (const auto found = integrate(transform, saddle, sine)) return std::clamp(sign * *found, 0.0, 1.0);
  }
  return std::nullopt;
}

bool has_large_shape(const LogRatio& z) {
  const auto large = [](const Beta& beta) { return beta.a > large_shape; };
  return large(z.over) || std::any_of(z.under.begin(), z.under.end(), large);
}

}  // namespace

std::optional<double> product_tail(Beta smaller, long double log_known, std::span<const Beta> rates) {
  if (rates.empty() && log_known >= 0) return 1;
  const LogRatio z{smaller, rates, -static_cast<double>(log_known)};
  const MomentSlopes centre = z.slopes(0);
  const auto tail_of = has_large_shape(z) ? tail<long double> : tail<double>;
  const bool mostly_above = centre.first > 0;
  const auto found = tail_of(z, log_known, mostly_above ? -1 : 1, centre);
  if (!found || mostly_above) return found;
  if (*found < 0.999) return 1 - *found;
  // The mean lies on the side of the smaller tail, which wants its own digits.
  return tail_of(z, log_known, -1, centre);
}

}  // namespace funnel
