// SPDX-License-Identifier: MIT
#include "io/json_place.hpp"

#include <charconv>

namespace funnel::io {

namespace {

/// The part of a list or an object under a token of a pointer; null where there is none.
const Node* child(const Node& node, std::string_view token) {
  if (node.kind == NodeKind::object) return member(node, token);
  std::size_t index = 0;
  const auto read = std::from_chars(token.data(), token.data() + token.size(), index);
  return read.ec == std::errc() && index < node.items.size() ? &node.items[index] : nullptr;
}

}  // namespace

std::size_t line_of(const Node& root, std::string_view pointer) {
  const Node* node = &root;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::string_view token = pointer.substr(0, pointer.find('/'));
    const Node* next = child(*node, token);
    if (next == nullptr) break;
    node = next;
    pointer.remove_prefix(token.size());
  }
  return node->position.line;
}

}  // namespace funnel::io
