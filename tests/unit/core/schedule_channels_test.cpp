// SPDX-License-Identifier: MIT
// Schedules of funnels with channels.
#include "channels.hpp"
#include "scheduled.hpp"

#include <funnel/channels.hpp>
#include <funnel/plan.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// Two channels that share, and one of 30 trials, of whom half become customers.
Funnel with_pinned() {
  return with_channels(
      {with_own_rate(sharing("seo", "60%"), "visitors", "4%"), sharing("ads", "40%"), pinned("mail", "trials", 30)},
      "40000");
}

}  // namespace

TEST_CASE("a funnel without channels has no schedules of them") {
  REQUIRE(channel_schedules(with_channels({})).empty());
}

TEST_CASE("each channel is scheduled to its own plan") {
  const auto channels = channel_schedules(with_pinned(), {PeriodLength::quarter, std::nullopt});
  REQUIRE(channels.size() == 3);
  REQUIRE(volumes(channels[0].schedule.stages[0]) == Texts{"4", "4", "3", "4"});
  REQUIRE(volumes(channels[1].schedule.stages[0]) == Texts{"3", "2", "3", "2"});
  REQUIRE(volumes(channels[2].schedule.stages[0]) == Texts{"4", "4", "3", "4"});
  REQUIRE(volumes(channels[2].schedule.at(1)) == Texts{"8", "7", "8", "7"});
  for (const ScheduledChannel& channel : channels) {
    for (const ScheduledStage& stage : channel.schedule.stages) {
      REQUIRE(stage.total == channel.plan.at(stage.index).volume);
    }
  }
}

TEST_CASE("in every period the channels sum to the total, pinned ones too") {
  const Funnel funnel = with_pinned();
  const Schedule total = schedule(funnel, {PeriodLength::quarter, std::nullopt});
  REQUIRE(volumes(total.stages[0]) == Texts{"11", "10", "9", "10"});
  REQUIRE(booked(total) == Texts{"11000", "10000", "9000", "10000"});
}

TEST_CASE("a channel is ahead by its own lags") {
  Funnel funnel = with_channels({sharing("slow", "50%"), sharing("fast", "50%")}, "24000");
  StageFigures figures;
  figures.lag = months(3);
  funnel.channels[0].stages.emplace_back("trials", figures);
  const auto channels = channel_schedules(funnel);
  REQUIRE(text(channels[0].schedule.at(1).before) == "6");
  REQUIRE(channels[0].schedule.at(1).lag->last_useful_month == 9);
  REQUIRE(text(channels[1].schedule.at(1).before) == "0");
  REQUIRE_FALSE(channels[1].schedule.at(1).lag);
}

TEST_CASE("lags that only a channel has are lags of the whole: the longest, and the earliest last useful month") {
  Funnel funnel = with_channels({sharing("slow", "50%"), sharing("fast", "50%")}, "24000");
  StageFigures figures;
  figures.lag = months(3);
  funnel.channels[0].stages.emplace_back("trials", figures);
  const Schedule alone = schedule(funnel);
  REQUIRE(alone.at(1).lag->days == months(3).days.value());
  REQUIRE(alone.at(1).lag->last_useful_month == 9);
  REQUIRE(text(alone.at(1).lag->pipeline) == "6");
  REQUIRE(alone.lag_check);
  REQUIRE(alone.lag_check->unshifted.in_time == Approx(21));
  figures.lag = months(4);
  funnel.channels[1].stages.emplace_back("trials", figures);
  REQUIRE(schedule(funnel).at(1).lag->last_useful_month == 8);
  const auto last = plan(funnel)->last_useful_months;
  REQUIRE(last.size() == 2);
  REQUIRE(last[0].month == 8);
  figures.lag = months(12);
  funnel.channels[0].stages.emplace_back("visitors", figures);
  REQUIRE_FALSE(plan(funnel)->last_useful_months[1].month);
  REQUIRE_FALSE(schedule(funnel).at(0).lag->last_useful_month);
}
