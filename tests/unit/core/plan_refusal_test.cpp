// SPDX-License-Identifier: MIT
// What cannot be planned, and what is too large to be.
#include "planned.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

constexpr std::int64_t largest = 9'223'372'036'854'775'807;

/// All of each stage moves on.
Funnel pipe() {
  return Funnel(stage_list({{"sessions", "100%"}, {"leads", "100%"}, {"customers", ""}}));
}

std::optional<PlanProblem> problem(const Funnel& funnel) {
  const auto result = plan(funnel);
  return result ? std::nullopt : std::optional(result.error());
}

}  // namespace

TEST_CASE("a plan needs a target") {
  REQUIRE(problem(built_in()) == PlanProblem::no_target);
}

TEST_CASE("a revenue target needs the CLV") {
  auto funnel = built_in();
  funnel.target = RevenueTarget{money("200000")};
  REQUIRE(problem(funnel) == PlanProblem::no_clv);
  funnel.clv = clv("10000");
  REQUIRE_FALSE(problem(funnel).has_value());
}

TEST_CASE("a volume target names a stage of the funnel") {
  REQUIRE(problem(for_volume(built_in(), "demos", 5)) == PlanProblem::unknown_stage);
}

TEST_CASE("the largest volume is planned") {
  REQUIRE(volumes(planned(for_volume(pipe(), "customers", largest))) ==
          Texts{"9223372036854775807", "9223372036854775807", "9223372036854775807"});
}

TEST_CASE("a volume beyond the largest is an overflow that names its stage") {
  REQUIRE(overflowing(built_in("9223372036854775807")) == "sessions");
  REQUIRE(overflowing(for_volume(built_in(), "opportunities", largest)) == "sql");
  REQUIRE(overflowing(for_volume(with_rate(pipe(), "sessions", "0.999999999999999999"), "customers", largest)) ==
          "sessions");
}

TEST_CASE("rounding upward beyond the largest is an overflow as well") {
  auto funnel = for_volume(pipe(), "customers", largest);
  funnel.significant = SignificantDigits::make(2);
  REQUIRE(overflowing(funnel) == "customers");
  funnel.rounding = Rounding::nearest;
  REQUIRE(overflowing(funnel) == "none");
}

TEST_CASE("open units that overflow a forecast name the stage") {
  REQUIRE(overflowing(with_open(for_volume(pipe(), "sessions", 1), "leads", largest)) == "leads");
  REQUIRE(overflowing(with_open(for_volume(pipe(), "sessions", 0), "leads", largest)) == "none");
}

TEST_CASE("expected revenue beyond the largest is an overflow without a stage") {
  REQUIRE(overflowing(for_revenue(pipe(), "9223372036854775807", "9223372036854775806")).empty());
  REQUIRE(overflowing(for_revenue(pipe(), "9223372036854775807", "9223372036854775807")) == "none");
  auto forecast = for_volume(pipe(), "sessions", largest);
  REQUIRE(overflowing(forecast) == "none");
  forecast.clv = clv("2");
  REQUIRE(overflowing(forecast).empty());
}

TEST_CASE("a hundred stages are planned") {
  std::vector<Stage> stages;
  for (int i = 0; i < 99; ++i) stages.push_back(stage("s" + std::to_string(i), "99%"));
  stages.push_back(stage("customers", ""));
  const auto result = planned(for_volume(Funnel(StageList::make(stages).value()), "customers", 1));
  REQUIRE(text(result.stages.back().volume) == "100");
  auto exact_chain = for_volume(Funnel(StageList::make(stages).value()), "customers", 1000);
  exact_chain.rounding = Rounding::exact;
  REQUIRE(text(planned(exact_chain).stages.back().volume) == "2704.68");
}
