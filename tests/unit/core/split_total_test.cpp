// SPDX-License-Identifier: MIT
#include "core/split_total.hpp"

#include "core/plan_figures.hpp"
#include "exact.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

std::vector<std::string> parts(std::string_view total, const std::vector<std::string_view>& weights, int decimals) {
  std::vector<Rational> numbers;
  for (const auto weight : weights) numbers.emplace_back(exact(weight));
  std::vector<std::string> texts;
  for (const Rational& part : split_total(Rational(exact(total)), numbers, decimals)) {
    texts.push_back(text(part.fraction().value()));
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a total is divided by its running totals") {
  REQUIRE(parts("50", {"40%", "30%", "15%", "15%"}, 0) == Texts{"20", "15", "8", "7"});
  REQUIRE(parts("10", {"1/3", "1/3", "1/3"}, 0) == Texts{"3", "4", "3"});
  REQUIRE(parts("1", {"1", "1"}, 0) == Texts{"1", "0"});
}

TEST_CASE("the last part that has a weight takes the digits that are left") {
  REQUIRE(parts("20.4", {"50%", "50%"}, 0) == Texts{"10", "10.4"});
  REQUIRE(parts("10/3", {"50%", "50%", "0"}, 2) == Texts{"1.67", "499/300", "0"});
}

TEST_CASE("no part is below 0") {
  REQUIRE(parts("20.6", {"999", "1"}, 0) == Texts{"20.6", "0"});
  REQUIRE(parts("0", {"1", "1"}, 0) == Texts{"0", "0"});
}
