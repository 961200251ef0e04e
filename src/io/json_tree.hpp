// SPDX-License-Identifier: MIT
// JSON text into a tree that keeps every value's place and every number's own text, since a double would alter
// 9007199254740993.
#pragma once

#include "io/problem.hpp"

#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::io {

enum class NodeKind { null, boolean, number, string, list, object };

struct Member;

/// One JSON value. `text` is a string's content, a number's text as written, or "true" and "false".
struct Node {
  NodeKind kind = NodeKind::null;
  Position position;
  std::size_t begin = 0;  ///< where its first byte stands in the text, and
  std::size_t end = 0;    ///< the one behind its last
  std::string text;
  std::vector<Node> items;      ///< of a list
  std::vector<Member> members;  ///< of an object, in the order of the file
};

struct Member {
  std::string key;
  Position position;  ///< of the key
  Node value;
  std::size_t begin = 0;  ///< where the key's quote stands in the text
};

/// How deep values may nest, and how many there may be.
inline constexpr std::size_t deepest_nesting = 64;
inline constexpr std::size_t most_values = 1'000'000;

/// The one JSON value that `text` holds, duplicate keys and all. A syntax error, too deep a nesting and too many values
/// end the reading.
tl::expected<Node, Problems> parse_json(std::string_view text);

/// The value of an object's key; nothing when it has none.
const Node* member(const Node& object, std::string_view key);

/// The JSON Pointer (RFC 6901) of `wanted`, which is a part of `root`: "/stages/2/rate"; "" for the root.
std::string pointer_to(const Node& root, const Node& wanted);

}  // namespace funnel::io
