// SPDX-License-Identifier: MIT
// What must happen so much earlier than the signing.
#include "scheduled.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// The case of Digital Body Language: 10 M at 100,000, lags of 2, 1 and 3 months.
Funnel published() {
  Funnel funnel(
      stage_list({{"inquiries", "10%"}, {"mql", "80%"}, {"sal", "40%"}, {"opportunities", "10%"}, {"customers", ""}}));
  funnel = for_revenue(funnel, "10000000", "100000");
  for (const auto& [stage, lag] :
       std::vector<std::pair<std::string, int>>{{"mql", 2}, {"sal", 1}, {"opportunities", 3}}) {
    funnel = with_lag(funnel, stage, months(lag));
  }
  return funnel;
}

}  // namespace

TEST_CASE("the published case asks for its volumes, and for the first of them six months ahead") {
  const Schedule result = schedule(published());
  Texts totals;
  for (const ScheduledStage& stage : result.stages) totals.push_back(text(stage.total));
  REQUIRE(totals == Texts{"100", "1000", "2500", "3125", "31250"});
  REQUIRE_FALSE(result.stages[0].lag);
  REQUIRE(result.stages[1].lag->days == exact("91.3125"));
  REQUIRE(result.stages[3].lag->days == exact("182.625"));
  REQUIRE(result.stages[4].lag->days == exact("182.625"));
  // Half a year of twelve even months falls before the start, as 50 customers ask for it in whole units (1,562.5 MQL
  // are 1,563), and the second half has nothing left to do.
  REQUIRE(text(result.stages[4].before) == "15630");
  REQUIRE(running(result.stages[4])[5] == "15620");
  REQUIRE(volumes(result.stages[4])[6] == "0");
  REQUIRE(volumes(result.stages[3])[5] != "0");
  REQUIRE(result.stages[4].lag->last_useful_month == 6);
  REQUIRE(result.stages[1].lag->last_useful_month == 9);
  REQUIRE(text(result.stages[1].before) == "250");
}

TEST_CASE("a fraction of a month is split linearly between two") {
  Funnel funnel(stage_list({{"leads", "10%"}, {"customers", ""}}));
  funnel =
      with_lag(for_volume(funnel, "customers", 120), "leads", {Volume::make(*Fraction::make(304'375, 40'000)).value()});
  funnel.calendar = weights({"4", "8", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"});
  const Schedule result = schedule(funnel);
  // A quarter of month 1's 400 before the start; in month 1 the rest of it and a quarter of month 2's 800.
  REQUIRE(text(result.at(0).before) == "100");
  REQUIRE(volumes(result.at(0)) == Texts{"500", "600", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"});
}

TEST_CASE("in dated weeks seven days are one week") {
  Funnel funnel(stage_list({{"leads", "10%"}, {"customers", ""}}));
  funnel = with_lag(starting(for_volume(funnel, "customers", 31), 2026, 1, 1, 1), "leads", days("7"));
  const Schedule result = schedule(funnel, {PeriodLength::week, std::nullopt});
  REQUIRE(volumes(result.at(1)) == Texts{"4", "7", "7", "7", "6"});
  REQUIRE(text(result.at(0).before) == "70");
  REQUIRE(volumes(result.at(0)) == Texts{"40", "70", "70", "60", "0"});
  REQUIRE(result.at(0).lag->last_useful_month == 1);
}

TEST_CASE("on a calendar days of lag are its days, whatever the periods") {
  Funnel funnel(stage_list({{"leads", "10%"}, {"customers", ""}}));
  funnel = with_lag(starting(for_volume(funnel, "customers", 900), 2027, 2, 1, 3), "leads", days("31"));
  for (const PeriodLength by : {PeriodLength::month, PeriodLength::quarter, PeriodLength::week}) {
    const ScheduledStage leads = schedule(funnel, {by, std::nullopt}).at(0);
    // February has 28 days: its 300 customers, and 3 days of March's.
    REQUIRE(text(leads.before) == "3290");
    REQUIRE(milestones(leads) == Texts{"5710"});
    REQUIRE(leads.lag->last_useful_month == 2);
  }
}

TEST_CASE("on a calendar months of lag are its months, whatever the periods") {
  Funnel funnel(stage_list({{"leads", "10%"}, {"customers", ""}}));
  funnel = with_lag(starting(for_volume(funnel, "customers", 900), 2027, 2, 1, 3), "leads", months(1));
  for (const PeriodLength by : {PeriodLength::month, PeriodLength::quarter, PeriodLength::week}) {
    const ScheduledStage leads = schedule(funnel, {by, std::nullopt}).at(0);
    REQUIRE(text(leads.before) == "3000");
    REQUIRE(leads.lag->last_useful_month == 2);
  }
  REQUIRE(volumes(schedule(funnel).at(0)) == Texts{"3000", "3000", "0"});
}

TEST_CASE("below a volume target days and months go back through the calendar") {
  Funnel funnel(stage_list({{"deals", "50%"}, {"visits", "50%"}, {"customers", ""}}));
  funnel = with_lag(starting(for_volume(funnel, "deals", 840), 2027, 2, 1, 3), "deals", days("14"));
  funnel = with_lag(funnel, "visits", months(1));
  for (const PeriodLength by : {PeriodLength::month, PeriodLength::week}) {
    const Schedule result = schedule(funnel, {by, std::nullopt});
    // Visits by April 30 are deals of 14 days before, customers of a month and 14 days before: March 17.
    REQUIRE(text(result.at(1).after) == "65.3");
    REQUIRE(text(result.at(2).after) == "101.6");
  }
}

TEST_CASE("what must be there already is compared with what is open") {
  Funnel funnel(stage_list({{"leads", "10%"}, {"customers", ""}}));
  funnel = with_lag(for_volume(funnel, "customers", 12), "leads", months(3));
  REQUIRE(text(schedule(funnel).at(0).lag->pipeline) == "30");
  REQUIRE(text(schedule(funnel).at(0).lag->pipeline_open) == "0");
  const ScheduledStage some = schedule(with_open(funnel, "leads", 10)).at(0);
  REQUIRE(text(some.lag->pipeline) == "30");
  REQUIRE(text(some.lag->pipeline_open) == "10");
  REQUIRE(text(some.before) == "20");
  REQUIRE(running(some).back() == "90");
  const ScheduledStage plenty = schedule(with_open(funnel, "leads", 40)).at(0);
  REQUIRE(text(plenty.lag->pipeline) == "30");
  REQUIRE(text(plenty.lag->pipeline_open) == "30");
  REQUIRE(text(plenty.before) == "0");
  REQUIRE(volumes(plenty).front() == "0");
  REQUIRE(running(plenty).back() == "80");
}

TEST_CASE("below a volume target things come so much later, and some after the end") {
  Funnel funnel(stage_list({{"leads", "10%"}, {"deals", "50%"}, {"customers", ""}}));
  funnel = with_lag(with_lag(for_volume(funnel, "deals", 120), "leads", months(1)), "deals", months(2));
  const Schedule result = schedule(funnel);
  REQUIRE(text(result.at(0).before) == "100");
  REQUIRE(volumes(result.at(1)).front() == "10");
  REQUIRE(volumes(result.at(2)) == Texts{"0", "0", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5"});
  REQUIRE(text(result.at(2).after) == "10");
  REQUIRE_FALSE(result.at(2).lag->last_useful_month);
}

TEST_CASE("a lag that is longer than the horizon leaves nothing useful to do in it") {
  Funnel funnel(stage_list({{"leads", "10%"}, {"customers", ""}}));
  funnel = with_lag(for_volume(funnel, "customers", 12), "leads", months(12));
  const ScheduledStage leads = schedule(funnel).at(0);
  REQUIRE_FALSE(leads.lag->last_useful_month);
  REQUIRE(text(leads.before) == "120");
  REQUIRE(running(leads).back() == "0");
}
