// SPDX-License-Identifier: MIT
#include "core/chance/binomial_sum.hpp"

#include "core/chance/contour.hpp"
#include "core/chance/stirling.hpp"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

namespace funnel {

namespace {

/// Exponents are computed in this: with numbers of 10^12 they are small sums of large terms.
using Real = long double;
using Complex = std::complex<Real>;

constexpr Real log_of_nothing = -745;  ///< its exponential is no double above 0

Complex expm1(const Complex& s) {
  const Real half_sine = std::sin(s.imag() / 2);
  return {std::expm1(s.real()) * std::cos(s.imag()) - 2 * half_sine * half_sine,
          std::exp(s.real()) * std::sin(s.imag())};
}

struct Slopes {
  double first = 0;
  double second = 0;
};

/// A sum of binomials, and k. Each counts its failures where these are rarer than its successes.
struct Sum {
  std::vector<Trials> parts;
  double needed = 0;
  Real excess = 0;  ///< units of those that count failures, less k
  bool has_rare = false;
  bool has_common = false;

  Real mean() const {
    Real sum = 0;
    for (const auto& [units, success] : parts) sum += static_cast<Real>(units) * success.yes;
    return sum;
  }

  /// ln(G(e^s) e^(-ks)).
  Complex log_transform(const Complex& s) const {
    const Complex up = has_rare ? expm1(s) : Complex();
    const Complex down = has_common ? expm1(-s) : Complex();
    Complex sum = excess * s;
    for (const auto& [units, success] : parts) {
      sum += static_cast<Real>(units) * (success.rare() ? log1p(success.yes * up) : log1p(success.no * down));
    }
    return sum;
  }

  /// Of the same plus -ln|1 - e^-s|.
  Slopes slopes(double s) const {
    const double pole = std::expm1(s);
    Slopes sum{-needed - 1 / pole, (1 / pole) * (1 + 1 / pole)};
    for (const auto& [units, success] : parts) {
      const auto odds = static_cast<double>(success.yes / success.no) * std::exp(s);  // of the tilted binomial
      sum.first += static_cast<double>(units) * odds / (1 + odds);
      sum.second += static_cast<double>(units) * odds / (1 + odds) / (1 + odds);
    }
    return sum;
  }
};

struct Saddle {
  double place;
  double width;
};

/// Where the integrand is least on the real axis on the side of `sign`: bisection by its first derivative, which grows.
Saddle find_saddle(const Sum& sum, double sign) {
  double near = 0;
  double far = 1;
  while (sign * sum.slopes(sign * far).first < 0 && far < 600) far *= 2;
  double at = far;
  double second = 1;
  for (int step = 0; step < 200; ++step) {
    const double middle = near == 0 ? far / 16 : std::sqrt(near * far);
    const Slopes slopes = sum.slopes(sign * middle);
    (sign * slopes.first < 0 ? near : far) = middle;
    at = middle;
    second = slopes.second;
    if (near > 0 && far < 1.1 * near) break;
  }
  return {sign * at, 1 / std::sqrt(second)};
}

/// P(X >= k) for a `sign` of 1, P(X < k) for one of -1.
std::optional<double> tail(const Sum& sum, double sign) {
  const Saddle saddle = find_saddle(sum, sign);
  const Real height = sum.log_transform(saddle.place).real();
  if (height < log_of_nothing) return 0;  // Chernoff's bound
  const auto value = [&](double angle) {
    const Complex s(saddle.place, angle);
    return static_cast<double>((std::exp(sum.log_transform(s) - height) / -expm1(-s)).real());
  };
  const auto found = even_integral(value, saddle.width / 2, std::numbers::pi, value(std::numbers::pi));
  if (!found) return std::nullopt;
  return std::clamp(sign * *found * std::exp(static_cast<double>(height)) / std::numbers::pi, 0.0, 1.0);
}

/// P(X = 0), as a logarithm.
double log_none(const Sum& sum) {
  Real log_chance = 0;
  for (const auto& [units, success] : sum.parts) log_chance += static_cast<Real>(units) * std::log1p(-success.yes);
  return static_cast<double>(log_chance);
}

/// P(all).
double all(const Sum& sum) {
  Real log_chance = 0;
  for (const auto& [units, success] : sum.parts) {
    const Real log_yes = success.rare() ? std::log(success.yes) : std::log1p(-success.no);
    log_chance += static_cast<Real>(units) * log_yes;
  }
  return static_cast<double>(std::exp(log_chance));
}

}  // namespace

std::optional<double> binomial_sum_tail(std::span<const Trials> trials, std::int64_t needed) {
  Sum sum;
  std::int64_t uncertain = 0;
  for (const Trials& part : trials) {
    if (part.success.no <= 0) {
      needed -= part.units;
    } else if (part.units > 0 && part.success.yes > 0) {
      sum.parts.push_back(part);
      uncertain += part.units;
    }
  }
  if (needed <= 0) return 1;
  if (uncertain < needed) return 0;
  std::int64_t excess = -needed;
  for (const auto& [units, success] : sum.parts) {
    excess += success.rare() ? 0 : units;
    (success.rare() ? sum.has_rare : sum.has_common) = true;
  }
  sum.needed = static_cast<double>(needed);
  sum.excess = static_cast<Real>(excess);
  if (needed == 1) return -std::expm1(log_none(sum));
  if (uncertain == needed) return all(sum);
  const bool mostly_enough = sum.mean() > static_cast<Real>(needed);
  const auto found = tail(sum, mostly_enough ? -1 : 1);
  return found && mostly_enough ? 1 - *found : found;
}

}  // namespace funnel
