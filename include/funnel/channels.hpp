// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/budget.hpp>
#include <funnel/forecast.hpp>
#include <funnel/funnel.hpp>
#include <funnel/plan.hpp>
#include <funnel/schedule.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace funnel {

/// Each channel of `funnel` as a funnel of its own that plan(), budget(), forecast() and all others take, in the order
/// of Funnel::channels; nothing of a funnel without channels. A channel's funnel has
///   the stages with the channel's figures laid over them, and its departments in place of every stage's where it has
///   some; its CLV, else the funnel's; its own fixed costs;
///   of the target its part, see below; no target where the funnel has none, unless the channel is pinned;
///   of the units open in a stage those that it states; what others leave of the funnel's is divided among the channels
///   that state none, by their shares (equally where none of them has a share);
///   the people of each department, whose cost counts in the whole funnel only;
///   of today's levels (baseline, baseline_rate) those that the channel states.
/// Existing revenue, the budget and the funnel's own fixed costs belong to the whole funnel and are not divided.
///
/// A pinned channel's target is its volume (with what is open at that stage, so that the volume is still to produce).
/// What pinned channels bring comes off the target; the others take what is left by their shares:
///   of new revenue, where they have one CLV, the customers (revenue / CLV, rounded as the funnel says), divided by
///   cumulative rounding, so that they sum to what the whole funnel needs exactly; else the revenue, exactly;
///   of a volume target its units, by cumulative rounding.
/// Throws Overflow.
std::vector<Funnel> split(const Funnel& funnel);

/// One of the funnels that split() makes, that of the channel at `channel`, which remembers where it comes from. Throws
/// Overflow.
Funnel channel_of(const Funnel& funnel, std::size_t channel);

/// What the whole funnel says of the channel that `funnel` is, see channel_of(); nothing of a whole one. It lives as
/// long as the funnel's origin.
const Channel* own_channel(const Funnel& funnel);

/// `funnel` with the figures that it has with its channels: the rate of a stage is the share of all channels' units
/// there that move on, its open units are all that are open, its unit cost is what a unit costs on average (nothing
/// where one is not known), the CLV what a customer brings on average; its fixed costs are all. For showing results of
/// the funnel: its plan is that of the channels. The funnel itself where it has none; plan() must have a plan of it.
/// Throws Overflow.
Funnel blended(const Funnel& funnel);

/// A channel's funnel, and what is found out about it.
struct PlannedChannel {
  Funnel funnel;  ///< see split()
  Plan plan;
};

struct BudgetedChannel {
  Funnel funnel;  ///< see split()
  Plan plan;
  Budget budget;
};

struct ScheduledChannel {
  Funnel funnel;  ///< see split()
  Plan plan;
  Schedule schedule;
};

struct ForecastChannel {
  Funnel funnel;  ///< see split()
  Forecast forecast;
};

/// The plans and the budgets of the channels, which sum to plan(funnel) and budget(funnel) but for what is not divided;
/// plan() must have one. What is expected of a pinned volume counts in whole units, rounded down, under Rounding::up.
/// Throws Overflow.
std::vector<PlannedChannel> channel_plans(const Funnel& funnel);
std::vector<BudgetedChannel> channel_budgets(const Funnel& funnel);

/// The schedules of the channels, by their own lags, and their plans. Where figures are the whole ones of the chain
/// (Rounding::up, without significant digits), the volumes of each period down to the target's stage sum to those of
/// schedule(funnel). Throws Overflow.
std::vector<ScheduledChannel> channel_schedules(const Funnel& funnel, const ScheduleRequest& request = {});

/// What budget(funnel) has beside the budgets of the channels: the funnel's own fixed costs, and its people, whose
/// costs are nothing in theirs.
Costs costs_not_divided(const Funnel& funnel);

/// A forecast of a funnel with channels.
struct ChannelForecasts {
  Funnel funnel;   ///< blended as blended() has it, of the units that are expected
  Forecast total;  ///< the sum of the channels'; its chance is that of all, see ChannelOdds
  std::vector<ForecastChannel> channels;
};

/// Computes forward in every channel from its part of `volumes` and what is open in it. Volumes at a stage are divided
/// by cumulative rounding: as the plan divides the units of the stage; where it has none, by the channels' shares;
/// equally where none has a share. `funnel` has channels. Throws Overflow.
ChannelForecasts forecast_channels(const Funnel& funnel, std::span<const Entry> volumes);

}  // namespace funnel
