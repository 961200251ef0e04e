// SPDX-License-Identifier: MIT
#include "cli/what_if.hpp"

#include "typed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Changes changes_of(const std::string& text) {
  cli::FlagProblems problems;
  const auto what_ifs = cli::parse_what_ifs(problems, {text});
  REQUIRE(problems.messages().empty());
  REQUIRE(what_ifs.at(0).text == text);
  return what_ifs.at(0).changes;
}

Texts complaints(const Texts& texts) {
  cli::FlagProblems problems;
  cli::parse_what_ifs(problems, texts);
  return told({cli::ExitCode::wrong_usage, problems.messages()});
}

/// What does not fit the built-in funnel.
Texts misfits(const std::string& text, const Funnel& funnel = built_in()) {
  const auto changed = cli::changed_by({text, changes_of(text)}, funnel);
  return changed ? Texts{} : told(changed.error());
}

}  // namespace

TEST_CASE("a what-if is several changes of one funnel") {
  const auto changes = changes_of("sessions=4%,clv=9k, revenue=300000 ,months=18,budget=60000,cost.leads=1.5");
  REQUIRE(changes.stages.size() == 2);
  REQUIRE(changes.stages[0].first == "sessions");
  REQUIRE(changes.stages[0].second.rate == Evidence(KnownRate{rate("4%")}));
  REQUIRE(changes.stages[1].first == "leads");
  REQUIRE(text(changes.stages[1].second.unit_cost) == "1.5");
  REQUIRE(text(changes.clv) == "9000");
  REQUIRE(changes.target == Target(RevenueTarget{money("300000")}));
  REQUIRE(changes.months == 18);
  REQUIRE(text(changes.budget) == "60000");
}

TEST_CASE("a rate in a what-if is evidence") {
  REQUIRE(changes_of("mql=96of3200").stages[0].second.rate == Evidence(RateCounts::make(96, 3200).value()));
  REQUIRE(changes_of("mql = 2%..4%").stages[0].second.rate ==
          Evidence(RateRange::make(rate("2%"), rate("4%")).value()));
}

TEST_CASE("a rate and a cost may be of one stage") {
  const Funnel made = cli::changed_by({"", changes_of("sessions=4%,cost.sessions=2")}, built_in()).value();
  REQUIRE(made.stages[0].figures.rate == Evidence(KnownRate{rate("4%")}));
  REQUIRE(text(made.stages[0].figures.unit_cost) == "2");
}

TEST_CASE("a comma inside a number is told with the number that is meant") {
  REQUIRE(complaints({"sessions=2,5%"}) == Texts{"--what-if sessions: \"2,5%\" is not a rate; did you mean \"2.5%\"?"});
  REQUIRE(complaints({"clv=10,000,sessions=4%"}) ==
          Texts{"--what-if clv: \"10,000\" is not a CLV; did you mean \"10000\"?"});
}

TEST_CASE("everything that is wrong with what-ifs is told at once") {
  REQUIRE(complaints({"sesions,=3,sessions=4%,", "open.sql=3,total=5", "months=121,cost.=4,clv=5,clv=6"}) ==
          Texts{"--what-if: \"sesions\" is not a change; write it like sessions=4% or clv=9000",
                "--what-if: \"=3\" is not a change; write it like sessions=4% or clv=9000",
                "--what-if: \"\" is not a change; write it like sessions=4% or clv=9000",
                "--what-if: \"open.sql\" is not a key; a change is a stage's rate (sessions=4%), clv=, revenue=, "
                "months=, budget= or cost.STAGE=",
                "--what-if: \"total\" is not a key; a change is a stage's rate (sessions=4%), clv=, revenue=, "
                "months=, budget= or cost.STAGE=",
                "--what-if months: \"121\" is not a whole number from 1 to 120",
                "--what-if: \"cost.\" does not name a stage; write it like cost.sessions=0.5",
                "--what-if names clv twice; give one value"});
}

TEST_CASE("a mistyped figure is asked about") {
  REQUIRE(complaints({"clvv=9000"}) ==
          Texts{"--what-if clvv: \"9000\" is not a rate, and clvv would be a stage; did you mean \"clv=9000\"?"});
  REQUIRE(complaints({"Clv=9000"}).front().ends_with("did you mean \"clv=9000\"?"));
  REQUIRE(complaints({"spend=9"}) == Texts{"--what-if spend: \"9\" is not a rate; did you mean \"9%\"?"});
}

TEST_CASE("changes that do not fit the funnel are told as typed") {
  REQUIRE(misfits("sesions=4%,cost.leds=3") ==
          Texts{"--what-if sesions=4%,cost.leds=3: no stage has the id \"sesions\"; did you mean \"sessions\"?",
                "--what-if sesions=4%,cost.leds=3: no stage has the id \"leds\"; did you mean \"leads\"?"});
  REQUIRE(
      misfits("demos=4%")
          .front()
          .ends_with("there are sessions, leads, mql, sql, opportunities, customers, clv, revenue, months, budget"));
  REQUIRE(
      misfits("cost.demos=4").front().ends_with("the stages are sessions, leads, mql, sql, opportunities, customers"));
  REQUIRE(misfits("customers=4%") ==
          Texts{"--what-if customers=4%: customers is the last stage and has no rate; the rate into it is that of "
                "opportunities"});
  Funnel late = built_in();
  late.horizon = Horizon::make(1, std::chrono::year(9999) / 12 / 1).value();
  REQUIRE(misfits("months=2", late) ==
          Texts{"--what-if months=2: the horizon ends after the year 9999; make it shorter"});
}
