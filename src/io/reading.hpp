// SPDX-License-Identifier: MIT
// What every part of the funnel reader is made of: a list of complaints that grows while values are read, objects
// whose unknown keys are noticed, and one reader a kind of value. A missing value and null are the same: nothing.
#pragma once

#include "io/json_tree.hpp"
#include "io/number.hpp"

#include <funnel/quantity.hpp>

#include <cstdint>
#include <exception>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::io {

/// The reading of one document: collects what is wrong with it and goes on.
class Reading {
 public:
  explicit Reading(const Node& root) : root_(root) {}

  /// `message` says what would be right; what was found stands before it: `250 is not a rate; ...`.
  void refuse(const Node& node, std::string_view message);
  /// `message` is the whole sentence.
  void complain(const Node& node, std::string message);
  void complain_at(Position position, const Node& node, std::string message);

  std::size_t complaints() const { return complaints_.size() + uncounted_; }
  /// Whether further complaints are only counted: nobody reads a thousand.
  bool is_full() const { return complaints_.size() >= most_kept; }

  /// Not every stage's id is known: one that names no stage may be right, and is not complained about.
  void lose_stages() { stages_lost_ = true; }
  bool stages_lost() const { return stages_lost_; }

  /// All complaints with their places, in the order of the file; past most_problems, one line says how many more.
  Problems problems() const;

 private:
  struct Entry {
    Position position;
    const Node* node;
    std::string message;
    std::size_t order;  ///< of those at one place, the first complaint comes first
  };
  static constexpr std::size_t most_kept = 1000;

  const Node& root_;
  std::vector<Entry> complaints_;
  std::size_t uncounted_ = 0;
  bool stages_lost_ = false;
};

/// Complains about every key that stands twice in an object of the tree under `node`.
void refuse_duplicate_keys(Reading& reading, const Node& node);

/// A value as it is shown in a message: `"2,5%"`, `250`, `a list`. Long texts are cut.
std::string found(const Node& node);
/// `text` in quotes, cut where it is long.
std::string in_quotes(std::string_view text);

/// The members of an object, each asked for by its key. When it goes out of scope, keys that were never asked for are
/// complained about, with the one that may have been meant.
class Fields {
 public:
  /// Complains when `node` is no object; then every key is missing.
  Fields(Reading& reading, const Node& node);
  Fields(const Fields&) = delete;
  Fields& operator=(const Fields&) = delete;
  /// May throw std::bad_alloc, but not while another exception is on its way.
  ~Fields() noexcept(false);

  /// The value under `key`, or null where it is missing or JSON's null.
  const Node* get(std::string_view key);
  bool has(std::string_view key) { return get(key) != nullptr; }

 private:
  Reading& reading_;
  const Node& node_;
  std::vector<std::string_view> asked_;
  int exceptions_ = std::uncaught_exceptions();
};

/// The items of a list of at most `most`; complains when `node` is no list or is longer. Null gives no items.
std::span<const Node> items(Reading& reading, const Node* node, std::size_t most);

/// A number or a text through the number grammar.
template <class Value>
std::optional<Value> number(Reading& reading, const Node* node, Parsed<Value> (*parse)(std::string_view)) {
  if (node == nullptr) return std::nullopt;
  const bool readable = node->kind == NodeKind::number || node->kind == NodeKind::string;
  const Parsed<Value> value = parse(readable ? std::string_view(node->text) : std::string_view());
  if (value) return *value;
  reading.refuse(*node, value.error().text);
  return std::nullopt;
}

std::optional<int> whole(Reading& reading, const Node* node, int least, int most);

/// A text of 1 to 10,000 characters.
std::optional<std::string> text(Reading& reading, const Node* node);

/// An id: 1 to 64 letters, digits, "-" and "_"; letters of any script.
std::optional<std::string> id(Reading& reading, const Node* node);
bool is_id(std::string_view text);
/// Words that no stage and no channel may be called by, since flags and tables use them.
bool is_reserved(std::string_view id);

/// The id of an item of a list, which differs from those of the items `before` it. Empty where something is wrong.
template <class Item>
std::string own_id(Reading& reading, Fields& fields, const Node& node, const std::vector<Item>& before) {
  const Node* given = fields.get("id");
  if (given == nullptr) {
    if (node.kind == NodeKind::object) reading.complain(node, "an id is missing; add an \"id\"");
    return {};
  }
  std::string value = id(reading, given).value_or("");
  for (const Item& item : before) {
    if (!value.empty() && item.id == value) reading.refuse(*given, " is there twice; ids differ");
  }
  return value;
}

/// A list of ids, no two the same.
std::vector<std::string> id_list(Reading& reading, const Node* node);

/// One of a closed set of words; its place in `words`.
std::optional<std::size_t> choice(Reading& reading, const Node* node, std::span<const std::string_view> words);

}  // namespace funnel::io
