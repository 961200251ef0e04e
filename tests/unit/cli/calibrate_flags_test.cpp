// SPDX-License-Identifier: MIT
// What the flags of calibrate ask for. Nothing runs.
#include "cli/calibrate_request.hpp"
#include "typed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::cli;
using namespace funnel::test;
using namespace std::chrono;

namespace {

tl::expected<CalibrateRequest, Failure> calibrate(const Texts& arguments) {
  CLI::App app;
  OptionRegistrar options(app);
  CalibrateFlags flags;
  add_calibrate_flags(options, flags);
  parse(app, arguments);
  return parse_calibrate_flags(flags);
}

Texts complaints(const Texts& arguments) {
  const auto request = calibrate(arguments);
  return request ? Texts{} : told(request.error());
}

}  // namespace

TEST_CASE("the data come first, then the funnel file") {
  const auto request = calibrate({"data.csv", "plan.json", "--save", "new.json"}).value();
  REQUIRE(request.data == "data.csv");
  REQUIRE(request.file == "plan.json");
  REQUIRE(request.save == "new.json");
  REQUIRE_FALSE(calibrate({"-"}).value().file);
  REQUIRE(calibrate({"-", "--save", "-"}).value().save == "-");
}

TEST_CASE("the flags say how the data lie") {
  const auto history = calibrate({"d.csv", "--layout", "crm", "--column", "mql=Date, MQL=1", "--column", "won=Won",
                                  "--by", "source", "--mature", "30", "--dates", "mdy", "--as-of", "2025-12-31"})
                           .value()
                           .history;
  REQUIRE(history.layout == io::HistoryLayout::contacts);
  REQUIRE(history.columns == std::vector<std::pair<std::string, std::string>>{{"mql", "Date, MQL=1"}, {"won", "Won"}});
  REQUIRE(history.by == "source");
  REQUIRE(history.mature_days == 30);
  REQUIRE(history.dates == io::DateOrder::month_first);
  REQUIRE(history.as_of == sys_days(2025y / December / 31));
  REQUIRE(calibrate({"d.csv", "--layout", "wide"})->history.layout == io::HistoryLayout::wide);
  REQUIRE(calibrate({"d.csv", "--layout", "long"})->history.layout == io::HistoryLayout::tall);
  REQUIRE(calibrate({"d.csv", "--dates", "dmy"})->history.dates == io::DateOrder::day_first);
  REQUIRE_FALSE(calibrate({"d.csv"})->history.layout);
}

TEST_CASE("rates and the report's form are those of every command") {
  const auto request = calibrate({"d.csv", "--rate", "mql=1%", "-o", "r.html", "--locale", "fr-CA"}).value();
  REQUIRE(request.rates.size() == 1);
  REQUIRE(request.rates[0].figures.rate == Evidence(KnownRate{rate("1%")}));
  REQUIRE(request.form.path == "r.html");
  REQUIRE(request.locale == language::Locale::fr_ca);
}

TEST_CASE("standard input is one file, and cannot be written") {
  REQUIRE(complaints({"-", "-"}).size() == 1);
  REQUIRE(complaints({"-", "-", "--save", "x.json"}).size() == 1);
  REQUIRE(complaints({"d.csv", "-"}).size() == 1);
  REQUIRE(complaints({"d.csv", "-", "--save", "-"}).empty());
}

TEST_CASE("nothing overwrites the data or the other output") {
  REQUIRE(complaints({"d.csv", "--save", "d.csv"}) == Texts{"--save: \"d.csv\" is the data; save to another file"});
  REQUIRE(complaints({"d.csv", "p.json", "-o", "p.json"}).size() == 1);
  REQUIRE(complaints({"d.csv", "p.json", "--save", "q.json", "-o", "p.json"}).size() == 1);
  REQUIRE(complaints({"d.csv", "-o", "d.csv"}) ==
          Texts{"--output: \"d.csv\" is the data; write the report to another file"});
  REQUIRE(complaints({"d.csv", "p.json", "--save", "q.json", "-o", "r.csv"}).empty());
}
