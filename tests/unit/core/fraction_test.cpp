// SPDX-License-Identifier: MIT
#include "exact.hpp"

#include <funnel/fraction.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

const Integer128 largest = power_of_ten(36);

std::string made(Integer128 over, Integer128 under) {
  return text(Fraction::make(over, under));
}

}  // namespace

TEST_CASE("a fraction is in lowest terms") {
  REQUIRE(made(21, 42) == "0.5");
  REQUIRE(made(100, 300) == "1/3");
  REQUIRE(made(-6, 4) == "-1.5");
  REQUIRE(made(0, 7) == "0");
  REQUIRE(Fraction::make(0, 7) == Fraction(0));
  REQUIRE(Fraction::make(3000, 1000) == Fraction(3));
}

TEST_CASE("a fraction has a denominator above zero") {
  REQUIRE(made(1, 0) == "nothing");
  REQUIRE(made(1, -2) == "nothing");
  REQUIRE(made(0, 0) == "nothing");
}

TEST_CASE("a fraction has up to 36 digits over and under the line") {
  REQUIRE(Fraction::make(largest, 1).has_value());
  REQUIRE(Fraction::make(-largest, 1).has_value());
  REQUIRE(Fraction::make(1, largest).has_value());
  REQUIRE_FALSE(Fraction::make(largest + 1, 1).has_value());
  REQUIRE_FALSE(Fraction::make(-largest - 1, 1).has_value());
  REQUIRE_FALSE(Fraction::make(1, largest + 1).has_value());
}

TEST_CASE("a fraction is measured in lowest terms") {
  REQUIRE(Fraction::make(largest * 10, 10) == Fraction::make(largest, 1));
  REQUIRE(Fraction::make(10, largest * 10) == Fraction::make(1, largest));
}

TEST_CASE("the widest integers are refused, not wrapped") {
  const Integer128 least = Integer128{1} << 126U << 1U;
  REQUIRE_FALSE(Fraction::make(least, 1).has_value());
  REQUIRE_FALSE(Fraction::make(least, -(least + 1)).has_value());
  REQUIRE_FALSE(Fraction::make(1, least).has_value());
  REQUIRE(made(least, Integer128{1} << 126U) == "-2");
}

TEST_CASE("a fraction knows whether it is whole") {
  REQUIRE(Fraction(7).is_whole());
  REQUIRE(exact("4/2").is_whole());
  REQUIRE_FALSE(exact("1/2").is_whole());
}

TEST_CASE("fractions are in the order of their values") {
  const std::vector<Fraction> ascending = {exact("-3"),    exact("-1/2"), exact("-1/3"), exact("0"),
                                           exact("0.333"), exact("1/3"),  exact("0.35"), exact("21")};
  for (std::size_t i = 0; i < ascending.size(); ++i) {
    for (std::size_t j = 0; j < ascending.size(); ++j) {
      CAPTURE(i, j);
      REQUIRE((ascending[i] < ascending[j]) == (i < j));
      REQUIRE((ascending[i] == ascending[j]) == (i == j));
    }
  }
}

TEST_CASE("the order holds where the cross products are beyond 128 bits") {
  const auto nearer_to_one = *Fraction::make(largest - 1, largest);
  const auto farther = *Fraction::make(largest - 2, largest - 1);
  REQUIRE(farther < nearer_to_one);
  REQUIRE(nearer_to_one > farther);
  REQUIRE((nearer_to_one <=> nearer_to_one) == std::strong_ordering::equal);
  REQUIRE(*Fraction::make(1 - largest, largest) < *Fraction::make(2 - largest, largest - 1));
  REQUIRE(*Fraction::make(1, largest) < *Fraction::make(largest, 1));
}
