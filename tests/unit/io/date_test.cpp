// SPDX-License-Identifier: MIT
// Whole numbers, lags, dates and evidence as texts.
#include "io/evidence.hpp"
#include "parsed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::io;
using namespace funnel::test;
using namespace std::chrono;

namespace {

std::string months_of(std::string_view typed) {
  const auto value = parse_whole(typed, 1, 120);
  return value ? std::to_string(*value) : std::string(typed) + value.error().text;
}

std::string lag(std::string_view typed) {
  const auto value = parse_lag(typed);
  return value ? text(value->days) : std::string(typed) + value.error().text;
}

std::string planned_with(std::string_view typed) {
  const auto evidence = parse_evidence(typed);
  return evidence ? text(planning_rate(*evidence)) : std::string(typed) + evidence.error().text;
}

}  // namespace

TEST_CASE("a whole number is within its limits") {
  REQUIRE(months_of("1") == "1");
  REQUIRE(months_of("120") == "120");
  REQUIRE(months_of("12.0") == "12");
  REQUIRE(months_of("1.2e1") == "12");
  REQUIRE(months_of(" 12 ") == "12");
  for (const std::string_view typed :
       {"0", "121", "-1", "1.5", "", "12k", "1200%", "12/1", "twelve", "1e19", "4294967308"}) {
    CAPTURE(typed);
    REQUIRE(months_of(typed) == std::string(typed) + " is not a whole number from 1 to 120");
  }
}

TEST_CASE("a lag keeps the unit that it is in") {
  REQUIRE(parse_lag("7d")->unit == LagUnit::days);
  REQUIRE(parse_lag("60.875d")->unit == LagUnit::days);
  REQUIRE(parse_lag("2mo")->unit == LagUnit::months);
}

TEST_CASE("a lag is in days or in months of 30.4375 days") {
  REQUIRE(lag("7d") == "7");
  REQUIRE(lag("0d") == "0");
  REQUIRE(lag("1.5d") == "1.5");
  REQUIRE(lag("2mo") == "60.875");
  REQUIRE(lag("0.5 mo") == "15.21875");
  REQUIRE(lag(" 7 d ") == "7");
  for (const std::string_view typed : {"", "7", "d", "mo", "-1d", "7w", "7D", "2m", "7 days", "1kd", "50%d", "1e19d"}) {
    CAPTURE(typed);
    REQUIRE(lag(typed) == std::string(typed) + " is not a lag; write days or months, like \"7d\" or \"2mo\"");
  }
}

TEST_CASE("a date is ISO 8601, of a day or a month") {
  REQUIRE(parse_date("2026-01-31").value() == 2026y / January / 31);
  REQUIRE(parse_date("2026-02").value() == 2026y / February / 1);
  REQUIRE(parse_date("2024-02-29").value() == 2024y / February / 29);
  REQUIRE(parse_date("0001-01-01").value() == year(1) / January / 1);
  REQUIRE(parse_date("9999-12-31").value() == 9999y / December / 31);
}

TEST_CASE("nothing else is a date") {
  for (const std::string_view typed :
       {"",           "2026",       "2026-1-31",  "2026-01-32", "2026-13-01",       "2026-02-29",  "2026-00-10",
        "2026-01-00", "0000-01-01", "31/01/2026", "2026/01/31", "2026-01-31T00:00", " 2026-01-31", "2026-01-3x",
        "+026-01-31", "-026-01-31", "20260131",   "2026-01-",   "2026-0 ",          "99999-01-01"}) {
    CAPTURE(typed);
    const auto date = parse_date(typed);
    REQUIRE_FALSE(date.has_value());
    REQUIRE(date.error().text == " is not a date; write it like \"2026-01-31\" or \"2026-01\"");
  }
}

TEST_CASE("evidence is a rate, a range or counts") {
  REQUIRE(planned_with("3%") == "0.03");
  REQUIRE(planned_with("2%..4%") == "0.03");
  REQUIRE(planned_with("1/4..0.35") == "0.3");
  REQUIRE(planned_with("100%..100%") == "1");
  REQUIRE(planned_with("96of3200") == "0.03");
  REQUIRE(planned_with("96 of 3_200") == "0.03");
  REQUIRE(std::holds_alternative<RateRange>(*parse_evidence("3%..3%")));
  REQUIRE(std::holds_alternative<RateCounts>(*parse_evidence("96of3200")));
}

TEST_CASE("evidence that cannot be right is told why") {
  REQUIRE(planned_with("4%..2%") == "4%..2%: the range is upside down; its low end is at most its high end");
  REQUIRE(planned_with("50%..100%") ==
          "50%..100%: a range cannot reach 0% or 100%; give counts instead, such as 50 converted of 50");
  REQUIRE(planned_with("0%..5%") ==
          "0%..5%: a range cannot reach 0% or 100%; give counts instead, such as 50 converted of 50");
  REQUIRE(planned_with("2..4%") == "2..4%: \"2\" is not a share; did you mean \"2%\"?");
  REQUIRE(planned_with("2%..") ==
          "2%..: \"\" is not a share; a share is from 0% to 100%, like \"40%\", \"2/5\" or 0.4");
  REQUIRE(planned_with("11of10") == "11of10: 11 converted of 10 is impossible; \"converted\" is at most \"of\"");
  REQUIRE(planned_with("0of0") == "0of0: counts of 0 units say nothing; \"of\" is 1 or more");
  REQUIRE(planned_with("0of10") ==
          "0of10: 0 converted gives no rate to plan with; add one beside the counts in a "
          "file: \"rate\": \"1%\"");
  REQUIRE(planned_with("1.5of10") ==
          "1.5of10: \"1.5\" is out of range; a count is a whole number, 0 or more and below 2^63");
  REQUIRE(planned_with("250") == "250 is not a rate; did you mean \"2.5%\"?");
}
