// SPDX-License-Identifier: MIT
// What the core knows by heart: currencies and presets.
#include "exact.hpp"

#include <funnel/currency.hpp>
#include <funnel/preset.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace funnel;
using namespace funnel::test;

TEST_CASE("currencies are those of ISO 4217, by their codes as written there") {
  for (const char* code : {"USD", "CAD", "EUR", "GBP", "JPY", "CHF", "MAD", "XOF", "AED", "ZWG"}) {
    CAPTURE(code);
    REQUIRE(is_currency(code));
  }
  for (const char* code : {"usd", "US", "USDX", "", "XXX", "XAU", "DEM", "HRK", "$"}) {
    CAPTURE(code);
    REQUIRE_FALSE(is_currency(code));
  }
}

TEST_CASE("currency codes are three letters, in order, each once") {
  const auto codes = currency_codes();
  REQUIRE(codes.size() > 150);
  REQUIRE(std::adjacent_find(codes.begin(), codes.end(), std::greater_equal<>()) == codes.end());
  const auto is_code = [](std::string_view code) {
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  };
  REQUIRE(std::all_of(codes.begin(), codes.end(), is_code));
  REQUIRE(std::all_of(codes.begin(), codes.end(), is_currency));
}

TEST_CASE("yen and won have no cents, dollars do") {
  for (const char* code : {"JPY", "KRW", "CLP", "VND", "XOF"}) REQUIRE_FALSE(has_cents(code));
  for (const char* code : {"USD", "CAD", "EUR", "KWD"}) REQUIRE(has_cents(code));
}

TEST_CASE("the preset b2b-inbound is the published funnel") {
  const auto funnel = *preset("b2b-inbound");
  std::vector<std::string> rows;
  for (const Stage& stage : funnel.stages.all()) {
    std::string row = stage.id + " " + (stage.figures.rate ? text(planning_rate(*stage.figures.rate)) : "-");
    for (const std::string& department : stage.departments) row += " " + department;
    rows.push_back(row);
  }
  REQUIRE(rows == std::vector<std::string>{"sessions 0.03 marketing", "leads 0.05 marketing", "mql 0.2 marketing",
                                           "sql 0.25 marketing sales", "opportunities 0.25 sales customer-service",
                                           "customers - sales"});
  REQUIRE(funnel.preset == "b2b-inbound");
  REQUIRE(funnel.target_departments == std::vector<std::string>{"sales", "customer-service"});
  REQUIRE_FALSE(funnel.target.has_value());
  REQUIRE_FALSE(funnel.clv.has_value());
}

TEST_CASE("every preset is found by its id, and nothing else is") {
  for (const std::string_view id : preset_ids()) REQUIRE(preset(id)->preset == id);
  REQUIRE(preset(default_preset).has_value());
  REQUIRE_FALSE(preset("b2b").has_value());
  REQUIRE_FALSE(preset("").has_value());
}
