// SPDX-License-Identifier: MIT
// What can be wrong with the settings of a document, word for word.
#include "reader.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

struct Case {
  std::string_view json;
  std::string_view problem;
};

template <std::size_t Count>
void check_all(const Case (&cases)[Count]) {
  for (const Case& one : cases) {
    CAPTURE(one.json);
    REQUIRE(problems(one.json) == Texts{std::string(one.problem)});
  }
}

}  // namespace

TEST_CASE("a document is one JSON object") {
  check_all({{"[]", "1:1: a list is not an object; write {...}"},
             {"5", "1:1: 5 is not an object; write {...}"},
             {"null", "1:1: null is not an object; write {...}"},
             {"\"{}\"", "1:1: \"{}\" is not an object; write {...}"}});
}

TEST_CASE("a number that is none is told with its hint") {
  check_all(
      {{R"({"clv": "10 000 $"})", R"(1:9: /clv: "10 000 $" is not a CLV; did you mean "10000"?)"},
       {R"({"clv": 0})", "1:9: /clv: 0 is out of range; a CLV is above 0, and below 2^63"},
       {R"({"clv": true})", "1:9: /clv: true is not a CLV; write it like 200000, 200_000, 200k or 1.5M"},
       {R"({"clv": []})", "1:9: /clv: a list is not a CLV; write it like 200000, 200_000, 200k or 1.5M"},
       {R"({"budget": -1})", "1:12: /budget: -1 is out of range; an amount of money is 0 or more, and below 2^63"},
       {R"({"deal_cv": "0,5"})", R"(1:13: /deal_cv: "0,5" is not a coefficient of variation; did you mean "0.5"?)"},
       {R"({"margin": 70})", R"(1:12: /margin: 70 is not a share; did you mean "70%"?)"},
       {R"({"margin": "2,5%"})", R"(1:12: /margin: "2,5%" is not a share; did you mean "2.5%"?)"}});
}

TEST_CASE("a whole number outside its limits is told what they are") {
  check_all({{R"({"months": 0})", "1:12: /months: 0 is not a whole number from 1 to 120"},
             {R"({"months": 121})", "1:12: /months: 121 is not a whole number from 1 to 120"},
             {R"({"months": 1.5})", "1:12: /months: 1.5 is not a whole number from 1 to 120"},
             {R"({"months": {}})", "1:12: /months: an object is not a whole number from 1 to 120"},
             {R"({"clv_months": 601})", "1:16: /clv_months: 601 is not a whole number from 1 to 600"},
             {R"({"significant": 19})", "1:17: /significant: 19 is not a whole number from 1 to 18"},
             {R"({"schema": 2})", "1:12: /schema: 2 is no schema that this version reads; write 1"}});
}

TEST_CASE("a word that is not one of the few is told which there are") {
  check_all(
      {{R"({"rounding": "down"})", R"(1:14: /rounding: "down" is not one of "up", "nearest", "exact")"},
       {R"({"rounding": "exakt"})",
        R"(1:14: /rounding: "exakt" is not one of "up", "nearest", "exact"; did you mean "exact"?)"},
       {R"({"rounding": 2})", R"(1:14: /rounding: 2 is not one of "up", "nearest", "exact")"},
       {R"({"recognition": "Booked"})",
        R"(1:17: /recognition: "Booked" is not one of "booked", "earned"; did you mean "booked"?)"},
       {R"({"locale": "fr"})", R"(1:12: /locale: "fr" is not one of "en-US", "fr-CA")"},
       {R"({"currency": "cad"})",
        R"(1:14: /currency: "cad" is not the ISO 4217 code of a currency in use such as "USD"; did you mean "CAD"?)"},
       {R"({"currency": 5})", R"(1:14: /currency: 5 is not the ISO 4217 code of a currency in use such as "USD")"}});
}

TEST_CASE("a date that is none, or too late, is told so") {
  check_all({{R"({"start": "2026-02-30"})",
              R"(1:11: /start: "2026-02-30" is not a date; write it like "2026-01-31" or "2026-01")"},
             {R"({"start": 2026})", R"(1:11: /start: 2026 is not a date; write it like "2026-01-31" or "2026-01")"},
             {R"({"start": "9999-02-01", "months": 12})",
              R"(1:11: /start: "9999-02-01" is too late; the horizon ends in the year 9999 at the latest)"}});
}

TEST_CASE("a text has 1 to 10,000 characters") {
  const std::string longest(10'000, 'x');
  REQUIRE(problems("{\"name\": \"" + longest + "\"}").empty());
  REQUIRE(problems("{\"name\": \"" + longest + "y\"}") ==
          Texts{"1:10: /name: \"" + std::string(40, 'x') + "...\" is not a text of 1 to 10,000 characters"});
  check_all({{R"({"name": ""})", R"(1:10: /name: "" is not a text of 1 to 10,000 characters)"},
             {R"({"name": 5})", "1:10: /name: 5 is not a text of 1 to 10,000 characters"}});
  std::string accents;
  for (int i = 0; i < 10'000; ++i) accents += "é";
  REQUIRE(problems("{\"name\": \"" + accents + "\"}").empty());
  REQUIRE(problems("{\"name\": \"" + accents + "é\"}").front().find("éé...\"") != std::string::npos);
}

TEST_CASE("a key that nobody knows is told with the one that may be meant, else with those that there are") {
  check_all({{R"({"taget": {}})", R"(1:2: /taget: unknown key "taget"; did you mean "target"?)"},
             {R"({"Months": 3})", R"(1:2: /Months: unknown key "Months"; did you mean "months"?)"},
             {R"({"existing": {"revenue": 5, "x-note": 1}})",
              R"(1:29: /existing/x-note: unknown key "x-note"; the keys here are revenue, lost)"},
             {R"({"existing": {"revenue": 5, "": 1}})",
              R"(1:29: /existing/: unknown key ""; the keys here are revenue, lost)"}});
}

TEST_CASE("a target is revenue, or a volume at a stage") {
  check_all(
      {{R"({"target": 200000})", "1:12: /target: 200000 is not an object; write {...}"},
       {R"({"target": {"revenue": "2,5"}})",
        R"(1:24: /target/revenue: "2,5" is not an amount of money; did you mean "2.5"?)"},
       {R"({"target": {"revenue": 5, "stage": "sql", "volume": 5}})",
        "1:12: /target: a target is revenue or a volume at a stage, not both"},
       {R"({"target": {"stage": "sql"}})", R"(1:12: /target: a volume target needs both "stage" and "volume")"},
       {R"({"target": {"volume": 5}})", R"(1:12: /target: a volume target needs both "stage" and "volume")"},
       {R"({"target": {"stage": "sqls", "volume": 5}})",
        R"(1:22: /target/stage: no stage has the id "sqls"; did you mean "sql"?)"},
       {R"({"target": {"stage": "sql", "volume": 2.5}})",
        "1:39: /target/volume: 2.5 is out of range; a count is a whole number, 0 or more and below 2^63"},
       {R"({"target": {"revenue": 5, "department": []}})",
        R"(1:27: /target/department: unknown key "department"; did you mean "departments"?)"},
       {R"({"target": {"departments": "sales"}})", R"(1:28: /target/departments: "sales" is not a list; write [...])"},
       {R"({"target": {"departments": ["sales", "sales"]}})",
        R"(1:38: /target/departments/1: "sales" is there twice; name it once)"},
       {R"({"existing": {"lost": "10%"}})", R"(1:14: /existing: existing revenue has no amount; add "revenue": 50000)"},
       {R"({"existing": {"revenue": 5, "lost": 10}})",
        R"(1:37: /existing/lost: 10 is not a share; did you mean "10%"?)"}});
}
