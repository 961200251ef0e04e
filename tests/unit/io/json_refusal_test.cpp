// SPDX-License-Identifier: MIT
#include "io/json_tree.hpp"
#include "told.hpp"

#include <catch2/catch.hpp>

using namespace funnel::io;
using namespace funnel::test;

namespace {

Texts problems(std::string_view json) {
  const auto tree = parse_json(json);
  return tree ? Texts{} : told(tree.error());
}

/// The place of the one problem of a text that is no JSON.
std::string place_of_error(std::string_view json) {
  const auto all = problems(json);
  if (all.size() != 1) return std::to_string(all.size()) + " problems";
  const auto end = all.front().find(": not valid JSON");
  return end == std::string::npos ? all.front() : all.front().substr(0, end);
}

}  // namespace

TEST_CASE("an empty input is told so") {
  REQUIRE(problems("") == Texts{"1:1: nothing is here; a funnel file is one JSON object: {...}"});
  REQUIRE(problems("\r\n  ") == Texts{"2:3: nothing is here; a funnel file is one JSON object: {...}"});
  REQUIRE(place_of_error("\xEF\xBB\xBF") == "1:1");
}

TEST_CASE("a text that is no JSON is refused where it stops being so") {
  REQUIRE(place_of_error("{\"a\": x}") == "1:7");
  REQUIRE(place_of_error("{\n \"a\": 1,\n}") == "3:1");
  REQUIRE(place_of_error("[1, 2,, 3]") == "1:7");
  REQUIRE(place_of_error("{\"é\": 'x'}") == "1:7");
  REQUIRE(place_of_error("[1] 2") == "1:5");
  REQUIRE(place_of_error("{} {}") == "1:4");
  REQUIRE(place_of_error("// comment\n{}") == "1:1");
}

TEST_CASE("an input that breaks off is refused at its end") {
  REQUIRE(place_of_error("{\"a\": [1, 2") == "1:12");
  REQUIRE(place_of_error("{\"a\": \"xy") == "1:10");
  REQUIRE(place_of_error("{\n\"a\"") == "2:4");
}

TEST_CASE("numbers that JSON does not have are refused") {
  for (const char* json :
       {"[NaN]", "[Infinity]", "[0x10]", "[+1]", "[.5]", "[5.]", "[01]", "[1_000]", "[- 1]", "[1e]"}) {
    CAPTURE(json);
    REQUIRE(problems(json).size() == 1);
  }
}

TEST_CASE("a number too large even for a double is refused where it begins") {
  REQUIRE(problems("{\"clv\": 1e999}") == Texts{"1:9: the number is too large to be kept exactly"});
  REQUIRE(problems("[1,\n -1e400, 2]") == Texts{"2:2: the number is too large to be kept exactly"});
}

TEST_CASE("a zero byte is refused where it stands, also behind the value") {
  using namespace std::string_view_literals;
  REQUIRE(problems("{}\0 junk"sv) == Texts{"1:3: not JSON text in UTF-8: a zero byte is here"});
  REQUIRE(problems("{}\n\0"sv) == Texts{"2:1: not JSON text in UTF-8: a zero byte is here"});
  REQUIRE(problems("\0{}"sv).front().starts_with("1:1: not "));
  REQUIRE(problems("{\"a\0b\": 1}"sv).front().starts_with("1:4: not "));
}

TEST_CASE("invalid UTF-8 is refused") {
  for (const char* json :
       {"\"a\xff\"", "\"\xc3\x28\"", "\"\xc0\x80\"", "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"", "\"\xe2\x82\""}) {
    REQUIRE(place_of_error(json).starts_with("1:"));
  }
  REQUIRE(problems("\"\\ud800\"").size() == 1);
}
