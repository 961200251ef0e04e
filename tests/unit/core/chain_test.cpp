// SPDX-License-Identifier: MIT
#include "core/chain.hpp"

#include "funnels.hpp"

#include <funnel/overflow.hpp>

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

std::string above(std::string_view below, std::string_view rate_text, Rounding rounding = Rounding::up) {
  return shown(units_above(rational(below), rate(rate_text), rounding));
}

/// What the top of a funnel of these rates, top first, needs for so many units at the bottom.
std::string top(std::string_view bottom, const std::vector<std::string_view>& rates) {
  std::vector<Stage> stages;
  for (const std::string_view rate_text : rates)
    stages.push_back(stage("s" + std::to_string(stages.size()), rate_text));
  stages.push_back(stage("bottom", ""));
  const auto list = StageList::make(std::move(stages)).value();
  return shown(chain_upward(list, list.size() - 1, rational(bottom), Rounding::up).back().volume);
}

}  // namespace

TEST_CASE("the ceiling is that of the decimal that people typed") {
  REQUIRE(above("21", "35%") == "60");
  REQUIRE(above("1", "0.9999999999") == "2");
  REQUIRE(above("80", "25%") == "320");
  REQUIRE(above("32000", "3%") == "1066667");
  REQUIRE(above("0", "3%") == "0");
}

TEST_CASE("quotients that binary fractions push over a whole number stay there") {
  struct Case {
    const char* units;
    const char* rate;
    const char* above;
  };
  constexpr Case cases[] = {{"145", "0.29", "500"},  {"290", "0.29", "1000"}, {"42", "0.35", "120"},
                            {"161", "0.35", "460"},  {"18", "0.009", "2000"}, {"63", "0.009", "7000"},
                            {"9", "0.018", "500"},   {"9", "0.036", "250"},   {"11", "0.044", "250"},
                            {"71", "0.071", "1000"}, {"73", "0.073", "1000"}, {"87", "0.087", "1000"},
                            {"51", "0.102", "500"}};
  for (const Case& one : cases) {
    CAPTURE(one.units, one.rate);
    REQUIRE(above(one.units, one.rate) == one.above);
  }
}

TEST_CASE("chains of rates come out whole where they are") {
  REQUIRE(top("21", {"1%", "1%", "35%"}) == "600000");
  REQUIRE(top("7", {"0.01", "0.01", "0.35"}) == "200000");
  REQUIRE(top("7", {"0.01", "0.02", "0.7"}) == "50000");
  REQUIRE(top("9", {"0.01", "0.03", "0.03"}) == "1000000");
  REQUIRE(top("18", {"0.01", "0.03", "0.03"}) == "2000000");
}

TEST_CASE("ceilings of 63 bits are exact") {
  REQUIRE(above("1063116443042876", "7%") == "15187377757755372");
  REQUIRE(above("5870027593621601", "2.9%") == "202414744607641414");
  REQUIRE(above("8515242627359937", "31%") == "27468524604386894");
  REQUIRE(above("9223372036854775807", "100%") == "9223372036854775807");
}

TEST_CASE("a ceiling whose product is beyond 128 bits is exact") {
  REQUIRE(above("9223372036854775807", "0.999999999999999999999999999999999999") == "9223372036854775808");
  REQUIRE(above("9223372036854775806", "999999999999999999999999999999999998/999999999999999999999999999999999999") ==
          "9223372036854775807");
}

TEST_CASE("without rounding up, a quotient stays what it is") {
  REQUIRE(above("20", "3%", Rounding::nearest) == "2000/3");
  REQUIRE(above("20", "3%", Rounding::exact) == "2000/3");
}

TEST_CASE("what is open lowers what a stage must produce, and what the stages above it need") {
  auto funnel = with_open(built_in(), "opportunities", 30);
  const auto links = chain_upward(funnel.stages, 5, Rational(20), Rounding::up);
  REQUIRE(shown(links[1].required) == "80");
  REQUIRE(shown(links[1].volume) == "50");
  REQUIRE(shown(links[2].required) == "200");
  funnel = with_open(built_in(), "opportunities", 81);
  REQUIRE(shown(chain_upward(funnel.stages, 5, Rational(20), Rounding::up)[1].volume) == "0");
  REQUIRE(shown(chain_upward(funnel.stages, 5, Rational(20), Rounding::up).back().required) == "0");
}

TEST_CASE("a stage that needs more than 2^63 - 1 units is named") {
  const auto largest = Rational(largest_amount);
  try {
    chain_upward(built_in().stages, 5, largest, Rounding::up);
    FAIL("no overflow");
  } catch (const Overflow& overflow) {
    REQUIRE(overflow.stage() == "opportunities");
  }
  REQUIRE_THROWS_AS(chain_upward(built_in().stages, 5, largest + Rational(1), Rounding::exact), Overflow);
  REQUIRE_NOTHROW(chain_upward(stage_list({{"all", "100%"}, {"customers", ""}}), 1, largest, Rounding::up));
}

TEST_CASE("downward, units and what is open move on in expectation") {
  const auto funnel = with_open(built_in(), "sql", 7);
  const auto links = chain_downward(funnel.stages, 0, Rational(1000));
  REQUIRE(links.size() == 5);
  REQUIRE(shown(links[0].volume) == "30");
  REQUIRE(shown(links[1].volume) == "1.5");
  REQUIRE(shown(links[2].volume) == "0.3");
  REQUIRE(shown(links[2].required) == "7.3");
  REQUIRE(shown(links[3].volume) == "1.825");
  REQUIRE(shown(links[4].required) == "0.45625");
  REQUIRE(chain_downward(funnel.stages, 5, Rational(1000)).empty());
}

TEST_CASE("downward, open units beyond 2^63 - 1 are an overflow that names the stage") {
  const auto funnel = with_open(built_in(), "leads", 9'223'372'036'854'775'807);
  try {
    chain_downward(funnel.stages, 0, Rational(1000));
    FAIL("no overflow");
  } catch (const Overflow& overflow) {
    REQUIRE(overflow.stage() == "leads");
  }
}
