// SPDX-License-Identifier: MIT
#include "costs.hpp"

#include <funnel/budget.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

using Texts = std::vector<std::string>;

/// "marketing 10 of 5" and what it costs in all.
Texts departments(const Budget& budget) {
  Texts texts;
  for (const DepartmentCost& department : budget.departments) {
    std::string line = department.id.value_or("-") + " " + text(department.costs.total);
    if (department.needed) line += " needs " + std::to_string(*department.needed);
    if (department.people) line += " has " + text(*department.people);
    texts.push_back(line);
  }
  return texts;
}

Texts fixed_by_stage(const Budget& budget) {
  Texts texts;
  for (const StageCost& stage : budget.stages) texts.push_back(text(stage.costs.fixed));
  return texts;
}

Texts months(const Budget& budget, std::optional<Money> Costs::* part) {
  Texts texts;
  for (const Costs& month : budget.months) texts.push_back(text(month.*part));
  return texts;
}

}  // namespace

TEST_CASE("a department has the unit costs of its stages, its fixed costs and its people") {
  Funnel funnel = with_unit_costs();
  funnel.departments = {department("sales", "2.5", "1000")};
  funnel.costs = {monthly("marketing", "100"), once("sales", "500", 3), once(std::nullopt, "70", 12)};
  const Budget found = budget(funnel);
  REQUIRE(departments(found) == Texts{"sales 46100 has 2.5", "marketing 75333.35", "- 70"});
  REQUIRE(text(found.departments[0].costs.people) == "30000");
  REQUIRE(text(found.departments[0].costs.fixed) == "500");
  REQUIRE(text(found.departments[0].costs.units) == "15600");
  REQUIRE(text(found.costs.total) == "121503.35");
}

TEST_CASE("fixed costs and people count at the stages of their department, in equal parts") {
  Funnel funnel = with_unit_costs();
  const auto at_stages = [&funnel](std::optional<std::string> department) {
    funnel.costs = {monthly(std::move(department), "10")};
    return fixed_by_stage(budget(funnel));
  };
  REQUIRE(at_stages("marketing") == Texts{"0", "0", "30", "30", "30", "30"});
  REQUIRE(at_stages("sales") == Texts{"60", "60", "0", "0", "0", "0"});
  REQUIRE(at_stages("customer-service") ==
          Texts{"0", "120", "0", "0", "0", "0"});  // it owns none, and is listed at one
  REQUIRE(at_stages("finance") == Texts{"120", "0", "0", "0", "0", "0"});
  REQUIRE(at_stages(std::nullopt) == Texts{"120", "0", "0", "0", "0", "0"});
}

TEST_CASE("a stage without departments belongs to nobody") {
  Funnel funnel = for_revenue(Funnel(stage_list({{"visitors", "2%"}, {"orders", ""}})), "1000", "100");
  funnel = with_cost(with_cost(funnel, "visitors", "0.5"), "orders", "3");
  REQUIRE(departments(budget(funnel)) == Texts{"- 280"});
}

TEST_CASE("people needed are those of the busiest month, over all stages of the department") {
  Funnel funnel = with_capacity(with_capacity(with_unit_costs(), "opportunities", "4"), "customers", "2");
  REQUIRE(budget(funnel).departments[1].needed == 3);  // 7 / 4 + 2 / 2 = 2.75
  REQUIRE_FALSE(budget(funnel).departments[0].needed);
  funnel.departments = {department("sales", "2.75", "")};
  REQUIRE(budget(funnel).departments[0].fit == Fit::does_not_fit);  // 3 are whole people
  REQUIRE(budget(funnel).fit == Fit::does_not_fit);
  funnel.departments = {department("sales", "3", "")};
  REQUIRE(budget(funnel).fit == Fit::fits);
  funnel.calendar = WeightedShape{{exact("1"), exact("1"), exact("1"), exact("5")}};
  REQUIRE(budget(funnel).departments[0].needed == 7);  // 17 / 4 + 5 / 2, being 5 / 24 of 80 and of 20
}

TEST_CASE("people who are needed and not counted are missing, and leave open whether the plan fits") {
  const Funnel funnel = with_capacity(with_unit_costs(), "customers", "2");
  const Budget found = budget(funnel);
  REQUIRE(found.departments[1].fit == Fit::unknown);
  REQUIRE(found.fit == Fit::unknown);
  REQUIRE(found.missing.size() == 1);
  REQUIRE(found.missing[0].figure == MissingFigure::people_there);
  REQUIRE(found.missing[0].id == "sales");
  REQUIRE(text(found.costs.total) == "89733.35");
}

TEST_CASE("people whom a stage without an owner needs are nobody's, and leave open whether the plan fits") {
  Funnel funnel = for_revenue(Funnel(stage_list({{"visitors", "10%"}, {"orders", ""}})), "120", "1");
  funnel = with_capacity(funnel, "visitors", "25");
  funnel.budget = money("1000");
  funnel = with_cost(with_cost(funnel, "visitors", "0"), "orders", "0");
  const Budget found = budget(funnel);  // 100 visitors a month
  REQUIRE(found.departments.size() == 1);
  REQUIRE_FALSE(found.departments[0].id);
  REQUIRE(found.departments[0].needed == 4);
  REQUIRE(found.fit == Fit::unknown);
  REQUIRE(found.missing[0].figure == MissingFigure::owner);
  REQUIRE(found.missing[0].id == "visitors");
}

TEST_CASE("costs are paid in their months, and months sum to the whole") {
  Funnel funnel = for_revenue(Funnel(stage_list({{"visitors", "1"}, {"orders", ""}})), "100", "100");
  funnel = with_cost(with_cost(funnel, "visitors", "100"), "orders", "0");
  funnel.horizon = Horizon::make(3).value();
  funnel.departments = {department("sales", "1", "10")};
  funnel.costs = {monthly("sales", "7", 2), monthly("sales", "5", 1, 2), once("sales", "40", 3), once("sales", "9", 4),
                  monthly("sales", "3", 5, 9)};
  const Budget found = budget(funnel);
  REQUIRE(months(found, &Costs::units) == Texts{"33.33", "33.34", "33.33"});
  REQUIRE(months(found, &Costs::people) == Texts{"10", "10", "10"});
  REQUIRE(text(found.months[0].fixed) == "5");
  REQUIRE(text(found.months[1].fixed) == "12");
  REQUIRE(text(found.months[2].fixed) == "47");
  REQUIRE(months(found, &Costs::total) == Texts{"48.33", "55.34", "90.33"});
  REQUIRE(text(found.costs.total) == "194");
  REQUIRE(found.after_horizon.size() == 2);
}
