// SPDX-License-Identifier: MIT
// Totals divided over periods.
#include "scheduled.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Schedule by(PeriodLength length, const Funnel& funnel, std::optional<CalendarShape> calendar = std::nullopt) {
  return schedule(funnel, {length, std::move(calendar)});
}

/// One stage and its volume, with a calendar.
Schedule divided(std::int64_t total, const CalendarShape& shape, PeriodLength length = PeriodLength::month) {
  Funnel funnel = for_volume(Funnel(stage_list({{"sessions", ""}})), "sessions", total);
  funnel.calendar = shape;
  return by(length, funnel);
}

const CalendarShape season = weights({"8", "7", "9", "8", "8", "7", "6", "6", "9", "10", "11", "11"});
const CalendarShape ramp = weights({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"});

}  // namespace

TEST_CASE("customers are divided by cumulative rounding, and each stage follows from them through the chain") {
  const Schedule result = schedule(built_in("200000"));
  REQUIRE(volumes(result.stages[0]) == Texts{"2", "1", "2", "2", "1", "2", "2", "1", "2", "2", "1", "2"});
  REQUIRE(volumes(result.stages[1]) == Texts{"8", "4", "8", "8", "4", "8", "8", "4", "8", "8", "4", "8"});
  REQUIRE(volumes(result.stages[4]) ==
          Texts{"3200", "1600", "3200", "3200", "1600", "3200", "3200", "1600", "3200", "3200", "1600", "3200"});
  REQUIRE(volumes(result.stages[5]) == Texts{"106667", "53333", "106667", "106667", "53333", "106667", "106666",
                                             "53334", "106666", "106667", "53333", "106667"});
  REQUIRE(text(result.stages[5].total) == "1066667");
  REQUIRE(running(result.stages[5]).back() == "1066667");
  REQUIRE(milestones(result.stages[0]) == Texts{"5", "10", "15", "20"});
}

TEST_CASE("any total is divided so, and its quarters agree with its months") {
  REQUIRE(volumes(divided(250, EvenShape()).stages[0]) ==
          Texts{"21", "21", "21", "20", "21", "21", "21", "21", "21", "20", "21", "21"});
  REQUIRE(volumes(divided(20, ramp).stages[0]) == Texts{"0", "1", "1", "1", "1", "1", "2", "2", "3", "2", "3", "3"});
  REQUIRE(volumes(divided(20, season).stages[0]) == Texts{"2", "1", "2", "1", "2", "1", "2", "1", "2", "2", "2", "2"});
  REQUIRE(volumes(divided(1'066'667, season).stages[0]) == Texts{"85333", "74667", "96000", "85333", "85334", "74666",
                                                                 "64001", "64000", "96000", "106666", "117334",
                                                                 "117333"});
  REQUIRE(volumes(divided(0, season).stages[0]) == Texts(12, "0"));
  REQUIRE(volumes(divided(250, EvenShape(), PeriodLength::quarter).stages[0]) == Texts{"63", "62", "63", "62"});
  REQUIRE(volumes(divided(20, ramp, PeriodLength::quarter).stages[0]) == Texts{"2", "3", "7", "8"});
  REQUIRE(volumes(divided(1'066'667, season, PeriodLength::quarter).stages[0]) ==
          Texts{"256000", "245333", "224001", "341333"});
  REQUIRE(milestones(divided(20, ramp).stages[0]) == Texts{"2", "5", "12", "20"});
}

TEST_CASE("steps of 5, 7, 8 and 10 are weights of quarters") {
  const Funnel funnel = for_volume(Funnel(stage_list({{"customers", ""}})), "customers", 30);
  const Schedule result = by(PeriodLength::quarter, funnel, weights({"5", "7", "8", "10"}));
  REQUIRE(volumes(result.stages[0]) == Texts{"5", "7", "8", "10"});
  REQUIRE(volumes(by(PeriodLength::quarter, starting(funnel, 2026, 4, 1), weights({"5", "7", "8", "10"})).stages[0]) ==
          Texts{"7", "8", "10", "5"});
}

TEST_CASE("growth that is asked for is from each period to the next, that of the funnel a month's") {
  Funnel funnel = for_volume(Funnel(stage_list({{"customers", ""}})), "customers", 4641);
  REQUIRE(volumes(by(PeriodLength::quarter, funnel, growth("10%")).stages[0]) == Texts{"1000", "1100", "1210", "1331"});
  funnel = lasting(funnel, 4);
  REQUIRE(volumes(by(PeriodLength::month, funnel, growth("10%")).stages[0]) == Texts{"1000", "1100", "1210", "1331"});
  funnel.calendar = growth("10%");
  REQUIRE(volumes(schedule(funnel).stages[0]) == Texts{"1000", "1100", "1210", "1331"});
  REQUIRE(volumes(by(PeriodLength::quarter, funnel).stages[0]) == Texts{"3310", "1331"});
  // A quarter of one month has a third of the weight that the quarter would have.
  funnel = for_volume(funnel, "customers", 410);
  REQUIRE(volumes(by(PeriodLength::quarter, funnel, growth("10%")).stages[0]) == Texts{"300", "110"});
}

TEST_CASE("so many weights as periods are one each") {
  const Funnel funnel = starting(for_volume(Funnel(stage_list({{"customers", ""}})), "customers", 100), 2026, 1, 1, 1);
  const Schedule result = by(PeriodLength::week, funnel, weights({"1", "2", "3", "2", "2"}));
  REQUIRE(volumes(result.stages[0]) == Texts{"10", "20", "30", "20", "20"});
}

TEST_CASE("figures that are not whole ones of the chain are divided along the exact ones, to what the plan shows") {
  Funnel funnel = built_in("205000");
  funnel.rounding = Rounding::exact;
  const Schedule exact = by(PeriodLength::quarter, funnel);
  REQUIRE(volumes(exact.stages[0]) == Texts{"5.13", "5.12", "5.13", "5.12"});
  REQUIRE(text(exact.stages[0].total) == "20.5");
  REQUIRE(booked(exact) == Texts{"51250", "51250", "51250", "51250"});
  funnel = built_in("200000");
  funnel.significant = SignificantDigits::make(2);
  const Schedule significant = by(PeriodLength::quarter, funnel);
  REQUIRE(text(significant.stages[5].total) == "1100000");
  // Along 266,667, 533,334 and 800,000 of 1,066,667.
  REQUIRE(volumes(significant.stages[5]) == Texts{"275000", "275001", "274999", "275000"});
}

TEST_CASE("below a volume target the schedule is that of what it brings") {
  const Schedule result = by(PeriodLength::quarter, for_volume(built_in(), "mql", 1001));
  REQUIRE(result.stages[0].forecast);
  REQUIRE(volumes(result.stages[0]) == Texts{"3.1", "3.2", "3.1", "3.1"});
  REQUIRE(volumes(result.stages[3]) == Texts{"250", "251", "250", "250"});
  REQUIRE(text(result.stages[0].total) == "12.5");
}

TEST_CASE("open units are used up before anything is produced") {
  const Schedule result = by(PeriodLength::quarter, with_open(built_in("200000"), "opportunities", 30));
  REQUIRE(volumes(result.stages[1]) == Texts{"0", "10", "20", "20"});
  REQUIRE(volumes(result.stages[2]) == Texts{"0", "40", "80", "80"});
  REQUIRE_FALSE(result.stages[1].lag);
}
