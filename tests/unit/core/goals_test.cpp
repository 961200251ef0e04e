// SPDX-License-Identifier: MIT
#include "costs.hpp"
#include "planned.hpp"

#include <funnel/goals.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Goals goals_of(const Funnel& funnel, std::string_view stretch = "3") {
  return goals(funnel, planned(funnel), budget(funnel), exact(stretch));
}

Funnel with_baseline(const Funnel& funnel, std::string_view stage_id, std::string_view units) {
  StageFigures figures;
  figures.baseline = volume(units);
  return with_figures(funnel, stage_id, figures);
}

Funnel with_reach(const Funnel& funnel, std::string_view stage_id, std::string_view today, std::string_view reachable) {
  StageFigures figures;
  figures.baseline_rate = share(today);
  figures.reachable = rate(reachable);
  return with_figures(funnel, stage_id, figures);
}

/// "volume leads", or "revenue".
std::string called(const Goal& goal, const Funnel& funnel) {
  static const Texts kinds = {"revenue", "total", "volume", "rate"};
  const std::string& kind = kinds[static_cast<std::size_t>(goal.kind)];
  return goal.stage ? kind + " " + funnel.stages[*goal.stage].id : kind;
}

Texts called(const Funnel& funnel) {
  Texts texts;
  for (const Goal& goal : goals_of(funnel).goals) texts.push_back(called(goal, funnel));
  return texts;
}

Goal goal_called(const Funnel& funnel, std::string_view name) {
  for (const Goal& goal : goals_of(funnel).goals) {
    if (called(goal, funnel) == name) return goal;
  }
  FAIL("no goal " << name);
  return {};
}

std::string levels(const Funnel& funnel, std::string_view name) {
  const Goal goal = goal_called(funnel, name);
  return (goal.from ? text(*goal.from) : "-") + " " + text(goal.to);
}

GoalVerb verb(std::string_view baseline) {
  return goal_called(with_baseline(built_in("200000"), "leads", baseline), "volume leads").verb;
}

}  // namespace

TEST_CASE("the revenue, the customers and each stage are goals, from the customers up") {
  REQUIRE(called(built_in("200000")) == Texts{"revenue", "total customers", "volume customers", "volume opportunities",
                                              "volume sql", "volume mql", "volume leads", "volume sessions"});
}

TEST_CASE("a volume goal is what the plan asks a month, from the baseline") {
  const Funnel funnel = with_baseline(built_in("200000"), "leads", "1500");
  REQUIRE(levels(funnel, "volume leads") == "1500 2667");
  REQUIRE(levels(funnel, "volume mql") == "- 134");
}

TEST_CASE("totals are reached over the horizon, from today's pace or from existing revenue") {
  Funnel funnel = with_baseline(built_in("200000"), "customers", "0.5");
  REQUIRE(levels(funnel, "total customers") == "6 20");
  REQUIRE(levels(funnel, "revenue") == "- 200000");
  funnel.existing = ExistingRevenue{money("50000"), share("0.1")};
  REQUIRE(levels(funnel, "revenue") == "45000 200000");
  REQUIRE(goal_called(funnel, "revenue").verb == GoalVerb::reach);
  REQUIRE(goal_called(funnel, "total customers").verb == GoalVerb::reach);
}

TEST_CASE("the verb follows from the baseline") {
  REQUIRE(goal_called(built_in("200000"), "volume leads").verb == GoalVerb::generate);
  REQUIRE(verb("1500") == GoalVerb::increase);
  REQUIRE(verb("0") == GoalVerb::increase);
  REQUIRE(verb("2667.5") == GoalVerb::reduce);
  REQUIRE(verb("2667") == GoalVerb::maintain);
}

TEST_CASE("a rate is a goal where it is below what is reachable") {
  const Funnel funnel = with_reach(built_in("200000"), "sessions", "1.5%", "4%");
  const Goal goal = goal_called(funnel, "rate sessions");
  REQUIRE(levels(funnel, "rate sessions") == "0.015 0.04");
  REQUIRE(text(*goal.planned) == "0.03");
  REQUIRE(goal.verb == GoalVerb::increase);
  REQUIRE(called(funnel).back() == "rate sessions");
  REQUIRE(called(with_reach(built_in("200000"), "sessions", "4%", "4%")).back() == "volume sessions");
}

TEST_CASE("a volume target is the total, and stages below it are forecasts") {
  const Funnel funnel = for_volume(built_in(), "leads", 5000);
  REQUIRE(called(funnel).front() == "total leads");
  REQUIRE(levels(funnel, "total leads") == "- 5000");
  REQUIRE(goal_called(funnel, "volume mql").forecast);
  REQUIRE_FALSE(goal_called(funnel, "volume leads").forecast);
}

TEST_CASE("what is to be nothing is no goal") {
  Funnel funnel = built_in("200000");
  funnel.existing = ExistingRevenue{money("200000"), Share()};
  REQUIRE(called(funnel) == Texts{"revenue"});
}

TEST_CASE("the owner is the department that a stage lists first") {
  const Funnel funnel = built_in("200000");
  REQUIRE(goal_called(funnel, "volume sql").owner == "marketing");
  REQUIRE(goal_called(funnel, "revenue").owner == "sales");
  const Goals found = goals_of(funnel);
  REQUIRE(found.groups.size() == 2);
  REQUIRE(found.groups[0].department == "marketing");
  REQUIRE(found.groups[0].goals == std::vector<std::size_t>{4, 5, 6, 7});
  REQUIRE(found.groups[1].department == "sales");
  REQUIRE(found.groups[1].goals == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("goals without an owner make a group of their own") {
  const Goals found = goals_of(for_volume(Funnel(stage_list({{"a", "50%"}, {"b", ""}})), "b", 5));
  REQUIRE(found.groups.size() == 1);
  REQUIRE_FALSE(found.groups[0].department.has_value());
  REQUIRE(found.groups[0].goals.size() == 3);
}

TEST_CASE("goals are reviewed at the end of each quarter and of the horizon") {
  using namespace std::chrono_literals;
  Funnel funnel = built_in("200000");
  funnel.horizon = Horizon::make(7, 2026y / 8 / 31).value();
  const Goals dated = goals_of(funnel);
  REQUIRE(dated.deadline == 2027y / 3 / 30);
  REQUIRE(dated.reviews.size() == 3);
  REQUIRE(dated.reviews[0].last == 2026y / 11 / 29);
  REQUIRE(dated.reviews[1].last == 2027y / 2 / 27);
  REQUIRE(dated.reviews[2].month == 7);
  REQUIRE(dated.reviews[2].last == dated.deadline);
  funnel.horizon = Horizon::make(6).value();
  const Goals undated = goals_of(funnel);
  REQUIRE(undated.reviews.size() == 2);
  REQUIRE(undated.reviews[0].month == 3);
  REQUIRE_FALSE(undated.reviews[1].last.has_value());
}
