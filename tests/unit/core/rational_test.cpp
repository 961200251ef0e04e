// SPDX-License-Identifier: MIT
#include "core/rational.hpp"

#include "exact.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Rational rational(std::string_view value) {
  return Rational(exact(value));
}

std::string shown(const Rational& value) {
  return text(value.fraction());
}

std::string up(std::string_view value, int decimals) {
  return shown(rational(value).rounded(decimals, Direction::up));
}

std::string nearest(std::string_view value, int decimals) {
  return shown(rational(value).rounded(decimals, Direction::half_up));
}

std::string significant(std::string_view value, int decimals, int digits_kept, Direction direction) {
  return shown(rational(value).significant(decimals, digits_kept, direction));
}

}  // namespace

TEST_CASE("rounding up goes to the next multiple, and leaves a multiple where it is") {
  REQUIRE(up("2.5", 0) == "3");
  REQUIRE(up("2.000001", 0) == "3");
  REQUIRE(up("2", 0) == "2");
  REQUIRE(up("0", 0) == "0");
  REQUIRE(up("7/3", 2) == "2.34");
  REQUIRE(up("2.33", 2) == "2.33");
}

TEST_CASE("rounding to the nearest takes a half upward") {
  REQUIRE(nearest("2.5", 0) == "3");
  REQUIRE(nearest("3.5", 0) == "4");
  REQUIRE(nearest("2.499999", 0) == "2");
  REQUIRE(nearest("7/3", 2) == "2.33");
  REQUIRE(nearest("0.005", 2) == "0.01");
  REQUIRE(nearest("0.004999", 2) == "0");
  REQUIRE(nearest("1600000/3", 1) == "533333.3");
}

TEST_CASE("significant digits are kept, and the rest is rounded as asked") {
  REQUIRE(significant("1066667", 0, 4, Direction::up) == "1067000");
  REQUIRE(significant("1066001", 0, 4, Direction::up) == "1067000");
  REQUIRE(significant("1066001", 0, 4, Direction::half_up) == "1066000");
  REQUIRE(significant("1250", 0, 2, Direction::half_up) == "1300");
  REQUIRE(significant("1067000", 0, 4, Direction::up) == "1067000");
  REQUIRE(significant("999999", 0, 2, Direction::up) == "1000000");
}

TEST_CASE("a figure of fewer digits than asked for stays as it is") {
  REQUIRE(significant("1066667", 0, 7, Direction::up) == "1066667");
  REQUIRE(significant("1066667", 0, 18, Direction::up) == "1066667");
  REQUIRE(significant("7", 0, 1, Direction::up) == "7");
  REQUIRE(significant("0", 0, 1, Direction::up) == "0");
}

TEST_CASE("decimals count among the significant digits") {
  REQUIRE(significant("1234.56", 2, 5, Direction::half_up) == "1234.6");
  REQUIRE(significant("1234.56", 2, 3, Direction::up) == "1240");
  REQUIRE(significant("0.56", 2, 1, Direction::half_up) == "0.6");
  REQUIRE(significant("0.05", 2, 1, Direction::up) == "0.05");
}

TEST_CASE("large numbers are reckoned with as exactly as small ones") {
  const Rational large = rational("1000000000000000000000000000000000000");
  REQUIRE(shown(large * large / large) == text(large.fraction()));
  REQUIRE_FALSE((large * large).fraction().has_value());
  REQUIRE(shown(large * large - large * large + Rational(1)) == "1");
  REQUIRE((large * large).is_whole());
  REQUIRE_FALSE((Rational(1) / (large * large)).is_whole());
  REQUIRE(large * large > large);
  REQUIRE(Rational(1) / large / large < Rational(1) / large);
  REQUIRE(shown((large * large / (large * Rational(3))).rounded(0, Direction::up)) ==
          "333333333333333333333333333333333334");
}

TEST_CASE("rounding holds where the denominator nearly fills 128 bits") {
  const Rational tiny = Rational(1) / rational("12999999999999999999") / rational("13000000000000000001");
  const Rational some = tiny * rational("845000000000000000000000000000000003") * Rational(10);
  REQUIRE(shown(tiny.rounded(0, Direction::up)) == "1");
  REQUIRE(shown(tiny.rounded(0, Direction::half_up)) == "0");
  REQUIRE(shown(some.rounded(0, Direction::up)) == "1");
  REQUIRE(shown(some.rounded(0, Direction::half_up)) == "0");
  REQUIRE(shown(some.rounded(2, Direction::half_up)) == "0.05");
}
