// SPDX-License-Identifier: MIT
// The chance that enough units come from several entry points whose rates are known.
#pragma once

#include "core/chance/precise.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace funnel {

/// Units each of which comes through with the same chance, on its own.
struct Trials {
  std::int64_t units;
  ExactChance success;
};

/// P(X >= needed) for the sum X of independent binomials, to 1e-9 of it. Nothing where the integral does not settle.
///
/// It is the convolution of the binomials cut at `needed`, computed through the generating function, whose cost does
/// not grow with the numbers: P(X >= k) is the integral of G(z) z^(-k-1) / (1 - 1/z) over 2 pi i along a circle through
/// the saddle point, |z| > 1, and P(X < k) minus the same along one with |z| < 1; the smaller of the two is computed.
std::optional<double> binomial_sum_tail(std::span<const Trials> trials, std::int64_t needed);

}  // namespace funnel
