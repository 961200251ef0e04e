// SPDX-License-Identifier: MIT
// --channel, and what channels make of other flags.
#include "cli/channel_choice.hpp"

#include "channels.hpp"
#include "typed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

constexpr std::string_view file = R"({
  "name": "2026", "target": {"revenue": 10000}, "clv": 1000, "budget": 70,
  "stages": [{"id": "visitors", "rate": "2%"}, {"id": "orders"}],
  "channels": [{"id": "seo", "name": "SEO", "share": "60%", "stages": {"visitors": {"rate": "1%"}}},
               {"id": "ads", "share": "40%", "clv": 2000}]
})";

std::string first_rate(const Funnel& funnel) {
  return text(planning_rate(*funnel.stages[0].figures.rate));
}

}  // namespace

TEST_CASE("--channel narrows the funnel to its channel") {
  const auto funnel = funnel_of({"--channel", "seo"}, file);
  REQUIRE(funnel.name == "2026 (SEO)");
  REQUIRE(funnel.target == Target(RevenueTarget{money("6000")}));
  REQUIRE(first_rate(funnel) == "0.01");
  REQUIRE_FALSE(funnel.budget);
}

TEST_CASE("flags go over the file's channels, before one is chosen") {
  const auto funnel = funnel_of(
      {"--channel", "ads", "--clv", "500", "--rate", "visitors=4%", "--revenue", "20000", "--budget", "9"}, file);
  REQUIRE(text(funnel.clv) == "500");
  REQUIRE(first_rate(funnel) == "0.04");
  REQUIRE(funnel.target == Target(RevenueTarget{money("8000")}));
  REQUIRE(text(funnel.budget) == "9");
  REQUIRE(first_rate(funnel_of({"--channel", "seo", "--rate", "visitors=4%"}, file)) == "0.04");
}

TEST_CASE("a channel that is not there is asked about") {
  REQUIRE(problems({"--channel", "seos"}, file) ==
          Texts{"--channel: no channel has the id \"seos\"; did you mean \"seo\"?"});
  REQUIRE(problems({"--channel", "x"}) == Texts{"--channel: no channel has the id \"x\"; the funnel has none"});
}

TEST_CASE("a stage that is the last now has no rate in a channel") {
  REQUIRE(problems({"--stages", "orders:2%,visitors"}, file).size() == 1);
}

TEST_CASE("what looks at one channel names a few") {
  REQUIRE_FALSE(cli::several_channels(built_in(), "risk looks at"));
  std::vector<Channel> channels(7, sharing("c", "0%"));
  channels.front() = sharing("seo", "100%");
  const auto failure = cli::several_channels(with_channels(channels), "risk looks at");
  REQUIRE(told(failure.value()) ==
          Texts{"risk looks at one channel at a time; add --channel ID, such as seo, c, c, c, c"});
}
