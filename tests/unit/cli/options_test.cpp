// SPDX-License-Identifier: MIT
// The texts of flags, as the parser finds them on a command line.
#include "typed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::cli;
using namespace funnel::test;

TEST_CASE("every flag of the table keeps its text as it is") {
  for (const FunnelFlag& flag : funnel_flags()) {
    const auto flags = funnel_flags_of({std::string(flag.name), " 0x1p3, \"text\" "});
    REQUIRE(flags.*flag.texts == Texts{" 0x1p3, \"text\" "});
  }
}

TEST_CASE("every flag of the table has a value and a summary, and a name of its own") {
  std::vector<std::string_view> names;
  for (const FunnelFlag& flag : funnel_flags()) {
    REQUIRE(flag.name.starts_with("--"));
    REQUIRE_FALSE(flag.value.empty());
    REQUIRE_FALSE(flag.summary.empty());
    names.push_back(flag.name);
  }
  std::sort(names.begin(), names.end());
  REQUIRE(std::adjacent_find(names.begin(), names.end()) == names.end());
}

TEST_CASE("a flag may stand several times, and keeps all of its texts in order") {
  const auto flags = funnel_flags_of({"--rate", "sessions=3%", "--clv", "5", "--rate=sql=25%"});
  REQUIRE(flags.rate == Texts{"sessions=3%", "sql=25%"});
  REQUIRE(flags.clv == Texts{"5"});
  REQUIRE(flags.open.empty());
}

TEST_CASE("a flag takes one text, and leaves the file behind it alone") {
  const auto flags = funnel_flags_of({"--rate", "sessions=3%", "plan.json", "--revenue", "200k"});
  REQUIRE(flags.rate == Texts{"sessions=3%"});
  REQUIRE(flags.input == Texts{"plan.json"});
  REQUIRE(flags.revenue == Texts{"200k"});
}

TEST_CASE("a lone dash is a file, and a value may begin with one") {
  REQUIRE(funnel_flags_of({"-"}).input == Texts{"-"});
  REQUIRE(funnel_flags_of({"-", "--clv", "5"}).input == Texts{"-"});
  REQUIRE(funnel_flags_of({"--revenue", "-5"}).revenue == Texts{"-5"});
  REQUIRE(funnel_flags_of({"--revenue=-5"}).revenue == Texts{"-5"});
}

TEST_CASE("numbers reach the number grammar untouched") {
  REQUIRE(funnel_flags_of({"--revenue", "nan"}).revenue == Texts{"nan"});
  REQUIRE(funnel_flags_of({"--months", "0x10"}).months == Texts{"0x10"});
  REQUIRE(funnel_flags_of({"--rate", "a=1,b=2"}).rate == Texts{"a=1,b=2"});
  REQUIRE(funnel_flags_of({"--rate", "[sessions=3%]"}).rate == Texts{"[sessions=3%]"});
  REQUIRE(funnel_flags_of({"--revenue", ""}).revenue == Texts{""});
}

TEST_CASE("a flag without its value, and one that nobody knows, are the parser's to refuse") {
  REQUIRE_THROWS_AS(funnel_flags_of({"--revenue"}), CLI::ArgumentMismatch);
  REQUIRE_THROWS_AS(funnel_flags_of({"--revenu", "5"}), CLI::ExtrasError);
  REQUIRE_THROWS_AS(funnel_flags_of({"--rev", "5"}), CLI::ExtrasError);
  REQUIRE_THROWS_AS(funnel_flags_of({"-r", "5"}), CLI::ExtrasError);
}

TEST_CASE("output flags have their texts, the output a short name") {
  const auto flags =
      output_flags_of({"--format", "csv", "-o", "plan.txt", "--csv-dialect", "excel-fr", "--color", "never"});
  REQUIRE(flags.format == Texts{"csv"});
  REQUIRE(flags.output == Texts{"plan.txt"});
  REQUIRE(flags.csv_dialect == Texts{"excel-fr"});
  REQUIRE(flags.colour == Texts{"never"});
  REQUIRE(output_flags_of({"--output", "a"}).output == Texts{"a"});
  REQUIRE(output_flags_of({"-oa"}).output == Texts{"a"});
}

TEST_CASE("options that a command line does not name need not be registered to be read") {
  const auto names_of = [](const Texts& arguments) {
    CLI::App app;
    OptionRegistrar options(app, arguments);
    FunnelFlags flags;
    OutputFlags output;
    add_funnel_flags(options, flags);
    add_output_flags(options, output);
    Texts names;
    for (const CLI::Option* option : app.get_options()) names.push_back(option->get_name());
    return names;
  };
  REQUIRE(names_of({}) == Texts{"--help", "FILE"});
  REQUIRE(names_of({"--clv", "5", "--rate=a=5"}) == Texts{"--help", "FILE", "--clv", "--rate"});
  REQUIRE(names_of({"-oplan.md"}) == Texts{"--help", "FILE", "--output"});
}
