// SPDX-License-Identifier: MIT
#include "cli/volume_flags.hpp"

#include "funnels.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::cli;
using namespace funnel::test;

TEST_CASE("volumes are read as stages and counts, every wrong one told") {
  FlagProblems problems;
  const StageVolumes volumes = parse_volumes(problems, {"sessions=400k", "sql=x", "leads=2", "nothing"});
  REQUIRE(volumes.size() == 2);
  REQUIRE(volumes[0].stage == "sessions");
  REQUIRE(volumes[0].value == count(400'000));
  REQUIRE(problems.messages().size() == 2);
  REQUIRE(problems.messages()[0].text.starts_with("--volume sql: \"x\" is not a count"));
  REQUIRE(problems.messages()[1].text.starts_with("--volume: \"nothing\" is not a stage and its value"));
}

TEST_CASE("volumes become entries at the stages of a funnel") {
  const auto entries = entries_of({{"sql", count(7)}, {"sessions", count(5)}}, built_in());
  REQUIRE(entries.value() == std::vector<Entry>{{3, 7}, {0, 5}});
  const auto unknown = entries_of({{"lead", count(7)}, {"sql", count(5)}, {"x", count(1)}}, built_in());
  REQUIRE(unknown.error().about_flags);
  REQUIRE(unknown.error().messages.size() == 2);
  REQUIRE(unknown.error().messages[0].text == "--volume lead=7: no stage has the id \"lead\"; did you mean \"leads\"?");
}
