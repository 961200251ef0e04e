// SPDX-License-Identifier: MIT
// The periods of a schedule, with and without dates.
#include "scheduled.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Schedule by(PeriodLength length, const Funnel& funnel) {
  return schedule(funnel, {length, std::nullopt});
}

const Funnel one_stage = for_volume(Funnel(stage_list({{"customers", ""}})), "customers", 365);

}  // namespace

TEST_CASE("without a start periods are numbered") {
  REQUIRE(dates(by(PeriodLength::month, lasting(one_stage, 2))) == Texts{"nothing..nothing", "nothing..nothing"});
  REQUIRE(by(PeriodLength::quarter, lasting(one_stage, 14)).periods.size() == 5);
  REQUIRE(by(PeriodLength::week, one_stage).periods.size() == 53);
  REQUIRE(by(PeriodLength::week, lasting(one_stage, 1)).periods.size() == 5);
}

TEST_CASE("months begin on the day of the start, or on the last day of a month that is too short") {
  REQUIRE(dates(by(PeriodLength::month, starting(one_stage, 2026, 1, 31, 3))) ==
          Texts{"2026-01-31..2026-02-27", "2026-02-28..2026-03-30", "2026-03-31..2026-04-29"});
  REQUIRE(dates(by(PeriodLength::month, starting(one_stage, 2028, 1, 31, 2))) ==
          Texts{"2028-01-31..2028-02-28", "2028-02-29..2028-03-30"});
  REQUIRE(dates(by(PeriodLength::month, starting(one_stage, 2026, 12, 1, 2))) ==
          Texts{"2026-12-01..2026-12-31", "2027-01-01..2027-01-31"});
}

TEST_CASE("quarters are counted from the first month, and the last may be shorter") {
  REQUIRE(dates(by(PeriodLength::quarter, starting(one_stage, 2026, 11, 1, 5))) ==
          Texts{"2026-11-01..2027-01-31", "2027-02-01..2027-03-31"});
  const Schedule result = by(PeriodLength::month, starting(one_stage, 2026, 11, 1, 5));
  REQUIRE(result.milestones.size() == 2);
  REQUIRE(result.milestones[0].month == 3);
  REQUIRE(text(result.milestones[0].last) == "2027-01-31");
  REQUIRE(text(result.milestones[1].last) == "2027-03-31");
}

TEST_CASE("weeks begin on Mondays, across years, and the first and the last are what the horizon has of them") {
  // January 1, 2026 is a Thursday.
  REQUIRE(dates(by(PeriodLength::week, starting(one_stage, 2026, 1, 1, 1))) ==
          Texts{"2026-01-01..2026-01-04", "2026-01-05..2026-01-11", "2026-01-12..2026-01-18", "2026-01-19..2026-01-25",
                "2026-01-26..2026-01-31"});
  const auto across = dates(by(PeriodLength::week, starting(one_stage, 2026, 12, 15, 1)));
  REQUIRE(across == Texts{"2026-12-15..2026-12-20", "2026-12-21..2026-12-27", "2026-12-28..2027-01-03",
                          "2027-01-04..2027-01-10", "2027-01-11..2027-01-14"});
  REQUIRE(dates(by(PeriodLength::week, starting(one_stage, 2028, 2, 28, 1))).front() == "2028-02-28..2028-03-05");
}

TEST_CASE("a week has a part of its month's weight by its days") {
  Funnel funnel = starting(for_volume(one_stage, "customers", 310), 2026, 1, 1, 1);
  REQUIRE(volumes(by(PeriodLength::week, funnel).stages[0]) == Texts{"40", "70", "70", "70", "60"});
  // Two months of 28 and 31 days, and twice as much in the second: 1 and 2 a day of each.
  funnel = starting(for_volume(one_stage, "customers", 28 + 62), 2026, 2, 1, 2);
  funnel.calendar = weights({"28", "62"});
  REQUIRE(volumes(by(PeriodLength::week, funnel).stages[0]) ==
          Texts{"1", "7", "7", "7", "8", "14", "14", "14", "14", "4"});
  REQUIRE(volumes(by(PeriodLength::week, lasting(one_stage, 12)).stages[0]).front() == "7");
}
