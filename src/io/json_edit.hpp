// SPDX-License-Identifier: MIT
// Changes to JSON text that leave every other byte as it is.
#pragma once

#include "io/json_style.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace funnel::io {

/// Collects changes to a text whose tree is `root`, an object; nodes given to it are parts of that tree.
class JsonEdit {
 public:
  JsonEdit(std::string_view text, const Node& root) : text_(text), style_(style_of(text, root)) {}

  using Values = std::vector<std::pair<std::string, nlohmann::ordered_json>>;

  /// Gives the keys of `object` these values: in place where the key is there, behind the last key where it is not.
  /// Called once an object.
  void set(const Node& object, const Values& values);

  /// The text with all changes made.
  std::string result() &&;

 private:
  struct Change {
    std::size_t begin;
    std::size_t end;
    std::string text;
  };

  void replace(const Node& node, const nlohmann::ordered_json& value);
  std::string inserted(const Node& object, const Values& values) const;

  std::string_view text_;
  JsonStyle style_;
  std::vector<Change> changes_;
};

}  // namespace funnel::io
