// SPDX-License-Identifier: MIT
#include "io/json_tree.hpp"

#include "told.hpp"

#include <catch2/catch.hpp>

using namespace funnel::io;
using namespace funnel::test;

namespace {

/// "line:column" of a node.
std::string place(const Position& position) {
  return std::to_string(position.line) + ":" + std::to_string(position.column);
}

std::string place(const Node& node) {
  return place(node.position);
}

Node tree(std::string_view json) {
  return parse_json(json).value();
}

const Node& member(const Node& object, std::size_t index) {
  return object.members.at(index).value;
}

}  // namespace

TEST_CASE("every kind of value is kept with its text") {
  const auto list = tree(R"([null, true, false, -1.50e+2, "a\"b\u00e9\n", [], {}])");
  REQUIRE(list.kind == NodeKind::list);
  std::vector<NodeKind> kinds;
  Texts texts;
  for (const Node& item : list.items) {
    kinds.push_back(item.kind);
    texts.push_back(item.text);
  }
  REQUIRE(kinds == std::vector<NodeKind>{NodeKind::null, NodeKind::boolean, NodeKind::boolean, NodeKind::number,
                                         NodeKind::string, NodeKind::list, NodeKind::object});
  REQUIRE(texts == Texts{"null", "true", "false", "-1.50e+2", "a\"bé\n", "", ""});
}

TEST_CASE("a number keeps the digits that a double would alter") {
  const auto list =
      tree("[9007199254740993, 0.1000000000000000055511151231257827, 123456789012345678901234567890, -0]");
  REQUIRE(list.items[0].text == "9007199254740993");
  REQUIRE(list.items[1].text == "0.1000000000000000055511151231257827");
  REQUIRE(list.items[2].text == "123456789012345678901234567890");
  REQUIRE(list.items[3].text == "-0");
}

TEST_CASE("every value and key has its line and column") {
  const auto root = tree("{\"a\": 1,\n  \"b\" :\t[ 22,{\n \"c\":\"x\"} ,\"\"]\n}");
  REQUIRE(place(root) == "1:1");
  REQUIRE(place(root.members[0].position) == "1:2");
  REQUIRE(place(member(root, 0)) == "1:7");
  REQUIRE(place(root.members[1].position) == "2:3");
  REQUIRE(place(member(root, 1)) == "2:9");
  const auto& items = member(root, 1).items;
  REQUIRE(place(items[0]) == "2:11");
  REQUIRE(place(items[1]) == "2:14");
  REQUIRE(place(member(items[1], 0)) == "3:6");
  REQUIRE(place(items[2]) == "3:12");
}

TEST_CASE("columns count characters, not bytes") {
  const auto root = tree("{\"prévu\": \"été\", \"😀\": 1}");
  REQUIRE(place(member(root, 0)) == "1:11");
  REQUIRE(place(root.members[1].position) == "1:18");
  REQUIRE(place(member(root, 1)) == "1:23");
}

TEST_CASE("a byte-order mark takes no column, and CRLF is one line end") {
  REQUIRE(place(tree("\xEF\xBB\xBF[1]").items[0]) == "1:2");
  const auto list = tree("[\r\n1,\r\n\r\n 2]\r\n");
  REQUIRE(place(list.items[0]) == "2:1");
  REQUIRE(place(list.items[1]) == "4:2");
}

TEST_CASE("brackets, quotes, commas and escapes inside strings do not move anything") {
  const auto list = tree(R"(["{[:,\"\\", "\\\"", 7, "\ud83d\ude00", 8])");
  REQUIRE(place(list.items[1]) == "1:14");
  REQUIRE(place(list.items[2]) == "1:22");
  REQUIRE(place(list.items[4]) == "1:41");
}

TEST_CASE("every value and key has its bytes") {
  const std::string text = "\xEF\xBB\xBF {\"\u00e9\": [1, {\"b\\\"\" : \"x\\\"y\"} ], \"c\":-1.5e3}\r\n";
  const auto root = tree(text);
  const auto bytes = [&text](const Node& node) { return text.substr(node.begin, node.end - node.begin); };
  REQUIRE(bytes(root) == text.substr(4, text.size() - 6));
  REQUIRE(text.substr(root.members[1].begin, 3) == "\"c\"");
  REQUIRE(bytes(member(root, 0)) == R"([1, {"b\"" : "x\"y"} ])");
  REQUIRE(bytes(member(root, 0).items[0]) == "1");
  REQUIRE(bytes(member(member(root, 0).items[1], 0)) == R"("x\"y")");
  REQUIRE(bytes(member(root, 1)) == "-1.5e3");
}

TEST_CASE("a value's pointer is that of RFC 6901") {
  const auto root = tree(R"({"stages": [{"rate": 1}, {"rate": 2}], "a/b~c": {"": 3}})");
  REQUIRE(pointer_to(root, root).empty());
  REQUIRE(pointer_to(root, member(root, 0)) == "/stages");
  REQUIRE(pointer_to(root, member(member(root, 0).items[1], 0)) == "/stages/1/rate");
  REQUIRE(pointer_to(root, member(member(root, 1), 0)) == "/a~1b~0c/");
}

TEST_CASE("values nest 64 deep, and no deeper") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  REQUIRE(parse_json(nested(64)).has_value());
  REQUIRE(told(parse_json(nested(65)).error()) == Texts{"1:65: nested more than 64 deep; a funnel file is not"});
  REQUIRE(told(parse_json(std::string(1'000'000, '[')).error()).size() == 1);
  std::string objects;
  for (int i = 0; i < 64; ++i) objects += "{\"a\":";
  REQUIRE(told(parse_json(objects + "{}" + std::string(64, '}')).error()) ==
          Texts{"1:321: nested more than 64 deep; a funnel file is not"});
}

TEST_CASE("a million values are read, and no more") {
  std::string many = "[";
  for (int i = 0; i < 999'998; ++i) many += "0,";
  REQUIRE(parse_json(many + "0]").has_value());
  REQUIRE(told(parse_json(many + "0,0]").error()) ==
          Texts{"1:2000000: more than 1,000,000 values; a funnel file has fewer"});
}
