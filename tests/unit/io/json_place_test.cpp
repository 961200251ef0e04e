// SPDX-License-Identifier: MIT
#include "io/json_place.hpp"

#include <catch2/catch.hpp>

using namespace funnel::io;

TEST_CASE("the line of a value, or of the nearest one around it that is there") {
  const auto root = parse_json(R"({
  "clv": 5,
  "stages": [
    {"id": "a",
     "rate": null},
    {"id": "b"}
  ]
})");
  const auto line = [&root](std::string_view pointer) { return line_of(*root, pointer); };
  REQUIRE(line("") == 1);
  REQUIRE(line("/clv") == 2);
  REQUIRE(line("/start") == 1);
  REQUIRE(line("/stages") == 3);
  REQUIRE(line("/stages/0/rate") == 5);
  REQUIRE(line("/stages/0/source") == 4);
  REQUIRE(line("/stages/1/rate") == 6);
  REQUIRE(line("/stages/2/rate") == 3);
  REQUIRE(line("/clv/deeper/still") == 2);
}
