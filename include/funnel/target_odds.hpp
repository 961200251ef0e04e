// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/chance.hpp>
#include <funnel/funnel.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace funnel {

/// How likely it is that the target of a funnel is reached: that enough units come to the target's stage (customers for
/// revenue), or, where deals vary in size (Funnel::deal_cv above 0), that the new customers bring enough revenue.
class TargetOdds {
 public:
  /// `funnel` is one that plan() can plan. Throws Overflow.
  explicit TargetOdds(const Funnel& funnel);

  /// Where the units are counted, from the top. At 0 nothing is left to chance.
  std::size_t stage() const { return stage_; }
  /// Units that are needed there, those already open at that stage included. May be 0.
  std::int64_t needed() const { return needed_; }
  /// The revenue that is needed of new customers, where deals vary in size.
  const std::optional<DealRevenue>& revenue() const { return revenue_; }

  /// Whether the rate of a stage above the target's is uncertain.
  bool uncertain(std::size_t stage) const { return odds_.uncertain(stage); }
  /// The same with the rate of one stage known to be its planning rate.
  TargetOdds with_known(std::size_t stage) const;

  /// The chance that these entries reach the target; those below its stage do not count.
  ChanceResult<Chance> chance_of(std::span<const Entry> entries) const;

  /// The smallest volumes at `stage`, the target's or one above it, that together with what is open from there on reach
  /// the target with these confidences.
  ChanceResult<std::vector<std::int64_t>> units_for(std::size_t stage, std::span<const Confidence> confidences) const;

 private:
  Odds odds_;
  std::size_t stage_;
  std::int64_t needed_;
  std::optional<DealRevenue> revenue_;
  std::vector<Entry> open_;
};

/// What is open in each stage where something is, the top first.
std::vector<Entry> open_entries(const StageList& stages);

/// The nearest double.
double to_double(const Confidence& confidence);

}  // namespace funnel
