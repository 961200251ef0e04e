// SPDX-License-Identifier: MIT
#include "planned.hpp"

#include <funnel/comparison.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

using Alternatives = std::vector<Alternative>;

Texts figures(const Comparison& comparison, ComparedKind kind, std::string_view stage,
              std::optional<Fraction> ComparedFigure::* part) {
  const ComparedRow* row = comparison.find(kind, stage);
  Texts texts;
  if (row == nullptr) return texts;
  for (const ComparedFigure& figure : row->figures) texts.push_back(text(figure.*part));
  return texts;
}

Texts values(const Comparison& comparison, ComparedKind kind, std::string_view stage = {}) {
  return figures(comparison, kind, stage, &ComparedFigure::value);
}
Texts differences(const Comparison& comparison, ComparedKind kind, std::string_view stage = {}) {
  return figures(comparison, kind, stage, &ComparedFigure::difference);
}
Texts changes(const Comparison& comparison, ComparedKind kind, std::string_view stage = {}) {
  return figures(comparison, kind, stage, &ComparedFigure::change);
}

/// The built-in funnel with unit costs at every stage.
Funnel with_costs() {
  Funnel funnel = built_in("200000");
  const Rates costs = {{"sessions", "0.05"}, {"leads", "0"},           {"mql", "5"},
                       {"sql", "40"},        {"opportunities", "120"}, {"customers", "300"}};
  for (const auto& [id, cost] : costs) {
    StageFigures unit_cost;
    unit_cost.unit_cost = money(cost);
    funnel = with_figures(funnel, id, unit_cost);
  }
  return funnel;
}

Comparison two(const Funnel& first, const Funnel& second) {
  return compare({{"first", first}, {"second", second}}).value();
}

}  // namespace

TEST_CASE("the published what-if: a rate of 4 % instead of 3 % takes 25 % fewer sessions") {
  const auto found = two(built_in("200000"), with_rate(built_in("200000"), "sessions", "4%"));
  REQUIRE(values(found, ComparedKind::volume, "sessions") == Texts{"1066667", "800000"});
  REQUIRE(differences(found, ComparedKind::volume, "sessions") == Texts{"0", "-266667"});
  // The ceiling of the first makes it a little more than a quarter.
  REQUIRE(changes(found, ComparedKind::volume, "sessions") == Texts{"0", "-266667/1066667"});
  REQUIRE(changes(found, ComparedKind::volume, "leads") == Texts{"0", "0"});
  REQUIRE(values(found, ComparedKind::rate, "sessions") == Texts{"0.03", "0.04"});
  REQUIRE(changes(found, ComparedKind::rate, "sessions") == Texts{"0", "1/3"});
  REQUIRE(found.find(ComparedKind::rate, "sessions")->differs);
  REQUIRE_FALSE(found.find(ComparedKind::rate, "leads")->differs);
}

TEST_CASE("differences are exact on an exact chain: 3 % to 4 % is a quarter less") {
  Funnel exact_chain = built_in("200000");
  exact_chain.significant = SignificantDigits::make(3);
  exact_chain.clv = clv("12000");
  exact_chain.target = RevenueTarget{money("180000")};
  const auto found = two(exact_chain, with_rate(exact_chain, "sessions", "4%"));
  REQUIRE(values(found, ComparedKind::volume, "sessions") == Texts{"800000", "600000"});
  REQUIRE(changes(found, ComparedKind::volume, "sessions") == Texts{"0", "-0.25"});
}

TEST_CASE("money: cost, cost of a customer, and what is left of the budget, which may be less than nothing") {
  Funnel dear = with_costs();
  dear.budget = money("80000");
  Funnel cheap = with_rate(dear, "sessions", "4%");
  const auto found = two(dear, cheap);
  REQUIRE(values(found, ComparedKind::cost) == Texts{"89733.35", "76400"});
  REQUIRE(differences(found, ComparedKind::cost) == Texts{"0", "-13333.35"});
  REQUIRE(values(found, ComparedKind::cac) == Texts{"4486.6675", "3820"});
  REQUIRE(values(found, ComparedKind::cost_per_order).empty());
  REQUIRE(values(found, ComparedKind::budget_left) == Texts{"-9733.35", "3600"});
  REQUIRE(differences(found, ComparedKind::budget_left) == Texts{"0", "13333.35"});
  REQUIRE(changes(found, ComparedKind::budget_left) == Texts{"nothing", "nothing"});
  REQUIRE(changes(found, ComparedKind::budget) == Texts{"0", "0"});
}

TEST_CASE("what is missing on either side has no difference") {
  const auto found = two(built_in("200000"), with_costs());
  REQUIRE(values(found, ComparedKind::cost) == Texts{"nothing", "89733.35"});
  REQUIRE(differences(found, ComparedKind::cost) == Texts{"nothing", "nothing"});
  REQUIRE(changes(found, ComparedKind::cost) == Texts{"nothing", "nothing"});
  REQUIRE(found.find(ComparedKind::cost)->differs);
  REQUIRE(found.find(ComparedKind::budget) == nullptr);
}

TEST_CASE("from 0 there is a difference and no change") {
  Funnel covered = built_in("200000");
  covered.existing = ExistingRevenue{money("200000"), Share()};
  const auto found = two(covered, built_in("200000"));
  REQUIRE(differences(found, ComparedKind::volume, "customers") == Texts{"0", "20"});
  REQUIRE(changes(found, ComparedKind::volume, "customers") == Texts{"nothing", "nothing"});
  REQUIRE(values(found, ComparedKind::existing) == Texts{"200000", "nothing"});
}

TEST_CASE("chances have a difference where both are known") {
  StageFigures range;
  range.rate = RateRange::make(rate("2%"), rate("4%")).value();
  const auto found = two(built_in("200000"), with_figures(built_in("200000"), "sessions", range));
  REQUIRE(found.plans[0].chance_difference == 0.0);
  const double first = found.plans[0].plan.chance->chance->probability;
  REQUIRE(found.plans[1].chance_difference == found.plans[1].plan.chance->chance->probability - first);
  REQUIRE(found.plans[1].chance_difference < 0.0);
  // The planned rate is the same: how sure it is differs.
  REQUIRE(found.find(ComparedKind::rate, "sessions")->differs);
  // Nothing is left to chance where the target is at the top.
  const Funnel at_the_top = for_volume(built_in(), "sessions", 1000);
  REQUIRE_FALSE(two(built_in("200000"), at_the_top).plans[1].chance_difference.has_value());
}

TEST_CASE("stages are matched by id, the others stand where they fit") {
  const Funnel first =
      for_volume(Funnel(stage_list({{"visits", "2%"}, {"leads", "10%"}, {"customers", ""}})), "leads", 10);
  const Funnel second = for_volume(
      Funnel(stage_list({{"ads", "5%"}, {"visits", "4%"}, {"demos", "50%"}, {"leads", "10%"}, {"orders", ""}})),
      "leads", 20);
  const auto found = two(first, second);
  REQUIRE(found.stages == Texts{"customers", "orders", "leads", "demos", "visits", "ads"});
  REQUIRE(values(found, ComparedKind::volume, "demos") == Texts{"nothing", "40"});
  REQUIRE(values(found, ComparedKind::volume, "visits") == Texts{"500", "1000"});
  REQUIRE(values(found, ComparedKind::volume_target, "leads") == Texts{"10", "20"});
  REQUIRE(changes(found, ComparedKind::volume_target, "leads") == Texts{"0", "1"});
  REQUIRE(found.find(ComparedKind::revenue_target) == nullptr);
}

TEST_CASE("funnels that share no stage come one after the other") {
  const auto found = two(for_volume(Funnel(stage_list({{"a", "50%"}, {"b", ""}})), "b", 1),
                         for_volume(Funnel(stage_list({{"c", "50%"}, {"d", ""}})), "d", 1));
  REQUIRE(found.stages == Texts{"b", "a", "d", "c"});
}

TEST_CASE("amounts of different currencies are not compared, volumes are") {
  Funnel canadian = built_in("200000");
  canadian.currency = "CAD";
  Funnel euros = built_in("300000");
  euros.currency = "EUR";
  const auto found = two(canadian, euros);
  REQUIRE_FALSE(found.one_currency);
  REQUIRE(values(found, ComparedKind::revenue_target) == Texts{"200000", "300000"});
  REQUIRE(differences(found, ComparedKind::revenue_target) == Texts{"nothing", "nothing"});
  REQUIRE(differences(found, ComparedKind::expected_revenue) == Texts{"nothing", "nothing"});
  REQUIRE(differences(found, ComparedKind::volume, "customers") == Texts{"0", "10"});
  // What is not stated is not known to be the same.
  REQUIRE_FALSE(two(canadian, built_in("200000")).one_currency);
  REQUIRE(two(canadian, canadian).one_currency);
}

TEST_CASE("horizons may differ") {
  Funnel longer = built_in("200000");
  longer.horizon = Horizon::make(18).value();
  const auto found = two(built_in("200000"), longer);
  REQUIRE(values(found, ComparedKind::months) == Texts{"12", "18"});
  REQUIRE(changes(found, ComparedKind::months) == Texts{"0", "0.5"});
  REQUIRE(changes(found, ComparedKind::volume, "sessions") == Texts{"0", "0"});
  REQUIRE(values(found, ComparedKind::month, "sessions") == Texts{"88889", "59260"});
}

TEST_CASE("every alternative that cannot be planned is told") {
  Funnel no_clv = built_in("200000");
  no_clv.clv.reset();
  const auto problems = compare({{"good", built_in("200000")}, {"a", no_clv}, {"b", built_in()}}).error();
  REQUIRE(problems.size() == 2);
  REQUIRE(problems[0].alternative == 1);
  REQUIRE(problems[0].problem == PlanProblem::no_clv);
  REQUIRE(problems[1].alternative == 2);
  REQUIRE(problems[1].problem == PlanProblem::no_target);
}
