// SPDX-License-Identifier: MIT
#include "core/month_shares.hpp"

#include "exact.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace funnel;
using namespace funnel::test;
using std::chrono::April;
using std::chrono::year_month_day;

namespace {

std::vector<std::string> shares(const CalendarShape& shape, int months,
                                std::optional<year_month_day> start = std::nullopt) {
  std::vector<std::string> texts;
  for (const Rational& share : month_shares(shape, Horizon::make(months, start).value())) {
    texts.push_back(text(share.fraction().value()));
  }
  return texts;
}

WeightedShape weights(const std::vector<std::string>& texts) {
  WeightedShape shape;
  for (const std::string& weight : texts) shape.weights.push_back(exact(weight));
  return shape;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("without a shape every month has the same share") {
  REQUIRE(shares(EvenShape(), 3) == Texts{"1/3", "1/3", "1/3"});
}

TEST_CASE("twelve weights are those of January to December, from the month of the start") {
  const auto shape = weights({"1", "0", "0", "3", "0", "0", "4", "0", "0", "0", "0", "0"});
  REQUIRE(shares(shape, 4) == Texts{"0.25", "0", "0", "0.75"});
  REQUIRE(shares(shape, 4, year_month_day{std::chrono::year{2026}, April, std::chrono::day{15}}) ==
          Texts{"3/7", "0", "0", "4/7"});
  REQUIRE(shares(shape, 13)[12] == "1/9");  // January again
}

TEST_CASE("four weights are those of the quarters of the calendar") {
  const auto shape = weights({"1", "2", "3", "4"});
  REQUIRE(shares(shape, 6) == Texts{"1/9", "1/9", "1/9", "2/9", "2/9", "2/9"});
  REQUIRE(shares(shape, 2, year_month_day{std::chrono::year{2026}, std::chrono::December, std::chrono::day{1}}) ==
          Texts{"0.8", "0.2"});
}

TEST_CASE("another number of weights divides the horizon into as many periods") {
  REQUIRE(shares(weights({"1", "3"}), 2) == Texts{"0.25", "0.75"});
  REQUIRE(shares(weights({"1", "3"}), 4) == Texts{"0.125", "0.125", "0.375", "0.375"});
  REQUIRE(shares(weights({"1", "3"}), 3) == Texts{"1/6", "1/3", "0.5"});
  REQUIRE(shares(weights({"1", "1", "2", "2", "6"}), 1) == Texts{"1"});
  REQUIRE(shares(weights({"1", "1", "2", "2", "6"}), 2) == Texts{"0.25", "0.75"});
}

TEST_CASE("growth makes each month a multiple of the one before it") {
  const GrowthShape doubling{exact("1")};
  REQUIRE(shares(doubling, 3) == Texts{"1/7", "2/7", "4/7"});
}

TEST_CASE("a horizon that has only months without weight is even") {
  const auto december = weights({"0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "1"});
  REQUIRE(shares(december, 2) == Texts{"0.5", "0.5"});
}
