// SPDX-License-Identifier: MIT
#include "funnels.hpp"

#include <funnel/funnel.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// "s0" to the last, each with a rate but the last.
std::vector<Stage> numbered(std::size_t number) {
  std::vector<Stage> stages;
  for (std::size_t i = 0; i < number; ++i) stages.push_back(stage("s" + std::to_string(i), "50%"));
  if (!stages.empty()) stages.back().figures.rate.reset();
  return stages;
}

StageFigures every_figure() {
  StageFigures figures;
  figures.rate = KnownRate{rate("3%")};
  figures.reachable = rate("4%");
  figures.baseline = volume("50000");
  figures.baseline_rate = share("2.5%");
  figures.open = count(30);
  figures.unit_cost = money("0.4");
  figures.cost_kind = CostKind::other;
  figures.capacity = *Capacity::make(40);
  figures.lag = Lag{volume("7")};
  figures.lag_spread = Lag{volume("2")};
  return figures;
}

}  // namespace

TEST_CASE("there are 1 to 100 stages") {
  REQUIRE_FALSE(StageList::make(numbered(0)).has_value());
  REQUIRE(StageList::make(numbered(1))->size() == 1);
  REQUIRE(StageList::make(numbered(100))->size() == 100);
  REQUIRE_FALSE(StageList::make(numbered(101)).has_value());
}

TEST_CASE("stages have different ids") {
  auto stages = numbered(5);
  stages[3].id = "s1";
  REQUIRE_FALSE(StageList::make(stages).has_value());
}

TEST_CASE("every stage but the last has a rate") {
  for (const std::size_t without : {0U, 1U, 3U}) {
    auto stages = numbered(5);
    stages[without].figures.rate.reset();
    REQUIRE_FALSE(StageList::make(stages).has_value());
  }
}

TEST_CASE("the last stage has neither a rate nor open units") {
  auto with_rate = numbered(3);
  with_rate.back().figures.rate = KnownRate{rate("3%")};
  REQUIRE_FALSE(StageList::make(with_rate).has_value());
  auto with_open = numbered(3);
  with_open.back().figures.open = count(0);
  REQUIRE_FALSE(StageList::make(with_open).has_value());
}

TEST_CASE("a stage is found by its id, from the top") {
  const auto stages = *StageList::make(numbered(3));
  REQUIRE(stages.find("s0") == std::size_t{0});
  REQUIRE(stages.find("s2") == std::size_t{2});
  REQUIRE_FALSE(stages.find("S2").has_value());
  REQUIRE_FALSE(stages.find("").has_value());
  REQUIRE(stages[1].id == "s1");
  REQUIRE(stages.last().id == "s2");
  REQUIRE(stages.all().size() == 3);
}

TEST_CASE("figures that are given override, and the others stay") {
  REQUIRE(overridden({}, every_figure()) == every_figure());
  REQUIRE(overridden(every_figure(), {}) == every_figure());
  StageFigures change;
  change.open = count(5);
  auto expected = every_figure();
  expected.open = count(5);
  REQUIRE(overridden(every_figure(), change) == expected);
}

TEST_CASE("no figure overrides another") {
  const auto all = every_figure();
  StageFigures some;
  some.reachable = rate("9%");
  some.baseline = volume("9");
  some.lag_spread = Lag{volume("9")};
  const auto result = overridden(all, some);
  REQUIRE(result.rate == all.rate);
  REQUIRE(text(result.reachable) == "0.09");
  REQUIRE(text(result.baseline) == "9");
  REQUIRE(result.baseline_rate == all.baseline_rate);
  REQUIRE(result.lag == all.lag);
  REQUIRE(text(result.lag_spread->days) == "9");
}
