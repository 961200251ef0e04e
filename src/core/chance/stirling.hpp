// SPDX-License-Identifier: MIT
// Pieces of Stirling's formula, from which differences of log-gammas are built without subtracting large numbers.
#pragma once

#include <array>
#include <cmath>
#include <complex>

namespace funnel {

/// From here on `stirling_series` is exact to double precision.
inline constexpr double stirling_start = 10;

/// R(z) = ln Gamma(z) - (z - 1/2) ln z + z - ln(2 pi)/2, for |z| >= stirling_start away from the negative axis.
/// Bernoulli numbers over 2n (2n - 1) z^(2n-1); source: NIST DLMF 5.11.1.
template <class Real, class Number>
Number stirling_series(const Number& z) {
  constexpr std::array<Real, 7> terms = {Real{1} / 12,   Real{-1} / 360,      Real{1} / 1260, Real{-1} / 1680,
                                         Real{1} / 1188, Real{-691} / 360360, Real{1} / 156};
  const Number inverse = Real{1} / z;
  const Number square = inverse * inverse;
  Number sum = terms.back();
  for (std::size_t term = terms.size() - 1; term-- > 0;) sum = terms[term] + square * sum;
  return inverse * sum;
}

/// ln(1 + z), as exact for small z as std::log1p, which takes no complex numbers.
template <class Real>
std::complex<Real> log1p(const std::complex<Real>& z) {
  const Real x = z.real();
  const Real y = z.imag();
  return {std::log1p(x * (2 + x) + y * y) / 2, std::atan2(y, 1 + x)};
}

/// ln z! - (z ln z - z) for z >= 0; 0 at 0.
double log_factorial_excess(double z);

}  // namespace funnel
