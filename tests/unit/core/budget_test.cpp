// SPDX-License-Identifier: MIT
#include "costs.hpp"

#include <funnel/budget.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

using Texts = std::vector<std::string>;

double number(const std::optional<Fraction>& value) {
  return static_cast<double>(static_cast<long double>(value.value().numerator()) /
                             static_cast<long double>(value->denominator()));
}

Texts per_unit(const Budget& budget) {
  Texts texts;
  for (const StageCost& stage : budget.stages) texts.push_back(text(stage.per_unit));
  return texts;
}

Texts totals(const Budget& budget) {
  Texts texts;
  for (const StageCost& stage : budget.stages) texts.push_back(text(stage.costs.total));
  return texts;
}

/// "unit_cost leads"
Texts missing(const Budget& budget) {
  Texts texts;
  for (const Missing& one : budget.missing) {
    constexpr std::array names = {"unit_cost", "people", "monthly_cost", "people_there", "owner", "clv", "cost_kind"};
    texts.push_back(std::string(names.at(static_cast<std::size_t>(one.figure))) + " " + one.id);
  }
  return texts;
}

}  // namespace

TEST_CASE("the worked case of the reference comes out to the digit") {
  const Budget found = budget(with_unit_costs());
  REQUIRE(text(found.costs.total) == "89733.35");
  REQUIRE(text(found.costs.units) == "89733.35");
  REQUIRE(totals(found) == Texts{"6000", "9600", "12800", "8000", "0", "53333.35"});
  REQUIRE(per_unit(found).front() == "4486.6675");
  REQUIRE(per_unit(found).back() == "0.05");
  const std::vector<double> expected = {4486.6675, 1046.666875, 231.66671875, 38.33334375, 1.6666671875, 0.05};
  for (std::size_t index = 0; index < expected.size(); ++index) {
    REQUIRE(number(found.stages[index].per_unit) == Approx(expected[index]).epsilon(1e-12));
  }
  const Returns& returns = found.returns;
  REQUIRE(text(returns.revenue) == "240000");
  REQUIRE(text(returns.advertising) == "53333.35");
  REQUIRE(number(returns.roi) == Approx(0.8722136195739934).epsilon(1e-12));
  REQUIRE(number(returns.payback_months) == Approx(6.409525).epsilon(1e-12));
  REQUIRE(number(returns.clv_to_cost) == Approx(1.872213619573993).epsilon(1e-12));
  REQUIRE(number(returns.roas) == Approx(4.49999859375044).epsilon(1e-12));
  REQUIRE(number(returns.break_even_clv) == Approx(6409.525).epsilon(1e-12));
  REQUIRE(found.missing.empty());
}

TEST_CASE("without a margin the CLV itself counts") {
  Funnel funnel = with_unit_costs();
  funnel.margin.reset();
  const Returns returns = budget(funnel).returns;
  REQUIRE(number(returns.roi) == Approx((240000 - 89733.35) / 89733.35).epsilon(1e-12));
  REQUIRE(number(returns.payback_months) == Approx(4.4866675).epsilon(1e-12));
  REQUIRE(number(returns.clv_to_cost) == Approx(12000 / 4486.6675).epsilon(1e-12));
  REQUIRE(text(returns.break_even_clv) == "4486.6675");
}

TEST_CASE("a loss is a negative return") {
  Funnel funnel = with_unit_costs();
  funnel.margin = share("0.1");
  REQUIRE(number(budget(funnel).returns.roi) == Approx((24000 - 89733.35) / 89733.35).epsilon(1e-12));
}

TEST_CASE("what is missing leaves blank what takes it, and is named") {
  Funnel funnel = with_cost(with_cost(built_in("200000"), "sessions", "0.4"), "leads", "1");
  funnel.departments = {department("sales", "3", ""), department("marketing", "", "4000"), department("it", "", "")};
  const Budget found = budget(funnel);
  REQUIRE(missing(found) == Texts{"unit_cost mql", "unit_cost sql", "unit_cost opportunities", "unit_cost customers",
                                  "monthly_cost sales", "people marketing", "cost_kind "});
  REQUIRE(text(found.costs.total) == "nothing");
  REQUIRE(text(found.known) == "458666.8");
  REQUIRE(per_unit(found) == Texts(6, "nothing"));  // the people of marketing count at its stages
  REQUIRE_FALSE(found.returns.roi);
  REQUIRE_FALSE(found.returns.roas);
}

TEST_CASE("the cost per unit is known down to the first stage whose cost is not") {
  const Budget found = budget(with_cost(with_cost(built_in("200000"), "sessions", "0.4"), "leads", "1"));
  REQUIRE(totals(found) == Texts{"nothing", "nothing", "nothing", "nothing", "32000", "426666.8"});
  REQUIRE(text(found.stages[4].cumulative) == "458666.8");
  REQUIRE(per_unit(found)[5] == "0.4");
  REQUIRE(per_unit(found)[3] == "nothing");
}

TEST_CASE("a stage with nothing to produce needs no unit cost") {
  Funnel funnel = with_unit_costs();
  funnel = with_open(funnel, "opportunities", 80);
  std::vector<Stage> stages = funnel.stages.all();
  for (std::size_t index = 0; index < 4; ++index) stages[index].figures.unit_cost.reset();
  funnel.stages = StageList::make(stages).value();
  const Budget found = budget(funnel);
  REQUIRE(text(found.costs.total) == "6000");
  REQUIRE(per_unit(found) == Texts{"300", "nothing", "nothing", "nothing", "nothing", "nothing"});
}

TEST_CASE("a volume target costs what it is expected to bring, too") {
  const Budget found = budget(for_volume(with_unit_costs(), "opportunities", 10));
  REQUIRE(totals(found) == Texts{"750", "1200", "1600", "1000", "0", "6666.7"});
  REQUIRE(text(found.returns.revenue) == "30000");
  REQUIRE(text(found.stages.front().cumulative) == "11216.7");
  REQUIRE(text(found.stages.front().per_unit) == "4486.68");
}

TEST_CASE("the budget is compared with what is spent, or with what is known of it") {
  Funnel funnel = with_unit_costs();
  REQUIRE_FALSE(budget(funnel).gap);
  REQUIRE_FALSE(budget(funnel).fit);
  const auto gap = [&funnel](std::string_view amount) {
    funnel.budget = money(amount);
    return budget(funnel).gap.value();
  };
  REQUIRE(gap("89733.35").fit == Fit::fits);
  REQUIRE(gap("89733.34").fit == Fit::does_not_fit);
  REQUIRE(text(gap("89733.34").left) == "-0.01");
  funnel = with_cost(built_in("200000"), "sessions", "0.1");
  REQUIRE(gap("100000").fit == Fit::does_not_fit);
  REQUIRE(gap("110000").fit == Fit::unknown);
  REQUIRE(text(gap("110000").left) == "nothing");
  REQUIRE(budget(funnel).fit == Fit::unknown);
}

TEST_CASE("a budget of what is told to be spent fits, though a part of a cent more is") {
  Funnel funnel = for_revenue(Funnel(stage_list({{"visitors", "2%"}, {"orders", ""}})), "100", "100");
  funnel = with_cost(with_cost(funnel, "visitors", "0.00004"), "orders", "0.0023");  // 0.0043
  funnel.budget = money("0");
  REQUIRE(budget(funnel).gap->fit == Fit::fits);
  REQUIRE(text(budget(funnel).gap->left) == "0");
  funnel = with_cost(funnel, "orders", "0.003");  // 0.005
  REQUIRE(budget(funnel).gap->fit == Fit::does_not_fit);
  REQUIRE(text(budget(funnel).gap->left) == "-0.01");
}
