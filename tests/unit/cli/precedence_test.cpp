// SPDX-License-Identifier: MIT
// Flags over the scenario, over the file, over the preset.
#include "typed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;
using namespace std::chrono;

namespace {

constexpr std::string_view file = R"({
  "currency": "EUR", "locale": "fr-FR", "start": "2026-01-01", "months": 6, "rounding": "nearest", "significant": 3,
  "target": {"revenue": 100000}, "existing": {"revenue": 1000, "lost": "20%"}, "clv": 5000, "budget": 10,
  "stages": [{"id": "visitors", "rate": "2%", "open": 5, "unit_cost": 1}, {"id": "leads", "rate": "10%"}, {"id": "orders"}],
  "scenarios": [{"name": "bold", "clv": 6000, "months": 9, "target": {"stage": "leads", "volume": 70},
                 "existing": {"revenue": 2000, "lost": "30%"}, "budget": 20, "stages": {"visitors": {"rate": "3%"}}}]
})";

std::string first_rate(const Funnel& funnel) {
  return text(planning_rate(*funnel.stages[0].figures.rate));
}

}  // namespace

TEST_CASE("without a file, flags change the preset") {
  const auto funnel = funnel_of({"--revenue", "200k", "--clv", "10k", "--rate", "sessions=4%", "--open", "sql=30"});
  REQUIRE(funnel.preset == "b2b-inbound");
  REQUIRE(funnel.target == Target(RevenueTarget{money("200000")}));
  REQUIRE(first_rate(funnel) == "0.04");
  REQUIRE(text(funnel.stages[3].figures.open) == "30");
  REQUIRE(funnel_of({}).stages == built_in().stages);
}

TEST_CASE("a file's stages take the place of the preset's, and a file without any has the preset's") {
  REQUIRE(funnel_of({}, file).stages.size() == 3);
  REQUIRE_FALSE(funnel_of({}, file).preset.has_value());
  REQUIRE(funnel_of({}, "{}").preset == "b2b-inbound");
  REQUIRE(funnel_of({"--preset", "b2b-inbound"}, R"({"clv": 5})").stages == built_in().stages);
}

TEST_CASE("without flags, a file stands as it is") {
  REQUIRE(read_document(request_of({}), file, "plan.json").value().locale == language::Locale::fr_fr);
  const auto funnel = funnel_of({}, file);
  REQUIRE(funnel.currency == "EUR");
  REQUIRE(funnel.horizon == Horizon::make(6, 2026y / January / 1));
  REQUIRE(funnel.rounding == Rounding::nearest);
  REQUIRE(text(funnel.clv) == "5000");
  REQUIRE(first_rate(funnel) == "0.02");
}

TEST_CASE("flags go over the file") {
  const auto funnel = funnel_of(
      {"--currency",    "CAD",        "--start", "2027-03-01", "--months",   "3",    "--rounding", "up",
       "--significant", "5",          "--clv",   "7000",       "--budget",   "30",   "--rate",     "visitors=5%",
       "--open",        "visitors=9", "--cost",  "visitors=2", "--existing", "3000", "--target",   "visitors=10"},
      file);
  REQUIRE(funnel.currency == "CAD");
  REQUIRE(funnel.horizon == Horizon::make(3, 2027y / March / 1));
  REQUIRE(funnel.rounding == Rounding::up);
  REQUIRE(funnel.significant == SignificantDigits::make(5));
  REQUIRE(text(funnel.clv) == "7000");
  REQUIRE(text(funnel.budget) == "30");
  REQUIRE(first_rate(funnel) == "0.05");
  REQUIRE(text(funnel.stages[0].figures.open) == "9");
  REQUIRE(text(funnel.stages[0].figures.unit_cost) == "2");
  REQUIRE(funnel.target == Target(VolumeTarget{"visitors", count(10)}));
}

TEST_CASE("a part of what a flag may say leaves the rest to the file") {
  REQUIRE(funnel_of({"--existing", "3000"}, file).existing == ExistingRevenue{money("3000"), share("20%")});
  REQUIRE(funnel_of({"--existing", "3000:0"}, file).existing == ExistingRevenue{money("3000"), Share()});
  REQUIRE(funnel_of({"--existing", "3000"}).existing == ExistingRevenue{money("3000"), Share()});
  REQUIRE(funnel_of({"--months", "3"}, file).horizon == Horizon::make(3, 2026y / January / 1));
  REQUIRE(funnel_of({"--start", "2027-01"}, file).horizon == Horizon::make(6, 2027y / January / 1));
}

TEST_CASE("a scenario goes over the file, and flags over the scenario") {
  const auto bold = funnel_of({"--scenario", "bold"}, file);
  REQUIRE(text(bold.clv) == "6000");
  REQUIRE(bold.horizon.months() == 9);
  REQUIRE(bold.target == Target(VolumeTarget{"leads", count(70)}));
  REQUIRE(bold.existing == ExistingRevenue{money("2000"), share("30%")});
  REQUIRE(text(bold.budget) == "20");
  REQUIRE(first_rate(bold) == "0.03");
  REQUIRE(text(bold.stages[0].figures.open) == "5");

  const auto over = funnel_of({"--rate", "visitors=9%", "--scenario", "bold", "--clv", "8000", "--months", "2",
                               "--revenue", "7", "--existing", "1", "--budget", "40"},
                              file);
  REQUIRE(text(over.clv) == "8000");
  REQUIRE(over.horizon.months() == 2);
  REQUIRE(over.target == Target(RevenueTarget{money("7")}));
  REQUIRE(over.existing == ExistingRevenue{money("1"), share("30%")});
  REQUIRE(text(over.budget) == "40");
  REQUIRE(first_rate(over) == "0.09");
}

TEST_CASE("what was read is made with one scenario after another, flags above each") {
  const auto request = request_of({"--clv", "8000", "--scenario", "bold"});
  const cli::ReadFunnel as_read = read_document(request, file, "plan.json").value();
  REQUIRE(first_rate(requested(as_read.funnel, request, std::nullopt).value()) == "0.02");
  const Funnel bold = requested(as_read.funnel, request, "bold").value();
  REQUIRE(first_rate(bold) == "0.03");
  REQUIRE(text(bold.clv) == "8000");
  REQUIRE(first_rate(requested(as_read.funnel, request).value()) == "0.03");
}

TEST_CASE("--revenue takes the place of a file's volume target") {
  REQUIRE(funnel_of({"--revenue", "5"}, R"({"target": {"stage": "sql", "volume": 3}})").target ==
          Target(RevenueTarget{money("5")}));
}

TEST_CASE("--stages takes the place of a file's stages, and of what the file was read against") {
  const auto funnel = funnel_of({"--stages", "carts:50%,orders"}, R"({"clv": 5, "stages": [{"id": "orders"}]})");
  REQUIRE(funnel.stages == stage_list({{"carts", "50%"}, {"orders", ""}}));
  REQUIRE(text(funnel.clv) == "5");
  REQUIRE(funnel_of({"--stages", "carts:50%,orders"}, R"({"target": {"stage": "carts", "volume": 3}})").stages.size() ==
          2);
}

TEST_CASE("--start and --months are one horizon") {
  REQUIRE(funnel_of({"--start", "9999-06-01", "--months", "3"}).horizon == Horizon::make(3, 9999y / June / 1));
  REQUIRE(funnel_of({"--start", "2026-01", "--months", "120"}, R"({"start": "9999-01-01"})").horizon.months() == 120);
}
