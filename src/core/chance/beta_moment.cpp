// SPDX-License-Identifier: MIT
#include "core/chance/beta_moment.hpp"

#include <algorithm>
#include <cmath>

namespace funnel {

namespace {

MomentSlopes operator+(const MomentSlopes& left, const MomentSlopes& right) {
  return {left.first + right.first, left.second + right.second, left.third + right.third};
}

MomentSlopes operator-(const MomentSlopes& left, const MomentSlopes& right) {
  return {left.first - right.first, left.second - right.second, left.third - right.third};
}

/// Of ln z; infinite next to 0.
MomentSlopes log_slopes(double z) {
  const double inverse = 1 / z;
  return {inverse, -inverse * inverse, 2 * inverse * inverse * inverse};
}

/// Of ln Gamma(z) - ln Gamma(z + b), z >= stirling_start, by the differences of the asymptotic series of the digamma
/// function and its derivatives, which do not vanish where b is small beside z; source: NIST DLMF 5.11.2.
MomentSlopes gamma_ratio_slopes(double z, double b) {
  const double i = 1 / z;
  const double j = 1 / (z + b);
  const double first = b * i * j;  // i - j, then i^2 - j^2, ...
  const double second = first * (i + j);
  const double third = first * (i * i + i * j + j * j);
  const double fourth = second * (i * i + j * j);
  const double fifth = first * (i * i * i * i + j * j * j * j + i * j * (i * i + i * j + j * j));
  const double sixth = third * (i * i * i + j * j * j);
  return {-std::log1p(b / z) - first / 2 - second / 12 + fourth / 120, first + second / 2 + third / 6 - fifth / 30,
          -second - third - fourth / 2 + sixth / 6};
}

int times_to_raise(double a, double least_order) {
  return static_cast<int>(std::ceil(std::max(0.0, stirling_start - std::min(a, a + least_order))));
}

}  // namespace

MomentSlopes moment_slopes(Beta beta, double s) {
  MomentSlopes slopes;
  double over = beta.a + s;
  while (over < stirling_start) {
    slopes = slopes + (log_slopes(over + beta.b) - log_slopes(over));
    over += 1;
  }
  return slopes + gamma_ratio_slopes(over, beta.b);
}

template <class Real>
BetaMoment<Real>::BetaMoment(Beta beta, double least_order)
    : lowest_a_(beta.a),
      b_(beta.b),
      raised_(times_to_raise(beta.a, least_order)),
      a_(lowest_a_ + static_cast<Real>(raised_)),
      series_(stirling_series<Real>(a_) - stirling_series<Real>(a_ + b_)),
      at_zero_(over_shape(a_)),
      scale_(-std::log1p(static_cast<long double>(b_) / a_)) {}

template <class Real>
typename BetaMoment<Real>::Parts BetaMoment<Real>::operator()(const Complex& s) const {
  const bool far = std::norm(s) > b_ * b_;
  Parts parts = far ? Parts{at_zero_ - over_shape(a_ + s), 0} : Parts{over_order(s), scale_};
  if (raised_ == 0) return parts;
  Complex product = 1;
  for (int step = 0; step < raised_; ++step) {
    const Real a = lowest_a_ + static_cast<Real>(step);
    product *= ((a + b_ + s) / (a + b_)) / ((a + s) / a);
  }
  parts.rest += std::log(product);
  return parts;
}

/// Differences over s, for s within b: (a + s - 1/2) ln(1 + u) - b ln(1 + v) + the series, v = s / (a+b),
/// u = (b/a) v / (1+v); what is left out is s ln(a / (a+b)).
template <class Real>
std::complex<Real> BetaMoment<Real>::over_order(const Complex& s) const {
  const Real one = 1;
  const Complex v = s / (a_ + b_);
  const Complex u = (b_ / a_) * (v / (one + v));
  return (a_ - one / 2 + s) * log1p(u) - b_ * log1p(v) + stirling_series<Real>(a_ + s) -
         stirling_series<Real>(a_ + b_ + s) - series_;
}

/// Differences over b, for s beyond it: ln G(z + b) - ln G(z) = (z + b - 1/2) ln(1 + b/z) + b (ln z - 1) + the series.
template <class Real>
std::complex<Real> BetaMoment<Real>::over_shape(const Complex& z) const {
  const Real one = 1;
  return (z + (b_ - one / 2)) * log1p(b_ / z) + b_ * (std::log(z) - one) + stirling_series<Real>(z + b_) -
         stirling_series<Real>(z);
}

template class BetaMoment<double>;
template class BetaMoment<long double>;

}  // namespace funnel
