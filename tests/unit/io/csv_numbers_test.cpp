// SPDX-License-Identifier: MIT
#include "io/csv_numbers.hpp"

#include <catch2/catch.hpp>

using namespace funnel::io;

namespace {

std::int64_t point(std::string_view text) {
  return read_count(text, DecimalSign::point).value_or(-1);
}

std::int64_t comma(std::string_view text) {
  return read_count(text, DecimalSign::comma).value_or(-1);
}

/// Of money, in tens of thousandths.
std::int64_t amount(std::string_view text, DecimalSign sign) {
  const auto read = read_amount(text, sign);
  if (!read) return -1;
  return static_cast<std::int64_t>(product(*read, funnel::Fraction(10'000))->numerator());
}

std::int64_t point_amount(std::string_view text) {
  return amount(text, DecimalSign::point);
}

std::int64_t comma_amount(std::string_view text) {
  return amount(text, DecimalSign::comma);
}

}  // namespace

TEST_CASE("the semicolon goes with the decimal comma") {
  REQUIRE(decimal_sign(';') == DecimalSign::comma);
  REQUIRE(decimal_sign(',') == DecimalSign::point);
  REQUIRE(decimal_sign('\t') == DecimalSign::point);
}

TEST_CASE("whole numbers are counts up to 2^63 - 1") {
  REQUIRE(point("0") == 0);
  REQUIRE(point("00012") == 12);
  REQUIRE(point("9223372036854775807") == 9'223'372'036'854'775'807);
  REQUIRE(point("9223372036854775808") == -1);
  REQUIRE(point("99999999999999999999999999") == -1);
  REQUIRE(point(" 12 ") == 12);
  REQUIRE(point("\u00a012\u202f") == 12);
}

TEST_CASE("thousands are grouped by three, in one way") {
  for (const std::string_view text :
       {"1,234,567", "1 234 567", "1'234'567", "1\u00a0234\u00a0567", "1\u202f234\u202f567", "1\u2019234\u2019567",
        "1\xA0\x32\x33\x34\xA0\x35\x36\x37"}) {
    CAPTURE(text);
    REQUIRE(point(text) == 1'234'567);
  }
  REQUIRE(comma("1.234.567") == 1'234'567);
  REQUIRE(comma("1 234") == 1234);
  REQUIRE(point("9,223,372,036,854,775,808") == -1);
  for (const std::string_view text : {"1,23", "1,2345", "1234,567", ",123", "1,,234", "1,234,", "1,234 567", "1,234.5",
                                      "1.234.567", "12,34", "1 2", "1,234567"}) {
    CAPTURE(text);
    REQUIRE(point(text) == -1);
  }
}

TEST_CASE("decimals are zeros or no count") {
  REQUIRE(point("12.0") == 12);
  REQUIRE(point("1,234.00") == 1234);
  REQUIRE(comma("12,0") == 12);
  REQUIRE(comma("1.234,00") == 1234);
  REQUIRE(point("12.5") == -1);
  REQUIRE(point("12.") == -1);
  REQUIRE(point(".0") == -1);
  REQUIRE(point("12,0") == -1);
  REQUIRE(comma("1,234") == -1);
  REQUIRE(comma("12.0") == -1);
}

TEST_CASE("what is no count is none") {
  for (const std::string_view text :
       {"", " ", "-1", "+1", "n/a", "12%", "1e3", "0x10", "12 leads", "1_000", "k", "\xFF"}) {
    CAPTURE(text);
    REQUIRE(point(text) == -1);
    REQUIRE(comma(text) == -1);
  }
  REQUIRE(point("1" + std::string(100, ' ') + "0") == -1);
}

TEST_CASE("a group of thousands cannot follow a leading 0") {
  REQUIRE(point("0,055") == -1);
  REQUIRE(comma("0.055") == -1);
  REQUIRE(comma("0 055") == -1);
  REQUIRE(comma("01.234") == -1);
  REQUIRE(point_amount("0,055") == 550);
  REQUIRE(comma_amount("0.055") == 550);
  REQUIRE(comma_amount("01.234") == -1);
  REQUIRE(comma_amount("0 055") == -1);
}

TEST_CASE("decimals of money may stand behind the other sign where they cannot be thousands") {
  REQUIRE(comma_amount("0.07") == 700);
  REQUIRE(comma_amount("12.5") == 125'000);
  REQUIRE(comma_amount("$12.50") == 125'000);
  REQUIRE(comma_amount("1.2345") == 12'345);
  REQUIRE(comma_amount("1234.567") == 12'345'670);
  REQUIRE(comma_amount("1 234.567") == 12'345'670);
  REQUIRE(point_amount("12,5") == 125'000);
  REQUIRE(point_amount("0,4") == 4000);
}

TEST_CASE("a sign that may group thousands does") {
  REQUIRE(comma_amount("1.234") == 12'340'000);
  REQUIRE(comma_amount("1.234,5") == 12'345'000);
  REQUIRE(point_amount("1,234") == 12'340'000);
  REQUIRE(point_amount("1,234.5") == 12'345'000);
  for (const std::string_view text : {"1.234.5", "1,234.5", "1.2.3", "0.", "1..5", "1.5 5"}) {
    CAPTURE(text);
    REQUIRE(comma_amount(text) == -1);
  }
}
