// SPDX-License-Identifier: MIT
// The number grammar: rates, shares and growth.
#include "parsed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::io;
using namespace funnel::test;

namespace {

constexpr std::string_view rate_limits = "; a rate is above 0 and at most 100%, like \"3%\", \"1/4\" or 0.03";

/// The hint behind the refusal of a rate; "accepted" where it is one.
std::string hint(std::string_view typed) {
  const auto rate = parse_rate(typed);
  if (rate) return "accepted";
  const std::string_view refusal = " is not a rate";
  REQUIRE(rate.error().text.starts_with(refusal));
  return rate.error().text.substr(refusal.size());
}

}  // namespace

TEST_CASE("a rate is a percentage, a ratio or a number below 1") {
  struct Case {
    std::string_view typed;
    std::string_view rate;
  };
  constexpr Case cases[] = {{"3%", "3%"},
                            {"3 %", "3%"},
                            {"3\u00a0%", "3%"},
                            {"3\u202f%", "3%"},
                            {" 3% ", "3%"},
                            {"2.5%", "2.5%"},
                            {"100%", "1"},
                            {"1e-1%", "0.1%"},
                            {"1/4", "25%"},
                            {"1/1", "1"},
                            {"0.5/2", "25%"},
                            {"1e1/1e2", "10%"},
                            {"2_000/10_000", "20%"},
                            {"0.03", "3%"},
                            {"3e-2", "3%"},
                            {"0.999999", "99.9999%"},
                            {"9.0/36.0", "25%"},
                            {"1/3", "1/3"}};
  for (const Case& one : cases) {
    CAPTURE(one.typed);
    REQUIRE(parse_rate(one.typed).value().value() == exact(one.rate));
  }
}

TEST_CASE("the floats of other programs are rates, digit by digit") {
  REQUIRE(parse_rate("0.0072992700729927005").value().value() ==
          Fraction::make(72'992'700'729'927'005, power_of_ten(19)).value());
  REQUIRE(parse_rate("1e-05").value().value() == exact("1/100000"));
  REQUIRE(parse_rate("0.30000000000000004").has_value());
}

TEST_CASE("a bare number from 1 is refused, since it may be meant in several ways") {
  REQUIRE(hint("25") == "; did you mean \"25%\"?");
  REQUIRE(hint("2.5") == "; did you mean \"2.5%\"?");
  REQUIRE(hint("1") == "; did you mean \"1%\" or \"100%\"?");
  REQUIRE(hint("1.0") == "; did you mean \"1%\" or \"100%\"?");
  REQUIRE(hint("100") == "; did you mean \"100%\"?");
  REQUIRE(hint(" 25 ") == "; did you mean \"25%\"?");
}

TEST_CASE("a bare number above 100 is taken for a percentage without its point") {
  REQUIRE(hint("250") == "; did you mean \"2.5%\"?");
  REQUIRE(hint("101") == "; did you mean \"1.01%\"?");
  REQUIRE(hint("1200") == "; did you mean \"12%\"?");
  REQUIRE(hint("10000") == "; did you mean \"100%\"?");
  REQUIRE(hint("10001") == rate_limits);
  REQUIRE(hint("250.5") == rate_limits);
}

TEST_CASE("a decimal comma is refused with the point") {
  REQUIRE(hint("2,5%") == "; did you mean \"2.5%\"?");
  REQUIRE(hint("2,5 %") == "; did you mean \"2.5 %\"?");
  REQUIRE(hint("0,03") == "; did you mean \"0.03\"?");
  REQUIRE(hint(".03") == "; did you mean \"0.03\"?");
  REQUIRE(hint("250,5%") == rate_limits);
}

TEST_CASE("nothing else is a rate") {
  for (const std::string_view typed :
       {"",      "0", "0%", "0/4", "101%", "-3%", "-1/4", "5/4",       "1/0", "1/-4", "1 / 4", "1/4%",  "3%%",
        "3 % x", "%", "/",  "1/",  "/4",   "25k", "0.5k", "3 percent", "nan", "0x3%", "1/2/3", "1k/2k", "3%\n4"}) {
    CAPTURE(typed);
    REQUIRE(hint(typed) == rate_limits);
  }
}

TEST_CASE("a rate of more digits than are kept is told so") {
  const std::string long_rate = "0." + std::string(37, '3');
  REQUIRE(read(parse_rate, long_rate) ==
          long_rate + " is too large or too long to be kept exactly; write at most 36 digits");
  REQUIRE(read(parse_rate, "1e-37") == "1e-37 is too large or too long to be kept exactly; write at most 36 digits");
  REQUIRE(read(parse_share, long_rate + "%").ends_with("write at most 36 digits"));
}

TEST_CASE("a share may be nothing or all") {
  REQUIRE(read(parse_share, "0") == "0");
  REQUIRE(read(parse_share, "0%") == "0");
  REQUIRE(read(parse_share, "2/5") == "0.4");
  REQUIRE(read(parse_share, "100%") == "1");
  REQUIRE(read(parse_share, "1") == "1 is not a share; did you mean \"1%\" or \"100%\"?");
  REQUIRE(read(parse_share, "40") == "40 is not a share; did you mean \"40%\"?");
  REQUIRE(read(parse_share, "101%") == "101% is not a share; a share is from 0% to 100%, like \"40%\", \"2/5\" or 0.4");
}

TEST_CASE("growth may be downward, and stays above -100 %") {
  REQUIRE(read(parse_growth, "3%") == "0.03");
  REQUIRE(read(parse_growth, "-2%") == "-0.02");
  REQUIRE(read(parse_growth, "250%") == "2.5");
  REQUIRE(read(parse_growth, "-1/4") == "-0.25");
  REQUIRE(read(parse_growth, "0.02") == "0.02");
  REQUIRE(read(parse_growth, "0") == "0");
  REQUIRE(read(parse_growth, "-99.9%") == "-0.999");
  REQUIRE(read(parse_growth, "-100%") == "-100% is not a growth rate; write it like \"3%\" or \"-2%\"");
  REQUIRE(read(parse_growth, "3") == "3 is not a growth rate; did you mean \"3%\"?");
  REQUIRE(read(parse_growth, "2,5%") == "2,5% is not a growth rate; did you mean \"2.5%\"?");
}

TEST_CASE("a confidence is a chance above 0 and below 1") {
  REQUIRE(read(parse_confidence, "80%") == "0.8");
  REQUIRE(read(parse_confidence, "4/5") == "0.8");
  REQUIRE(read(parse_confidence, "0.999") == "0.999");
  REQUIRE(read(parse_confidence, "80").ends_with("did you mean \"80%\"?"));
  for (const std::string_view refused :
       {"0", "0%", "100%", "1/1", "-1%", "101%", "", "nan", "80%%", "0.9999999999999999", "1"}) {
    CAPTURE(refused);
    REQUIRE(read(parse_confidence, refused).find(" is not a confidence; ") != std::string::npos);
  }
}
