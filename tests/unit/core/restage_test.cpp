// SPDX-License-Identifier: MIT
#include "funnels.hpp"

#include <funnel/edit.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

const StageList shop = stage_list({{"visitors", "2%"}, {"carts", "30%"}, {"orders", ""}});

using Ids = std::vector<std::string>;

Ids missing(Funnel funnel) {
  const auto result = restaged(std::move(funnel), shop);
  return result ? Ids{} : result.error();
}

Channel channel(std::variant<Share, PinnedVolume> part) {
  Channel made;
  made.id = "seo";
  made.part = std::move(part);
  return made;
}

}  // namespace

TEST_CASE("a funnel takes the stages of another, and is no preset any more") {
  const auto result = *restaged(built_in("200000"), shop);
  REQUIRE(result.stages == shop);
  REQUIRE_FALSE(result.preset.has_value());
  REQUIRE(result.target == built_in("200000").target);
}

TEST_CASE("stages that a funnel names elsewhere cannot go away") {
  REQUIRE(missing(for_volume(built_in(), "leads", 10)) == Ids{"leads"});

  auto scenario = built_in();
  scenario.scenarios = {{"bold", {}}};
  scenario.scenarios[0].changes.stages = {{"mql", {}}, {"carts", {}}};
  REQUIRE(missing(scenario) == Ids{"mql"});

  auto overriding = built_in();
  overriding.channels = {channel(share("1"))};
  overriding.channels[0].stages = {{"sql", {}}};
  REQUIRE(missing(overriding) == Ids{"sql"});

  auto pinned = built_in();
  pinned.channels = {channel(PinnedVolume{"sessions", count(5)})};
  REQUIRE(missing(pinned) == Ids{"sessions"});

  auto responsible = built_in();
  responsible.raci = {{"customers", {}, {}, {}, {}}};
  REQUIRE(missing(responsible) == Ids{"customers"});
}

TEST_CASE("every stage that is missing is named once") {
  auto funnel = for_volume(built_in(), "leads", 10);
  funnel.scenarios = {{"bold", {}}};
  funnel.scenarios[0].changes.stages = {{"leads", {}}, {"mql", {}}};
  funnel.raci = {{"mql", {}, {}, {}, {}}, {"sql", {}, {}, {}, {}}};
  REQUIRE(missing(funnel) == Ids{"leads", "mql", "sql"});
}
