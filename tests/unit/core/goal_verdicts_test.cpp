// SPDX-License-Identifier: MIT
#include "costs.hpp"
#include "planned.hpp"

#include <funnel/goals.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Goal goal_of(const Funnel& funnel, GoalKind kind, std::string_view stage_id, std::string_view stretch = "3") {
  for (const Goal& goal : goals(funnel, planned(funnel), budget(funnel), exact(stretch)).goals) {
    const bool same_stage = goal.stage ? funnel.stages[*goal.stage].id == stage_id : stage_id.empty();
    if (goal.kind == kind && same_stage) return goal;
  }
  FAIL("no such goal");
  return {};
}

GoalVerdict attainable(const Funnel& funnel, std::string_view stage_id, std::string_view stretch = "3") {
  return goal_of(funnel, GoalKind::volume, stage_id, stretch).verdict(Criterion::attainable);
}

GoalVerdict revenue_verdict(const Funnel& funnel, Criterion criterion) {
  return goal_of(funnel, GoalKind::revenue, "").verdict(criterion);
}

/// "missing" is of the first that is missing: "1 leads" for the second key, of leads.
void require(const GoalVerdict& verdict, Verdict wanted, GoalReason reason, std::optional<GoalKey> missing = {},
             std::string_view of = "") {
  CHECK(verdict.verdict == wanted);
  CHECK(verdict.reason == reason);
  REQUIRE(verdict.missing.empty() == !missing.has_value());
  if (!missing) return;
  CHECK(verdict.missing.front().key == *missing);
  CHECK(verdict.missing.front().id == of);
}

Funnel with_leads(StageFigures figures) {
  return with_figures(built_in("200000"), "leads", figures);
}

Funnel with_leads_today(std::string_view units) {
  StageFigures figures;
  figures.baseline = volume(units);
  return with_leads(figures);
}

Funnel with_session_reach(Funnel funnel, std::string_view reachable) {
  StageFigures figures;
  figures.reachable = rate(reachable);
  figures.baseline_rate = share("1%");
  return with_figures(funnel, "sessions", figures);
}

/// Marketing takes on 1,000 leads a person a month: 2,667 need 3.
Funnel with_people_for_leads(std::string_view people) {
  Funnel funnel = with_capacity(built_in("200000"), "leads", "1000");
  funnel.departments = {department("marketing", people, "")};
  return funnel;
}

Funnel with_segment(Funnel funnel, std::string_view stage_id) {
  std::vector<Stage> stages = funnel.stages.all();
  stages[*funnel.stages.find(stage_id)].segment = "PME";
  funnel.stages = StageList::make(std::move(stages)).value();
  return funnel;
}

}  // namespace

TEST_CASE("specific: a stage has a segment, and the revenue has that of the last stage") {
  const Funnel funnel = built_in("200000");
  const auto specific = [](const Funnel& of, std::string_view stage) {
    return goal_of(of, GoalKind::volume, stage).verdict(Criterion::specific);
  };
  require(specific(funnel, "leads"), Verdict::fail, GoalReason::no_segment, GoalKey::segment, "leads");
  require(specific(with_segment(funnel, "leads"), "leads"), Verdict::pass, GoalReason::has_segment);
  require(revenue_verdict(with_segment(funnel, "leads"), Criterion::specific), Verdict::fail, GoalReason::no_segment,
          GoalKey::segment, "customers");
  require(revenue_verdict(with_segment(funnel, "customers"), Criterion::specific), Verdict::pass,
          GoalReason::has_segment);
}

TEST_CASE("measurable: there is a starting level") {
  Funnel funnel = with_leads_today("1500");
  const auto measurable = [&](std::string_view stage) {
    return goal_of(funnel, GoalKind::volume, stage).verdict(Criterion::measurable);
  };
  require(measurable("leads"), Verdict::pass, GoalReason::has_baseline);
  require(measurable("mql"), Verdict::fail, GoalReason::no_baseline, GoalKey::baseline, "mql");
  require(revenue_verdict(funnel, Criterion::measurable), Verdict::fail, GoalReason::no_baseline, GoalKey::existing);
  funnel.existing = ExistingRevenue{money("10000"), Share()};
  require(revenue_verdict(funnel, Criterion::measurable), Verdict::pass, GoalReason::has_baseline);
}

TEST_CASE("attainable: nothing is known without means and without a starting level") {
  require(attainable(built_in("200000"), "leads"), Verdict::unknown, GoalReason::nothing_to_compare, GoalKey::baseline,
          "leads");
}

TEST_CASE("attainable: growth is below the stretch, not at it") {
  require(attainable(with_leads_today("1500"), "leads"), Verdict::pass, GoalReason::growth_below_stretch);
  REQUIRE(text(*attainable(with_leads_today("1500"), "leads").growth) == "1.778");
  require(attainable(with_leads_today("889"), "leads"), Verdict::fail, GoalReason::growth_not_below);
  require(attainable(with_leads_today("889.001"), "leads"), Verdict::pass, GoalReason::growth_below_stretch);
  require(attainable(with_leads_today("1500"), "leads", "1.5"), Verdict::fail, GoalReason::growth_not_below);
  require(attainable(with_leads_today("2667"), "leads", "1"), Verdict::pass, GoalReason::no_growth);
  require(attainable(with_leads_today("0"), "leads"), Verdict::unknown, GoalReason::growth_from_zero, GoalKey::capacity,
          "leads");
}

TEST_CASE("attainable: people decide where a capacity is known, whatever the growth") {
  require(attainable(with_people_for_leads("3"), "leads"), Verdict::pass, GoalReason::people_enough);
  require(attainable(with_people_for_leads("2.9"), "leads"), Verdict::fail, GoalReason::people_short);
  require(attainable(with_people_for_leads(""), "leads"), Verdict::unknown, GoalReason::people_not_known,
          GoalKey::people, "marketing");
  StageFigures today;
  today.baseline = volume("2000");
  require(attainable(with_figures(with_people_for_leads("2"), "leads", today), "leads"), Verdict::fail,
          GoalReason::people_short);
  require(attainable(with_figures(with_people_for_leads(""), "leads", today), "leads"), Verdict::pass,
          GoalReason::growth_below_stretch);
  require(attainable(with_people_for_leads("1"), "mql"), Verdict::unknown, GoalReason::nothing_to_compare,
          GoalKey::baseline, "mql");
}

TEST_CASE("attainable: the rate into a stage is within what is reachable") {
  const Funnel funnel = built_in("200000");
  require(attainable(with_session_reach(funnel, "3%"), "leads"), Verdict::pass, GoalReason::rate_within_reach);
  require(attainable(with_session_reach(funnel, "2.9%"), "leads"), Verdict::fail, GoalReason::rate_above_reach);
  REQUIRE(attainable(with_session_reach(funnel, "2.9%"), "leads").stage == 0);
  require(attainable(with_session_reach(with_people_for_leads("3"), "3%"), "leads"), Verdict::pass,
          GoalReason::means_suffice);
  require(attainable(with_session_reach(with_people_for_leads("3"), "2%"), "leads"), Verdict::fail,
          GoalReason::rate_above_reach);
  require(attainable(with_session_reach(with_people_for_leads("2"), "3%"), "leads"), Verdict::fail,
          GoalReason::people_short);
}

TEST_CASE("attainable: a rate's goal is, unless the plan counts on more") {
  const auto verdict = [](std::string_view reachable) {
    return goal_of(with_session_reach(built_in("200000"), reachable), GoalKind::rate, "sessions")
        .verdict(Criterion::attainable);
  };
  require(verdict("3%"), Verdict::pass, GoalReason::rate_within_reach);
  require(verdict("2%"), Verdict::fail, GoalReason::rate_above_reach);
}

TEST_CASE("attainable: totals hang on all volumes that they take") {
  Funnel funnel = built_in("200000");
  require(revenue_verdict(funnel, Criterion::attainable), Verdict::unknown, GoalReason::stage_not_known,
          GoalKey::baseline, "customers");
  for (const std::string_view id : {"sessions", "leads", "mql", "sql", "opportunities", "customers"}) {
    StageFigures figures;
    figures.baseline = volume("2000000");
    funnel = with_figures(funnel, id, figures);
  }
  require(revenue_verdict(funnel, Criterion::attainable), Verdict::pass, GoalReason::stages_attainable);
  funnel = with_session_reach(funnel, "2%");
  require(revenue_verdict(funnel, Criterion::attainable), Verdict::fail, GoalReason::stage_not_attainable);
  REQUIRE(revenue_verdict(funnel, Criterion::attainable).stage == 1);
}

TEST_CASE("realistic: the plan is within its budget") {
  Funnel funnel = with_unit_costs();
  const auto realistic = [&] { return revenue_verdict(funnel, Criterion::realistic); };
  require(realistic(), Verdict::unknown, GoalReason::no_budget, GoalKey::budget);
  funnel.budget = money("100000");
  require(realistic(), Verdict::pass, GoalReason::within_budget);
  funnel.budget = money("50000");
  require(realistic(), Verdict::fail, GoalReason::above_budget);
  funnel = with_cost(built_in("200000"), "sessions", "0.05");
  funnel.budget = money("60000");
  require(realistic(), Verdict::unknown, GoalReason::costs_not_known, GoalKey::unit_cost, "leads");
}

TEST_CASE("time-bound: there is an end date") {
  Funnel funnel = built_in("200000");
  require(revenue_verdict(funnel, Criterion::time_bound), Verdict::fail, GoalReason::no_end, GoalKey::start);
  funnel.horizon = Horizon::make(12, std::chrono::year(2026) / 1 / 1).value();
  require(revenue_verdict(funnel, Criterion::time_bound), Verdict::pass, GoalReason::has_end);
}
