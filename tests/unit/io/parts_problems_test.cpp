// SPDX-License-Identifier: MIT
// What can be wrong with departments, costs, channels, the calendar, scenarios and responsibilities.
#include "reader.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

struct Case {
  std::string_view json;
  std::string_view complaint;
};

/// Each document is about one part: `"costs": [{}]`.
template <std::size_t Count>
void check_all(const Case (&cases)[Count]) {
  for (const Case& one : cases) {
    CAPTURE(one.json);
    REQUIRE(complaints("{" + std::string(one.json) + "}") == Texts{std::string(one.complaint)});
  }
}

std::string many(std::string_view key, int number, std::string_view members) {
  std::string json = "{\"" + std::string(key) + "\": [";
  for (int i = 0; i < number; ++i) {
    json += (i == 0 ? "{\"id\": \"i" : ", {\"id\": \"i") + std::to_string(i) + "\"" + std::string(members) + "}";
  }
  return json + "]}";
}

}  // namespace

TEST_CASE("departments have an id, a head count and a cost") {
  check_all(
      {{R"("departments": {})", "/departments: an object is not a list; write [...]"},
       {R"("departments": [{"name": "Sales"}])", R"(/departments/0: an id is missing; add an "id")"},
       {R"("departments": [{"id": "a"}, {"id": "a"}])", R"(/departments/1/id: "a" is there twice; ids differ)"},
       {R"("departments": [{"id": "a", "people": -1}])",
        "/departments/0/people: -1 is out of range; a number of units is 0 or more, and below 2^63"},
       {R"("departments": [{"id": "a", "monthly_cost": "x"}])",
        "/departments/0/monthly_cost: \"x\" is not an amount of money; write it like 200000, 200_000, 200k or 1.5M"}});
}

TEST_CASE("a cost has a name and is paid either monthly or once") {
  const std::string_view one_of = R"(/costs/0: a cost is paid either "monthly" or "once"; give one of the two)";
  check_all({{R"("costs": [{"monthly": 5}])", R"(/costs/0: the cost has no name; add a "name")"},
             {R"("costs": [{"name": "CRM"}])", one_of},
             {R"("costs": [{"name": "CRM", "monthly": 5, "once": 5}])", one_of},
             {R"("costs": [{"name": "CRM", "once": 5, "to": 5}])",
              R"(/costs/0: what is paid once has no "to"; leave it out)"},
             {R"("costs": [{"name": "CRM", "monthly": 5, "from": 3, "to": 2}])",
              R"(/costs/0: the cost ends before it begins; "to" is at least "from")"},
             {R"("costs": [{"name": "CRM", "monthly": 5, "from": 0}])",
              "/costs/0/from: 0 is not a whole number from 1 to 120"},
             {R"("costs": [{"name": "CRM", "monthly": 5, "to": 121}])",
              "/costs/0/to: 121 is not a whole number from 1 to 120"},
             {R"("costs": [{"name": "CRM", "monthly": 5, "department": "a b"}])",
              R"(/costs/0/department: "a b" is not an id; an id is 1 to 64 letters, digits, "-" and "_")"}});
}

TEST_CASE("a channel has a share or a pinned volume") {
  const std::string_view one_of =
      R"(/channels/0: a channel has either a "share" or a pinned "volume"; give one of the two)";
  check_all({{R"("channels": [{"share": "100%"}])", R"(/channels/0: an id is missing; add an "id")"},
             {R"("channels": [{"id": "total", "share": "100%"}])",
              R"(/channels/0/id: "total" is a reserved word; call the channel something else)"},
             {R"("channels": [{"id": "a"}])", one_of},
             {R"("channels": [{"id": "a", "share": "100%", "volume": {"sql": 5}}])", one_of},
             {R"("channels": [{"id": "a", "volume": 5}])",
              "/channels/0/volume: a pinned volume names one stage; write {\"sessions\": 50000}"},
             {R"("channels": [{"id": "a", "volume": {"sql": 5, "mql": 5}}])",
              "/channels/0/volume: a pinned volume names one stage; write {\"sessions\": 50000}"},
             {R"("channels": [{"id": "a", "volume": {"sqls": 5}}])",
              R"(/channels/0/volume/sqls: no stage has the id "sqls"; did you mean "sql"?)"},
             {R"("channels": [{"id": "a", "share": "100%", "stages": {"sql": {"rate": 25}}}])",
              R"(/channels/0/stages/sql/rate: 25 is not a rate; did you mean "25%"?)"},
             {R"("channels": [{"id": "a", "share": "100%", "stages": [1]}])",
              "/channels/0/stages: a list is not an object; write {\"sessions\": {\"rate\": \"2%\"}}"},
             {R"("channels": [{"id": "a", "share": "100%", "costs": [{"name": "x"}]}])",
              R"(/channels/0/costs/0: a cost is paid either "monthly" or "once"; give one of the two)"}});
}

TEST_CASE("the shares of channels sum to 100 %, exactly") {
  check_all({{R"("channels": [{"id": "a", "share": "40%"}, {"id": "b", "share": "59.9%"}])",
              "/channels: the shares sum to 99.9%; change them until they sum to 100% exactly"},
             {R"("channels": [{"id": "a", "share": "40%"}, {"id": "b", "share": 40}])",
              R"(/channels/1/share: 40 is not a share; did you mean "40%"?)"}});
  REQUIRE(complaints(R"({"channels": [{"id": "a", "share": "1/3"}, {"id": "b", "share": "2/3"}]})").empty());
  REQUIRE(complaints(R"({"channels": [{"id": "a", "volume": {"sql": 5}}]})").empty());
  REQUIRE(complaints(R"({"channels": []})").empty());
}

TEST_CASE("there are at most 100 channels") {
  REQUIRE(complaints(many("channels", 100, R"(, "share": "1%")")).empty());
  REQUIRE(complaints(many("channels", 101, R"(, "share": "1%")")) ==
          Texts{"/channels: 101 items are too many; at most 100 are allowed"});
  REQUIRE(complaints(many("departments", 101, "")) ==
          Texts{"/departments: 101 items are too many; at most 100 are allowed"});
}

TEST_CASE("a calendar has weights or growth") {
  check_all({{R"("calendar": {"weights": [1], "growth": "2%"})",
              R"(/calendar: a calendar has "weights" or "growth", not both)"},
             {R"("calendar": {"weights": [0, 0]})",
              "/calendar/weights: the weights are all 0, or none are there; one at least is above 0"},
             {R"("calendar": {"weights": []})",
              "/calendar/weights: the weights are all 0, or none are there; one at least is above 0"},
             {R"("calendar": {"weights": [0, -1]})",
              "/calendar/weights/1: -1 is out of range; a weight is 0 or more, and below 2^63"},
             {R"("calendar": {"weights": 5})", "/calendar/weights: 5 is not a list; write [...]"},
             {R"("calendar": {"growth": "-100%"})",
              R"(/calendar/growth: "-100%" is not a growth rate; write it like "3%" or "-2%")"}});
}

TEST_CASE("scenarios have different names, and change what there is") {
  check_all(
      {{R"("scenarios": [{"clv": 5}])", R"(/scenarios/0: the scenario has no name; add a "name")"},
       {R"("scenarios": [{"name": "x"}, {"name": "x"}])",
        R"(/scenarios/1: two scenarios have the name "x"; names differ)"},
       {R"("scenarios": [{"name": "x", "stages": {"demos": {}}}])",
        R"(/scenarios/0/stages/demos: no stage has the id "demos"; the stages are sessions, leads, mql, sql, opportunities, customers)"},
       {R"("scenarios": [{"name": "x", "stages": {"customers": {"open": 3}}}])",
        R"(/scenarios/0/stages/customers/open: the last stage has no open units; put "open" on a stage above it)"},
       {R"("scenarios": [{"name": "x", "target": {"stage": "demos", "volume": 1}}])",
        R"(/scenarios/0/target/stage: no stage has the id "demos"; the stages are sessions, leads, mql, sql, opportunities, customers)"},
       {R"("scenarios": [{"name": "x", "currency": "CAD"}])",
        R"(/scenarios/0/currency: unknown key "currency"; the keys here are name, target, existing, clv, clv_months, margin, budget, months, stages)"}});
}

TEST_CASE("responsibilities are lists of departments by stage") {
  check_all(
      {{R"("raci": [])", "/raci: a list is not an object; write {\"sql\": {\"informed\": [...]}}"},
       {R"("raci": {"demos": {}})",
        R"(/raci/demos: no stage has the id "demos"; the stages are sessions, leads, mql, sql, opportunities, customers)"},
       {R"("raci": {"sql": {"informd": []}})", R"(/raci/sql/informd: unknown key "informd"; did you mean "informed"?)"},
       {R"("raci": {"sql": {"informed": [5]}})",
        R"(/raci/sql/informed/0: 5 is not an id; an id is 1 to 64 letters, digits, "-" and "_")"}});
}
