// SPDX-License-Identifier: MIT
#include "cli/limit_flags.hpp"

#include "costs.hpp"
#include "typed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

std::vector<cli::LimitFlag> flags_of(const Texts& texts) {
  cli::FlagProblems problems;
  auto flags = cli::parse_limits(problems, texts);
  REQUIRE(problems.messages().empty());
  return flags;
}

std::vector<Limit> limits(const Texts& texts, const Funnel& funnel = built_in("200000")) {
  return cli::limits_of(flags_of(texts), funnel).value();
}

Texts misfits(const Texts& texts) {
  const auto found = cli::limits_of(flags_of(texts), built_in("200000"));
  return found ? Texts{} : told(found.error());
}

Funnel with_means() {
  Funnel funnel = with_capacity(built_in("200000"), "opportunities", "2");
  funnel.departments = {department("sales", "3", "")};
  funnel.budget = money("60000");
  return funnel;
}

}  // namespace

TEST_CASE("a limit is of a stage, of a stage a month, of the budget, of people or of months") {
  const auto found = limits({"leads=5k", "leads/month=1_000", "budget=60k", "people.sales=2.5", "months=18"});
  REQUIRE(found.size() == 5);
  const auto& in_all = std::get<VolumeLimit>(found[0]);
  REQUIRE(in_all.stage == 1);
  REQUIRE(text(in_all.most) == "5000");
  REQUIRE_FALSE(in_all.a_month);
  REQUIRE(std::get<VolumeLimit>(found[1]).a_month);
  REQUIRE(text(std::get<BudgetLimit>(found[2]).most) == "60000");
  REQUIRE(std::get<PeopleLimit>(found[3]).department == "sales");
  REQUIRE(text(std::get<PeopleLimit>(found[3]).most) == "2.5");
  REQUIRE(std::get<MonthsLimit>(found[4]).most == 18);
}

TEST_CASE("the file's own budget and people are limits, unless a flag sets them") {
  REQUIRE(limits({}, with_means()).size() == 2);
  const auto found = limits({"budget=5", "sessions=7"}, with_means());
  REQUIRE(found.size() == 3);
  REQUIRE(std::get<PeopleLimit>(found[0]).department == "sales");
  REQUIRE(text(std::get<BudgetLimit>(found[1]).most) == "5");
  const auto people = limits({"people.sales=9", "people.marketing=1"}, with_means());
  REQUIRE(people.size() == 3);
  REQUIRE(text(std::get<PeopleLimit>(people[1]).most) == "9");
}

TEST_CASE("a limit of what the funnel has not is refused, with what may be meant") {
  REQUIRE(misfits({"lead=5"}) == Texts{"--limit lead=5: no stage has the id \"lead\"; did you mean \"leads\"?"});
  REQUIRE(misfits({"bugdet=5"}) == Texts{"--limit bugdet=5: no stage has the id \"bugdet\"; did you mean \"budget\"?"});
  REQUIRE(misfits({"people.slaes=5", "leads=1", "mqls=1"}).size() == 2);
}
