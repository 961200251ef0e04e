// SPDX-License-Identifier: MIT
#include "planned.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Funnel built_in_for(int months_long, std::string_view revenue = "200000") {
  auto funnel = built_in(revenue);
  funnel.horizon = *Horizon::make(months_long);
  return funnel;
}

Funnel rounded_by(Rounding rounding, std::string_view revenue) {
  auto funnel = built_in(revenue);
  funnel.rounding = rounding;
  return funnel;
}

Funnel with_existing(std::string_view target, std::string_view revenue, std::string_view lost) {
  auto funnel = built_in(target);
  funnel.existing = ExistingRevenue{money(revenue), share(lost)};
  return funnel;
}

}  // namespace

TEST_CASE("a plan has the customers first, each stage with its rate onward") {
  const auto result = planned(built_in("200000"));
  REQUIRE(volumes(result) == Texts{"20", "80", "320", "1600", "32000", "1066667"});
  REQUIRE(month(result) == Texts{"2", "7", "27", "134", "2667", "88889"});
  REQUIRE(required(result) == volumes(result));
  std::vector<std::size_t> places;
  Texts rates;
  for (const PlannedStage& stage : result.stages) {
    places.push_back(stage.index);
    rates.push_back(text(stage.rate));
    REQUIRE_FALSE(stage.open.has_value());
    REQUIRE(stage.decimals == 0);
  }
  REQUIRE(places == std::vector<std::size_t>{5, 4, 3, 2, 1, 0});
  REQUIRE(rates == Texts{"nothing", "0.25", "0.25", "0.2", "0.05", "0.03"});
}

TEST_CASE("a plan says what it was made from") {
  const auto funnel = built_in_for(18);
  const auto result = planned(funnel);
  REQUIRE(result.target == *funnel.target);
  REQUIRE(result.horizon == funnel.horizon);
  REQUIRE(result.rounding == Rounding::up);
  REQUIRE(text(result.clv) == "10000");
  REQUIRE_FALSE(result.significant.has_value());
  REQUIRE_FALSE(result.existing.has_value());
  REQUIRE_FALSE(result.target_month.has_value());
}

TEST_CASE("rounded up, each stage is the ceiling of what the row below it asks for") {
  REQUIRE(volumes(planned(rounded_by(Rounding::up, "205000"))) == Texts{"21", "84", "336", "1680", "33600", "1120000"});
}

TEST_CASE("rounded to the nearest, the chain stays exact and what is shown is whole, half up") {
  const auto result = planned(rounded_by(Rounding::nearest, "205000"));
  REQUIRE(volumes(result) == Texts{"21", "82", "328", "1640", "32800", "1093333"});
  REQUIRE(month(result) == Texts{"2", "7", "27", "137", "2733", "91111"});
  REQUIRE(text(result.stages[0].chained_required) == "20.5");
}

TEST_CASE("exact, the chain is shown to two decimals") {
  const auto result = planned(rounded_by(Rounding::exact, "205000"));
  REQUIRE(volumes(result) == Texts{"20.5", "82", "328", "1640", "32800", "1093333.33"});
  REQUIRE(month(result) == Texts{"1.71", "6.83", "27.33", "136.67", "2733.33", "91111.11"});
  REQUIRE(result.stages[0].decimals == 2);
}

TEST_CASE("a row knows whether it was rounded up, and whether its figures are all of it") {
  const auto flags = [](const Plan& result, bool PlannedStage::* flag) {
    std::vector<bool> all;
    for (const PlannedStage& stage : result.stages) all.push_back(stage.*flag);
    return all;
  };
  const auto up = planned(built_in("205000"));
  REQUIRE(flags(up, &PlannedStage::rounded_up) == std::vector<bool>{true, false, false, false, false, false});
  REQUIRE(flags(up, &PlannedStage::exact) == std::vector<bool>(6, true));
  REQUIRE_FALSE(planned(built_in("200000")).stages.front().rounded_up);
  REQUIRE(planned(built_in("200000")).stages.back().rounded_up);
  const auto nearest = planned(rounded_by(Rounding::nearest, "205000"));
  REQUIRE(flags(nearest, &PlannedStage::rounded_up) == std::vector<bool>(6, false));
  REQUIRE(flags(nearest, &PlannedStage::exact) == std::vector<bool>{true, true, true, true, true, false});
}

TEST_CASE("the planned customers bring what the plan expects") {
  REQUIRE(text(planned(built_in("205000")).expected_revenue) == "210000");
  REQUIRE(text(planned(rounded_by(Rounding::nearest, "205000")).expected_revenue) == "205000");
}

TEST_CASE("months take their part of the total") {
  const auto one = planned(built_in_for(1));
  REQUIRE(month(one) == volumes(one));
  REQUIRE(text(one.revenue_month) == "200000");
  const auto many = planned(built_in_for(120));
  REQUIRE(month(many) == Texts{"1", "1", "3", "14", "267", "8889"});
  REQUIRE(text(many.revenue_month) == "1666.67");
}

TEST_CASE("no revenue asks for nothing") {
  const auto result = planned(built_in("0"));
  REQUIRE(volumes(result) == Texts{"0", "0", "0", "0", "0", "0"});
  REQUIRE(month(result) == volumes(result));
  REQUIRE(text(result.expected_revenue) == "0");
  REQUIRE(result.notes.empty());
}

TEST_CASE("existing revenue, less what is lost of it, comes off the target") {
  const auto result = planned(with_existing("200000", "50000", "10%"));
  REQUIRE(text(result.existing->kept) == "45000");
  REQUIRE(text(result.existing->new_revenue) == "155000");
  REQUIRE(volumes(result).front() == "16");
  REQUIRE(text(result.expected_revenue) == "205000");
  REQUIRE(text(result.revenue_month) == "16666.67");
}

TEST_CASE("existing revenue that covers the target leaves nothing to produce") {
  const auto result = planned(with_existing("200000", "300000", "0"));
  REQUIRE(text(result.existing->new_revenue) == "0");
  REQUIRE(volumes(result) == Texts{"0", "0", "0", "0", "0", "0"});
  REQUIRE(text(result.expected_revenue) == "300000");
}

TEST_CASE("existing revenue is shown to the cent, and reckoned with exactly") {
  const auto result = planned(with_existing("30000", "10000", "1/3"));
  REQUIRE(text(result.existing->kept) == "6666.67");
  REQUIRE(text(result.existing->new_revenue) == "23333.33");
  REQUIRE(volumes(planned(with_existing("30000", "30000", "2/3"))).front() == "2");
}
