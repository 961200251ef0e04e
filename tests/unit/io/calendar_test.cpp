// SPDX-License-Identifier: MIT
// Dates and periods as cells have them.
#include "io/dates.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace funnel::io;
using namespace std::chrono;

namespace {

std::string text(const std::optional<sys_days>& date) {
  if (!date) return "none";
  const year_month_day day(*date);
  const auto two = [](unsigned value) { return (value < 10 ? "-0" : "-") + std::to_string(value); };
  return std::to_string(int(day.year())) + two(unsigned(day.month())) + two(unsigned(day.day()));
}

/// One date where both orders agree, else "day first / month first".
std::string told(const std::optional<DateReading>& reading) {
  if (!reading) return "nothing";
  const std::string day_first = text(reading->day_first);
  const std::string month_first = text(reading->month_first);
  return day_first == month_first ? day_first : day_first + " / " + month_first;
}

std::string date(std::string_view typed) {
  return told(read_date(typed));
}

std::string period(std::string_view typed) {
  return told(read_period(typed));
}

}  // namespace

TEST_CASE("a date with the year first reads one way") {
  REQUIRE(date("2026-01-31") == "2026-01-31");
  REQUIRE(date("2026/1/31") == "2026-01-31");
  REQUIRE(date("2024-02-29") == "2024-02-29");
  REQUIRE(date(" 2026-01-31\u00a0") == "2026-01-31");
}

TEST_CASE("a date with the year last may read two ways") {
  REQUIRE(date("31/12/2026") == "2026-12-31 / none");
  REQUIRE(date("12/31/2026") == "none / 2026-12-31");
  REQUIRE(date("03/04/2026") == "2026-04-03 / 2026-03-04");
  REQUIRE(date("3.4.2026") == "2026-04-03 / 2026-03-04");
  REQUIRE(date("3-4-2026") == "2026-04-03 / 2026-03-04");
  REQUIRE(date("05/05/2026") == "2026-05-05");
  REQUIRE(read_date("31/12/2026")->order() == DateOrder::day_first);
  REQUIRE(read_date("12/31/2026")->order() == DateOrder::month_first);
  REQUIRE_FALSE(read_date("05/05/2026")->order().has_value());
  REQUIRE_FALSE(read_date("05/05/2026")->is_ambiguous());
  REQUIRE(read_date("03/04/2026")->is_ambiguous());
  REQUIRE_FALSE(read_date("2026-01-31")->order().has_value());
}

TEST_CASE("a time may stand behind a date") {
  for (const std::string_view time : {"T10:30", "T10:30:59Z", " 10:30:00", " 9:05", " 9:05 AM", " 10:30:00.123+02:00",
                                      "T10:30:00-0500", "T00:00:00.000Z", " 23:59:60 UTC"}) {
    CAPTURE(time);
    REQUIRE(date("2026-01-31" + std::string(time)) == "2026-01-31");
  }
  REQUIRE(date("1/31/2026 10:30 PM") == "none / 2026-01-31");
  for (const std::string_view tail : {"x", "T", " ", "T10", " 10:", " 10:3", " 10:60", " 25:00", " 10:30 XM", "T10:30+",
                                      " 10:30:", " 10:30:00.", " 10:30 +02:", "-01"}) {
    if (tail == " ") continue;  // trimmed
    CAPTURE(tail);
    REQUIRE(date("2026-01-31" + std::string(tail)) == "nothing");
  }
}

TEST_CASE("what is no day of 1900 to 2199 is no date") {
  REQUIRE(date("1900-01-01") == "1900-01-01");
  REQUIRE(date("2199-12-31") == "2199-12-31");
  for (const std::string_view typed :
       {"",           "2026",        "2026-01",     "1899-12-31", "2200-01-01", "2026-02-29",
        "2026-13-01", "2026-00-10",  "2026-01-00",  "13/13/2026", "31/04/2026", "0/1/2026",
        "31/12/26",   "26-01-31",    "20260131",    "2026-01/31", "2026--01",   "soon",
        "46053",      "12345-01-01", "001/01/2026", "\xFF"}) {
    CAPTURE(typed);
    REQUIRE(date(typed) == "nothing");
  }
}

TEST_CASE("a period is its first day") {
  for (const std::string_view typed :
       {"2026-02", "02/2026", "2/2026", "2026/02", "2026/2", "Feb 2026", "feb. 2026", "FEBRUARY 2026", "février 2026",
        "févr. 2026", "2026 Feb", "Fev-2026", "2026-02-01", "fe\u0301vrier 2026"}) {
    CAPTURE(typed);
    REQUIRE(period(typed) == "2026-02-01");
  }
  for (const std::string_view typed :
       {"2026-Q3", "Q3 2026", "q3-2026", "2026 Q3", "T3 2026", "2026-T3", "juil. 2026", "Jul 2026"}) {
    CAPTURE(typed);
    REQUIRE(period(typed) == "2026-07-01");
  }
  REQUIRE(period("août 2026") == "2026-08-01");
  REQUIRE(period("déc. 2026") == "2026-12-01");
  REQUIRE(period("May 2026") == "2026-05-01");
  REQUIRE(period("2026") == "2026-01-01");
  REQUIRE(period("01/02/2026") == "2026-02-01 / 2026-01-02");
}

TEST_CASE("spreadsheets write months with two digits of the year") {
  for (const std::string_view typed : {"Jan-26", "Jan 26", "janv-26", "janv. 26", "January 26", "Jan/26"}) {
    CAPTURE(typed);
    REQUIRE(period(typed) == "2026-01-01");
  }
  REQUIRE(period("mai-26") == "2026-05-01");
  REQUIRE(period("Dec-09") == "2009-12-01");
}

TEST_CASE("an ISO week begins on its Monday") {
  REQUIRE(period("2026-W05") == "2026-01-26");
  REQUIRE(period("2026-W01") == "2025-12-29");
  REQUIRE(period("2020-W53") == "2020-12-28");
  REQUIRE(period("2026-W53") == "2026-12-28");
  REQUIRE(period("2025-W53") == "nothing");
  REQUIRE(period("2026-W00") == "nothing");
  REQUIRE(period("2026-W54") == "nothing");
}

TEST_CASE("what is no period is none") {
  for (const std::string_view typed :
       {"",        "Jan",     "Total",   "2026-13",   "00/2026",  "2026-Q5", "2026-Q0", "Q 2026",
        "S1 2026", "1899",    "2200-01", "Jan26",     "Q1 26",    "1-26",    "26 Jan",  "2026-",
        "-2026",   "2026Feb", "FY 2026", "2026 2026", "Q33 2026", "2026-123"}) {
    CAPTURE(typed);
    REQUIRE(period(typed) == "nothing");
  }
  REQUIRE(period(std::string(1000, ' ') + "2026-01") == "2026-01-01");
  REQUIRE(period(std::string(1000, 'x') + " 2026") == "nothing");
}

TEST_CASE("a period says how long it is, a day does not") {
  const auto days = [](std::string_view typed) { return read_period(typed)->period_days; };
  for (const char* month : {"2026-01", "01/2026", "janv. 2026", "Jan-26"}) REQUIRE(days(month) == 31);
  REQUIRE(days("2026-Q1") == 92);
  REQUIRE(days("2026-W05") == 7);
  REQUIRE(days("2026") == 365);
  for (const char* day : {"2026-01-01", "01/02/2026"}) REQUIRE(days(day) == 0);
}
