// SPDX-License-Identifier: MIT
#include "funnels.hpp"

#include <funnel/raci.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

using Ids = std::vector<std::string>;

/// The row of a stage, or of the revenue.
RaciRow row_of(const Funnel& funnel, std::optional<std::string_view> stage) {
  const auto index = stage ? funnel.stages.find(*stage) : std::nullopt;
  for (const RaciRow& row : raci_of(funnel)) {
    if (row.stage == index) return row;
  }
  FAIL("no such row");
  return {};
}

Funnel with_departments(const Ids& departments) {
  std::vector<Stage> stages = stage_list({{"a", "50%"}, {"b", ""}}).all();
  stages[0].departments = departments;
  return Funnel(StageList::make(std::move(stages)).value());
}

}  // namespace

TEST_CASE("the first department is responsible, the last accountable, those between consulted") {
  const RaciRow one = row_of(with_departments({"x"}), "a");
  REQUIRE(one.responsible == Ids{"x"});
  REQUIRE(one.accountable == Ids{"x"});
  const RaciRow three = row_of(with_departments({"x", "y", "z"}), "a");
  REQUIRE(three.responsible == Ids{"x"});
  REQUIRE(three.accountable == Ids{"z"});
  REQUIRE(three.consulted == Ids{"y"});
  REQUIRE(three.informed.empty());
  REQUIRE(row_of(with_departments({}), "a").accountable.empty());
}

TEST_CASE("each role that the file names stands instead") {
  Funnel funnel = with_departments({"x", "y", "z"});
  funnel.raci = {{"a", {}, {"x"}, {"w"}, {"v"}}};
  const RaciRow row = row_of(funnel, "a");
  REQUIRE(row.responsible == Ids{"x"});
  REQUIRE(row.accountable == Ids{"x"});
  REQUIRE(row.consulted == Ids{"w"});
  REQUIRE(row.informed == Ids{"v"});
  funnel.raci = {{"a", {"y"}, {}, {}, {}}};
  REQUIRE(row_of(funnel, "a").responsible == Ids{"y"});
  REQUIRE(row_of(funnel, "a").consulted.empty());
}

TEST_CASE("the revenue stands first, of a revenue target alone") {
  const auto rows = raci_of(built_in("200000"));
  REQUIRE(rows.size() == 7);
  REQUIRE(rows[0].responsible == Ids{"sales"});
  REQUIRE(rows[0].accountable == Ids{"customer-service"});
  REQUIRE(rows[1].stage == 5);
  REQUIRE(raci_of(for_volume(built_in(), "leads", 5)).front().stage == 5);
}
