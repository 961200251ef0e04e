// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/evidence.hpp>

#include <optional>

namespace funnel {

/// A beta distribution of a rate; both shapes are above 0.
struct Beta {
  double a = 1;
  double b = 1;

  double mean() const { return a / (a + b); }
  friend bool operator==(const Beta&, const Beta&) = default;
};

/// What evidence says of a rate:
///   counts, s of n: Beta(s + 1/2, n - s + 1/2), the posterior of Jeffreys' prior (Brown, Cai and DasGupta, Statistical
///   Science 16 (2001) 101);
///   a range: the Beta whose 5 % and 95 % quantiles are its ends, to 1e-9 of its shapes;
///   nothing for a known rate, and for a range narrower than 1e-6 of min(low, 1 - high), which is as good as known.
std::optional<Beta> posterior(const Evidence& evidence);

/// What a rate is taken to be: exactly the planning rate of its evidence, or a distribution.
struct RateEstimate {
  Rate planned;
  std::optional<Beta> uncertain;
};

RateEstimate estimate(const Evidence& evidence);

/// Limits of a rate, from 0 to 1.
struct RateInterval {
  double low = 0;
  double high = 1;
  friend bool operator==(const RateInterval&, const RateInterval&) = default;
};

/// The equal-tailed interval that holds the rate with the probability `level`. Where no unit converted it starts at 0,
/// and where every one did it ends at 1, as the same source has it. A range gives its own ends
/// back at the level 0.9. Both ends are the planning rate where the rate is
/// as good as known. Nothing unless 0 < level < 1.
std::optional<RateInterval> credible_interval(const Evidence& evidence, double level);

}  // namespace funnel
