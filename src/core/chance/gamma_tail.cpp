// SPDX-License-Identifier: MIT
#include "core/chance/gamma_tail.hpp"

#include "core/chance/contour.hpp"
#include "core/chance/stirling.hpp"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace funnel {

namespace {

using Complex = std::complex<double>;

/// ln(1 + z) - z, by its series where the two are close.
Complex log1p_excess(const Complex& z) {
  if (std::norm(z) > 1e-4) return log1p(z) - z;
  Complex sum = 0;
  for (int power = 12; power >= 2; --power) sum = z * (sum + (power % 2 == 0 ? -1.0 : 1.0) / power);
  return z * sum;
}

}  // namespace

double large_gamma_tail(double a, double beyond) {
  if (std::fabs(beyond) > a / 2) return beyond > 0 ? 0 : 1;  // as the bound below has it
  // E exp(s(G - x)) / s = exp(-a (ln(1 - s) + s) - s beyond) / s, least where x s^2 + (a - x + 1) s - 1 = 0.
  const double linear = 1 - beyond;
  const double root = std::sqrt(linear * linear + 4 * (a + beyond));
  const double above = linear > 0 ? 2 / (root + linear) : (root - linear) / (2 * (a + beyond));
  const bool upper = beyond > 0;
  const double saddle = upper ? above : -1 / ((a + beyond) * above);
  const double width = 1 / std::sqrt(a / (1 - saddle) / (1 - saddle) + 1 / saddle / saddle);
  const auto exponent = [&](const Complex& s) { return -a * log1p_excess(-s) - s * beyond - std::log(s); };
  const double height = exponent(saddle).real();
  if (height + std::log(std::fabs(saddle)) < -745) return upper ? 0 : 1;  // Chernoff's bound, under any double
  const auto value = [&](double u) {
    return std::exp(exponent(Complex(saddle, width * std::sinh(u))) - height).real() * std::cosh(u);
  };
  const double sum = even_integral(value, 0.25, 6, 0).value_or(0) * width * std::exp(height) / std::numbers::pi;
  return std::clamp(upper ? sum : 1 + sum, 0.0, 1.0);
}

}  // namespace funnel
