// SPDX-License-Identifier: MIT
// The chance of reaching a goal with units that enter at several stages and share uncertain rates.
#pragma once

#include "core/chance/lattice_function.hpp"
#include "core/chance/thinning.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>

namespace funnel {

/// What enters a stage, and the rate from it to the next.
struct ChainStage {
  RateBelief rate;
  std::int64_t units;
};

struct BoundedChance {
  double chance;
  double error;  ///< at most so far off
};

/// Numbers of units, both ends included.
struct UnitRange {
  std::int64_t first;
  std::int64_t last;
};

/// What is asked of the customers: a function of their number, from 0 to 1, that never falls.
using Goal = std::function<std::optional<LatticeFunction>(const UnitRange& customers)>;

/// The chance of the goal as a function of the units of a stage. From stage to stage, X(i+1) = BetaBinomial(X(i), a(i),
/// b(i)) + units(i+1), taken from the bottom up: the chance given the units of a stage is the mean, over the units that
/// move on, of the chance given those of the next. Each such function is sampled over the numbers that the stage can
/// have but for 1e-12, and never falls. `error` adds up how far the functions were seen to be off at numbers where they
/// had not been sampled, and how far the masses were from 1.
class ChanceChain {
 public:
  /// `stages` are those from the one in question, whose own units are `range` instead, to the one above the customers;
  /// they are not empty. `customers` enter below. Nothing above 2^52 units in all, or where a function takes too many
  /// samples.
  static std::optional<ChanceChain> make(std::span<const ChainStage> stages, const UnitRange& range,
                                         std::int64_t customers, const Goal& goal);

  /// Given so many units, within the range.
  BoundedChance operator()(std::int64_t units) const;

 private:
  ChanceChain(LatticeFunction below, const RateBelief& rate, std::int64_t entering, double error)
      : below_(std::move(below)), rate_(rate), entering_(entering), error_(error) {}

  BoundedChance mean_below(std::int64_t units) const;
  std::optional<LatticeFunction> sampled(const UnitRange& range, double& error) const;

  LatticeFunction below_;  ///< of the units of the next stage
  RateBelief rate_;
  std::int64_t entering_;  ///< units that enter the next stage
  double error_;           ///< of `below_`
};

}  // namespace funnel
