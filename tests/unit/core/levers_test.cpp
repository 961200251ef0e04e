// SPDX-License-Identifier: MIT
#include "channels.hpp"
#include "costs.hpp"

#include <funnel/channels.hpp>
#include <funnel/edit.hpp>
#include <funnel/levers.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

using Texts = std::vector<std::string>;

std::string name(const Funnel& funnel, const Lever& lever) {
  constexpr std::array names = {"rate", "clv", "unit_cost", "target", "months"};
  const std::string kind = names.at(static_cast<std::size_t>(lever.kind));
  const bool of_stage = lever.kind == LeverKind::rate || lever.kind == LeverKind::unit_cost;
  return of_stage ? kind + " " + funnel.stages[lever.stage].id : kind;
}

/// "rate sessions 0.03 -> 0.04"
Texts changes(const Funnel& funnel) {
  Texts texts;
  for (const Lever& lever : levers(funnel, {}).levers) {
    texts.push_back(name(funnel, lever) + " " + text(lever.now) + " -> " +
                    (lever.change ? text(lever.change->to) : "nothing"));
  }
  return texts;
}

const Lever& find(const Levers& found, LeverKind kind, std::size_t stage = 0) {
  return *std::find_if(found.levers.begin(), found.levers.end(),
                       [=](const Lever& lever) { return lever.kind == kind && lever.stage == stage; });
}

}  // namespace

TEST_CASE("without limits every lever says what a usual change brings, in the order of the funnel") {
  const Funnel funnel = with_cost(built_in("200000"), "sessions", "0.05");
  REQUIRE(changes(funnel) == Texts{"rate sessions 0.03 -> 0.033", "rate leads 0.05 -> 0.055", "rate mql 0.2 -> 0.22",
                                   "rate sql 0.25 -> 0.275", "rate opportunities 0.25 -> 0.275", "clv 10000 -> 11000",
                                   "unit_cost sessions 0.05 -> 0.045", "target 200000 -> 180000", "months 12 -> 13"});
  const Levers found = levers(funnel, {});
  REQUIRE(found.limits.empty());
  REQUIRE_FALSE(found.fit);
  REQUIRE_FALSE(found.all_rates);
  REQUIRE_FALSE(found.levers.front().need);
}

TEST_CASE("the same relative improvement of any rate saves the same sessions") {
  Funnel funnel = built_in("200000");
  funnel.rounding = Rounding::exact;
  const Levers found = levers(funnel, {});
  REQUIRE(text(found.now.top) == "1066666.67");
  for (std::size_t index = 0; index < 5; ++index) REQUIRE(text(found.levers[index].change->means.top) == "969696.97");
}

TEST_CASE("a rate goes to what is reachable, else to the upper end of its evidence") {
  Funnel funnel = built_in("200000");
  StageFigures figures;
  figures.reachable = rate("4%");
  funnel = with_figures(funnel, "sessions", figures);
  figures.reachable = rate("5%");
  funnel = with_figures(funnel, "leads", figures);  // is there already
  figures = {};
  figures.rate = RateRange::make(rate("15%"), rate("26%"), rate("20%")).value();
  funnel = with_figures(funnel, "mql", figures);
  figures.rate = RateCounts::make(100, 400).value();
  funnel = with_figures(funnel, "sql", figures);
  funnel = with_rate(funnel, "opportunities", "1");
  const Texts expected = {"rate sessions 0.03 -> 0.04",
                          "rate leads 0.05 -> nothing",
                          "rate mql 0.2 -> 0.26",
                          "rate sql 0.25 -> 0.2868",
                          "rate opportunities 1 -> nothing",
                          "clv 10000 -> 11000",
                          "target 200000 -> 180000",
                          "months 12 -> 13"};
  REQUIRE(changes(funnel) == expected);
  REQUIRE(find(levers(funnel, {}), LeverKind::rate, 3).change->step == LeverStep::evidence_end);
}

TEST_CASE("levers whose reach is known are ranked by the money that they save") {
  Funnel funnel = with_unit_costs();
  StageFigures figures;
  figures.reachable = rate("4%");
  funnel = with_figures(funnel, "sessions", figures);
  figures.reachable = rate("30%");
  funnel = with_figures(funnel, "opportunities", figures);
  figures.reachable = rate("21%");
  funnel = with_figures(funnel, "mql", figures);
  const Levers found = levers(funnel, {});
  Texts names;
  for (const Lever& lever : found.levers) names.push_back(name(funnel, lever) + (lever.ranked ? " ranked" : ""));
  REQUIRE(Texts(names.begin(), names.begin() + 5) ==
          Texts{"rate opportunities ranked", "rate sessions ranked", "rate mql ranked", "rate leads", "rate sql"});
  REQUIRE(text(find(found, LeverKind::rate, 0).change->means.cost) == "76400");
  REQUIRE(text(found.now.cost) == "89733.35");
}

TEST_CASE("where costs are not known the top volume ranks") {
  Funnel funnel = built_in("200000");
  StageFigures figures;
  figures.reachable = rate("3.1%");
  funnel = with_figures(funnel, "sessions", figures);
  figures.reachable = rate("10%");
  funnel = with_figures(funnel, "leads", figures);
  const Levers found = levers(funnel, {});
  REQUIRE(name(funnel, found.levers[0]) == "rate leads");
  REQUIRE(text(found.levers[0].change->means.top) == "533334");
  REQUIRE_FALSE(found.levers[0].change->means.cost);
  REQUIRE_FALSE(found.levers[0].change->means.revenue_at_same_cost);
}

TEST_CASE("revenue at the same cost is the most that a plan brings for it") {
  Funnel funnel = with_unit_costs();
  const Levers found = levers(funnel, {});
  REQUIRE(text(found.now.revenue_at_same_cost) == "240000");
  REQUIRE(text(find(found, LeverKind::clv).change->means.revenue_at_same_cost) == "264000");
  REQUIRE(text(find(found, LeverKind::months).change->means.revenue_at_same_cost) == "240000");
  // One customer costs 4,486.67 on average; 300 of it is what customers themselves cost.
  REQUIRE(text(find(found, LeverKind::rate, 4).change->means.revenue_at_same_cost) == "252000");
  funnel.costs = {monthly("sales", "1000")};
  const Levers with_fixed = levers(funnel, {});
  REQUIRE(text(find(with_fixed, LeverKind::months).change->means.revenue_at_same_cost) == "228000");
}

TEST_CASE("where more revenue costs nothing more, none is the most") {
  Funnel funnel = for_revenue(Funnel(stage_list({{"visitors", "2%"}, {"orders", ""}})), "1000", "100");
  funnel = with_cost(with_cost(funnel, "visitors", "0"), "orders", "0");
  REQUIRE_FALSE(levers(funnel, {}).now.revenue_at_same_cost);
  REQUIRE(text(levers(funnel, {}).now.cost) == "0");
}

TEST_CASE("a change is told as a share of what was") {
  const Levers found = levers(with_unit_costs(), {});
  const LeverChange& change = *find(found, LeverKind::target).change;
  REQUIRE(text(found.now.top_month) == "88889");
  REQUIRE(text(change.means.top_month) == "80000");
  REQUIRE(change.top_change == Fraction::make(960'000 - 1'066'667, 1'066'667));
  REQUIRE(change.cost_change == Fraction::make(8'076'000 - 8'973'335, 8'973'335));
  REQUIRE(text(find(found, LeverKind::months).change->top_change) == "0");
  REQUIRE_FALSE(levers(built_in("200000"), {}).levers[0].change->cost_change);
  Funnel nothing_needed = built_in("200000");
  nothing_needed.existing = ExistingRevenue{money("200000"), Share()};
  REQUIRE_FALSE(levers(nothing_needed, {}).levers[0].change->top_change);
}

TEST_CASE("what a budget of 100,000 buys in the worked case") {
  Funnel funnel = with_unit_costs();
  funnel.budget = money("100000");
  funnel.target = RevenueTarget{money("300000")};
  const Levers found = levers(funnel, own_limits(funnel));
  REQUIRE(found.fit == Fit::does_not_fit);
  REQUIRE(text(find(found, LeverKind::target).need->value) == "264000");
}

TEST_CASE("all rates together: the least improvement is found where better rates below the target cost more") {
  Funnel funnel = built_in("200000");
  funnel.target = VolumeTarget{"sql", count(300)};
  const std::vector<std::pair<std::string, std::string>> costs = {
      {"sessions", "0.05"}, {"leads", "0"},           {"mql", "5"},
      {"sql", "40"},        {"opportunities", "120"}, {"customers", "300"}};
  for (const auto& [stage, cost] : costs) funnel = with_cost(funnel, stage, cost);
  REQUIRE(text(levers(funnel, {BudgetLimit{money("60000")}}).all_rates->value) == "0.3624");
  REQUIRE(text(levers(funnel, {BudgetLimit{money("83000")}}).all_rates->value) == "0.0086");
  REQUIRE(levers(funnel, {BudgetLimit{money("100")}}).all_rates->answer == LeverAnswer::cannot);
}

TEST_CASE("a channel's levers move in the whole funnel: target and CLV are those of all channels") {
  Funnel whole = with_channels({sharing("a", "34%"), sharing("b", "66%")}, "50000");
  const Funnel part = channel_of(whole, 0);
  REQUIRE(part.origin->channel == 0);
  const Levers found = levers(part, {VolumeLimit{2, count(16), false}});
  REQUIRE(text(find(found, LeverKind::target).now) == "50000");
  const std::string target = text(find(found, LeverKind::target).need->value);
  whole.target = RevenueTarget{money(target)};
  REQUIRE(text(plan(channel_of(whole, 0))->at(2).volume) == "16");
  whole.target = RevenueTarget{Money::make(sum(money(target).value(), Fraction(1)).value()).value()};
  REQUIRE(text(plan(channel_of(whole, 0))->at(2).volume) == "17");
}

TEST_CASE("a pinned channel's target is its volume, and its own CLV is its lever") {
  const Funnel whole = with_channels({with_own_clv(pinned("a", "trials", 40), "500"), sharing("b", "100%")});
  const Levers found = levers(channel_of(whole, 0), {VolumeLimit{0, count(1000), false}});
  REQUIRE(text(find(found, LeverKind::target).now) == "40");
  REQUIRE(text(find(found, LeverKind::target).need->value) == "20");
  REQUIRE(text(find(found, LeverKind::clv).now) == "500");
}

TEST_CASE("what levers are in order of, and whether any rate saves alike") {
  Funnel funnel = built_in("200000");
  REQUIRE(levers(funnel, {}).order == LeverOrder::funnel);
  REQUIRE(levers(funnel, {}).rates_save_alike);
  REQUIRE_FALSE(levers(with_open(funnel, "sql", 10), {}).rates_save_alike);
  funnel.target = VolumeTarget{"sql", count(10)};
  REQUIRE_FALSE(levers(funnel, {}).rates_save_alike);
}

TEST_CASE("the CLV of a channel without one of its own is that of all channels, as --clv changes it") {
  Funnel whole = with_channels({with_own_clv(sharing("a", "30%"), "1500"), sharing("b", "70%")}, "123456");
  whole.clv = clv("777");
  whole.rounding = Rounding::nearest;
  const Funnel part = channel_of(whole, 1);
  const auto need = find(levers(part, {VolumeLimit{0, count(4000), false}}), LeverKind::clv).need->value;
  REQUIRE(need);
  const auto visitors = [&](const Fraction& value) {
    Changes changes;
    changes.clv = Clv::make(value);
    return plan(channel_of(changed(whole, changes).value(), 1))->at(0).volume.value();
  };
  REQUIRE(visitors(*need) <= Fraction(4000));
  REQUIRE(visitors(sum(*need, Fraction(-1)).value()) > Fraction(4000));
}

TEST_CASE("what a channel brings at most for a cost that nothing limits is not known") {
  Funnel whole = with_channels({sharing("a", "100%")});
  whole.clv = clv("7");  // the customers of the largest amount, in whole ones, bring more than it
  std::vector<Stage> stages = whole.stages.all();
  for (Stage& stage : stages) stage.figures.unit_cost = money("0");
  whole.stages = StageList::make(std::move(stages)).value();
  REQUIRE_FALSE(levers(channel_of(whole, 0), {}).now.revenue_at_same_cost);
}
