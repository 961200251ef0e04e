// SPDX-License-Identifier: MIT
// How long units take from one stage to another, each its own time.
#pragma once

#include <funnel/funnel.hpp>

#include <cstddef>
#include <vector>

namespace funnel {

/// A time in months, and how likely it is.
struct LagMass {
  double months = 0;
  double probability = 0;
};

/// The distribution of a lag: of times that are listed, or of a time that is the same for all units and one that is
/// gamma distributed, one after the other.
class LagDistribution {
 public:
  explicit LagDistribution(std::vector<LagMass> masses) : masses_(std::move(masses)) {}
  /// `fixed` months and a gamma distribution of that mean and variance; none where either is 0.
  LagDistribution(double fixed, double gamma_mean, double gamma_variance);

  /// P(lag <= months).
  double within(double months) const;
  /// The chance that a unit is through in time that enters somewhen between `most` and `least` months before then, all
  /// times being as likely. A unit that enters through a month and a lag that falls between two whole months are so
  /// split linearly between the two.
  double within(double least, double most) const;

 private:
  /// E max(0, months - lag): the integral of P(lag <= x) up to `months`.
  double expected_rest(double months) const;
  double gamma_rest(double months) const;

  std::vector<LagMass> masses_;  ///< of the fixed time alone, where there is a gamma distribution besides
  double shape_ = 0;             ///< 0: there is none
  double scale_ = 0;
};

/// From entering the stage `from` to entering the stage `to`: the sum of the lags between, taken to be independent.
/// Those with a spread are together gamma distributed with their mean and variance; a lag without one is the same for
/// all units, and one that is not known is 0.
LagDistribution lag_distribution(const StageList& stages, std::size_t from, std::size_t to);

}  // namespace funnel
