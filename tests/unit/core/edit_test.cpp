// SPDX-License-Identifier: MIT
#include "funnels.hpp"

#include <funnel/edit.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;
using namespace std::chrono;

namespace {

std::vector<std::pair<EditProblem, std::string>> problems(const Funnel& funnel, const Changes& changes) {
  std::vector<std::pair<EditProblem, std::string>> all;
  const auto result = changed(funnel, changes);
  if (result) return all;
  for (const EditError& error : result.error()) all.emplace_back(error.problem, error.stage);
  return all;
}

Changes of_stage(const std::string& id, const StageFigures& figures) {
  Changes changes;
  changes.stages = {{id, figures}};
  return changes;
}

StageFigures rate_of(std::string_view rate_text) {
  StageFigures figures;
  figures.rate = KnownRate{rate(rate_text)};
  return figures;
}

using Found = std::vector<std::pair<EditProblem, std::string>>;

}  // namespace

TEST_CASE("changes of nothing leave a funnel as it is") {
  const auto result = changed(built_in("200000"), {});
  REQUIRE(result->stages == built_in().stages);
  REQUIRE(result->target == built_in("200000").target);
  REQUIRE(text(result->clv) == "10000");
  REQUIRE(result->preset == "b2b-inbound");
}

TEST_CASE("a change of a stage's figure leaves its other figures and the other stages") {
  const auto before = with_open(built_in(), "sql", 30);
  const auto after = *changed(before, of_stage("sql", rate_of("30%")));
  REQUIRE(text(planning_rate(*after.stages[3].figures.rate)) == "0.3");
  REQUIRE(text(after.stages[3].figures.open) == "30");
  REQUIRE(after.stages[2] == before.stages[2]);
  REQUIRE(after.stages[4] == before.stages[4]);
}

TEST_CASE("every kind of change is made") {
  Changes changes;
  changes.target = VolumeTarget{"leads", count(500)};
  changes.existing = ExistingRevenue{money("50000"), share("10%")};
  changes.clv = clv("9000");
  changes.clv_months = 24;
  changes.margin = share("70%");
  changes.budget = money("60000");
  const auto result = *changed(built_in("200000"), changes);
  REQUIRE(result.target == changes.target);
  REQUIRE(result.existing == changes.existing);
  REQUIRE(text(result.clv) == "9000");
  REQUIRE(result.clv_months == 24);
  REQUIRE(text(result.margin) == "0.7");
  REQUIRE(text(result.budget) == "60000");
}

TEST_CASE("a change of the months keeps the first day") {
  auto funnel = built_in("200000");
  funnel.horizon = *Horizon::make(12, 2026y / January / 1);
  Changes changes;
  changes.months = 6;
  REQUIRE(changed(funnel, changes)->horizon == Horizon::make(6, 2026y / January / 1));
}

TEST_CASE("months out of range are refused, as is an end past the year 9999") {
  Changes changes;
  for (const int months_long : {0, 121}) {
    changes.months = months_long;
    REQUIRE(problems(built_in(), changes) == Found{{EditProblem::months_out_of_range, ""}});
  }
  auto late = built_in();
  late.horizon = *Horizon::make(1, 9999y / December / 1);
  changes.months = 2;
  REQUIRE(problems(late, changes) == Found{{EditProblem::months_out_of_range, ""}});
}

TEST_CASE("the last stage takes neither a rate nor open units") {
  StageFigures figures = rate_of("30%");
  figures.open = count(1);
  REQUIRE(problems(built_in(), of_stage("customers", figures)) ==
          Found{{EditProblem::rate_on_last_stage, "customers"}, {EditProblem::open_on_last_stage, "customers"}});
}

TEST_CASE("every reason why changes cannot be made is told at once") {
  Changes changes = of_stage("demos", rate_of("5%"));
  changes.stages.emplace_back("customers", rate_of("5%"));
  changes.target = VolumeTarget{"carts", count(1)};
  changes.months = 0;
  REQUIRE(problems(built_in(), changes) == Found{{EditProblem::unknown_stage, "demos"},
                                                 {EditProblem::rate_on_last_stage, "customers"},
                                                 {EditProblem::unknown_stage, "carts"},
                                                 {EditProblem::months_out_of_range, ""}});
}

TEST_CASE("a scenario is found by its exact name") {
  auto funnel = built_in();
  funnel.scenarios = {{"prudent", {}}, {"bold", {}}};
  REQUIRE(find_scenario(funnel, "bold") == &funnel.scenarios[1]);
  REQUIRE(find_scenario(funnel, "Bold") == nullptr);
  REQUIRE(find_scenario(built_in(), "bold") == nullptr);
}
