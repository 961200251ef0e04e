// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/chance.hpp>
#include <funnel/funnel.hpp>
#include <funnel/posterior.hpp>
#include <funnel/target_odds.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace funnel {

/// What enters one channel, or is open in it.
using ChannelEntries = std::vector<Entry>;

/// How likely it is that all channels of a funnel together, see split(), reach its target.
///
/// Channels are independent of one another where every rate above the target's stage is known: the units that come of
/// all of them are then a sum of independent binomials, one for each entry of each channel, and the chance is its tail.
/// An uncertain rate may be one that several channels share, which would tie them to one another; where CLVs differ or
/// deals vary, enough customers may bring too little. Of these no chance is known. A single channel is a funnel with
/// the whole target: TargetOdds has its chance, whatever its rates and deals.
class ChannelOdds {
 public:
  /// Of a funnel with channels that plan() can plan. Problems, the first that there is: channels_uncertain,
  /// channel_clvs_differ (of a revenue target), channel_deals_vary. Throws Overflow.
  static ChanceResult<ChannelOdds> make(const Funnel& whole);

  /// Where the units are counted, from the top. At 0 nothing is left to chance.
  std::size_t stage() const { return target_.stage(); }
  /// Units that all channels together need there, those already open at that stage included. May be 0.
  std::int64_t needed() const { return target_.needed(); }
  /// The revenue that is needed of new customers, where the deals of a single channel vary in size.
  const std::optional<DealRevenue>& revenue() const { return target_.revenue(); }

  /// The chance that these entries reach the target, to 1e-9 of it; those below its stage do not count. One list a
  /// channel, in the order of Funnel::channels; channels beyond the last list bring nothing. Problems: no_such_channel,
  /// and those of Odds::chance_of().
  ChanceResult<Chance> chance_of(std::span<const ChannelEntries> channels) const;

 private:
  ChannelOdds(TargetOdds target, std::vector<std::vector<RateEstimate>> rates)
      : target_(std::move(target)), rates_(std::move(rates)) {}

  TargetOdds target_;                             ///< as if the first channel had all of it
  std::vector<std::vector<RateEstimate>> rates_;  ///< of each channel, of the stages above the target's
};

}  // namespace funnel
