// SPDX-License-Identifier: MIT
#include "core/channel_parts.hpp"
#include "core/entries.hpp"
#include "core/forecast_parts.hpp"
#include "core/plan_chance.hpp"
#include "core/results.hpp"
#include "core/split_total.hpp"

#include <funnel/channels.hpp>

#include <algorithm>

namespace funnel {

namespace {

using Weights = std::vector<Rational>;

/// How volumes that are given are divided.
class VolumeDivision {
 public:
  explicit VolumeDivision(const Funnel& funnel) : funnel_(funnel) {
    if (plan(funnel)) planned_ = compute(funnel).channels;
  }

  /// Each channel's part of the entries, which are one a stage.
  std::vector<std::vector<Entry>> divided(const std::vector<Entry>& entries) const {
    std::vector<std::vector<Entry>> parts(funnel_.channels.size());
    for (const Entry& entry : entries) {
      const auto units = split_total(Rational(entry.units), weights(entry.stage), 0);
      for (std::size_t channel = 0; channel < parts.size(); ++channel) {
        const auto whole = static_cast<std::int64_t>(units[channel].fraction()->numerator());
        parts[channel].push_back({entry.stage, whole});
      }
    }
    return parts;
  }

 private:
  Weights weights(std::size_t stage) const {
    Weights by_plan, by_share;
    for (const ChannelComputation& channel : planned_) by_plan.push_back(channel.computation.links[stage].volume);
    if (any_above_zero(by_plan)) return by_plan;
    for (const Channel& channel : funnel_.channels) {
      const auto* share = std::get_if<Share>(&channel.part);
      by_share.push_back(share != nullptr ? Rational(share->value()) : Rational(0));
    }
    return any_above_zero(by_share) ? by_share : Weights(by_share.size(), Rational(1));
  }

  const Funnel& funnel_;
  std::vector<ChannelComputation> planned_;
};

void add_units(ExpectedUnits& sum, const ExpectedUnits& part) {
  for (std::size_t stage = 0; stage < sum.size(); ++stage) {
    if (part[stage]) sum[stage] = sum[stage].value_or(Rational(0)) + *part[stage];
  }
}

/// Expected units as the figures that rates are blended of.
Computation figures_of(const ExpectedUnits& units, const std::optional<Rational>& revenue) {
  Computation figures;
  for (const auto& stage : units) figures.links.push_back({stage.value_or(Rational(0)), stage.value_or(Rational(0))});
  figures.expected = revenue;
  return figures;
}

}  // namespace

ChannelForecasts forecast_channels(const Funnel& funnel, std::span<const Entry> volumes) {
  const std::vector<Entry> entries = added_up(volumes, funnel.stages);
  const auto parts = VolumeDivision(funnel).divided(entries);
  ExpectedUnits all(funnel.stages.size());
  Computation sum = figures_of(all, kept_revenue_of(funnel));
  sum.kept = kept_revenue_of(funnel);
  std::vector<ForecastChannel> channels;
  std::vector<ChannelEntries> entering;
  for (Funnel& channel : split(funnel)) {
    const auto& given = parts[channels.size()];
    entering.push_back(with_open(given, channel.stages));
    const ExpectedUnits units = expected_units(channel, entering.back());
    const auto revenue = revenue_of(channel, units);
    add_units(all, units);
    add_channel(sum, figures_of(units, revenue), channel);
    Forecast forecast = forecast_of(channel, given, units, revenue);
    channels.push_back({std::move(channel), std::move(forecast)});
  }
  Funnel shown = blended(funnel, sum);
  Forecast total = forecast_of(shown, entries, all, sum.expected);
  if (total.gap) total.chance = chance_of(funnel, entering);
  return {std::move(shown), std::move(total), std::move(channels)};
}

}  // namespace funnel
