// SPDX-License-Identifier: MIT
#include "language/names.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace funnel::language;

TEST_CASE("a standard stage has a name in each language") {
  REQUIRE(stage_name(Language::english, "sessions") == "Sessions");
  REQUIRE(stage_name(Language::french, "sessions") == "Sessions web");
  REQUIRE(stage_name(Language::french, "leads") == "Leads générés");
  REQUIRE(stage_name(Language::french, "mql") == "MQL");
  REQUIRE(stage_name(Language::french, "customers") == "Clients signés");
}

TEST_CASE("a standard stage has a singular in each language") {
  REQUIRE(stage_singular(Language::english, "customers") == "customer");
  REQUIRE(stage_singular(Language::french, "customers") == "client");
  REQUIRE(stage_singular(Language::english, "opportunities") == "opportunity");
  REQUIRE(stage_singular(Language::english, "sql") == "SQL");
}

TEST_CASE("departments have names") {
  REQUIRE(department_name(Language::english, "customer-service") == "Customer Service");
  REQUIRE(department_name(Language::french, "customer-service") == "Service client");
  REQUIRE(department_name(Language::french, "sales") == "Ventes");
  REQUIRE(department_name(Language::english, "marketing") == "Marketing");
}

TEST_CASE("an id that is not standard has no name") {
  for (const char* id : {"", "Sessions", "session", "lead ", "marketing"}) {
    CAPTURE(id);
    REQUIRE(stage_name(Language::english, id) == std::nullopt);
    REQUIRE(stage_singular(Language::french, id) == std::nullopt);
  }
  REQUIRE(department_name(Language::english, "sessions") == std::nullopt);
}

TEST_CASE("the standard stages are distinct, complete and in the order of a funnel") {
  const auto stages = standard_stages();
  REQUIRE(std::set<std::string_view>(stages.begin(), stages.end()).size() == stages.size());
  for (const auto id : stages) {
    CAPTURE(id);
    for (const auto language : {Language::english, Language::french}) {
      REQUIRE_FALSE(stage_name(language, id).value_or("").empty());
      REQUIRE_FALSE(stage_singular(language, id).value_or("").empty());
    }
  }
  const auto place = [&](std::string_view id) { return std::ranges::find(stages, id); };
  const std::string_view inbound[] = {"sessions", "leads", "mql", "sal", "sql", "opportunities", "customers"};
  REQUIRE(std::ranges::is_sorted(inbound, {}, place));
  REQUIRE(stages.front() == "impressions");
  REQUIRE(stages.back() == "customers");
}
