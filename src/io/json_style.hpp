// SPDX-License-Identifier: MIT
// JSON values written as the text around them is: its line ends, its indentation, its spaces.
#pragma once

#include "io/json_tree.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace funnel::io {

struct JsonStyle {
  std::string line_end = "\n";
  std::string indentation = "  ";
  bool several_lines = true;
  bool spaces = true;  ///< behind commas and colons
};

/// The style of a text whose root is an object.
JsonStyle style_of(std::string_view text, const Node& root);

/// The white space that the line around `offset` begins with.
std::string indentation_at(std::string_view text, std::size_t offset);

/// The value as it stands on a line that begins with `indentation`. Small values take one line. What cannot be seen in
/// a text, and what is no UTF-8, is escaped or replaced: the result may be printed.
std::string styled(const nlohmann::ordered_json& value, const JsonStyle& style, const std::string& indentation);

/// A key, with its colon.
std::string styled_key(std::string_view key, const JsonStyle& style);

}  // namespace funnel::io
