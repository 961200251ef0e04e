// SPDX-License-Identifier: MIT
// Sums of smooth functions over many whole numbers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace funnel {

/// The Gauss rule of a sum over `length` consecutive whole numbers: exact for polynomials up to degree 19. Its places
/// count from the middle of these numbers and lie symmetrically about it; they are no whole numbers themselves.
class LatticeRule {
 public:
  static constexpr std::size_t half = 5;
  static constexpr std::int64_t shortest = 36;  ///< fewer numbers are summed one by one

  /// `length` >= shortest. The nodes are the zeros of the discrete Chebyshev (Gram) polynomial, which tend to those of
  /// Legendre's; source: NIST DLMF 18.22, 18.25 (Hahn polynomials with alpha = beta = 0).
  explicit LatticeRule(std::int64_t length);

  /// The sum of value(place) over all numbers from `first` on.
  template <class Function>
  auto sum(double middle, const Function& value) const {
    decltype(value(middle)) total{};
    for (std::size_t node = 0; node < half; ++node) {
      total += (value(middle - places_[node]) + value(middle + places_[node])) * weights_[node];
    }
    return total;
  }

 private:
  std::array<double, half> places_;
  std::array<double, half> weights_;
};

/// The sum of a smooth function, of numbers or of what adds up as they do, over the whole numbers from `first` to
/// `last`.
template <class Function>
auto lattice_sum(std::int64_t first, std::int64_t last, const Function& value) {
  const std::int64_t length = last - first + 1;
  if (length >= LatticeRule::shortest) {
    return LatticeRule(length).sum(static_cast<double>(first) + static_cast<double>(last - first) / 2, value);
  }
  decltype(value(0.0)) total{};
  for (std::int64_t at = first; at <= last; ++at) total += value(static_cast<double>(at));
  return total;
}

}  // namespace funnel
