// SPDX-License-Identifier: MIT
// All problems of a document in one run, in the order of the text.
#include "reader.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

TEST_CASE("every problem of a document is told, in the order of the text") {
  REQUIRE(problems(R"({
  "raci": {"demos": {}},
  "months": 0, "taget": {},
  "stages": [
    {"id": "leads", "rate": 250, "open": -1},
    {"id": "customers", "rate": "5%"}
  ],
  "clv": "2,5 $"
})") == Texts{"2:21: /raci/demos: no stage has the id \"demos\"; the stages are leads, customers",
              "3:13: /months: 0 is not a whole number from 1 to 120",
              "3:16: /taget: unknown key \"taget\"; did you mean \"target\"?",
              "5:29: /stages/0/rate: 250 is not a rate; did you mean \"2.5%\"?",
              "5:42: /stages/0/open: -1 is out of range; a count is a whole number, 0 or more and below 2^63",
              "6:33: /stages/1/rate: the last stage has no next stage to move on to; leave its \"rate\" out",
              "8:10: /clv: \"2,5 $\" is not a CLV; did you mean \"2.5\"?"});
}

TEST_CASE("a hundred problems are told one by one, and how many more there are") {
  const auto unknown_keys = [](int number) {
    std::string json = "{";
    for (int i = 0; i < number; ++i) json += (i == 0 ? "\"x" : ", \"x") + std::to_string(i) + "\": 1";
    return json + "}";
  };
  REQUIRE(problems(unknown_keys(100)).size() == 100);
  const auto told_of_many = problems(unknown_keys(250));
  REQUIRE(told_of_many.size() == 101);
  REQUIRE(told_of_many.front().starts_with("1:2: /x0: unknown key \"x0\""));
  REQUIRE(told_of_many[99].starts_with("1:982: /x99: "));
  REQUIRE(told_of_many.back() == "1:1: and 150 more problems");
}

TEST_CASE("a long value is cut in a message, between characters") {
  REQUIRE(problems("{\"clv\": \"" + std::string(39, 'x') + "é\"}").front() ==
          "1:9: /clv: \"" + std::string(39, 'x') + "...\" is not a CLV; write it like 200000, 200_000, 200k or 1.5M");
  REQUIRE(problems("{\"clv\": 1" + std::string(60, '0') + "}")
              .front()
              .starts_with("1:9: /clv: 1" + std::string(39, '0') + "... is too large or too long"));
}

TEST_CASE("a document that is no JSON is told that alone") {
  REQUIRE(problems("{\"months\": 0,}").size() == 1);
}

TEST_CASE("keys that stand twice are all told, with everything else") {
  REQUIRE(
      problems("{\"clv\": 1,\n\"clv\": 2, \"stages\": [{\"id\": \"a\", \"id\": \"b\"}], \"months\": 0, \"clv\": 4}") ==
      Texts{"2:1: /clv: the key is there twice, first on line 1; keep one of the two",
            "2:34: /stages/0/id: the key is there twice, first on line 2; keep one of the two",
            "2:57: /months: 0 is not a whole number from 1 to 120",
            "2:60: /clv: the key is there twice, first on line 2; keep one of the two"});
}

TEST_CASE("beyond a thousand problems are counted, and cost nothing") {
  std::string json = "{\"a\": 1";
  for (int key = 0; key < 50'000; ++key) json += ", \"months_of_something_else_" + std::to_string(key) + "\": 1";
  const auto all = problems(json + "}");
  REQUIRE(all.size() == 101);
  REQUIRE(all.back() == "1:1: and 49901 more problems");
}
