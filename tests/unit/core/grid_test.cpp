// SPDX-License-Identifier: MIT
#include "core/grid.hpp"

#include "exact.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// The places around that of a value: one before it, itself, one behind it.
std::vector<std::string> around(const Grid& grid, const Fraction& value) {
  const Place place = grid.at_most(Rational(value));
  std::vector<std::string> texts;
  for (const Place near : {place - 1, place, place + 1}) texts.push_back(text(*grid.value(near).fraction()));
  return texts;
}

using Texts = std::vector<std::string>;

Fraction quotient(int numerator, int denominator) {
  return *Fraction::make(numerator, denominator);
}

}  // namespace

TEST_CASE("rates are searched in hundredths of a percent, and finer below 1 %") {
  REQUIRE(around(rate_grid, quotient(1, 100)) == Texts{"0.00999", "0.01", "0.0101"});
  REQUIRE(around(rate_grid, quotient(1, 1000)) == Texts{"0.000999", "0.001", "0.00101"});
  REQUIRE(rate_grid.value(rate_grid.last) == Rational(1));
}

TEST_CASE("money is searched in hundredths of a cent below 1, in cents below 100, then in whole units") {
  REQUIRE(around(money_grid, Fraction(1)) == Texts{"0.9999", "1", "1.01"});
  REQUIRE(around(money_grid, Fraction(100)) == Texts{"99.99", "100", "101"});
  REQUIRE(money_grid.value(0) == Rational(0));
}

TEST_CASE("the place of a value between two is that of the lower") {
  REQUIRE(money_grid.at_most(Rational(quotient(2001, 20))) == money_grid.at_most(Rational(100)));
  REQUIRE(count_grid.at_most(Rational(quotient(7, 2))) == 3);
}
