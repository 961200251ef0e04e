// SPDX-License-Identifier: MIT
#include "core/chance/binomial_sum.hpp"
#include "core/chance/flow.hpp"
#include "core/computation.hpp"

#include <funnel/channel_odds.hpp>
#include <funnel/channels.hpp>

#include <algorithm>

namespace funnel {

namespace {

using ChannelRates = std::vector<RateEstimate>;

/// The rates of a channel above the stage `goal`.
ChannelRates rates_above(const Funnel& channel, std::size_t goal) {
  ChannelRates rates;
  for (std::size_t stage = 0; stage < goal; ++stage) {
    rates.push_back(estimate(*channel.stages[stage].figures.rate));
  }
  return rates;
}

bool any_uncertain(const std::vector<ChannelRates>& channels) {
  const auto is_uncertain = [](const RateEstimate& rate) { return rate.uncertain.has_value(); };
  return std::ranges::any_of(channels,
                             [&](const ChannelRates& rates) { return std::ranges::any_of(rates, is_uncertain); });
}

bool clvs_differ(const std::vector<Funnel>& channels) {
  return std::ranges::any_of(channels, [&](const Funnel& channel) { return channel.clv != channels.front().clv; });
}

/// Why several channels have no chance together.
std::optional<ChanceProblem> problem_of(const Funnel& whole, const std::vector<Funnel>& channels,
                                        const std::vector<ChannelRates>& rates) {
  if (any_uncertain(rates)) return ChanceProblem::channels_uncertain;
  if (!std::holds_alternative<RevenueTarget>(*whole.target)) return std::nullopt;
  if (clvs_differ(channels)) return ChanceProblem::channel_clvs_differ;
  if (whole.deal_cv != Volume()) return ChanceProblem::channel_deals_vary;
  return std::nullopt;
}

/// The channel, with the target of the whole.
Funnel with_whole_target(Funnel channel, const Funnel& whole) {
  channel.target = whole.target;
  channel.existing = whole.existing;
  return channel;
}

ChannelEntries down_to(std::size_t goal, const ChannelEntries& entries) {
  ChannelEntries counted;
  std::ranges::copy_if(entries, std::back_inserter(counted), [=](const Entry& entry) { return entry.stage <= goal; });
  return counted;
}

}  // namespace

ChanceResult<ChannelOdds> ChannelOdds::make(const Funnel& whole) {
  const std::vector<Funnel> channels = split(whole);
  const std::size_t goal = goal_of(whole);
  std::vector<ChannelRates> rates;
  for (const Funnel& channel : channels) rates.push_back(rates_above(channel, goal));
  if (channels.size() > 1) {
    if (const auto problem = problem_of(whole, channels, rates)) return tl::unexpected(*problem);
  }
  return ChannelOdds(TargetOdds(with_whole_target(channels.front(), whole)), std::move(rates));
}

ChanceResult<Chance> ChannelOdds::chance_of(std::span<const ChannelEntries> channels) const {
  if (channels.size() > rates_.size()) return tl::unexpected(ChanceProblem::no_such_channel);
  if (rates_.size() == 1) return target_.chance_of(channels.empty() ? ChannelEntries() : channels.front());
  std::vector<Trials> trials;
  std::int64_t total = 0;
  for (std::size_t channel = 0; channel < channels.size(); ++channel) {
    const auto flow = flow_of(rates_[channel], down_to(stage(), channels[channel]));
    if (!flow) return tl::unexpected(flow.error());
    if (__builtin_add_overflow(total, flow->total(), &total)) return tl::unexpected(ChanceProblem::impossible_units);
    const auto own = trials_of(*flow);
    trials.insert(trials.end(), own.begin(), own.end());
  }
  const auto probability = binomial_sum_tail(trials, needed());
  if (!probability) return tl::unexpected(ChanceProblem::not_computed);
  return Chance{*probability, 0, ChanceBasis::rates_certain};
}

}  // namespace funnel
