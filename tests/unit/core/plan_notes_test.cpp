// SPDX-License-Identifier: MIT
#include "planned.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

using Notes = std::vector<std::pair<PlanNoteCode, std::string>>;

/// A funnel whose months come out even, so that only the note in question is there.
Funnel even(std::string_view revenue = "240000") {
  auto funnel = with_rate(built_in(revenue), "sessions", "4%");
  return funnel;
}

bool has(const Funnel& funnel, PlanNoteCode code) {
  const auto all = notes(funnel);
  return std::any_of(all.begin(), all.end(), [code](const auto& note) { return note.first == code; });
}

Funnel with_existing(Funnel funnel, std::string_view revenue) {
  funnel.existing = ExistingRevenue{money(revenue), Share()};
  return funnel;
}

}  // namespace

TEST_CASE("a plan that needs no explaining has no notes") {
  REQUIRE(notes(even()).empty());
}

TEST_CASE("months that add up to more than the year are noted once") {
  REQUIRE(notes(built_in("200000")) == Notes{{PlanNoteCode::months_exceed_total, "sessions"}});
  auto single_month = built_in("200000");
  single_month.horizon = *Horizon::make(1);
  REQUIRE(notes(single_month).empty());
}

TEST_CASE("a volume target above the last stage is noted as a forecast") {
  REQUIRE(notes(for_volume(even(), "sql", 480)) == Notes{{PlanNoteCode::forecast_below_target, "sessions"}});
  REQUIRE_FALSE(has(for_volume(even(), "customers", 24), PlanNoteCode::forecast_below_target));
}

TEST_CASE("whole customers that bring more than was asked for are noted") {
  REQUIRE(notes(even("235000")) == Notes{{PlanNoteCode::expected_above_target, "sessions"}});
  auto nearest = even("235000");
  nearest.rounding = Rounding::nearest;
  REQUIRE_FALSE(has(nearest, PlanNoteCode::expected_above_target));
  REQUIRE(has(with_existing(even(), "5000"), PlanNoteCode::expected_above_target));
  REQUIRE_FALSE(has(with_existing(even(), "20000"), PlanNoteCode::expected_above_target));
}

TEST_CASE("existing revenue that covers the target is noted, and not its surplus as well") {
  REQUIRE(notes(with_existing(even(), "240000")) == Notes{{PlanNoteCode::existing_covers_target, "sessions"}});
  REQUIRE(notes(with_existing(even(), "300000")) == Notes{{PlanNoteCode::existing_covers_target, "sessions"}});
  REQUIRE_FALSE(has(with_existing(even(), "239999"), PlanNoteCode::existing_covers_target));
}

TEST_CASE("a stage whose open units are enough is noted by name") {
  REQUIRE(notes(with_open(even(), "opportunities", 96)) == Notes{{PlanNoteCode::open_covers_stage, "opportunities"}});
  REQUIRE(notes(with_open(even(), "opportunities", 97)) == Notes{{PlanNoteCode::open_covers_stage, "opportunities"}});
  REQUIRE_FALSE(has(with_open(even(), "opportunities", 95), PlanNoteCode::open_covers_stage));
  REQUIRE(notes(with_open(even("0"), "sql", 0)).empty());
}

TEST_CASE("whether open units are enough is a question to the chain, not to the rounded figures") {
  auto funnel = even();
  funnel.rounding = Rounding::nearest;
  funnel.significant = SignificantDigits::make(1);
  REQUIRE(text(planned(with_open(funnel, "sql", 381)).stages[2].required) == "400");
  REQUIRE(has(with_open(funnel, "sql", 385), PlanNoteCode::open_covers_stage));
  REQUIRE(text(planned(with_open(funnel, "mql", 1901)).stages[3].required) == "2000");
  REQUIRE(has(with_open(funnel, "mql", 1950), PlanNoteCode::open_covers_stage));
  funnel.target = RevenueTarget{money("260000")};
  REQUIRE(text(planned(with_open(funnel, "opportunities", 101)).stages[1].required) == "100");
  REQUIRE_FALSE(has(with_open(funnel, "opportunities", 101), PlanNoteCode::open_covers_stage));
}

TEST_CASE("open units of a forecast stage cover nothing") {
  REQUIRE_FALSE(has(with_open(for_volume(even(), "sql", 480), "opportunities", 500), PlanNoteCode::open_covers_stage));
}
