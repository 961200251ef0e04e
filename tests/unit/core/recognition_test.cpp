// SPDX-License-Identifier: MIT
// Revenue that counts as it is earned.
#include "planned.hpp"
#include "scheduled.hpp"

#include <funnel/forecast.hpp>
#include <funnel/target_odds.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Funnel earning(std::string_view revenue) {
  Funnel funnel = built_in(revenue);
  funnel.recognition = Recognition::earned;
  return funnel;
}

}  // namespace

TEST_CASE("of twenty customers who sign evenly over a year, 108,333 is earned in it") {
  const Plan result = planned(built_in("200000"));
  REQUIRE(text(result.stages[0].volume) == "20");
  REQUIRE(text(result.earned_revenue) == "108333.33");
  REQUIRE(text(result.expected_revenue) == "200000");
  REQUIRE(result.earned_share == exact("13/24"));
}

TEST_CASE("where revenue counts as it is earned, 200,000 needs 37 customers") {
  const Plan result = planned(earning("200000"));
  REQUIRE(text(result.stages[0].volume) == "37");
  REQUIRE(result.stages[0].rounded_up);
  REQUIRE(text(result.expected_revenue) == "370000");
  REQUIRE(text(result.earned_revenue) == "200416.67");
  REQUIRE(with_chance(result, earning("200000")).chance->needed == 37);
  // 36 customers earn 195,000, and 24 of them 130,000 exactly.
  REQUIRE(text(planned(earning("195000")).stages[0].volume) == "36");
  REQUIRE_FALSE(planned(earning("130000")).stages[0].rounded_up);
}

TEST_CASE("what is earned depends on the calendar and on how long a CLV takes") {
  Funnel funnel = earning("200000");
  funnel.clv_months = 1;
  REQUIRE(text(planned(funnel).stages[0].volume) == "20");
  funnel.clv_months = 24;
  REQUIRE(planned(funnel).earned_share == exact("13/48"));
  funnel.clv_months = 12;
  funnel.calendar = weights({"1", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"});
  REQUIRE(text(planned(funnel).stages[0].volume) == "20");
  funnel.calendar = weights({"0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "1"});
  REQUIRE(text(planned(funnel).stages[0].volume) == "240");
}

TEST_CASE("existing revenue counts whole beside what is earned") {
  Funnel funnel = earning("200000");
  funnel.existing = ExistingRevenue{money("91666.67"), Share()};
  const Plan result = planned(funnel);
  REQUIRE(text(result.stages[0].volume) == "20");
  REQUIRE(text(result.earned_revenue) == "200000");
}

TEST_CASE("a forecast is compared with the target by what is earned") {
  const Funnel funnel = earning("108333");
  const std::vector<Entry> entries = {{5, 20}};
  const Forecast result = forecast(funnel, entries);
  REQUIRE(result.gap->reached);
  REQUIRE(text(result.gap->revenue) == "0.33");
  REQUIRE(text(result.earned_revenue) == "108333.33");
  REQUIRE(text(result.expected_revenue) == "200000");
}

TEST_CASE("where deals vary, the revenue that is signed must be so much more") {
  Funnel funnel = earning("130000");
  funnel.deal_cv = volume("0.5");
  REQUIRE(text(TargetOdds(funnel).revenue()->revenue) == "240000");
}

TEST_CASE("booked when it is signed, earned evenly from the month of signing on") {
  const Schedule result = schedule(built_in("200000"));
  REQUIRE(booked(result)[0] == "20000");
  REQUIRE(booked(result)[1] == "10000");
  // 2 customers, then 3, then 5 earn a twelfth of their CLV.
  REQUIRE(earned(result)[0] == "1666.67");
  REQUIRE(earned(result)[1] == "2500");
  REQUIRE(earned(result)[2] == "4166.66");
  REQUIRE(earned(result)[11] == "16666.66");
  REQUIRE(text(result.totals->booked) == "200000");
  REQUIRE(text(result.totals->earned) == "108333.33");
}

TEST_CASE("a CLV that is earned inside the horizon is earned no longer") {
  Funnel funnel = for_revenue(Funnel(stage_list({{"customers", ""}})), "60", "60");
  funnel.clv_months = 2;
  funnel.calendar = weights({"0", "1", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"});
  REQUIRE(earned(schedule(funnel)) == Texts{"0", "30", "30", "0", "0", "0", "0", "0", "0", "0", "0", "0"});
  REQUIRE(earned(schedule(funnel, {PeriodLength::quarter, std::nullopt})) == Texts{"60", "0", "0", "0"});
}

TEST_CASE("in weeks, what is earned in a month is earned evenly through it") {
  Funnel funnel = starting(for_revenue(Funnel(stage_list({{"customers", ""}})), "372", "372"), 2026, 1, 1, 1);
  const Schedule result = schedule(funnel, {PeriodLength::week, std::nullopt});
  REQUIRE(earned(result) == Texts{"4", "7", "7", "7", "6"});
  REQUIRE(text(result.totals->booked) == "372");
}

TEST_CASE("without a CLV nothing is known of revenue") {
  const Schedule result = schedule(for_volume(built_in(), "customers", 20));
  REQUIRE(result.revenue.empty());
  REQUIRE_FALSE(result.totals);
}

TEST_CASE("the plan tells the last useful month of each stage with a lag") {
  const Funnel funnel = with_lag(with_lag(built_in("200000"), "opportunities", months(2)), "leads", days("400"));
  const Plan result = planned(funnel);
  REQUIRE(result.last_useful_months.size() == 5);
  REQUIRE(result.last_useful_months[0].stage == 4);
  REQUIRE(result.last_useful_months[0].month == 10);
  REQUIRE(result.last_useful_months[2].month == 10);
  REQUIRE_FALSE(result.last_useful_months[3].month);
  REQUIRE(result.notes.back().code == PlanNoteCode::last_useful_period);
  REQUIRE(planned(built_in("200000")).last_useful_months.empty());
}
