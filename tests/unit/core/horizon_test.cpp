// SPDX-License-Identifier: MIT
#include <funnel/horizon.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace funnel;
using namespace std::chrono;

namespace {

std::string iso(year_month_day date) {
  const auto padded = [](unsigned number) { return std::to_string(100 + number).substr(1); };
  return std::to_string(static_cast<int>(date.year())) + "-" + padded(static_cast<unsigned>(date.month())) + "-" +
         padded(static_cast<unsigned>(date.day()));
}

/// The last day of so many months from a first day; "refused" where there is no such horizon.
std::string end_of(year_month_day start, int months_long) {
  const auto horizon = Horizon::make(months_long, start);
  return horizon ? iso(*horizon->end()) : "refused";
}

}  // namespace

TEST_CASE("a horizon is twelve months without a date, unless one says otherwise") {
  REQUIRE(Horizon().months() == 12);
  REQUIRE_FALSE(Horizon().start().has_value());
  REQUIRE_FALSE(Horizon().end().has_value());
  REQUIRE(Horizon() == Horizon::make(12));
}

TEST_CASE("a horizon has 1 to 120 months") {
  REQUIRE_FALSE(Horizon::make(-1).has_value());
  REQUIRE_FALSE(Horizon::make(0).has_value());
  REQUIRE(Horizon::make(1)->months() == 1);
  REQUIRE(Horizon::make(120)->months() == 120);
  REQUIRE_FALSE(Horizon::make(121).has_value());
}

TEST_CASE("a horizon ends the day before the same day, so many months later") {
  REQUIRE(end_of(2026y / January / 1, 12) == "2026-12-31");
  REQUIRE(end_of(2026y / December / 15, 1) == "2027-01-14");
  REQUIRE(end_of(2026y / July / 1, 18) == "2027-12-31");
  REQUIRE(end_of(2026y / January / 1, 120) == "2035-12-31");
}

TEST_CASE("a horizon ends on 29 February where there is one") {
  REQUIRE(end_of(2023y / March / 1, 12) == "2024-02-29");
  REQUIRE(end_of(2024y / March / 1, 12) == "2025-02-28");
  REQUIRE(end_of(2024y / February / 29, 48) == "2028-02-28");
}

TEST_CASE("where a month has no such day, its last day stands in") {
  REQUIRE(end_of(2026y / January / 31, 1) == "2026-02-27");
  REQUIRE(end_of(2024y / January / 31, 1) == "2024-02-28");
  REQUIRE(end_of(2026y / January / 31, 2) == "2026-03-30");
  REQUIRE(end_of(2026y / March / 31, 1) == "2026-04-29");
  REQUIRE(end_of(2024y / February / 29, 12) == "2025-02-27");
}

TEST_CASE("a horizon ends in the year 9999 at the latest") {
  REQUIRE(end_of(9999y / January / 1, 12) == "9999-12-31");
  REQUIRE(end_of(9999y / January / 2, 12) == "refused");
  REQUIRE(end_of(9999y / December / 1, 1) == "9999-12-31");
  REQUIRE(end_of(9999y / December / 1, 2) == "refused");
  REQUIRE(end_of(9990y / January / 1, 120) == "9999-12-31");
}

TEST_CASE("a horizon starts on a date of the calendar, after the year 0") {
  REQUIRE(end_of(2026y / February / 30, 12) == "refused");
  REQUIRE(end_of(year(0) / January / 1, 12) == "refused");
  REQUIRE(end_of(year(-1) / January / 1, 12) == "refused");
  REQUIRE(end_of(year(1) / January / 1, 12) == "1-12-31");
}

TEST_CASE("a horizon keeps its first day") {
  REQUIRE(iso(*Horizon::make(3, 2026y / May / 7)->start()) == "2026-05-07");
}

TEST_CASE("a month of a horizon starts where the one before it ends") {
  const auto start_of = [](year_month_day first, int month) {
    return iso(Horizon::make(12, first)->month_start(month).value());
  };
  REQUIRE(start_of(2026y / January / 1, 1) == "2026-01-01");
  REQUIRE(start_of(2026y / January / 1, 12) == "2026-12-01");
  REQUIRE(start_of(2026y / November / 15, 3) == "2027-01-15");
  REQUIRE(start_of(2026y / January / 31, 1) == "2026-01-31");
  REQUIRE(start_of(2026y / January / 31, 2) == "2026-02-28");
  REQUIRE(start_of(2026y / January / 31, 3) == "2026-03-31");
  REQUIRE_FALSE(Horizon().month_start(1));
}
