// SPDX-License-Identifier: MIT
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;
using namespace std::chrono;

namespace {

Texts keys(const nlohmann::ordered_json& object) {
  Texts all;
  for (const auto& [key, value] : object.items()) all.push_back(key);
  return all;
}

Funnel everything() {
  auto funnel = with_open(built_in("205000"), "opportunities", 30);
  funnel.name = "Plan « 2026 »";
  funnel.currency = "CAD";
  funnel.horizon = Horizon::make(18, 2026y / January / 1).value();
  funnel.existing = ExistingRevenue{money("50000.5"), share("1/3")};
  funnel.rounding = Rounding::exact;
  funnel.significant = SignificantDigits::make(4);
  return funnel;
}

}  // namespace

TEST_CASE("the JSON of a plan has its keys, in order, whatever there is to say") {
  const Texts expected = {
      "schema", "command",     "name",           "preset",     "currency", "rounding", "significant",
      "start",  "end",         "months",         "confidence", "target",   "existing", "expected_revenue",
      "clv",    "recognition", "earned_revenue", "stages",     "chance",   "notes"};
  REQUIRE(keys(json_of(built_in("200000"))) == expected);
  REQUIRE(keys(json_of(everything())) == expected);
  REQUIRE(keys(json_of(everything())["target"]) == Texts{"revenue", "stage", "volume", "departments", "month"});
  REQUIRE(keys(json_of(everything())["existing"]) == Texts{"revenue", "lost", "kept", "new_revenue"});
  REQUIRE(keys(json_of(everything())["stages"][0]) ==
          Texts{"id", "name", "departments", "rate", "required", "open", "volume", "month"});
}

TEST_CASE("the JSON of the built-in plan is that of the design") {
  const auto json = json_of(built_in("200000"));
  REQUIRE(json["target"].dump() == R"({"revenue":200000,"stage":null,"volume":null,)"
                                   R"("departments":["sales","customer-service"],"month":16666.67})");
  REQUIRE(json["stages"][0].dump() == R"({"id":"customers","name":"Customers","departments":["sales"],"rate":null,)"
                                      R"("required":20,"open":null,"volume":20,"month":2})");
  REQUIRE(json["stages"][1].dump() ==
          R"({"id":"opportunities","name":"Opportunities","departments":["sales","customer-service"],"rate":0.25,)"
          R"("required":80,"open":null,"volume":80,"month":7})");
  REQUIRE(json["stages"].size() == 6);
  REQUIRE(json["stages"][5]["volume"] == 1'066'667);
  REQUIRE(json["expected_revenue"] == 200'000);
  REQUIRE(json["clv"] == 10'000);
  REQUIRE(json["notes"].size() == 2);
  REQUIRE(json["notes"][0]["code"] == "months-exceed-year");
  REQUIRE(json["notes"][1]["code"] == "preset-rates");
}

TEST_CASE("what a plan has not is null in its JSON") {
  const auto json = json_of(built_in("200000"));
  for (const char* key : {"name", "currency", "significant", "start", "end", "confidence", "existing", "chance"}) {
    CAPTURE(key);
    REQUIRE(json[key].is_null());
  }
  REQUIRE(json["schema"] == 1);
  REQUIRE(json["command"] == "plan");
  REQUIRE(json["preset"] == "b2b-inbound");
  REQUIRE(json["rounding"] == "up");
  REQUIRE(json["months"] == 12);
}

TEST_CASE("what a plan has stands in its JSON with raw figures") {
  const auto json = json_of(everything());
  REQUIRE(json["name"] == "Plan « 2026 »");
  REQUIRE(json["currency"] == "CAD");
  REQUIRE(json["rounding"] == "exact");
  REQUIRE(json["significant"] == 4);
  REQUIRE(json["start"] == "2026-01-01");
  REQUIRE(json["end"] == "2027-06-30");
  REQUIRE(json["months"] == 18);
  REQUIRE(json["existing"].dump() ==
          R"({"revenue":50000.5,"lost":0.3333333333333333,"kept":33333.67,"new_revenue":171666.33})");
  REQUIRE(json["expected_revenue"] == 205'000);
  REQUIRE(json["stages"][0]["required"] == 17.17);
  REQUIRE(json["stages"][1].dump() ==
          R"({"id":"opportunities","name":"Opportunities","departments":["sales","customer-service"],"rate":0.25,)"
          R"("required":68.67,"open":30,"volume":38.67,"month":2.15})");
}

TEST_CASE("a volume target has a stage, a volume and a month of its own") {
  const auto json = json_of(for_volume(built_in(), "mql", 1000));
  REQUIRE(json["target"].dump() == R"({"revenue":null,"stage":"mql","volume":1000,)"
                                   R"("departments":["sales","customer-service"],"month":84})");
  REQUIRE(json["expected_revenue"].is_null());
  REQUIRE(json["clv"].is_null());
  REQUIRE(json["stages"][0]["volume"] == 12.5);
  REQUIRE(json["notes"][1]["code"] == "forecast-below-target");
  auto funnel = for_volume(built_in(), "mql", 1000);
  funnel.existing = ExistingRevenue{money("500"), share("10%")};
  REQUIRE(json_of(funnel)["existing"].dump() == R"({"revenue":500,"lost":0.1,"kept":450,"new_revenue":null})");
}

TEST_CASE("a funnel of one's own has no preset, and the words of its user") {
  auto stages = stage_list({{"parades", "1/3"}, {"orders", ""}}).all();
  stages[0].name = "Défilés";
  const auto json = json_of(for_volume(Funnel(StageList::make(stages).value()), "orders", 5));
  REQUIRE(json["preset"].is_null());
  REQUIRE(json["target"]["departments"].dump() == "[]");
  REQUIRE(json["stages"][1].dump() == R"({"id":"parades","name":"Défilés","departments":[],"rate":0.3333333333333333,)"
                                      R"("required":15,"open":null,"volume":15,"month":2})");
}

TEST_CASE("explained, each stage of the JSON has its arithmetic in English") {
  const auto json = json_of(built_in("200000"), true);
  REQUIRE(json["stages"][0]["arithmetic"] == "20 = $200,000 / $10,000");
  REQUIRE(json["stages"][5]["arithmetic"] == "1,066,667 = 32,000 / 3%, rounded up");
}
