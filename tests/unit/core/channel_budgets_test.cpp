// SPDX-License-Identifier: MIT
#include "channels.hpp"
#include "costs.hpp"

#include <funnel/channels.hpp>
#include <funnel/comparison.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// 10 customers each; a visitor costs 1 in the one channel, 2 in the other.
Funnel costed() {
  const Funnel funnel = with_channels({with_own_cost(sharing("seo", "50%"), "visitors", "2"), sharing("ads", "50%")});
  Funnel made = with_cost(funnel, "trials", "0");
  made = with_cost(made, "customers", "5");
  made.channels = funnel.channels;
  std::vector<Stage> stages = made.stages.all();
  stages[0].figures.unit_cost = money("1");
  made.stages = StageList::make(std::move(stages)).value();
  made.costs = {monthly("sales", "100")};
  made.departments = {department("sales", "2", "1000")};
  made.channels[1].costs = {monthly(std::nullopt, "10")};
  return made;
}

}  // namespace

TEST_CASE("a budget of channels is the sum of theirs and of what is not divided") {
  const Funnel funnel = costed();
  const auto channels = channel_budgets(funnel);
  REQUIRE(text(channels[0].budget.costs.total) == "2050");
  REQUIRE(text(channels[1].budget.costs.total) == "1170");
  const Costs rest = costs_not_divided(funnel);
  REQUIRE(text(rest.fixed) == "1200");
  REQUIRE(text(rest.people) == "24000");
  const Budget total = budget(funnel);
  REQUIRE(text(total.costs.units) == "3100");
  REQUIRE(text(total.costs.fixed) == "1320");
  REQUIRE(text(total.costs.total) == "28420");
}

TEST_CASE("a unit of the total costs what one costs on average") {
  const Funnel shown = blended(costed());
  REQUIRE(text(shown.stages[0].figures.unit_cost) == "1.5");
  REQUIRE(text(shown.stages[2].figures.unit_cost) == "5");
}

TEST_CASE("a cost that one channel lacks is missing in the total") {
  Funnel funnel = with_channels({with_own_cost(sharing("seo", "50%"), "visitors", "2"), sharing("ads", "50%")});
  const Budget total = budget(funnel);
  REQUIRE_FALSE(total.costs.total);
  REQUIRE(text(total.known) == "2000");
  REQUIRE(total.missing.front().id == "visitors");
  REQUIRE_FALSE(blended(funnel).stages[0].figures.unit_cost);
}

TEST_CASE("a department owns the units of the channels that list it first") {
  Funnel funnel = costed();
  funnel.channels[0].departments = {"agency"};
  const Budget total = budget(funnel);
  REQUIRE(total.departments.at(1).id == "agency");
  REQUIRE(text(total.departments.at(1).costs.units) == "2050");
}

TEST_CASE("people are needed for all channels together") {
  Funnel funnel = with_capacity(costed(), "customers", "1");
  std::vector<Stage> stages = funnel.stages.all();
  stages[2].departments = {"sales"};
  funnel.stages = StageList::make(std::move(stages)).value();
  // 10 and 10 customers in 12 months: 1 a month in each channel.
  REQUIRE(budget(funnel).departments.front().needed == 2);
  REQUIRE(channel_budgets(funnel)[0].budget.departments.front().needed == 1);
  // 6 and 6: 1 a month of all, whichever channel it comes from.
  funnel.target = RevenueTarget{money("12000")};
  REQUIRE(budget(funnel).departments.front().needed == 1);
}

TEST_CASE("advertising of any channel counts, and says what the costs are for") {
  Funnel funnel = costed();
  funnel.channels[0].stages[0].second.cost_kind = CostKind::advertising;
  const Budget total = budget(funnel);
  REQUIRE(text(total.returns.advertising) == "2000");
  REQUIRE(text(total.returns.roas) == "10");
  for (const Missing& missing : total.missing) REQUIRE(missing.figure != MissingFigure::cost_kind);
}

TEST_CASE("alternatives are compared with their channels") {
  const Funnel with = costed();
  Funnel without = with;
  without.channels.clear();
  const Comparison comparison = compare({{"with", with}, {"without", without}}).value();
  const auto& visitors = comparison.find(ComparedKind::unit_cost, "visitors")->figures;
  REQUIRE(text(visitors[0].value) == "1.5");
  REQUIRE(text(visitors[1].difference) == "-0.5");
  REQUIRE(text(comparison.find(ComparedKind::cost)->figures[1].difference) == "-1120");
}
