// SPDX-License-Identifier: MIT
#include "io/reading.hpp"

#include "io/limits.hpp"
#include "io/suggest.hpp"
#include "io/utf8.hpp"

#include <algorithm>
#include <tuple>

namespace funnel::io {

namespace {

constexpr std::size_t longest_shown = 40;
constexpr std::size_t longest_id = 64;

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

std::string cut(std::string_view text) {
  if (text.size() <= longest_shown) return std::string(text);
  return std::string(cut_between_characters(text, longest_shown)) + "...";
}

bool is_id_character(char32_t c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const bool beyond_ascii = c >= 0x80 && !is_invisible(c);
  return letter || beyond_ascii || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

}  // namespace

std::string in_quotes(std::string_view text) {
  return "\"" + cut(text) + "\"";
}

std::string found(const Node& node) {
  switch (node.kind) {
    case NodeKind::string:
      return in_quotes(node.text);
    case NodeKind::list:
      return "a list";
    case NodeKind::object:
      return "an object";
    case NodeKind::null:
      return "null";
    case NodeKind::number:
    case NodeKind::boolean:
      break;
  }
  return cut(node.text);
}

void Reading::refuse(const Node& node, std::string_view message) {
  complain(node, found(node).append(message));
}

void Reading::complain(const Node& node, std::string message) {
  complain_at(node.position, node, std::move(message));
}

void Reading::complain_at(Position position, const Node& node, std::string message) {
  if (is_full()) {
    ++uncounted_;
    return;
  }
  complaints_.push_back({position, &node, std::move(message), complaints_.size()});
}

Problems Reading::problems() const {
  std::vector<Entry> sorted = complaints_;
  std::sort(sorted.begin(), sorted.end(), [](const Entry& left, const Entry& right) {
    return std::tie(left.position, left.order) < std::tie(right.position, right.order);
  });
  const std::size_t told = std::min(sorted.size(), most_problems);
  Problems problems;
  for (std::size_t index = 0; index < told; ++index) {
    const Entry& entry = sorted[index];
    problems.push_back({entry.position, pointer_to(root_, *entry.node), entry.message});
  }
  if (told < complaints()) {
    problems.push_back({root_.position, {}, "and " + std::to_string(complaints() - told) + " more problems"});
  }
  return problems;
}

void refuse_duplicate_keys(Reading& reading, const Node& node) {
  std::vector<const Member*> sorted;
  for (const Member& member : node.members) sorted.push_back(&member);
  std::sort(sorted.begin(), sorted.end(), [](const Member* left, const Member* right) {
    return std::tie(left->key, left->position) < std::tie(right->key, right->position);
  });
  for (std::size_t index = 1; index < sorted.size(); ++index) {
    if (sorted[index]->key != sorted[index - 1]->key) continue;
    const std::string line = std::to_string(sorted[index - 1]->position.line);
    reading.complain_at(sorted[index]->position, sorted[index]->value,
                        "the key is there twice, first on line " + line + "; keep one of the two");
  }
  for (const Member& member : node.members) refuse_duplicate_keys(reading, member.value);
  for (const Node& item : node.items) refuse_duplicate_keys(reading, item);
}

Fields::Fields(Reading& reading, const Node& node) : reading_(reading), node_(node) {
  if (node.kind != NodeKind::object) reading.refuse(node, " is not an object; write {...}");
}

Fields::~Fields() noexcept(false) {
  if (std::uncaught_exceptions() > exceptions_) return;
  for (const Member& member : node_.members) {
    if (std::find(asked_.begin(), asked_.end(), member.key) != asked_.end()) continue;
    const std::string meant = reading_.is_full() ? "" : hint(member.key, "the keys here are", asked_);
    reading_.complain_at(member.position, member.value, "unknown key " + in_quotes(member.key) + meant);
  }
}

const Node* Fields::get(std::string_view key) {
  if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) asked_.push_back(key);
  const auto member = std::find_if(node_.members.begin(), node_.members.end(),
                                   [key](const Member& candidate) { return candidate.key == key; });
  if (member == node_.members.end() || member->value.kind == NodeKind::null) return nullptr;
  return &member->value;
}

std::span<const Node> items(Reading& reading, const Node* node, std::size_t most) {
  if (node == nullptr) return {};
  if (node->kind != NodeKind::list) {
    reading.refuse(*node, " is not a list; write [...]");
    return {};
  }
  if (node->items.size() > most) {
    reading.complain(*node, std::to_string(node->items.size()) + " items are too many; at most " +
                                std::to_string(most) + " are allowed");
    return {};
  }
  return node->items;
}

std::optional<int> whole(Reading& reading, const Node* node, int least, int most) {
  if (node == nullptr) return std::nullopt;
  const bool readable = node->kind == NodeKind::number || node->kind == NodeKind::string;
  const auto value = parse_whole(readable ? std::string_view(node->text) : std::string_view(), least, most);
  if (value) return *value;
  reading.refuse(*node, value.error().text);
  return std::nullopt;
}

std::optional<std::string> text(Reading& reading, const Node* node) {
  if (node == nullptr) return std::nullopt;
  const bool fits = node->kind == NodeKind::string && !node->text.empty() && characters(node->text) <= longest_text;
  if (fits) return node->text;
  reading.refuse(*node, " is not a text of 1 to 10,000 characters");
  return std::nullopt;
}

bool is_id(std::string_view text) {
  if (text.empty() || characters(text) > longest_id) return false;
  while (!text.empty()) {
    const auto character = take_code_point(text);
    if (!character || !is_id_character(*character)) return false;
  }
  return true;
}

bool is_reserved(std::string_view id) {
  return std::find(reserved_words.begin(), reserved_words.end(), id) != reserved_words.end();
}

std::optional<std::string> id(Reading& reading, const Node* node) {
  if (node == nullptr) return std::nullopt;
  if (node->kind == NodeKind::string && is_id(node->text)) return node->text;
  reading.refuse(*node, " is not an id; an id is 1 to 64 letters, digits, \"-\" and \"_\"");
  return std::nullopt;
}

std::vector<std::string> id_list(Reading& reading, const Node* node) {
  std::vector<std::string> ids;
  for (const Node& item : items(reading, node, most_ids)) {
    auto value = id(reading, &item);
    if (!value) continue;
    if (std::find(ids.begin(), ids.end(), *value) != ids.end()) {
      reading.refuse(item, " is there twice; name it once");
      continue;
    }
    ids.push_back(std::move(*value));
  }
  return ids;
}

std::optional<std::size_t> choice(Reading& reading, const Node* node, std::span<const std::string_view> words) {
  if (node == nullptr) return std::nullopt;
  const auto word = std::find(words.begin(), words.end(), node->kind == NodeKind::string ? node->text : "");
  if (word != words.end()) return static_cast<std::size_t>(word - words.begin());
  std::string all;
  for (const std::string_view one : words) all += (all.empty() ? "" : ", ") + in_quotes(one);
  reading.refuse(*node, " is not one of " + all + did_you_mean(node->text, words));
  return std::nullopt;
}

}  // namespace funnel::io
