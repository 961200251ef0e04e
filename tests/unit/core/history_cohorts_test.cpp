// SPDX-License-Identifier: MIT
#include "core/history_cohorts.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using namespace funnel;
using namespace std::chrono;

namespace {

using Days = std::vector<std::optional<sys_days>>;

sys_days on_day(int count) {
  return sys_days(2026y / January / 1) + days(count);
}

History history_of(const HistoryCohorts& cohorts, std::optional<int> mature_days = std::nullopt,
                   const std::vector<std::string>& names = {}) {
  History history;
  cohorts.put_into(history, mature_days, names);
  return history;
}

RowProblem problem_of(const Days& contact, std::optional<sys_days> as_of = std::nullopt) {
  return HistoryCohorts(contact.size(), as_of).fault_of(contact).value().problem;
}

}  // namespace

TEST_CASE("a contact with a fault cannot be followed") {
  const HistoryCohorts cohorts(3, on_day(10));
  REQUIRE_FALSE(cohorts.fault_of(Days{on_day(1), on_day(1), on_day(10)}).has_value());
  REQUIRE_FALSE(cohorts.fault_of(Days{{}, on_day(1), {}}).has_value());
  REQUIRE(problem_of({{}, {}}) == RowProblem::no_stage);
  REQUIRE(problem_of({on_day(1), {}, on_day(2)}) == RowProblem::gap);
  REQUIRE(problem_of({on_day(2), on_day(1)}) == RowProblem::out_of_order);
  REQUIRE(problem_of({on_day(2), on_day(11)}, on_day(10)) == RowProblem::too_late);
  REQUIRE(cohorts.fault_of(Days{on_day(1), {}, on_day(2)})->stage == 1);
  REQUIRE(cohorts.fault_of(Days{on_day(1), on_day(3), on_day(2)})->stage == 2);
}

TEST_CASE("only contacts that are old enough count towards the rate") {
  HistoryCohorts cohorts(2, on_day(20));
  REQUIRE(cohorts.add(0, Days{on_day(0), on_day(4)}));
  REQUIRE(cohorts.add(0, Days{on_day(10), {}}));
  REQUIRE(cohorts.add(0, Days{on_day(16), {}}));
  REQUIRE(cohorts.add(0, Days{on_day(17), on_day(18)}));
  const StageHistory leads = history_of(cohorts).total[0];
  REQUIRE(leads.mature_days == 4);
  REQUIRE(leads.entered == 4);
  REQUIRE(leads.of == 3);
  REQUIRE(leads.converted == 1);
  REQUIRE(leads.too_young == 1);
  REQUIRE(history_of(cohorts, 0).total[0].of == 4);
  REQUIRE(history_of(cohorts, 11).total[0].of == 1);
  REQUIRE(history_of(cohorts, 21).total[0].too_young == 4);
  REQUIRE_FALSE(history_of(cohorts, 5).total[1].mature_days.has_value());
}

TEST_CASE("without a last day given, it is the last date") {
  HistoryCohorts cohorts(2, std::nullopt);
  REQUIRE(cohorts.add(0, Days{on_day(0), on_day(4)}));
  REQUIRE(cohorts.add(0, Days{on_day(9), {}}));
  REQUIRE(history_of(cohorts).last_day == on_day(9));
  REQUIRE(history_of(cohorts).first_day == on_day(0));
  REQUIRE(history_of(cohorts).total[0].too_young == 1);
}

TEST_CASE("nothing counted is a history of zeros") {
  const History history = history_of(HistoryCohorts(2, std::nullopt), std::nullopt, {"seo"});
  REQUIRE(history.total.size() == 2);
  REQUIRE(history.total[0].entered == 0);
  REQUIRE(history.channels.empty());
  REQUIRE_FALSE(history.last_day.has_value());
}

TEST_CASE("the first and the last day, channel and stage that there may be are told apart") {
  HistoryCohorts cohorts(100, std::nullopt);
  Days contact(100, sys_days(1900y / January / 1));
  contact[99] = sys_days(2199y / December / 31);
  REQUIRE(cohorts.add(99, contact));
  REQUIRE(cohorts.add(0, Days(100, sys_days(2199y / December / 31))));
  const History history = history_of(cohorts, std::nullopt, std::vector<std::string>(100, "x"));
  REQUIRE(history.channels.size() == 2);
  REQUIRE(history.channels[1].stages[98].lag->mean == *Volume::make(109'572));
  REQUIRE(history.channels[1].stages[97].lag->mean == *Volume::make(0));
  REQUIRE(history.total[98].mature_days == 109'572);
  REQUIRE(history.total[98].of == 1);
  REQUIRE(history.total[97].of == 2);
}

TEST_CASE("a million different cells are kept, and not one more") {
  DayCounts counts;
  const auto key = [](std::size_t index) {
    return DayKey{DayKind::entered, static_cast<std::uint32_t>(index % 100),
                  static_cast<std::uint32_t>(index / 100 % 100), static_cast<std::uint32_t>(index / 10'000)};
  };
  for (std::size_t index = 0; index < DayCounts::most_cells; ++index) {
    if (!counts.add(key(index), index % 2 == 0)) FAIL(index);
  }
  REQUIRE_FALSE(counts.add(key(DayCounts::most_cells), false));
  REQUIRE(counts.add(key(7), true));
  const auto cells = counts.cells();
  REQUIRE(cells.size() == DayCounts::most_cells);
  REQUIRE(std::is_sorted(cells.begin(), cells.end(),
                         [](const auto& left, const auto& right) { return left.key < right.key; }));
  REQUIRE(cells.front().moved_on == 1);
  REQUIRE(unpacked(cells.back().key).channel == 99);
}
