// SPDX-License-Identifier: MIT
// The chance that enough units come through several uncertain rates.
#pragma once

#include <funnel/posterior.hpp>

#include <optional>
#include <span>

namespace funnel {

/// P(B <= r x R1 x R2 ...) for independent betas, where ln r = `log_known` <= 0, to 1e-9 of it however small or large
/// the shapes are. Nothing where the integral does not settle.
///
/// It is P(Z <= 0) for Z = ln B - ln r - sum ln Ri, whose transform E exp(sZ) is a product of gamma functions. The
/// Mellin-Barnes integral of transform / s, through the saddle point on the side of the smaller tail, is that tail.
/// Source of the inversion: Daniels, Annals of Mathematical Statistics 25 (1954) 631, and Lugannani and Rice, Advances
/// in Applied Probability 12 (1980) 475; here the integral is computed, not approximated.
std::optional<double> product_tail(Beta smaller, long double log_known, std::span<const Beta> rates);

}  // namespace funnel
