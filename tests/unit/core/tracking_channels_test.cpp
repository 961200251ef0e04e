// SPDX-License-Identifier: MIT
#include "actuals.hpp"

#include <funnel/channels.hpp>
#include <funnel/schedule.hpp>

#include <catch2/catch.hpp>

#include <cmath>

using namespace funnel;
using namespace funnel::test;

namespace {

/// 400 visits, 100 leads, 20 customers over ten months: 40, 10 and 2 a month.
Funnel funnel_of_ten() {
  Funnel funnel(stage_list({{"visits", "25%"}, {"leads", "20%"}, {"customers", ""}}));
  funnel.horizon = Horizon::make(10).value();
  return for_volume(funnel, "customers", 20);
}

/// 12 of the customers from a channel of the funnel's rates, 8 from one where half of the leads become customers.
Funnel funnel_of_channels() {
  Funnel funnel = funnel_of_ten();
  StageFigures figures;
  figures.rate = KnownRate{rate("50%")};
  funnel.channels = {Channel{"first", {}, share("60%"), {}, {}, {}, {}},
                     Channel{"second", {}, share("40%"), {}, {}, {}, {{"leads", figures}}}};
  return funnel;
}

/// Of each channel, in the first months.
std::vector<std::int64_t> scheduled_leads(const Funnel& funnel, std::size_t months) {
  std::vector<std::int64_t> leads;
  for (const ScheduledChannel& channel : channel_schedules(funnel)) {
    leads.push_back(0);
    for (std::size_t month = 0; month < months; ++month) leads.back() += scheduled(channel.schedule, month)[1];
  }
  return leads;
}

/// Figures of each channel by month, and their sums.
Actuals told_apart(const std::vector<std::vector<std::vector<std::int64_t>>>& channels) {
  Actuals measured = months(channels.front());
  for (const auto& channel : channels) measured.channels.push_back(months(channel).periods);
  for (std::size_t channel = 1; channel < channels.size(); ++channel) {
    for (std::size_t month = 0; month < measured.periods.size(); ++month) {
      auto& units = measured.periods[month].units;
      for (std::size_t stage = 0; stage < units.size(); ++stage) *units[stage] += channels[channel][month][stage];
    }
  }
  return measured;
}

}  // namespace

TEST_CASE("A unit of all channels is planned to cost what those that are scheduled to date do") {
  Funnel funnel = for_volume(Funnel(stage_list({{"leads", "10%"}, {"customers", ""}})), "customers", 120);
  StageFigures cheap;
  cheap.unit_cost = money("2");
  cheap.lag = Lag{volume("91.3125")};
  StageFigures dear;
  dear.unit_cost = money("20");
  funnel.channels = {Channel{"cheap", {}, share("50%"), {}, {}, {}, {{"leads", cheap}}},
                     Channel{"dear", {}, share("50%"), {}, {}, {}, {{"leads", dear}}}};
  // In month 12 the cheap ones come too late for anything: of 50 leads all are dear.
  Actuals measured = told_apart({{{0, 5}}, {{50, 5}}});
  for (ActualPeriod* period : {&measured.periods[0], &measured.channels[0][0], &measured.channels[1][0]}) {
    period->number = 12;
  }
  measured.periods[0].unit_costs[0] = money("20");
  measured.channels[1][0].unit_costs[0] = money("20");
  const Tracking tracking = Tracked(funnel, measured).tracking;
  CHECK(tracking.kpis.back().kind == KpiKind::unit_cost);
  CHECK(tracking.kpis.back().to_date.target == Fraction(20));
  CHECK(tracking.kpis.back().status == TrackStatus::on_track);
}

TEST_CASE("A part of a month counts of all channels what it counts of each") {
  Funnel funnel = for_volume(Funnel(stage_list({{"leads", "50%"}, {"customers", ""}})), "customers", 10);
  funnel.horizon = Horizon::make(1, date(2026, 1, 1)).value();
  funnel.channels = {Channel{"a", {}, share("50%"), {}, {}, {}, {}}, Channel{"b", {}, share("50%"), {}, {}, {}, {}}};
  Actuals measured = actuals({days_of(date(2026, 1, 1), date(2026, 1, 31), {0, 0})});
  measured.channels = {measured.periods, measured.periods};
  for (const unsigned day : {2U, 5U, 11U}) {
    TrackQuestion question = within("5%");
    question.as_of = date(2026, 1, day);
    CHECK(Tracked(funnel, measured, question).tracking.volume_of(0).needed == Fraction(20));
  }
}

TEST_CASE("A pinned channel on its schedule leaves nothing to make up for, and what it lacks is needed of all") {
  Funnel funnel = for_volume(Funnel(stage_list({{"leads", "2%"}, {"customers", ""}})), "customers", 2);
  funnel.horizon = Horizon::make(2).value();
  funnel.channels = {Channel{"pinned", {}, PinnedVolume{"leads", count(50)}, {}, {}, {}, {}},
                     Channel{"other", {}, share("100%"), {}, {}, {}, {}}};
  // Each is to bring one customer, of 25 leads a month.
  CHECK(channel_schedules(funnel)[0].schedule.at(1).total == volume("1"));
  const auto first = [&](std::size_t channel) { return scheduled(channel_schedules(funnel)[channel].schedule, 0); };
  const Tracking planned = Tracked(funnel, told_apart({{first(0)}, {first(1)}})).tracking;
  CHECK(planned.volume_of(0).shortfall == Fraction(0));
  CHECK(planned.volume_of(1).shortfall == Fraction(0));
  auto without_customer = first(0);
  without_customer[1] -= 1;
  const Tracking behind = Tracked(funnel, told_apart({{without_customer}, {first(1)}})).tracking;
  CHECK(behind.volume_of(1).shortfall == Fraction(1));
  CHECK(behind.volume_of(0).shortfall == Fraction(50));
}

TEST_CASE("What all channels must bring is the sum of what each must, by its own lag") {
  Funnel funnel = for_volume(Funnel(stage_list({{"leads", "10%"}, {"customers", ""}})), "customers", 120);
  StageFigures figures;
  figures.lag = Lag{volume("60.875")};
  funnel.channels = {Channel{"first", {}, share("50%"), {}, {}, {}, {{"leads", figures}}},
                     Channel{"second", {}, share("50%"), {}, {}, {}, {{"leads", figures}}}};
  Actuals all = months({{300, 10}, {0, 10}, {0, 30}});
  const auto half = months({{150, 5}, {0, 5}, {0, 15}}).periods;
  all.channels = {half, half};
  const Tracked early(funnel, all);
  CHECK(early.tracking.volume_of(0).in_flight == 0);
  CHECK(early.tracking.volume_of(0).needed == Fraction(700));
  all = months({{50, 10}, {50, 10}, {50, 4}});
  const auto few = months({{25, 5}, {25, 5}, {25, 2}}).periods;
  all.channels = {few, few};
  CHECK(Tracked(funnel, all).tracking.volume_of(0).in_flight == 100);
  CHECK(Tracked(funnel, all).tracking.volume_of(0).needed == Fraction(860));
}

TEST_CASE("With each channel on its plan all must bring what is scheduled") {
  const Funnel funnel = funnel_of_channels();
  const auto channels = channel_schedules(funnel, {});
  Actuals measured = as_planned(schedule(funnel), 1);
  for (const auto& channel : channels) measured.channels.push_back(as_planned(channel.schedule, 1).periods);
  const Tracked tracked(funnel, measured);
  for (std::size_t stage = 0; stage < funnel.stages.size(); ++stage) {
    const Kpi& kpi = tracked.tracking.volume_of(stage);
    CHECK(kpi.needed == kpi.scheduled);
  }
}

TEST_CASE("A funnel with channels is tracked as their sum") {
  const Funnel funnel = funnel_of_channels();
  // 12 and 8 customers: 60 and 16 leads, 240 and 64 visits.
  const Tracked tracked(funnel, as_planned(schedule(funnel), 3));
  CHECK(tracked.tracking.volume_of(1).total == Fraction(76));
  // 20 and 4 leads are scheduled in these months, of which 20 and 50 % move on.
  CHECK(scheduled_leads(funnel, 3) == std::vector<std::int64_t>{20, 4});
  CHECK(tracked.tracking.rates.front().planned == rate("25%"));
  for (std::size_t stage = 0; stage < 3; ++stage) {
    const Kpi& kpi = tracked.tracking.volume_of(stage);
    CHECK(kpi.status == TrackStatus::on_track);
    CHECK(Fraction(-2) <= *kpi.shortfall);
    CHECK(*kpi.shortfall <= Fraction(2));
  }
  // Whose customers these are is not known.
  CHECK_FALSE(tracked.tracking.chance->chance);
  CHECK(tracked.tracking.chance->problem == ChanceProblem::channels_not_apart);
}

TEST_CASE("Each channel is set against its own schedule") {
  const Funnel funnel = funnel_of_channels();
  Actuals measured = months({{30, 8, 2}, {30, 8, 2}});
  CHECK(Tracked(funnel, measured).tracking.channels.empty());
  measured.channels = {months({{24, 6, 1}, {24, 6, 2}}).periods, months({{6, 2, 1}, {no_figure, 2, 0}}).periods};
  const auto channels = Tracked(funnel, measured).tracking.channels;
  REQUIRE(channels.size() == 2);
  // Of 12 customers in ten months 1.2 and 2.4 are scheduled, of 8 0.8 and 1.6.
  CHECK(channels[0].tracking.volume_of(2).to_date.target == Fraction(2));
  CHECK(channels[0].tracking.volume_of(2).status == TrackStatus::ahead);
  CHECK(channels[1].tracking.volume_of(2).to_date.target == Fraction(2));
  CHECK(channels[1].tracking.is_behind());
}

TEST_CASE("What channels have yet to come has the chance of what all lack") {
  // Both of the funnel's rates, and leads that move on a month later: as one funnel.
  Funnel alone = funnel_of_ten();
  StageFigures figures;
  figures.lag = Lag{volume("30.4375")};
  alone = with_figures(alone, "leads", figures);
  Funnel funnel = alone;
  funnel.channels = {Channel{"first", {}, share("50%"), {}, {}, {}, {}},
                     Channel{"second", {}, share("50%"), {}, {}, {}, {}}};
  Actuals measured = months({{40, 12, 2}, {48, 8, 2}});
  const Tracking whole = Tracked(alone, measured).tracking;
  const auto half = months({{20, 6, 1}, {24, 4, 1}}).periods;
  measured.channels = {half, half};
  const Tracking tracking = Tracked(funnel, measured).tracking;
  REQUIRE(tracking.volume_of(1).in_flight.value() > 0);
  REQUIRE(tracking.volume_of(1).in_flight == whole.volume_of(1).in_flight);
  REQUIRE(tracking.volume_of(0).scheduled == whole.volume_of(0).scheduled);
  CHECK(tracking.chance->needed == 16);
  CHECK(std::fabs(tracking.chance->chance->probability / whole.chance->chance->probability - 1) < 1e-9);
}

TEST_CASE("What a pinned channel has yet to come counts in the chance") {
  Funnel funnel = funnel_of_channels();
  funnel.channels[1].part = PinnedVolume{"visits", count(50)};
  Actuals measured = months({{30, 8, 2}});
  measured.channels = {months({{25, 6, 1}}).periods, months({{5, 2, 1}}).periods};
  const Tracking with = Tracked(funnel, measured).tracking;
  CHECK(with.chance->needed == 18);
  // 45 more visits of whom 1 of 8 buys, beside 15 customers of the other's.
  const double rest = with.chance->chance->probability;
  funnel.channels[1].part = PinnedVolume{"visits", count(100)};
  CHECK(Tracked(funnel, measured).tracking.chance->chance->probability != rest);
}
