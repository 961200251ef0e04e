// SPDX-License-Identifier: MIT
#include "costs.hpp"

#include <funnel/levers.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

using Texts = std::vector<std::string>;

std::string told(const LeverNeed& need) {
  if (need.answer == LeverAnswer::unknown) return "unknown";
  return need.answer == LeverAnswer::cannot ? "cannot" : text(need.value);
}

/// What each lever alone must be, in the order of the funnel, then all rates together.
Texts needs(const Funnel& funnel, const std::vector<Limit>& limits) {
  const Levers found = levers(funnel, limits);
  Texts texts;
  for (const Lever& lever : found.levers) texts.push_back(told(lever.need.value()));
  texts.push_back(told(found.all_rates.value()));
  return texts;
}

Limit sessions(std::int64_t most, bool a_month = false) {
  return VolumeLimit{0, count(most), a_month};
}

Funnel with_reachable(const Funnel& funnel, std::string_view stage, std::string_view reachable) {
  StageFigures figures;
  figures.reachable = rate(reachable);
  return with_figures(funnel, stage, figures);
}

}  // namespace

TEST_CASE("800,000 sessions: what each lever alone must be") {
  REQUIRE(needs(built_in("200000"), {sessions(800'000)}) ==
          Texts{"0.04", "0.0667", "0.2667", "0.3334", "0.3334", "13334", "150000", "cannot", "0.0615"});
}

TEST_CASE("70,000 sessions a month take 16 months") {
  const Texts found = needs(built_in("200000"), {sessions(70'000, true)});
  REQUIRE(found[7] == "16");
  REQUIRE(needs(built_in("200000"), {sessions(70'000, true), MonthsLimit{15}})[7] == "cannot");
}

TEST_CASE("the worked case takes 8 months at 150,000 sessions a month") {
  Funnel funnel = built_in("200000");
  funnel.horizon = Horizon::make(4).value();
  REQUIRE(needs(funnel, {sessions(150'000, true)})[7] == "8");
}

TEST_CASE("a plan that keeps within its limits needs nothing") {
  const Levers found = levers(built_in("200000"), {sessions(1'066'667), MonthsLimit{12}});
  REQUIRE(found.fit == Fit::fits);
  REQUIRE(found.limits.size() == 2);
  REQUIRE(text(found.limits[0].taken) == "1066667");
  REQUIRE_FALSE(found.levers[0].need);
  REQUIRE_FALSE(found.all_rates);
}

TEST_CASE("a budget takes every cost, or nothing is known") {
  Funnel funnel = with_unit_costs();
  const Limit limit = BudgetLimit{money("60000")};
  const Texts found = needs(funnel, {limit});
  REQUIRE(found[0] == "0.0678");  // sessions from 1,066,667 to 471,977
  REQUIRE(found[5] == "18462");   // 13 customers
  REQUIRE(found[6] == "0.0221");  // a session for 0.0221, found on a finer grid below 1
  REQUIRE(found[7] == "cannot");  // leads cost nothing
  REQUIRE(found[12] == "156000");
  REQUIRE(found[13] == "cannot");
  funnel = with_cost(built_in("200000"), "sessions", "0.05");
  REQUIRE(needs(funnel, {limit}) == Texts(10, "unknown"));
  REQUIRE(levers(funnel, {limit}).fit == Fit::unknown);
  REQUIRE(levers(funnel, {limit}).missing.size() == 5);
}

TEST_CASE("a budget that is exceeded already is not kept, whatever else it costs") {
  const Funnel funnel = with_cost(built_in("200000"), "sessions", "0.05");
  const Limit limit = BudgetLimit{money("53333.34")};  // sessions alone cost 53,333.35
  REQUIRE(levers(funnel, {limit}).fit == Fit::does_not_fit);
  REQUIRE_FALSE(levers(funnel, {limit}).limits[0].taken);
  REQUIRE(needs(funnel, {limit}) == Texts(10, "unknown"));
  REQUIRE(levers(funnel, {BudgetLimit{money("53333.35")}}).fit == Fit::unknown);
}

TEST_CASE("people are a limit of the department that owns the stages") {
  Funnel funnel = with_capacity(built_in("200000"), "opportunities", "2");
  funnel.departments = {department("sales", "3", ""), department("marketing", "1", "")};
  REQUIRE(own_limits(funnel).size() == 1);
  const Texts found = needs(funnel, own_limits(funnel));  // 7 a month take 4 people; 6 a month are 72
  REQUIRE(Texts(found.begin(), found.begin() + 3) == Texts(3, "cannot"));
  REQUIRE(found[4] == "0.2778");
  REQUIRE(found[6] == "180000");
  REQUIRE(found[7] == "14");
  REQUIRE(levers(funnel, {PeopleLimit{"marketing", volume("1")}}).fit == Fit::unknown);
}

TEST_CASE("monthly costs are fitted by fewer months") {
  Funnel funnel = for_revenue(Funnel(stage_list({{"visitors", "2%"}, {"orders", ""}})), "1000", "100");
  funnel = with_cost(with_cost(funnel, "visitors", "0"), "orders", "0");
  funnel.costs = {monthly(std::nullopt, "100")};
  REQUIRE(needs(funnel, {BudgetLimit{money("850")}}) ==
          Texts{"cannot", "cannot", "cannot", "cannot", "cannot", "8", "cannot"});
}

TEST_CASE("all rates together, each rounded up to its grid, keep the limits, too") {
  const Funnel funnel = built_in("200000");
  const Levers found = levers(funnel, {sessions(800'000)});
  Funnel better = funnel;
  Texts rates;
  for (const Lever& lever : found.levers) {
    if (!lever.together) continue;
    rates.push_back(text(lever.together));
    better = with_rate(better, funnel.stages[lever.stage].id, text(lever.together));
  }
  REQUIRE(rates == Texts{"0.0319", "0.0531", "0.2123", "0.2654", "0.2654"});
  REQUIRE(levers(better, {sessions(800'000)}).fit == Fit::fits);
}

TEST_CASE("a volume target is lowered to whole units") {
  const Funnel funnel = for_volume(built_in(), "sql", 400);
  const Texts found = needs(funnel, {sessions(1'000'000)});
  REQUIRE(found == Texts{"0.04", "0.0667", "0.2667", "cannot", "cannot", "300", "cannot", "0.1008"});
}

TEST_CASE("a needed rate is told to be within reach or not") {
  const Funnel funnel = with_reachable(with_reachable(built_in("200000"), "sessions", "4%"), "leads", "6%");
  const Levers found = levers(funnel, {sessions(800'000)});
  REQUIRE(found.levers[0].need->within_reachable == true);
  REQUIRE(found.levers[1].need->within_reachable == false);
  REQUIRE_FALSE(found.levers[2].need->within_reachable);
  REQUIRE_FALSE(found.all_rates->within_reachable);
  REQUIRE(levers(funnel, {sessions(300'000)}).all_rates->within_reachable == false);
}

TEST_CASE("small rates are found to three digits") {
  Funnel funnel = for_revenue(Funnel(stage_list({{"impressions", "1/10000"}, {"orders", ""}})), "100000", "100");
  REQUIRE(needs(funnel, {VolumeLimit{0, count(8'100'000), false}})[0] == "0.000124");
  REQUIRE(needs(funnel, {VolumeLimit{0, count(90'000), false}})[0] == "0.0112");
}

TEST_CASE("a limit of nothing cannot be kept") {
  const Texts found = needs(built_in("200000"), {sessions(0)});
  REQUIRE(found == Texts(9, "cannot"));
}
