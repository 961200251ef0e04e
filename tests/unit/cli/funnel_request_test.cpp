// SPDX-License-Identifier: MIT
// The values of flags.
#include "typed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::cli;
using namespace funnel::test;
using namespace std::chrono;

TEST_CASE("no flags ask for the built-in funnel and change nothing") {
  const auto request = request_of({});
  REQUIRE(request.base.preset == default_preset);
  REQUIRE(request.inputs.empty());
  REQUIRE_FALSE(request.names_preset);
  REQUIRE(request.changes == Changes());
  REQUIRE(request.stage_flags.empty());
}

TEST_CASE("a target is revenue or a volume at a stage") {
  REQUIRE(request_of({"--revenue", "1.5M"}).changes.target == Target(RevenueTarget{money("1500000")}));
  REQUIRE(request_of({"--target", "sql=2k"}).changes.target == Target(VolumeTarget{"sql", count(2000)}));
}

TEST_CASE("settings arrive as values") {
  const auto request =
      request_of({"-",       "--clv",    "9_000",    "--budget",    "60k",        "--months",      "18",
                  "--start", "2026-04",  "--preset", "b2b-inbound", "--scenario", "prudent",       "--currency",
                  "CAD",     "--locale", "fr_ca",    "--rounding",  "exact",      "--significant", "4"});
  REQUIRE(request.inputs == Texts{"-"});
  REQUIRE(text(request.changes.clv) == "9000");
  REQUIRE(text(request.changes.budget) == "60000");
  REQUIRE(request.months == 18);
  REQUIRE(request.start == 2026y / April / 1);
  REQUIRE(request.names_preset);
  REQUIRE(request.scenario == "prudent");
  REQUIRE(request.currency == "CAD");
  REQUIRE(request.locale == language::Locale::fr_ca);
  REQUIRE(request.rounding == Rounding::exact);
  REQUIRE(request.significant == SignificantDigits::make(4));
}

TEST_CASE("existing revenue may come with what is lost of it") {
  const auto alone = request_of({"--existing", "50k"});
  REQUIRE(text(alone.existing) == "50000");
  REQUIRE_FALSE(alone.existing_lost.has_value());
  REQUIRE(text(request_of({"--existing", "50000:10%"}).existing_lost) == "0.1");
}

TEST_CASE("flags for stages keep their order and their texts") {
  const auto request =
      request_of({"--open", "sql=30", "--rate", "sessions=2%..4%", "--cost", "leads=1.5", "--rate", "mql=96of3200"});
  Texts seen;
  for (const StageFlag& flag : request.stage_flags)
    seen.push_back(std::string(flag.flag) + " " + flag.text + " " + flag.stage);
  REQUIRE(seen == Texts{"--rate sessions=2%..4% sessions", "--rate mql=96of3200 mql", "--open sql=30 sql",
                        "--cost leads=1.5 leads"});
  REQUIRE(request.stage_flags[0].figures.rate == Evidence(RateRange::make(rate("2%"), rate("4%")).value()));
  REQUIRE(text(request.stage_flags[2].figures.open) == "30");
  REQUIRE(text(request.stage_flags[3].figures.unit_cost) == "1.5");
}

TEST_CASE("stages of one's own are a list with rates, the last without") {
  const auto stages = request_of({"--stages", "visitors:2%,trials:96of3200,customers"}).stages.value();
  REQUIRE(stages.size() == 3);
  REQUIRE(stages[0] == stage("visitors", "2%"));
  REQUIRE(stages[1].figures.rate == Evidence(RateCounts::make(96, 3200).value()));
  REQUIRE(stages[2] == stage("customers", ""));
  REQUIRE(request_of({"--stages", "orders"}).base.stages.size() == 1);
  REQUIRE_FALSE(request_of({"--stages", "orders"}).base.preset.has_value());
}
