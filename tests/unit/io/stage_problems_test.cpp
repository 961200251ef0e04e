// SPDX-License-Identifier: MIT
// What can be wrong with the stages of a document, word for word.
#include "reader.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// The complaints about a document with these stages.
Texts of_stages(const std::string& list) {
  return complaints("{\"stages\": " + list + "}");
}

/// The complaints about a first stage with these members beside its id and rate.
Texts of_stage(const std::string& members) {
  return of_stages(R"([{"id": "leads", "rate": "3%", )" + members + R"(}, {"id": "customers"}])");
}

std::string numbered(int number) {
  std::string list = "[";
  for (int i = 0; i + 1 < number; ++i) list += "{\"id\": \"s" + std::to_string(i) + "\", \"rate\": \"50%\"}, ";
  return list + "{\"id\": \"last\"}]";
}

}  // namespace

TEST_CASE("stages are a list of 1 to 100") {
  REQUIRE(of_stages("5") == Texts{"/stages: 5 is not a list; write [...]"});
  REQUIRE(of_stages("[]") == Texts{"/stages: no stages are here; a funnel has one at least"});
  REQUIRE(of_stages(numbered(100)).empty());
  REQUIRE(of_stages(numbered(101)) == Texts{"/stages: 101 items are too many; at most 100 are allowed"});
  REQUIRE(of_stages("[7]") == Texts{"/stages/0: 7 is not an object; write {...}"});
}

TEST_CASE("a stage has an id of its own") {
  REQUIRE(of_stages(R"([{"rate": "3%"}, {"id": "customers"}])") == Texts{"/stages/0: an id is missing; add an \"id\""});
  REQUIRE(of_stages(R"([{"id": "sales leads", "rate": "3%"}, {"id": "customers"}])") ==
          Texts{R"(/stages/0/id: "sales leads" is not an id; an id is 1 to 64 letters, digits, "-" and "_")"});
  REQUIRE(of_stages(R"([{"id": 5}])") ==
          Texts{R"(/stages/0/id: 5 is not an id; an id is 1 to 64 letters, digits, "-" and "_")"});
  REQUIRE(of_stages(R"([{"id": "a", "rate": "3%"}, {"id": "b", "rate": "3%"}, {"id": "a"}])") ==
          Texts{R"(/stages/2/id: "a" is there twice; ids differ)"});
  REQUIRE(of_stages(R"([{"id": "revenue"}])") ==
          Texts{R"(/stages/0/id: "revenue" is a reserved word; call the stage something else)"});
}

TEST_CASE("an id may be of any script, and is 64 characters long at most") {
  REQUIRE(of_stages(R"([{"id": "Démos_2-b", "rate": "3%"}, {"id": "客户"}])").empty());
  REQUIRE(of_stages("[{\"id\": \"" + std::string(64, 'a') + "\"}]").empty());
  REQUIRE(of_stages("[{\"id\": \"" + std::string(65, 'a') + "\"}]").size() == 1);
  for (const char* id : {"", "a b", "a=b", "a:b", "a,b", "a/b", "\\u0000", "\\u202e", "\\u00a0", "\\ufeff", "a.b"}) {
    CAPTURE(id);
    REQUIRE(of_stages("[{\"id\": \"" + std::string(id) + "\"}]").size() == 1);
  }
}

TEST_CASE("every stage but the last has a rate, and the last has neither rate nor open units") {
  REQUIRE(of_stages(R"([{"id": "leads"}, {"id": "customers"}])") ==
          Texts{"/stages/0: the stage has no rate to the next stage; add \"rate\": \"3%\""});
  REQUIRE(of_stages(R"([{"id": "leads", "rate": null}, {"id": "customers"}])").size() == 1);
  REQUIRE(of_stages(R"([{"id": "leads", "rate": "3%"}, {"id": "customers", "rate": "5%"}])") ==
          Texts{"/stages/1/rate: the last stage has no next stage to move on to; leave its \"rate\" out"});
  REQUIRE(of_stages(R"([{"id": "leads", "rate": "3%"}, {"id": "customers", "open": 0}])") ==
          Texts{"/stages/1/open: the last stage has no open units; put \"open\" on a stage above it"});
}

TEST_CASE("a figure that is none is told with its place") {
  REQUIRE(problems("{\"stages\": [\n  {\"id\": \"leads\",\n   \"rate\": 250},\n  {\"id\": \"customers\"}]}") ==
          Texts{"3:12: /stages/0/rate: 250 is not a rate; did you mean \"2.5%\"?"});
  REQUIRE(of_stage(R"("reachable": "2,5%")") ==
          Texts{R"(/stages/0/reachable: "2,5%" is not a rate; did you mean "2.5%"?)"});
  REQUIRE(of_stage(R"("baseline": -1)") ==
          Texts{"/stages/0/baseline: -1 is out of range; a number of units is 0 or more, and below 2^63"});
  REQUIRE(of_stage(R"("baseline_rate": 25)") ==
          Texts{R"(/stages/0/baseline_rate: 25 is not a share; did you mean "25%"?)"});
  REQUIRE(of_stage(R"("open": 1.5)") ==
          Texts{"/stages/0/open: 1.5 is out of range; a count is a whole number, 0 or more and below 2^63"});
  REQUIRE(
      of_stage(R"("unit_cost": "free")") ==
      Texts{R"(/stages/0/unit_cost: "free" is not an amount of money; write it like 200000, 200_000, 200k or 1.5M)"});
  REQUIRE(of_stage(R"("cost_kind": "ads")") ==
          Texts{R"(/stages/0/cost_kind: "ads" is not one of "advertising", "other")"});
  REQUIRE(of_stage(R"("capacity": 0)") ==
          Texts{"/stages/0/capacity: 0 is out of range; a capacity is above 0, and below 2^63"});
  REQUIRE(of_stage(R"("lag": 7)") ==
          Texts{R"(/stages/0/lag: 7 is not a lag; write days or months, like "7d" or "2mo")"});
  REQUIRE(of_stage(R"("lag_spread": "1w")") ==
          Texts{R"(/stages/0/lag_spread: "1w" is not a lag; write days or months, like "7d" or "2mo")"});
}

TEST_CASE("a stage's words and departments are checked") {
  REQUIRE(of_stage(R"("name": 5)") == Texts{"/stages/0/name: 5 is not a text of 1 to 10,000 characters"});
  REQUIRE(of_stage(R"("segment": "")") == Texts{"/stages/0/segment: \"\" is not a text of 1 to 10,000 characters"});
  REQUIRE(of_stage(R"("source": [])") == Texts{"/stages/0/source: a list is not a text of 1 to 10,000 characters"});
  REQUIRE(of_stage(R"("departments": ["a b"])") ==
          Texts{R"(/stages/0/departments/0: "a b" is not an id; an id is 1 to 64 letters, digits, "-" and "_")"});
  REQUIRE(of_stage(R"("raet": 1)") == Texts{R"(/stages/0/raet: unknown key "raet"; did you mean "rate"?)"});
}

TEST_CASE("stages whose ids cannot be read cause no complaints about ids elsewhere") {
  const std::string rest = R"(, "target": {"stage": "visits", "volume": 5}, "raci": {"visits": {}},
      "channels": [{"id": "seo", "volume": {"visits": 5}}],
      "scenarios": [{"name": "x", "stages": {"visits": {"rate": "2%"}}}]})";
  for (const char* stages : {"5", "[]", R"([{"id": "my visits", "rate": "3%"}, {"id": "customers"}])",
                             R"([{"rate": "3%"}, {"id": "customers"}])", R"([{"id": "visits", "rate": "3%"}, {}])"}) {
    CAPTURE(stages);
    REQUIRE(problems("{\"stages\": " + std::string(stages) + rest).size() == 1);
  }
  REQUIRE(problems("{\"stages\": " + numbered(101) + rest).size() == 1);
}

TEST_CASE("stages whose figures cannot be read still have their ids") {
  REQUIRE(complaints(R"({"stages": [{"id": "visits", "rate": 3}, {"id": "visits"}, {"id": "orders", "rate": "1%"}],
                         "target": {"stage": "visits", "volume": 5}, "raci": {"visit": {}}})") ==
          Texts{"/stages/0/rate: 3 is not a rate; did you mean \"3%\"?",
                "/stages/1: the stage has no rate to the next stage; add \"rate\": \"3%\"",
                "/stages/1/id: \"visits\" is there twice; ids differ",
                "/stages/2/rate: the last stage has no next stage to move on to; leave its \"rate\" out",
                "/raci/visit: no stage has the id \"visit\"; did you mean \"visits\"?"});
}
