// SPDX-License-Identifier: MIT
// What can be wrong with flags, word for word.
#include "typed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::cli;
using namespace funnel::test;

namespace {

/// The one problem of a command line.
std::string problem(const Texts& arguments) {
  const auto all = flag_problems(arguments);
  return all.size() == 1 ? all.front() : std::to_string(all.size()) + " problems";
}

}  // namespace

TEST_CASE("a number that is none is told with its flag and its hint") {
  REQUIRE(problem({"--revenue", "$200,000"}) ==
          R"(--revenue: "$200,000" is not an amount of money; did you mean "200000"?)");
  REQUIRE(problem({"--clv", "0"}) == R"(--clv: "0" is out of range; a CLV is above 0, and below 2^63)");
  REQUIRE(problem({"--budget", "nan"}) ==
          R"(--budget: "nan" is not an amount of money; write it like 200000, 200_000, 200k or 1.5M)");
  REQUIRE(problem({"--months", "0x10"}) == R"(--months: "0x10" is not a whole number from 1 to 120)");
  REQUIRE(problem({"--significant", "0"}) == R"(--significant: "0" is not a whole number from 1 to 18)");
  REQUIRE(problem({"--start", "01/02/2026"}) ==
          R"(--start: "01/02/2026" is not a date; write it like "2026-01-31" or "2026-01")");
  REQUIRE(problem({"--existing", "50000:10"}) == R"(--existing: "10" is not a share; did you mean "10%"?)");
}

TEST_CASE("a word that is none of the few is told which there are") {
  REQUIRE(problem({"--rounding", "exat"}) ==
          R"(--rounding: "exat" is none of up, nearest, exact; did you mean "exact"?)");
  REQUIRE(problem({"--preset", "b2b-inbond"}) ==
          "--preset: \"b2b-inbond\" is none of b2b-inbound, b2b-saas-inbound, enterprise-waterfall, "
          "saas-self-serve, shopify-store, sales-pipeline; did you mean \"b2b-inbound\"?");
  REQUIRE(problem({"--locale", "de-DE"}) == R"(--locale: "de-DE" is none of en-US, en-CA, en-GB, fr-CA, fr-FR)");
  REQUIRE(problem({"--currency", "eur"}) ==
          R"(--currency: "eur" is not the ISO 4217 code of a currency in use; did you mean "EUR"?)");
}

TEST_CASE("a flag of a stage names the stage and its value") {
  REQUIRE(problem({"--rate", "sessions=250"}) == R"(--rate sessions: "250" is not a rate; did you mean "2.5%"?)");
  REQUIRE(problem({"--open", "sql=2.5"}) ==
          R"(--open sql: "2.5" is out of range; a count is a whole number, 0 or more and below 2^63)");
  REQUIRE(problem({"--target", "sql=x"}) ==
          R"(--target sql: "x" is not a count; write it like 200000, 200_000, 200k or 1.5M)");
  REQUIRE(problem({"--rate", "3%"}) == R"(--rate: "3%" is not a stage and its value; write it like sessions=3%)");
  REQUIRE(problem({"--target", "=5"}) == R"(--target: "=5" is not a stage and its value; write it like sessions=100)");
  REQUIRE(problem({"--rate", "sql=4%", "--rate", "sql=5%"}) == "--rate names sql twice; give one value");
  REQUIRE(problem({"--rate", "sql=4%..2%"}) ==
          R"(--rate sql: "4%..2%": the range is upside down; its low end is at most its high end)");
}

TEST_CASE("stages of one's own are checked like those of a file") {
  REQUIRE(problem({"--stages", "a b:2%,orders"}) ==
          R"(--stages: "a b" is not a stage id; write visitors:2%,trials:15%,customers)");
  REQUIRE(problem({"--stages", "cost:2%,orders"}) ==
          R"(--stages: "cost" is a reserved word; call the stage something else)");
  REQUIRE(problem({"--stages", "visitors:2,orders"}) == R"(--stages visitors: "2" is not a rate; did you mean "2%"?)");
  REQUIRE(problem({"--stages", "visitors,orders"}) ==
          "--stages: visitors has no rate to the next stage; write visitors:3%");
  REQUIRE(problem({"--stages", "visitors:2%,orders:5%"}) ==
          "--stages: orders is the last stage and has no next stage to move on to; leave its rate out");
  REQUIRE(problem({"--stages", "a:2%,b:2%,a"}) == "--stages: two stages have the id a; ids differ");
  REQUIRE(flag_problems({"--stages", ""}).size() == 1);
  REQUIRE(flag_problems({"--stages", "visitors:2%,"}).size() == 1);
}

TEST_CASE("there are at most 100 stages on a command line, too") {
  const auto list = [](int number) {
    std::string stages;
    for (int i = 1; i < number; ++i) stages += "s" + std::to_string(i) + ":50%,";
    return stages + "last";
  };
  REQUIRE(flag_problems({"--stages", list(100)}).empty());
  REQUIRE(problem({"--stages", list(101)}) == "--stages: 101 stages are too many; at most 100 are allowed");
}

TEST_CASE("what can stand once only is told when it stands twice") {
  REQUIRE(problem({"--revenue", "5", "--revenue", "6"}) == "--revenue stands 2 times; give it once");
  REQUIRE(problem({"--locale", "fr-CA", "--locale", "fr-CA", "--locale", "en-US"}) ==
          "--locale stands 3 times; give it once");
  REQUIRE(problem({"--stages", "a", "--stages", "b"}) == "--stages stands 2 times; give it once");
}

TEST_CASE("flags that exclude each other are told so") {
  REQUIRE(problem({"--revenue", "5", "--target", "sql=5"}) ==
          "--revenue and --target are two targets; give one of them");
  REQUIRE(problem({"--preset", "b2b-inbound", "--stages", "orders"}) ==
          "--preset and --stages both give the stages; give one of them");
}

TEST_CASE("a flag whose value was forgotten does not take the next flag for it") {
  REQUIRE(problem({"--revenue=--clv"}) == "--revenue needs a value; \"--clv\" is a flag");
  REQUIRE(problem({"--rate=--clv"}) == "--rate needs a value; \"--clv\" is a flag");
}

TEST_CASE("every problem of a command line is told at once") {
  REQUIRE(flag_problems({"--revenue", "x", "--months", "0", "--rate", "3%", "--rounding", "down", "--stages", "a,b"}) ==
          Texts{"--revenue: \"x\" is not an amount of money; write it like 200000, 200_000, 200k or 1.5M",
                "--stages: a has no rate to the next stage; write a:3%",
                "--rounding: \"down\" is none of up, nearest, exact",
                "--months: \"0\" is not a whole number from 1 to 120",
                "--rate: \"3%\" is not a stage and its value; write it like sessions=3%"});
  REQUIRE(parse_funnel_flags(funnel_flags_of({"--months", "0"})).error().code == ExitCode::wrong_usage);
}
