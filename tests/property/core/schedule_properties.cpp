// SPDX-License-Identifier: MIT
// A schedule keeps the plan's totals and its horizon, whatever the calendar, the lags and the periods.
#include "channels.hpp"
#include "random_funnels.hpp"

#include <funnel/channels.hpp>
#include <funnel/plan.hpp>
#include <funnel/schedule.hpp>

#include <algorithm>

using namespace funnel;
using namespace funnel::test;

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

Fraction drawn_weight() {
  return drawn(0, 3) == 0 ? Fraction(0) : quotient(drawn(1, 300), drawn(1, 20));
}

CalendarShape drawn_calendar() {
  switch (drawn(0, 4)) {
    case 0:
      return EvenShape();
    case 1:
      return GrowthShape{quotient(drawn(-90, 200), 1000)};
    default:
      break;
  }
  WeightedShape shape;
  const std::int64_t count = drawn(0, 1) == 0 ? (drawn(0, 1) == 0 ? 12 : 4) : drawn(1, 40);
  for (std::int64_t weight = 0; weight < count; ++weight) shape.weights.push_back(drawn_weight());
  shape.weights[static_cast<std::size_t>(drawn(0, count - 1))] = Fraction(1);
  return shape;
}

Horizon drawn_horizon() {
  const int months = static_cast<int>(drawn(1, 30));
  if (drawn(0, 2) == 0) return Horizon::make(months).value();
  // 2023 to 2029: two leap years.
  const sys_days start = sys_days(std::chrono::year(2023) / 1 / 1) + days(drawn(0, 2190));
  return Horizon::make(months, year_month_day(start)).value();
}

Lag drawn_lag() {
  if (drawn(0, 2) > 0) return Lag{Volume::make(quotient(drawn(0, 900), 10)).value()};
  return Lag{Volume::make(product(quotient(drawn(0, 60), 20), quotient(304'375, 10'000)).value()).value(),
             LagUnit::months};
}

Funnel drawn_schedule_funnel(Rounding rounding) {
  Funnel funnel = drawn_funnel(rounding);
  funnel.horizon = drawn_horizon();
  funnel.calendar = drawn_calendar();
  funnel.clv_months = static_cast<int>(drawn(1, 40));
  std::vector<Stage> stages = funnel.stages.all();
  for (Stage& stage : stages) {
    if (drawn(0, 1) == 0) stage.figures.lag = drawn_lag();
    if (drawn(0, 1) == 0) stage.figures.lag_spread = Lag{Volume::make(quotient(drawn(0, 900), 10)).value()};
  }
  funnel.stages = StageList::make(std::move(stages)).value();
  const auto& goal =
      funnel.stages[static_cast<std::size_t>(drawn(0, static_cast<std::int64_t>(funnel.stages.size()) - 1))];
  if (drawn(0, 2) == 0) funnel.target = VolumeTarget{goal.id, count(drawn(0, 5000))};
  if (drawn(0, 2) == 0) funnel.significant = SignificantDigits::make(static_cast<int>(drawn(1, 4)));
  return funnel;
}

ScheduleRequest drawn_request() {
  ScheduleRequest request;
  request.by = static_cast<PeriodLength>(drawn(0, 2));
  if (drawn(0, 2) == 0) request.calendar = drawn_calendar();
  return request;
}

Fraction added(const Fraction& left, const Fraction& right) {
  return sum(left, right).value();
}

/// Before the start, in all periods and after the end.
Fraction volume_of(const ScheduledStage& stage) {
  Fraction all = added(stage.before.value(), stage.after.value());
  for (const ScheduledVolume& period : stage.periods) all = added(all, period.volume.value());
  return all;
}

Fraction running_of(const ScheduledStage& stage, std::size_t periods) {
  Fraction all;
  for (std::size_t place = 0; place < periods; ++place) all = added(all, stage.periods[place].volume.value());
  return all;
}

}  // namespace

TEST_CASE("totals are the plan's, for any calendar, lags and periods") {
  rc::prop("before + periods + after = volume", [] {
    const Funnel funnel = drawn_schedule_funnel(drawn_rounding());
    const Plan made = plan(funnel).value();
    const Schedule found = schedule(funnel, drawn_request());
    for (const ScheduledStage& stage : found.stages) {
      RC_ASSERT(stage.total == made.at(stage.index).volume);
      RC_ASSERT(volume_of(stage) == stage.total.value());
      RC_ASSERT(stage.periods.back().running.value() == running_of(stage, stage.periods.size()));
      RC_ASSERT(stage.milestones.back() == stage.periods.back().running);
    }
  });
}

TEST_CASE("totals are the plan's with channels that have rates, lags, open units and a CLV of their own") {
  rc::prop("before + periods + after = volume, booked = expected revenue", [] {
    Funnel funnel = drawn_schedule_funnel(drawn_rounding());
    const std::int64_t percent = drawn(1, 99);
    funnel.channels = {sharing("one", std::to_string(percent) + "%"),
                       sharing("two", std::to_string(100 - percent) + "%")};
    if (drawn(0, 1) == 0) funnel.channels.push_back(pinned("three", funnel.stages[0].id, drawn(0, 2000)));
    for (std::size_t index = 0; index + 1 < funnel.stages.size(); ++index) {
      StageFigures figures;
      figures.rate = KnownRate{drawn_rate()};
      figures.lag = drawn_lag();
      if (drawn(0, 3) == 0) figures.open = count(drawn(0, 500));
      funnel.channels[static_cast<std::size_t>(drawn(0, 1))].stages.emplace_back(funnel.stages[index].id, figures);
    }
    // A CLV that is much smaller would ask for more units than there can be.
    const Fraction clv = funnel.clv->value();
    if (drawn(0, 1) == 0) funnel.channels.front().clv = Clv::make(added(clv, clv));
    const Plan made = plan(funnel).value();
    const Schedule found = schedule(funnel, drawn_request());
    for (const ScheduledStage& stage : found.stages) {
      RC_ASSERT(stage.total == made.at(stage.index).volume);
      RC_ASSERT(volume_of(stage) == stage.total.value());
    }
    const ScheduledStage& customers = found.stages.front();
    if (customers.after == Volume() && !customers.forecast) {
      RC_ASSERT(found.totals->booked == made.expected_revenue.value());
    }
  });
}

TEST_CASE("channels sum to the total in every period, for any calendar, lags and pinned volumes") {
  rc::prop("sum of channels = total, down to the target's stage", [] {
    Funnel funnel = drawn_schedule_funnel(Rounding::up);
    funnel.significant.reset();
    const std::int64_t percent = drawn(1, 99);
    funnel.channels = {sharing("one", std::to_string(percent) + "%"),
                       sharing("two", std::to_string(100 - percent) + "%")};
    if (drawn(0, 1) == 0) funnel.channels.push_back(pinned("three", funnel.stages[0].id, drawn(0, 2000)));
    StageFigures figures;
    figures.lag = drawn_lag();
    if (funnel.stages.size() > 1) funnel.channels[0].stages.emplace_back(funnel.stages[0].id, figures);
    const ScheduleRequest request = drawn_request();
    const Schedule total = schedule(funnel, request);
    const auto channels = channel_schedules(funnel, request);
    for (const ScheduledStage& stage : total.stages) {
      if (stage.forecast) continue;
      Fraction before;
      for (const ScheduledChannel& channel : channels) {
        before = added(before, channel.schedule.at(stage.index).before.value());
      }
      RC_ASSERT(before == stage.before.value());
      for (std::size_t place = 0; place < stage.periods.size(); ++place) {
        Fraction running;
        for (const ScheduledChannel& channel : channels) {
          running = added(running, channel.schedule.at(stage.index).periods[place].running.value());
        }
        RC_ASSERT(running == stage.periods[place].running.value());
      }
    }
  });
}

TEST_CASE("a channel by itself is scheduled as it is in the whole, pinned ones too") {
  rc::prop("running totals are the same", [] {
    Funnel funnel = drawn_schedule_funnel(drawn_rounding());
    const std::string stage = funnel.stages[static_cast<std::size_t>(drawn(0, 1)) % funnel.stages.size()].id;
    funnel.channels = {sharing("one", "100%"), pinned("two", stage, drawn(0, 2000))};
    const ScheduleRequest request = drawn_request();
    const auto channels = channel_schedules(funnel, request);
    for (std::size_t channel = 0; channel < channels.size(); ++channel) {
      const Schedule alone = schedule(channel_of(funnel, channel), request);
      RC_ASSERT(alone.goal == schedule(funnel, request).goal);
      for (const ScheduledStage& of_whole : channels[channel].schedule.stages) {
        const ScheduledStage& of_channel = alone.at(of_whole.index);
        RC_ASSERT(of_channel.total == of_whole.total);
        RC_ASSERT(std::ranges::equal(of_channel.periods, of_whole.periods, {}, &ScheduledVolume::running,
                                     &ScheduledVolume::running));
      }
    }
  });
}

TEST_CASE("quarters agree with their months, and milestones with both") {
  rc::prop("a milestone is the running total of its quarter and of its last month", [] {
    const Funnel funnel = drawn_schedule_funnel(drawn_rounding());
    const Schedule months = schedule(funnel);
    const Schedule quarters = schedule(funnel, {PeriodLength::quarter, std::nullopt});
    for (std::size_t stage = 0; stage < months.stages.size(); ++stage) {
      for (std::size_t place = 0; place < months.milestones.size(); ++place) {
        const auto month = static_cast<std::size_t>(months.milestones[place].month) - 1;
        RC_ASSERT(months.stages[stage].milestones[place] == months.stages[stage].periods[month].running);
        RC_ASSERT(months.stages[stage].milestones[place] == quarters.stages[stage].periods[place].running);
      }
    }
  });
}

TEST_CASE("milestones and what comes before and after are the same by months, quarters and weeks") {
  rc::prop("one clock for all periods", [] {
    const Funnel funnel = drawn_schedule_funnel(drawn_rounding());
    const Schedule months = schedule(funnel);
    for (const PeriodLength by : {PeriodLength::quarter, PeriodLength::week}) {
      const Schedule other = schedule(funnel, {by, std::nullopt});
      for (std::size_t stage = 0; stage < months.stages.size(); ++stage) {
        RC_ASSERT(months.stages[stage].before == other.stages[stage].before);
        RC_ASSERT(months.stages[stage].after == other.stages[stage].after);
        RC_ASSERT(months.stages[stage].milestones == other.stages[stage].milestones);
      }
    }
  });
}

TEST_CASE("no running total of customers is off by more than half a unit of an even one") {
  rc::prop("|12 Y(t) - T t| <= 6 over 12 even months", [] {
    Funnel funnel = drawn_funnel();
    funnel.horizon = Horizon::make(12).value();
    const Schedule found = schedule(funnel);
    const ScheduledStage& customers = found.stages.front();
    for (std::size_t place = 0; place < 12; ++place) {
      const auto total = static_cast<std::int64_t>(customers.total.value().numerator());
      const auto running = static_cast<std::int64_t>(customers.periods[place].running.value().numerator());
      const std::int64_t off = 12 * running - total * static_cast<std::int64_t>(place + 1);
      RC_ASSERT(off >= -6);
      RC_ASSERT(off <= 6);
    }
  });
}

TEST_CASE("what is booked is what the customers bring, and no more than that is earned") {
  rc::prop("booked = expected revenue, earned <= booked", [] {
    const Funnel funnel = drawn_schedule_funnel(drawn_rounding());
    const Schedule found = schedule(funnel, drawn_request());
    RC_ASSERT(found.totals->earned <= found.totals->booked);
    const bool all_inside = found.stages.front().after == Volume();
    if (all_inside && !found.stages.front().forecast) {
      RC_ASSERT(found.totals->booked == plan(funnel).value().expected_revenue.value());
    }
  });
}

TEST_CASE("periods follow one another from the first day of the horizon to its last, and weeks begin on Mondays") {
  rc::prop("no gap, no overlap", [] {
    const sys_days start = sys_days(std::chrono::year(2023) / 1 / 1) + days(drawn(0, 2190));
    const Horizon horizon = Horizon::make(static_cast<int>(drawn(1, 30)), year_month_day(start)).value();
    Funnel funnel = for_volume(Funnel(stage_list({{"customers", ""}})), "customers", 10);
    funnel.horizon = horizon;
    const auto by = static_cast<PeriodLength>(drawn(0, 2));
    const Schedule found = schedule(funnel, {by, std::nullopt});
    RC_ASSERT(*found.periods.front().first == *horizon.start());
    RC_ASSERT(*found.periods.back().last == *horizon.end());
    for (std::size_t place = 1; place < found.periods.size(); ++place) {
      const sys_days first(*found.periods[place].first);
      RC_ASSERT(first == sys_days(*found.periods[place - 1].last) + days(1));
      RC_ASSERT(sys_days(*found.periods[place].last) >= first);
      if (by == PeriodLength::week) RC_ASSERT(std::chrono::weekday(first) == std::chrono::Monday);
    }
  });
}

TEST_CASE("the sum of what comes forward is never above what the volumes bring") {
  rc::prop("in time + before <= target, where nothing is open", [] {
    Funnel funnel = drawn_schedule_funnel(Rounding::exact);
    std::vector<Stage> stages = funnel.stages.all();
    for (Stage& stage : stages) stage.figures.open.reset();
    funnel.stages = StageList::make(std::move(stages)).value();
    const auto check = schedule(funnel).lag_check;
    if (!check) return;
    const auto target = static_cast<double>(check->target.value().numerator()) /
                        static_cast<double>(check->target.value().denominator());
    const double most = target * (1 + 1e-9) + 0.01;
    RC_ASSERT(check->unshifted.in_time >= 0);
    RC_ASSERT(check->unshifted.in_time <= most);
    RC_ASSERT(check->shifted.in_time + check->shifted.before <= most);
    RC_ASSERT(check->shifted.in_time + check->shifted.before + 1e-6 >= check->unshifted.in_time);
  });
}
