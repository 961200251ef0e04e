// SPDX-License-Identifier: MIT
// Flags that are right in themselves and do not fit the funnel, and files that are wrong.
#include "typed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::cli;
using namespace funnel::test;

namespace {

constexpr std::string_view with_scenario = R"({
  "stages": [{"id": "leads", "rate": "10%"}, {"id": "trials", "rate": "20%"}, {"id": "orders"}],
  "scenarios": [{"name": "bold", "stages": {"trials": {"rate": "30%", "open": 5}}}, {"name": "prudent", "months": 24}],
  "start": "9998-06-01"
})";

}  // namespace

TEST_CASE("a flag for a stage that is not there is told with the stage that may be meant") {
  REQUIRE(problems({"--rate", "sesions=4%"}) ==
          Texts{"--rate sesions=4%: no stage has the id \"sesions\"; did you mean \"sessions\"?"});
  REQUIRE(problems({"--target", "sqls=5"}) == Texts{"--target: no stage has the id \"sqls\"; did you mean \"sql\"?"});
  REQUIRE(problems({"--open", "demos=4", "--stages", "leads:3%,orders"}) ==
          Texts{"--open demos=4: no stage has the id \"demos\"; the stages are leads, orders"});
}

TEST_CASE("a rate or open units of the last stage are told with the stage above") {
  REQUIRE(problems({"--rate", "customers=30%"}) ==
          Texts{"--rate customers=30%: customers is the last stage and has no rate; did you mean \"--rate "
                "opportunities=30%\"?"});
  REQUIRE(problems({"--open", "customers=3"}) ==
          Texts{"--open customers=3: customers is the last stage and has no open units; did you mean \"--open "
                "opportunities=3\"?"});
  REQUIRE(problems({"--stages", "orders", "--rate", "orders=30%"}) ==
          Texts{"--rate orders=30%: orders is the last stage and has no rate"});
}

TEST_CASE("everything that does not fit is told at once, as wrong usage") {
  const Texts arguments = {"--rate",  "demos=4%",   "--open", "customers=3", "--target",
                           "carts=5", "--scenario", "bold",   "--start",     "9999-02-01"};
  REQUIRE(problems(arguments).size() == 5);
  REQUIRE(asked(arguments).error().code == ExitCode::wrong_usage);
}

TEST_CASE("a horizon past the year 9999 is told") {
  REQUIRE(problems({"--start", "9999-02-01"}) ==
          Texts{"--start, --months: the horizon ends after the year 9999; make it shorter, or start earlier"});
  REQUIRE(problems({"--months", "3"}, R"({"start": "9999-11-01", "months": 2})").size() == 1);
}

TEST_CASE("a scenario that is not there is told with those that are") {
  REQUIRE(problems({"--scenario", "blod"}, with_scenario) ==
          Texts{"--scenario: no scenario is called \"blod\"; did you mean \"bold\"?"});
  REQUIRE(problems({"--scenario", "worst"}, with_scenario) ==
          Texts{"--scenario: no scenario is called \"worst\"; there are bold, prudent"});
  REQUIRE(problems({"--scenario", "bold"}) == Texts{"--scenario: no scenario is called \"bold\"; the funnel has none"});
}

TEST_CASE("a scenario that does not fit is told why") {
  REQUIRE(problems({"--scenario", "prudent"}, with_scenario) ==
          Texts{"--scenario prudent: its horizon ends after the year 9999"});
  REQUIRE(problems({"--scenario", "bold", "--stages", "leads:10%,trials"}, with_scenario) ==
          Texts{"--scenario bold: trials is the last stage and has no rate",
                "--scenario bold: trials is the last stage and has no open units"});
}

TEST_CASE("--stages keeps every stage that the file names") {
  REQUIRE(problems({"--stages", "visitors:2%,orders"}, with_scenario) ==
          Texts{"--stages: the file names the stage \"trials\", which is not among them"});
}

TEST_CASE("--preset stands beside no file with stages") {
  REQUIRE(problems({"--preset", "b2b-inbound"}, with_scenario) ==
          Texts{"--preset: the file has stages of its own; leave one out"});
}

TEST_CASE("the problems of a file are told with its name, as bad data") {
  const std::string_view file = "{\n \"months\": 0,\n \"clv\": -1}";
  REQUIRE(problems({}, file) == Texts{"plan.json:2:12: /months: 0 is not a whole number from 1 to 120",
                                      "plan.json:3:9: /clv: -1 is out of range; a CLV is above 0, and below 2^63"});
  REQUIRE(asked({}, file).error().code == ExitCode::bad_data);
  REQUIRE(problems({}, "[1").front().starts_with("plan.json:1:"));
}

TEST_CASE("in a stream, lines are those of the stream") {
  const auto result = read_document(request_of({}), R"({"months": 0})", "standard input", 7);
  REQUIRE(told(result.error()) == Texts{"standard input:7:12: /months: 0 is not a whole number from 1 to 120"});
}
