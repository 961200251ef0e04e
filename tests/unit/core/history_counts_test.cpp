// SPDX-License-Identifier: MIT
#include "core/history_counts.hpp"

#include "core/skip_log.hpp"

#include <catch2/catch.hpp>

#include <vector>

using namespace funnel;
using namespace std::chrono;

namespace {

/// False where a sum is too large.
bool add(HistoryCounts& counts, std::size_t channel, std::size_t stage, std::int64_t units,
         std::optional<sys_days> period) {
  const StageUnits row{stage, units};
  return !counts.add(channel, {&row, 1}, {0, period}).has_value();
}

History history_of(const HistoryCounts& counts, const std::vector<std::size_t>& places) {
  History history;
  counts.put_into(history, places, {});
  return history;
}

}  // namespace

TEST_CASE("each stage's units are those of which the next stage's converted") {
  HistoryCounts counts(4);
  REQUIRE(add(counts, 0, 3, 100, std::nullopt));
  REQUIRE(add(counts, 0, 1, 7, std::nullopt));
  REQUIRE(add(counts, 0, 1, 8, std::nullopt));
  const History history = history_of(counts, {3, 1});
  REQUIRE(history.total[0].of == 100);
  REQUIRE(history.total[0].converted == 15);
  REQUIRE(history.total[1].entered == 15);
  REQUIRE(history.total[1].of == 0);
  REQUIRE_FALSE(history.total[0].mature_days.has_value());
}

TEST_CASE("the length of a period is the smallest distance between dates") {
  HistoryCounts counts(1);
  const auto add_month = [&](year_month_day first) { REQUIRE(add(counts, 0, 0, 1, sys_days(first))); };
  add_month(2026y / March / 1);
  REQUIRE_FALSE(history_of(counts, {0}).period_days.has_value());
  add_month(2026y / January / 1);
  add_month(2026y / February / 1);
  add_month(2026y / February / 1);
  add_month(2026y / April / 1);
  REQUIRE(history_of(counts, {0}).period_days == 31);
  REQUIRE(history_of(counts, {0}).first_day == sys_days(2026y / January / 1));
  REQUIRE(history_of(counts, {0}).last_day == sys_days(2026y / April / 1));
}

TEST_CASE("a period of which nothing is counted stands between those around it") {
  HistoryCounts counts(1);
  REQUIRE(add(counts, 0, 0, 5, sys_days(2026y / January / 1)));
  counts.see_period(sys_days(2026y / February / 1));
  REQUIRE(add(counts, 0, 0, 6, sys_days(2026y / March / 1)));
  counts.see_period(sys_days(2026y / April / 1));
  const History history = history_of(counts, {0});
  REQUIRE(history.period_days == 31);
  REQUIRE(history.last_day == sys_days(2026y / March / 1));
  REQUIRE(counts.totals()[0] == 11);
}

TEST_CASE("the last days of months stand for what ends with them") {
  HistoryCounts counts(1);
  REQUIRE(add(counts, 0, 0, 1, sys_days(2024y / February / 29)));
  REQUIRE(history_of(counts, {0}).first_day == sys_days(2024y / February / 1));
  REQUIRE(add(counts, 0, 0, 1, sys_days(2025y / February / 28)));
  REQUIRE(history_of(counts, {0}).first_day == sys_days(2024y / February / 1));
  REQUIRE(history_of(counts, {0}).last_day == sys_days(2025y / February / 1));
  REQUIRE_FALSE(history_of(counts, {0}).period_days.has_value());
  REQUIRE(add(counts, 0, 0, 1, sys_days(2025y / February / 27)));
  REQUIRE(history_of(counts, {0}).first_day == sys_days(2024y / February / 29));
}

TEST_CASE("a period is as long as it is written to be, however far from the next") {
  HistoryCounts counts(1);
  const StageUnits row{0, 1};
  const auto add_period = [&](year_month_day first, int length) {
    REQUIRE_FALSE(counts.add(0, {&row, 1}, {0, sys_days(first), length}).has_value());
    return history_of(counts, {0}).period_days;
  };
  REQUIRE(add_period(2025y / January / 1, 31) == 31);
  REQUIRE(add_period(2025y / December / 1, 31) == 31);
  REQUIRE(add_period(2026y / January / 1, 92) == 31);
  REQUIRE(add_period(2026y / December / 14, 0) == 31);  // one is a plain date: the smallest gap
  REQUIRE(add_period(2026y / December / 21, 31) == 7);
}

TEST_CASE("dates further than a quarter apart do not tell how long a period is") {
  HistoryCounts counts(1);
  REQUIRE(add(counts, 0, 0, 1, sys_days(2025y / January / 1)));
  REQUIRE(add(counts, 0, 0, 1, sys_days(2025y / July / 1)));
  REQUIRE_FALSE(history_of(counts, {0}).period_days.has_value());
  REQUIRE(add(counts, 0, 0, 1, sys_days(2025y / October / 1)));
  REQUIRE(history_of(counts, {0}).period_days == 92);
}

TEST_CASE("past two million figures, periods are not told apart") {
  HistoryCounts counts(184);  // 200 figures a period
  for (int day = 0; day < 10'000; ++day) {
    const sys_days period = sys_days(1950y / January / 1) + days(day);
    REQUIRE(add(counts, 0, 0, 1, period));
    REQUIRE(add(counts, 0, 1, 2, period));
  }
  REQUIRE(history_of(counts, {0, 1}).periods_exceeded == std::vector<std::int64_t>{10'000, 0});
  REQUIRE(history_of(counts, {0, 1}).period_days == 1);
  REQUIRE(add(counts, 0, 0, 1, sys_days(2100y / January / 1)));
  REQUIRE(history_of(counts, {0, 1}).periods_exceeded == std::vector<std::int64_t>{0, 0});
  REQUIRE_FALSE(history_of(counts, {0, 1}).period_days.has_value());
  REQUIRE(history_of(counts, {0, 1}).last_day == sys_days(2100y / January / 1));
  REQUIRE(history_of(counts, {0, 1}).total[0].entered == 10'001);
  REQUIRE(history_of(counts, {0, 1}).total[0].of == 10'001);
}

TEST_CASE("a rate takes the periods that have a figure of both stages") {
  HistoryCounts counts(2);
  const sys_days january = 2026y / January / 1;
  const sys_days february = 2026y / February / 1;
  REQUIRE(add(counts, 0, 0, 100, january));
  REQUIRE(add(counts, 0, 0, 200, february));
  REQUIRE(add(counts, 0, 1, 30, february));
  REQUIRE(add(counts, 1, 1, 999, january));  // another channel's month has no first stage
  const History history = history_of(counts, {0, 1});
  REQUIRE(history.total[0].entered == 300);
  REQUIRE(history.total[0].of == 200);
  REQUIRE(history.total[0].converted == 30);
  REQUIRE(history.total[1].entered == 1029);
  REQUIRE(history.periods_exceeded[0] == 0);
}

TEST_CASE("rows without a period belong together by their number") {
  HistoryCounts counts(2);
  const std::vector<StageUnits> both = {{0, 100}, {1, 10}};
  const std::vector<StageUnits> one = {{1, 77}};
  REQUIRE_FALSE(counts.add(0, both, {2, std::nullopt}).has_value());
  REQUIRE_FALSE(counts.add(0, one, {3, std::nullopt}).has_value());
  REQUIRE(history_of(counts, {0, 1}).total[0].converted == 10);
  REQUIRE_FALSE(history_of(counts, {0, 1}).period_days.has_value());
}

TEST_CASE("a sum is at most 2^63 - 1") {
  HistoryCounts counts(1);
  REQUIRE(add(counts, 0, 0, std::numeric_limits<std::int64_t>::max(), std::nullopt));
  REQUIRE(add(counts, 1, 0, 0, std::nullopt));
  REQUIRE_FALSE(add(counts, 1, 0, 1, std::nullopt));
}

TEST_CASE("rows left out are told apart by reason and column") {
  SkipLog log;
  log.skip(2, RowProblem::gap, "mql");
  log.skip(3, RowProblem::gap);
  for (std::int64_t row = 4; row < 24; ++row) log.skip(row, RowProblem::gap, "mql");
  log.skip(30, RowProblem::total, "mql");
  REQUIRE(log.skipped().size() == 3);
  REQUIRE(log.skipped()[0] == SkippedRows{RowProblem::gap, "mql", 21, {2, 4, 5, 6, 7, 8, 9, 10, 11, 12}});
  REQUIRE(log.skipped()[1] == SkippedRows{RowProblem::gap, std::nullopt, 1, {3}});
  REQUIRE(log.skipped()[2].problem == RowProblem::total);
}
