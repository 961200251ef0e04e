// SPDX-License-Identifier: MIT
#include "exact.hpp"

#include <funnel/evidence.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

TEST_CASE("a known rate is planned with as it is") {
  REQUIRE(text(planning_rate(KnownRate{rate("3%")})) == "0.03");
}

TEST_CASE("a range is planned with by its midpoint, exactly") {
  REQUIRE(text(planning_rate(*RateRange::make(rate("2%"), rate("4%")))) == "0.03");
  REQUIRE(text(planning_rate(*RateRange::make(rate("1/3"), rate("1/2")))) == "5/12");
  REQUIRE(text(planning_rate(*RateRange::make(rate("3%"), rate("3%")))) == "0.03");
  REQUIRE(text(planning_rate(*RateRange::make(rate("1"), rate("1")))) == "1");
}

TEST_CASE("a range with a rate of its own is planned with by that") {
  REQUIRE(text(planning_rate(*RateRange::make(rate("2%"), rate("4%"), rate("2.5%")))) == "0.025");
}

TEST_CASE("counts are planned with as converted / of, exactly") {
  REQUIRE(text(planning_rate(*RateCounts::make(96, 3200))) == "0.03");
  REQUIRE(text(planning_rate(*RateCounts::make(1, 3))) == "1/3");
  REQUIRE(text(planning_rate(*RateCounts::make(50, 50))) == "1");
  REQUIRE(text(planning_rate(*RateCounts::make(1, 1))) == "1");
}

TEST_CASE("counts of which nothing converted are planned with by the rate beside them") {
  REQUIRE(text(planning_rate(*RateCounts::make(0, 50, rate("1%")))) == "0.01");
}

TEST_CASE("an impossible range is refused") {
  REQUIRE_FALSE(RateRange::make(rate("4%"), rate("2%")).has_value());
  REQUIRE_FALSE(RateRange::make(rate("50%"), rate("100%")).has_value());
}

TEST_CASE("the rate of a range lies within it, ends included") {
  REQUIRE(RateRange::make(rate("2%"), rate("4%"), rate("2%")).has_value());
  REQUIRE(RateRange::make(rate("2%"), rate("4%"), rate("4%")).has_value());
  REQUIRE_FALSE(RateRange::make(rate("2%"), rate("4%"), rate("1.9%")).has_value());
  REQUIRE_FALSE(RateRange::make(rate("2%"), rate("4%"), rate("4.1%")).has_value());
}

TEST_CASE("a range whose midpoint takes too many digits is refused") {
  const auto low = *Rate::make(*Fraction::make(1, power_of_ten(36)));
  const auto high = *Rate::make(*Fraction::make(1, power_of_ten(36) - 1));
  REQUIRE_FALSE(RateRange::make(low, high).has_value());
  REQUIRE_FALSE(RateRange::make(low, high, high).has_value());
}

TEST_CASE("impossible counts are refused") {
  REQUIRE_FALSE(RateCounts::make(11, 10).has_value());
  REQUIRE_FALSE(RateCounts::make(-1, 10).has_value());
  REQUIRE_FALSE(RateCounts::make(0, 0).has_value());
  REQUIRE_FALSE(RateCounts::make(-5, -10).has_value());
  REQUIRE_FALSE(RateCounts::make(0, 0, rate("1%")).has_value());
}

TEST_CASE("a rate stands beside counts where nothing converted, and only there") {
  REQUIRE_FALSE(RateCounts::make(0, 50).has_value());
  REQUIRE_FALSE(RateCounts::make(5, 50, rate("1%")).has_value());
}

TEST_CASE("evidence keeps what it was made from") {
  const auto range = *RateRange::make(rate("2%"), rate("4%"), rate("2.5%"));
  REQUIRE(text(range.low()) == "0.02");
  REQUIRE(text(range.high()) == "0.04");
  REQUIRE(text(range.planned()) == "0.025");
  const auto counts = *RateCounts::make(0, 50, rate("1%"));
  REQUIRE(counts.converted() == 0);
  REQUIRE(counts.of() == 50);
  REQUIRE(text(counts.planned()) == "0.01");
}
