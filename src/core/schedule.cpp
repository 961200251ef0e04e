// SPDX-License-Identifier: MIT
#include "core/calendar_curve.hpp"
#include "core/lag_check.hpp"
#include "core/plan_figures.hpp"
#include "core/schedule_clock.hpp"
#include "core/schedule_revenue.hpp"
#include "core/stage_lags.hpp"
#include "core/stage_volumes.hpp"

#include <funnel/schedule.hpp>

#include <algorithm>

namespace funnel {

namespace {

constexpr int months_in_quarter = 3;

CalendarCurve curve_of(const Funnel& funnel, const ScheduleRequest& request, const ScheduleClock& clock) {
  if (!request.calendar) return calendar_curve(funnel.calendar, funnel.horizon);
  std::vector<Rational> ends;
  for (const Rational& end : clock.ends()) ends.push_back(clock.months_to(end));
  return period_curve(*request.calendar, funnel.horizon, ends, clock.parts_of_whole());
}

std::vector<Milestone> milestones_of(const Horizon& horizon) {
  std::vector<Milestone> milestones;
  for (int month = 0; month < horizon.months(); month += months_in_quarter) {
    const int end = std::min(month + months_in_quarter, horizon.months());
    milestones.push_back({end, last_day_of_month(horizon, end)});
  }
  return milestones;
}

/// Makes the schedule of one funnel.
class Scheduler {
 public:
  Scheduler(const Funnel& funnel, const ScheduleRequest& request)
      : funnel_(funnel),
        computation_(compute(funnel)),
        by_(request.by),
        clock_(funnel.horizon, request.by),
        curve_(curve_of(funnel, request, clock_)) {}

  Schedule make() const {
    Schedule result;
    result.by = by_;
    result.periods = clock_.periods();
    result.milestones = milestones_of(funnel_.horizon);
    for (std::size_t index = funnel_.stages.size(); index-- > 0;) {
      result.stages.push_back(stage(index, result.milestones));
    }
    if (funnel_.clv) add_revenue(result);
    result.lag_check = lag_check(funnel_, computation_, curve_);
    return result;
  }

 private:
  /// Days that a stage is ahead of the target's; below 0 where it comes after it.
  std::optional<Rational> days_ahead(std::size_t index) const {
    const std::size_t goal = computation_.goal;
    if (index <= goal) return lag_between(funnel_.stages, index, goal);
    const auto behind = lag_between(funnel_.stages, goal, index);
    return behind ? std::optional(Rational(0) - *behind) : std::nullopt;
  }

  /// The share of a stage's units that has come to pass by a time of the clock.
  Rational share(const Rational& time, const std::optional<Rational>& ahead) const {
    const Rational moved = ahead ? time + clock_.duration(*ahead) : time;
    return curve_.at(clock_.months_to(moved));
  }

  Volume volume(const Rational& units, std::size_t index) const { return to_volume(units, funnel_.stages[index].id); }

  ScheduledStage stage(std::size_t index, const std::vector<Milestone>& milestones) const {
    const StageVolumes volumes(funnel_, computation_, index);
    const auto ahead = days_ahead(index);
    const auto produced = [&](const Rational& time) { return volumes.produced(share(time, ahead)); };
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
      result.milestones.push_back(volume(produced(clock_.end_of_month(milestone.month)) - before, index));
    }
    result.before = volume(before, index);
    result.after = volume(volumes.total() - last, index);
    result.total = volume(volumes.total(), index);
    if (ahead) result.lag = lag_of(volumes, result, *ahead);
    return result;
  }

  ScheduledLag lag_of(const StageVolumes& volumes, const ScheduledStage& stage, const Rational& ahead) const {
    const bool above = stage.index < computation_.goal;
    const Rational open = above ? volumes.taken_from_open(share(Rational(0), ahead)) : Rational(0);
    ScheduledLag lag;
    lag.days = nearest_fraction(above ? ahead : Rational(0) - ahead);
    lag.pipeline = volume(Rational(stage.before.value()) + open, stage.index);
    lag.pipeline_open = volume(open, stage.index);
    if (above) lag.last_useful_month = last_useful_month(funnel_.horizon, ahead);
    return lag;
  }

  void add_revenue(Schedule& result) const {
    const std::size_t last = funnel_.stages.size() - 1;
    const StageVolumes customers(funnel_, computation_, last);
    const auto ahead = days_ahead(last);
    const auto signed_by = [&](const Rational& time) { return customers.chained(share(time, ahead)); };
    result.revenue = scheduled_revenue(funnel_, clock_, signed_by);
    Rational booked;
    Rational earned;
    for (const ScheduledRevenue& period : result.revenue) {
      booked = booked + Rational(period.booked.value());
      earned = earned + Rational(period.earned.value());
    }
    result.totals = ScheduledRevenue{to_cents(booked), to_cents(earned)};
  }

  const Funnel& funnel_;
  Computation computation_;
  PeriodLength by_;
  ScheduleClock clock_;
  CalendarCurve curve_;
};

}  // namespace

Schedule schedule(const Funnel& funnel, const ScheduleRequest& request) {
  return Scheduler(funnel, request).make();
}

}  // namespace funnel
