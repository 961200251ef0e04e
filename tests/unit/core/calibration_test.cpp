// SPDX-License-Identifier: MIT
#include "funnels.hpp"
#include "histories.hpp"

#include <funnel/calibration.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

using Code = CalibrationNoteCode;

std::vector<Code> codes(const std::vector<CalibrationNote>& notes) {
  std::vector<Code> all;
  for (const CalibrationNote& note : notes) all.push_back(note.code);
  return all;
}

Calibration of_funnel(const History& history, const Funnel& funnel) {
  return calibrated(history, {&funnel, {}, {}});
}

Funnel three_stages() {
  return Funnel(stage_list({{"leads", "5%"}, {"mql", "20%"}, {"customers", ""}}));
}

}  // namespace

TEST_CASE("a new funnel has the stages of the data, and their counts as evidence") {
  const auto result = calibrated(counts_history({"leads", "mql", "customers"}, {1000, 100, 20}), {});
  REQUIRE(result.notes.empty());
  REQUIRE(result.stages.size() == 3);
  REQUIRE(result.stages[0].rate == Evidence(*RateCounts::make(100, 1000)));
  REQUIRE(result.stages[1].rate == Evidence(*RateCounts::make(20, 100)));
  REQUIRE(result.stages[1].measured);
  REQUIRE(result.stages[2] == CalibratedStage{"customers", {}, {}, {}, false});
}

TEST_CASE("columns that nothing is made of are told first") {
  auto history = counts_history({"leads", "customers"}, {1000, 0});
  history.unused_columns = {"Calls"};
  REQUIRE(codes(calibrated(history, {}).notes) == std::vector{Code::columns_unused, Code::nothing_converted});
}

TEST_CASE("a stage of which the data say nothing has no rate, unless one is given") {
  const auto history = counts_history({"leads", "mql", "customers"}, {1000, 0, 0});
  const auto alone = calibrated(history, {});
  REQUIRE(codes(alone.missing) == std::vector{Code::nothing_converted, Code::nothing_counted});
  REQUIRE(alone.missing[0].of == 1000);
  const auto given =
      calibrated(history, {nullptr, {{"leads", KnownRate{rate("1%")}}, {"mql", KnownRate{rate("2%")}}}, {}});
  REQUIRE(given.missing.empty());
  REQUIRE(codes(given.notes) == std::vector{Code::nothing_converted, Code::nothing_counted});
  REQUIRE(given.stages[0].rate == Evidence(*RateCounts::make(0, 1000, rate("1%"))));
  REQUIRE(given.stages[1].rate == Evidence(KnownRate{rate("2%")}));
  REQUIRE_FALSE(given.stages[1].measured);
}

TEST_CASE("a rate that is given although the data have one is not used, and that is said") {
  const auto result = calibrated(counts_history({"leads", "customers"}, {1000, 100}),
                                 {nullptr, {{"leads", KnownRate{rate("1%")}}}, {}});
  REQUIRE(codes(result.notes) == std::vector{Code::rate_not_needed});
  REQUIRE(result.stages[0].rate == Evidence(*RateCounts::make(100, 1000)));
}

TEST_CASE("stages that the data skip keep their rates") {
  const auto result = of_funnel(counts_history({"leads", "customers"}, {1000, 20}), three_stages());
  REQUIRE(codes(result.notes) == std::vector{Code::stage_not_followed, Code::stage_absent});
  REQUIRE(result.notes[0].planned == rate("5%"));
  REQUIRE(result.missing.empty());
  REQUIRE_FALSE(result.stages[0].rate);
  REQUIRE_FALSE(result.stages[1].rate);
}

TEST_CASE("counts that grow down the funnel are no cohorts, in all or in some periods") {
  auto history = counts_history({"leads", "mql", "customers"}, {1000, 1200, 300});
  history.periods_exceeded = {9, 2, 0};
  const auto result = of_funnel(history, three_stages());
  REQUIRE(codes(result.notes) == std::vector{Code::counts_exceed, Code::counts_exceed_in_periods});
  REQUIRE(result.notes[0].converted == 1200);
  REQUIRE(result.notes[1].stage == "mql");
  REQUIRE(result.notes[1].count == 2);
}

TEST_CASE("a lag of half a period or more is said of counts, of cohorts never") {
  StageFigures slow;
  slow.lag = Lag{*Volume::make(16)};
  const Funnel funnel = with_figures(three_stages(), "leads", slow);
  auto history = counts_history({"leads", "mql", "customers"}, {1000, 100, 20});
  history.period_days = 31;
  REQUIRE(codes(of_funnel(history, funnel).notes) == std::vector{Code::lag_long});
  history.kind = HistoryKind::cohorts;
  REQUIRE(of_funnel(history, funnel).notes.empty());
}

TEST_CASE("cohorts give lags, and the young are told of") {
  const auto result = calibrated(cohort_history(), {});
  REQUIRE(result.stages[0].lag == Lag{days(75)});
  REQUIRE(result.stages[0].lag_spread == Lag{days(123)});
  REQUIRE(codes(result.notes) == std::vector{Code::too_young});
}

TEST_CASE("shares are of customers, else of the last stage that has any") {
  auto history = counts_history({"leads", "customers"}, {300, 0});
  history.channels = {channel_history("a", {100, 0}), channel_history("b", {200, 0})};
  REQUIRE(share_stage(history) == std::size_t{0});
  const auto result = calibrated(history, {nullptr, {{"leads", KnownRate{rate("1%")}}}, {"a", "b"}});
  REQUIRE(result.channels[0].share == UnitShare{100, 300});
  REQUIRE(result.channels[1].stages[0].rate == Evidence(*RateCounts::make(0, 200, rate("1%"))));
  history.channels.clear();
  REQUIRE_FALSE(share_stage(history));
}

TEST_CASE("channels without a share, and unknown ones, are told of and left out") {
  auto history = counts_history({"leads", "customers"}, {300, 5});
  history.channels = {channel_history("a", {100, 0}), channel_history("b", {200, 5})};
  const auto fresh = calibrated(history, {nullptr, {}, {"a", "b"}});
  REQUIRE(codes(fresh.notes) == std::vector{Code::channel_without_share});
  REQUIRE(fresh.channels.size() == 1);
  Funnel funnel(stage_list({{"leads", "5%"}, {"customers", ""}}));
  funnel.channels = {Channel{"a", {}, *Share::make(1), {}, {}, {}, {}}};
  const auto known = calibrated(history, {&funnel, {}, {"a", std::nullopt}});
  REQUIRE(codes(known.notes) == std::vector{Code::channel_unknown});
  REQUIRE(known.channels.size() == 1);
  REQUIRE_FALSE(known.channels[0].share);
}

TEST_CASE("counts are about the whole of their last period") {
  using namespace std::chrono;
  const auto until = [](sys_days day, int period, HistoryKind kind = HistoryKind::counts) {
    History history = counts_history({"leads", "customers"}, {10, 1});
    history.kind = kind;
    history.last_day = day;
    history.period_days = period;
    return year_month_day(covered_until(history).value());
  };
  REQUIRE(until(2025y / December / 1, 31) == 2025y / December / 31);
  REQUIRE(until(2024y / February / 1, 30) == 2024y / February / 29);
  REQUIRE(until(2025y / February / 1, 28) == 2025y / February / 28);
  REQUIRE(until(2025y / January / 1, 59) == 2025y / February / 28);
  REQUIRE(until(2025y / October / 1, 92) == 2025y / December / 31);
  REQUIRE(until(2025y / January / 1, 365) == 2025y / December / 31);
  REQUIRE(until(2025y / March / 3, 7) == 2025y / March / 9);
  REQUIRE(until(2025y / March / 1, 30, HistoryKind::cohorts) == 2025y / March / 1);
  History one_period = counts_history({"leads", "customers"}, {10, 1});
  one_period.last_day = sys_days(2025y / March / 3);
  REQUIRE_FALSE(covered_until(one_period));
  REQUIRE_FALSE(covered_until(counts_history({"leads", "customers"}, {10, 1})));
}
