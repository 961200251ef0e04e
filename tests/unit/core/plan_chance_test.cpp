// SPDX-License-Identifier: MIT
// How likely a plan is, and plans for a chance.
#include "odds.hpp"
#include "planned.hpp"

#include <funnel/target_odds.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace funnel;
using namespace funnel::test;

namespace {

Confidence confidence(std::string_view value) {
  return Confidence::make(exact(value)).value();
}

Plan confident(const Funnel& funnel, std::string_view chance) {
  return with_confidence(planned(funnel), funnel, confidence(chance)).value();
}

PlanChance chance_of(const Funnel& funnel) {
  return with_chance(planned(funnel), funnel).chance.value();
}

Funnel with_evidence(const Funnel& funnel, std::string_view stage_id, std::string_view rate_text) {
  StageFigures figures;
  figures.rate = evidence(rate_text);
  return with_figures(funnel, stage_id, figures);
}

bool has_note(const Plan& plan, PlanNoteCode code) {
  return std::any_of(plan.notes.begin(), plan.notes.end(), [=](const PlanNote& note) { return note.code == code; });
}

}  // namespace

TEST_CASE("the built-in plan has the chance of the reference values") {
  const PlanChance found = chance_of(built_in("200000"));
  REQUIRE(found.stage == 5);
  REQUIRE(found.needed == 20);
  REQUIRE_FALSE(found.revenue.has_value());
  REQUIRE(found.chance->probability == Approx(0.5297441212264316).epsilon(1e-9));
  REQUIRE(found.chance->basis == ChanceBasis::rates_certain);
}

TEST_CASE("customers come whole, whatever the rounding") {
  for (const Rounding rounding : {Rounding::up, Rounding::nearest, Rounding::exact}) {
    Funnel funnel = built_in("205000");
    funnel.rounding = rounding;
    REQUIRE(chance_of(funnel).needed == 21);
  }
}

TEST_CASE("the chance counts what is open, and only down to the target") {
  const double alone = chance_of(built_in("200000")).chance->probability;
  const auto with_pipeline = with_open(built_in("200000"), "opportunities", 20);
  REQUIRE(planned(with_pipeline).stages.back().volume == volume("800000"));
  const double both = chance_of(with_pipeline).chance->probability;
  REQUIRE(both != alone);
  REQUIRE(both == Approx(0.5299).epsilon(1e-2));
  const auto middle = for_volume(with_pipeline, "sql", 300);
  REQUIRE(chance_of(middle).stage == 3);
  REQUIRE(chance_of(middle).chance->probability == chance_of(for_volume(built_in(), "sql", 300)).chance->probability);
}

TEST_CASE("a target at the top is not left to chance, one that is covered is certain") {
  REQUIRE_FALSE(with_chance(planned(for_volume(built_in(), "sessions", 5)), for_volume(built_in(), "sessions", 5))
                    .chance.has_value());
  Funnel covered = built_in("200000");
  covered.existing = ExistingRevenue{money("300000"), Share()};
  REQUIRE(chance_of(covered).needed == 0);
  REQUIRE(chance_of(covered).chance->probability == 1);
}

TEST_CASE("evidence says that the rates are uncertain") {
  const PlanChance found = chance_of(with_evidence(built_in("200000"), "leads", "15of300"));
  REQUIRE(found.chance->basis == ChanceBasis::evidence);
}

TEST_CASE("where deals vary, the chance is that of new revenue") {
  Funnel funnel = built_in("200000");
  funnel.existing = ExistingRevenue{money("50000"), share("10%")};
  funnel.deal_cv = volume("0.8");
  const PlanChance found = chance_of(funnel);
  REQUIRE(found.needed == 16);
  REQUIRE(found.revenue == money("155000"));
  REQUIRE(found.chance->probability != chance_of(for_volume(funnel, "customers", 16)).chance->probability);
  REQUIRE_FALSE(chance_of(for_volume(funnel, "customers", 16)).revenue.has_value());
  REQUIRE(has_note(with_chance(planned(funnel), funnel), PlanNoteCode::deals_vary));
}

TEST_CASE("what cannot be computed is noted") {
  Funnel funnel(stages_with({"50%", "25of100"}));
  funnel = with_open(for_volume(std::move(funnel), "stage2", 1'000'000'000'000'000), "stage1", 1'000'000'000'000'000);
  const Plan plan = with_chance(planned(funnel), funnel);
  REQUIRE_FALSE(plan.chance->chance.has_value());
  REQUIRE(has_note(plan, PlanNoteCode::chance_not_computed));
}

TEST_CASE("a plan for 80 % asks for 93 opportunities and 376 SQL, beside the averages") {
  const Plan plan = confident(built_in("200000"), "80%");
  REQUIRE(volumes(plan) == Texts{"20", "93", "376", "1889", "37813", "1260493"});
  REQUIRE(required(plan) == volumes(plan));
  REQUIRE(month(plan) == Texts{"2", "8", "32", "158", "3152", "105042"});
  Texts averages;
  for (const PlannedStage& stage : plan.stages) averages.push_back(text(stage.average->volume));
  REQUIRE(averages == volumes(planned(built_in("200000"))));
  REQUIRE(plan.confidence == confidence("80%"));
  REQUIRE(plan.notes.front().code == PlanNoteCode::rows_do_not_chain);
}

TEST_CASE("rows count what is open at their own stage and below it") {
  const Plan plan = confident(with_open(built_in("200000"), "opportunities", 30), "80%");
  REQUIRE(volumes(plan)[1] == "63");
  REQUIRE(required(plan)[1] == "93");
  const Plan above = confident(with_open(built_in("200000"), "leads", 1'000'000), "80%");
  REQUIRE(volumes(above)[1] == "93");
  REQUIRE(volumes(above)[4] == "0");
  REQUIRE(has_note(above, PlanNoteCode::open_covers_stage));
}

TEST_CASE("volumes for a chance are rounded up to significant digits under every policy") {
  Funnel funnel = built_in("200000");
  funnel.significant = SignificantDigits::make(2);
  for (const Rounding rounding : {Rounding::up, Rounding::nearest, Rounding::exact}) {
    funnel.rounding = rounding;
    REQUIRE(volumes(confident(funnel, "80%")) == Texts{"20", "93", "380", "1900", "38000", "1300000"});
  }
}

TEST_CASE("the notes of a plan for a chance are about its own volumes") {
  Funnel funnel = built_in("200000");
  funnel.horizon = Horizon::make(1).value();
  REQUIRE_FALSE(has_note(confident(funnel, "80%"), PlanNoteCode::months_exceed_total));
  REQUIRE(has_note(confident(built_in("200000"), "80%"), PlanNoteCode::months_exceed_total));
  const Funnel covered = with_open(built_in("200000"), "opportunities", 80);
  REQUIRE(has_note(planned(covered), PlanNoteCode::open_covers_stage));
  REQUIRE_FALSE(has_note(confident(covered, "99%"), PlanNoteCode::open_covers_stage));
}

TEST_CASE("stages below the target stay its forecast") {
  const Plan plan = confident(for_volume(built_in(), "mql", 100), "95%");
  REQUIRE(volumes(plan) == Texts{"1.3", "5", "20", "100", "2331", "77990"});
}

TEST_CASE("a chance that no volume below 2^63 has is a problem of its stage") {
  const Funnel funnel = for_volume(Funnel(stages_with({"25of100"})), "stage1", 2'000'000'000'000'000'000);
  const auto problem = with_confidence(planned(funnel), funnel, confidence("99%"));
  REQUIRE(problem.error().problem == ChanceProblem::out_of_reach);
  REQUIRE(problem.error().stage == 0);
}

TEST_CASE("a volume for revenue reaches it, and one less does not, where deals vary") {
  Funnel funnel = built_in("200000");
  funnel.deal_cv = volume("0.8");
  const TargetOdds odds(funnel);
  for (const std::size_t stage : {std::size_t{0}, std::size_t{3}, std::size_t{4}, std::size_t{5}}) {
    const Confidence chance = confidence("90%");
    const std::int64_t units = odds.units_for(stage, std::span(&chance, 1)).value().front();
    REQUIRE(odds.chance_of(std::vector<Entry>{{stage, units}})->probability >= 0.9);
    REQUIRE(odds.chance_of(std::vector<Entry>{{stage, units - 1}})->probability < 0.9);
  }
}
