// SPDX-License-Identifier: MIT
// Open pipeline and significant digits: where what is shown and what is chained differ.
#include "planned.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Funnel significant(Funnel funnel, int digits_kept, Rounding rounding = Rounding::up) {
  funnel.significant = SignificantDigits::make(digits_kept);
  funnel.rounding = rounding;
  return funnel;
}

}  // namespace

TEST_CASE("open opportunities lower what the stages above must produce") {
  const auto result = planned(with_open(built_in("200000"), "opportunities", 30));
  REQUIRE(required(result) == Texts{"20", "80", "200", "1000", "20000", "666667"});
  REQUIRE(volumes(result) == Texts{"20", "50", "200", "1000", "20000", "666667"});
  REQUIRE(month(result) == Texts{"2", "5", "17", "84", "1667", "55556"});
  REQUIRE(text(result.stages[1].open) == "30");
  REQUIRE_FALSE(result.stages[2].open.has_value());
}

TEST_CASE("open units at several stages each come off their own") {
  const auto funnel = with_open(with_open(built_in("200000"), "opportunities", 30), "leads", 500);
  const auto result = planned(funnel);
  REQUIRE(required(result) == Texts{"20", "80", "200", "1000", "20000", "650000"});
  REQUIRE(volumes(result) == Texts{"20", "50", "200", "1000", "19500", "650000"});
}

TEST_CASE("no open units is not the same as none known") {
  const auto result = planned(with_open(built_in("200000"), "sql", 0));
  REQUIRE(text(result.stages[2].open) == "0");
  REQUIRE(volumes(result) == volumes(planned(built_in("200000"))));
}

TEST_CASE("significant digits round what is shown upward, months are taken of that, and the chain stays") {
  const auto result = planned(significant(built_in("205000"), 2));
  REQUIRE(volumes(result) == Texts{"21", "84", "340", "1700", "34000", "1200000"});
  REQUIRE(month(result) == Texts{"2", "7", "29", "142", "2834", "100000"});
  REQUIRE(text(result.stages[5].chained_volume) == "1120000");
  REQUIRE(text(result.expected_revenue) == "210000");
}

TEST_CASE("significant digits under the other policies round half up") {
  REQUIRE(volumes(planned(significant(built_in("205000"), 2, Rounding::nearest))) ==
          Texts{"21", "82", "330", "1600", "33000", "1100000"});
  REQUIRE(volumes(planned(significant(built_in("205000"), 3, Rounding::exact))) ==
          Texts{"20.5", "82", "328", "1640", "32800", "1090000"});
}

TEST_CASE("significant digits of a forecast round half up, decimals included") {
  const auto result = planned(significant(for_volume(built_in(), "mql", 1001), 2));
  REQUIRE(volumes(result) == Texts{"13", "50", "200", "1100", "21000", "670000"});
}

TEST_CASE("required and volume are each shown in significant digits") {
  const auto result = planned(significant(with_open(built_in("205000"), "opportunities", 30), 1));
  REQUIRE(text(result.stages[1].required) == "90");
  REQUIRE(text(result.stages[1].volume) == "60");
  REQUIRE(text(result.stages[1].chained_required) == "84");
  REQUIRE(text(result.stages[1].chained_volume) == "54");
}

TEST_CASE("a single significant digit may carry into the next") {
  REQUIRE(volumes(planned(significant(built_in("950000"), 1))) ==
          Texts{"100", "400", "2000", "8000", "200000", "6000000"});
}
