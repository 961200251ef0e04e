// SPDX-License-Identifier: MIT
// The number grammar: amounts.
#include "parsed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::io;
using namespace funnel::test;

namespace {

struct Case {
  std::string_view typed;
  std::string_view read;
};

std::string amount(std::string_view typed) {
  return read(parse_number, typed);
}

}  // namespace

TEST_CASE("an amount is read as people write it") {
  constexpr Case cases[] = {{"200000", "200000"},
                            {"200_000", "200000"},
                            {"2_00_000", "200000"},
                            {"200k", "200000"},
                            {"200K", "200000"},
                            {"1.5M", "1500000"},
                            {"0.5k", "500"},
                            {"1_000.5k", "1000500"},
                            {"0", "0"},
                            {"-0", "0"},
                            {"-2.5", "-2.5"},
                            {"007", "7"},
                            {"16666.67", "16666.67"},
                            {"  42\t", "42"},
                            {"\u00a042\u202f", "42"}};
  for (const Case& one : cases) {
    CAPTURE(one.typed);
    REQUIRE(amount(one.typed) == one.read);
  }
}

TEST_CASE("an amount is read as programs write it") {
  constexpr Case cases[] = {{"1e5", "100000"},  {"1E+5", "100000"}, {"1e-05", "1/100000"}, {"12.0", "12"},
                            {"1.50e1", "15"},   {"0.0", "0"},       {"2.5e-1", "0.25"},    {"0e999", "0"},
                            {"100000e-5", "1"}, {"-1e2", "-100"}};
  for (const Case& one : cases) {
    CAPTURE(one.typed);
    REQUIRE(parse_number(one.typed).value() == exact(one.read));
  }
}

TEST_CASE("digits that a binary fraction would alter are kept") {
  REQUIRE(amount("9007199254740993") == "9007199254740993");
  REQUIRE(amount("9223372036854775807") == "9223372036854775807");
  REQUIRE(parse_number("0.0072992700729927005").value() ==
          Fraction::make(72'992'700'729'927'005, power_of_ten(19)).value());
}

TEST_CASE("36 digits are kept exactly, and no more are taken") {
  const std::string ones(36, '1');
  REQUIRE(amount(ones) == ones);
  REQUIRE(parse_number("1" + std::string(36, '0')).value().numerator() == power_of_ten(36));
  REQUIRE(refuses(parse_number, "1" + std::string(35, '0') + "1"));
  REQUIRE(refuses(parse_number, ones + "1"));
  REQUIRE(parse_number("0." + ones).value().denominator() == power_of_ten(36));
  REQUIRE(refuses(parse_number, "0." + ones + "1"));
  REQUIRE(refuses(parse_number, std::string(100, '9')));
}

TEST_CASE("zeros take no digits") {
  REQUIRE(amount(std::string(100, '0') + "5") == "5");
  REQUIRE(amount("5." + std::string(100, '0')) == "5");
  REQUIRE(amount("0." + std::string(100, '0')) == "0");
  REQUIRE(parse_number("1e36").value().numerator() == power_of_ten(36));
  REQUIRE(parse_number("1e-36").value().denominator() == power_of_ten(36));
  REQUIRE(refuses(parse_number, "1e37"));
  REQUIRE(refuses(parse_number, "1e-37"));
  REQUIRE(refuses(parse_number, "1e36k"));
  REQUIRE(refuses(parse_number, "1e99999999999999999999"));
}

TEST_CASE("nothing else is an amount") {
  for (const std::string_view typed :
       {"",     " ",     "-",    "+5",  "5.",   ".",    "e5",    "1e",    "1e+",  "1e5.5",
        "0x10", "0x1p3", "nan",  "NaN", "inf",  "-inf", "1__0",  "_1",    "1_",   "1_.5",
        "1._5", "--1",   "1-",   "1 2", "1k k", "1kM",  "200 k", "1G",    "1m",   "5%",
        "1/4",  "12abc", "true", "1,5", "1\n2", "１２", "1e5_",  "1.2.3", "\xff", "5 $"}) {
    CAPTURE(typed);
    REQUIRE(refuses(parse_number, typed));
  }
}

TEST_CASE("a refusal of an amount says what may have been meant") {
  REQUIRE(read(parse_money, "$200,000") == "$200,000 is not an amount of money; did you mean \"200000\"?");
  REQUIRE(read(parse_money, "1,5") == "1,5 is not an amount of money; did you mean \"1.5\"?");
  REQUIRE(read(parse_money, "200 000 €") == "200 000 € is not an amount of money; did you mean \"200000\"?");
  REQUIRE(read(parse_money, "200\u202f000,50") ==
          "200\u202f000,50 is not an amount of money; did you mean \"200000.50\"?");
  REQUIRE(read(parse_money, "1,234,567") == "1,234,567 is not an amount of money; did you mean \"1234567\"?");
  REQUIRE(read(parse_money, "2m") == "2m is not an amount of money; did you mean \"2M\"?");
  REQUIRE(read(parse_money, "200 k") == "200 k is not an amount of money; did you mean \"200k\"?");
  REQUIRE(read(parse_money, ".5") == ".5 is not an amount of money; did you mean \"0.5\"?");
  REQUIRE(read(parse_money, "a lot") == "a lot is not an amount of money; write it like 200000, 200_000, 200k or 1.5M");
}

TEST_CASE("an amount out of the range of its kind is told the range") {
  REQUIRE(read(parse_money, "-5") == "-5 is out of range; an amount of money is 0 or more, and below 2^63");
  REQUIRE(read(parse_volume, "1e19") == "1e19 is out of range; a number of units is 0 or more, and below 2^63");
  REQUIRE(read(parse_count, "2.5") == "2.5 is out of range; a count is a whole number, 0 or more and below 2^63");
  REQUIRE(read(parse_clv, "0") == "0 is out of range; a CLV is above 0, and below 2^63");
  REQUIRE(read(parse_capacity, "0") == "0 is out of range; a capacity is above 0, and below 2^63");
  REQUIRE(read(parse_money, "9223372036854775807") == "9223372036854775807");
  REQUIRE(refuses(parse_money, "9223372036854775808"));
  REQUIRE(read(parse_count, "1.5k") == "1500");
}
