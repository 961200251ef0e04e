// SPDX-License-Identifier: MIT
#include "core/calendar_curve.hpp"
#include "core/channel_parts.hpp"
#include "core/lag_check.hpp"
#include "core/part_lags.hpp"
#include "core/parts.hpp"
#include "core/plan_figures.hpp"
#include "core/results.hpp"
#include "core/schedule_clock.hpp"
#include "core/schedule_revenue.hpp"
#include "core/stage_lags.hpp"
#include "core/stage_volumes.hpp"

#include <funnel/channels.hpp>
#include <funnel/schedule.hpp>

#include <algorithm>

namespace funnel {

namespace {

CalendarCurve curve_of(const Funnel& funnel, const ScheduleRequest& request, const ScheduleClock& clock) {
  if (!request.calendar) return calendar_curve(funnel.calendar, funnel.horizon);
  return period_curve(*request.calendar, funnel.horizon, clock.ends(), clock.parts_of_whole());
}

/// Makes the schedule of one funnel.
class Scheduler {
 public:
  Scheduler(const Funnel& funnel, const Computation& computation, const ScheduleRequest& request)
      : funnel_(funnel),
        computation_(computation),
        parts_(parts_of(funnel, computation)),
        time_(funnel.horizon),
        clock_(funnel.horizon, request.by),
        curve_(curve_of(funnel, request, clock_)) {}

  Schedule make(const ScheduleRequest& request) const {
    Schedule result;
    result.by = request.by;
    result.goal = computation_.goal;
    result.weight_parts = weight_parts(request);
    result.periods = clock_.periods();
    result.milestones = funnel_.horizon.quarter_ends();
    for (std::size_t index = funnel_.stages.size(); index-- > 0;) {
      result.stages.push_back(stage(index, result.milestones));
    }
    add_revenue(result);
    result.lag_check = lag_check(funnel_, computation_, curve_);
    return result;
  }

 private:
  /// When the units are at the target's stage that are at a stage at `time`: later those above it, earlier those below.
  Rational at_goal(const StageList& stages, std::size_t index, const Rational& time) const {
    const std::size_t goal = computation_.goal;
    return index <= goal ? arrival(time_, {stages, index, goal}, time) : departure(time_, {stages, goal, index}, time);
  }

  /// The share of a stage's units that has come to pass by a time of the horizon.
  ShareSeen share(const Rational& time, std::size_t index) const {
    return [this, time, index](const StageList& stages) { return curve_.at(at_goal(stages, index, time)); };
  }

  Volume volume(const Rational& units, std::size_t index) const { return to_volume(units, funnel_.stages[index].id); }

  ScheduledStage stage(std::size_t index, const std::vector<Milestone>& milestones) const {
    const StageVolumes volumes(funnel_, computation_, index);
    const auto produced = [&](const Rational& time) { return volumes.produced(share(time, index)); };
    const Rational before = produced(Rational(0));
    ScheduledStage result;
    result.index = index;
    result.decimals = volumes.decimals();
    result.forecast = index > computation_.goal;
    Rational last = before;
    for (const Rational& end : clock_.ends()) {
      const Rational now = produced(end);
      result.periods.push_back({volume(now - last, index), volume(now - before, index)});
      last = now;
    }
    for (const Milestone& milestone : milestones) {
      result.milestones.push_back(volume(produced(Rational(milestone.month)) - before, index));
    }
    result.before = volume(before, index);
    result.after = volume(volumes.total() - last, index);
    result.total = volume(volumes.total(), index);
    const bool above = index < computation_.goal;
    const auto lag =
        above ? longest_lag(parts_, index, computation_.goal) : longest_lag(parts_, computation_.goal, index);
    if (lag) result.lag = lag_of(volumes, result, *lag);
    return result;
  }

  ScheduledLag lag_of(const StageVolumes& volumes, const ScheduledStage& stage, const PartLag& longest) const {
    const bool above = stage.index < computation_.goal;
    const Rational open = above ? volumes.taken_from_open(share(Rational(0), stage.index)) : Rational(0);
    ScheduledLag lag;
    lag.days = nearest_fraction(longest.days);
    lag.pipeline = volume(Rational(stage.before.value()) + open, stage.index);
    lag.pipeline_open = volume(open, stage.index);
    if (above) lag.last_useful_month = longest.last_useful_month;
    return lag;
  }

  void add_revenue(Schedule& result) const {
    const std::size_t last = funnel_.stages.size() - 1;
    const StageVolumes customers(funnel_, computation_, last);
    if (!customers.booked(share(Rational(0), last))) return;
    const auto booked_by = [&](const Rational& time) { return *customers.booked(share(time, last)); };
    result.revenue = scheduled_revenue(funnel_, clock_, booked_by);
    Rational booked;
    Rational earned;
    for (const ScheduledRevenue& period : result.revenue) {
      booked = booked + Rational(period.booked.value());
      earned = earned + Rational(period.earned.value());
    }
    result.totals = ScheduledRevenue{to_cents(booked), to_cents(earned)};
    result.with_existing = with_existing(*result.totals);
  }

  RevenueWithExisting with_existing(const ScheduledRevenue& totals) const {
    const Rational kept(to_cents(computation_.kept).value());
    RevenueWithExisting result{to_cents(Rational(totals.booked.value()) + kept),
                               to_cents(Rational(totals.earned.value()) + kept), std::nullopt};
    const auto* target = std::get_if<RevenueTarget>(&*funnel_.target);
    if (target == nullptr || result.earned >= target->revenue) return result;
    result.short_of_target = to_cents(Rational(target->revenue.value()) - Rational(result.earned.value()));
    return result;
  }

  std::optional<WeightParts> weight_parts(const ScheduleRequest& request) const {
    const auto* shape = std::get_if<WeightedShape>(request.calendar ? &*request.calendar : &funnel_.calendar);
    if (shape == nullptr) return std::nullopt;
    const auto count = static_cast<int>(shape->weights.size());
    const bool usual = count == 1 || count == 4 || count == 12 || shape->weights.size() == clock_.periods().size();
    if (usual) return std::nullopt;
    return WeightParts{count, *Fraction::make(funnel_.horizon.months(), count)};
  }

  const Funnel& funnel_;
  const Computation& computation_;
  std::vector<Part> parts_;
  HorizonTime time_;
  ScheduleClock clock_;
  CalendarCurve curve_;
};

/// By itself its target would be its volume, wherever in the funnel that is; its units are due when the whole needs
/// them.
Schedule pinned_schedule(const ChannelOrigin& origin, const ScheduleRequest& request) {
  const Computation whole = compute(*origin.whole);
  const auto& [channel, computation] = whole.channels[origin.channel];
  return Scheduler(channel, computation, request).make(request);
}

}  // namespace

Schedule schedule(const Funnel& funnel, const ScheduleRequest& request) {
  const Channel* own = own_channel(funnel);
  if (own != nullptr && is_pinned(*own)) return pinned_schedule(*funnel.origin, request);
  return Scheduler(funnel, compute(funnel), request).make(request);
}

std::vector<ScheduledChannel> channel_schedules(const Funnel& funnel, const ScheduleRequest& request) {
  std::vector<ScheduledChannel> schedules;
  for (const auto& [channel, computation] : compute(funnel).channels) {
    schedules.push_back(
        {channel, plan_of(channel, computation), Scheduler(channel, computation, request).make(request)});
  }
  return schedules;
}

}  // namespace funnel
