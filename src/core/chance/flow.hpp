// SPDX-License-Identifier: MIT
// The customers that come of given units, as the methods for one and for several entry points have it.
#pragma once

#include "core/chance/binomial_sum.hpp"
#include "core/chance/entry_chain.hpp"

#include <funnel/chance.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace funnel {

/// What enters where. All units together are at most 2^63 - 1.
struct Flow {
  std::vector<ChainStage> stages;  ///< from the top; all but the last
  std::int64_t customers = 0;      ///< that enter at the bottom

  std::int64_t total() const;
  /// The stages from the first that has units.
  std::span<const ChainStage> used() const;
  ChanceBasis basis() const;
  /// Whether only the chain can say: several entry points that share an uncertain rate.
  bool needs_chain() const;
  /// Whether numbers of units may be sought in it: a search by the chain through many stages would take minutes.
  bool is_searchable() const;
  /// The mean of the customers.
  double mean() const;
};

/// The flow of entries through these rates. Problems: no_such_stage, impossible_units.
ChanceResult<Flow> flow_of(std::span<const RateEstimate> rates, std::span<const Entry> entries);

/// How many customers a unit at a stage becomes, in the mean.
double mean_of_one(const Flow& flow, std::size_t stage);

/// The flow with more units at a stage.
Flow with_units(Flow flow, std::size_t stage, std::int64_t units);

/// The units of each stage of a flow without uncertain rates, with their chance to become customers.
std::vector<Trials> trials_of(const Flow& flow);

/// P(X >= needed).
ChanceResult<Chance> chance_of(const Flow& flow, std::int64_t needed);

/// The chance of a goal by the chain.
ChanceResult<Chance> chain_chance(const Flow& flow, const Goal& goal);

/// Of at least `needed` customers.
Goal goal_of(std::int64_t needed);

/// What the chain found, unless its error is too large.
ChanceResult<Chance> checked(const BoundedChance& found, ChanceBasis basis);

}  // namespace funnel
