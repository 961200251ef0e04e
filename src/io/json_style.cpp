// SPDX-License-Identifier: MIT
#include "io/json_style.hpp"

#include "io/utf8.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace funnel::io {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t line_width = 80;
constexpr int most_levels_in_a_line = 2;

/// Above U+FFFF, as the two surrogates that JSON takes it for.
std::string escaped(char32_t character) {
  if (character > 0xFFFF) {
    const char32_t above = character - 0x10000;
    return escaped(0xD800 + (above >> 10U)) + escaped(0xDC00 + (above & 0x3FFU));
  }
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "\\u";
  for (const unsigned shift : {12U, 8U, 4U, 0U}) text += digits[(character >> shift) & 0xFU];
  return text;
}

/// A text in quotes. Its characters below U+0020 are escaped by JSON's own rules, the other invisible ones here.
std::string quoted_text(std::string_view text) {
  const std::string dumped = Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
  std::string result;
  for (std::string_view rest = dumped; !rest.empty();) {
    const std::string_view before = rest;
    const auto character = take_code_point(rest);
    const std::string_view bytes = before.substr(0, before.size() - rest.size());
    result += character && is_invisible(*character) ? escaped(*character) : std::string(bytes);
  }
  return result;
}

/// How many levels of lists and objects nest in a value: none in a number.
int levels(const Json& value) {
  int most = 0;
  for (const Json& child : value) most = std::max(most, child.is_structured() ? levels(child) : 0);
  return value.is_structured() ? most + 1 : 0;
}

class StyledWriter {
 public:
  explicit StyledWriter(const JsonStyle& style) : style_(style) {}

  std::string on_one_line(const Json& value) const {
    if (value.is_string()) return quoted_text(value.get_ref<const std::string&>());
    if (!value.is_structured()) return value.dump();
    std::string text;
    for (const auto& [key, child] : value.items()) {
      if (!text.empty()) text += style_.spaces ? ", " : ",";
      text += (value.is_object() ? styled_key(key, style_) : "") + on_one_line(child);
    }
    return value.is_object() ? "{" + text + "}" : "[" + text + "]";
  }

  std::string write(const Json& value, const std::string& indentation, std::size_t column) const {
    std::string line = on_one_line(value);
    const bool small = levels(value) <= most_levels_in_a_line && column + line.size() < line_width;
    if (!style_.several_lines || !value.is_structured() || value.empty() || small) return line;
    const std::string inner = indentation + style_.indentation;
    std::string text;
    for (const auto& [key, child] : value.items()) {
      const std::string name = value.is_object() ? styled_key(key, style_) : "";
      text += (text.empty() ? "" : ",") + style_.line_end + inner;
      text += name + write(child, inner, inner.size() + name.size());
    }
    text += style_.line_end + indentation;
    return value.is_object() ? "{" + text + "}" : "[" + text + "]";
  }

 private:
  const JsonStyle& style_;
};

}  // namespace

JsonStyle style_of(std::string_view text, const Node& root) {
  JsonStyle style;
  const std::string_view inside = text.substr(root.begin, root.end - root.begin);
  const std::size_t line_end = inside.find('\n');
  style.several_lines = line_end != std::string_view::npos;
  if (style.several_lines && line_end > 0 && inside[line_end - 1] == '\r') style.line_end = "\r\n";
  if (root.members.empty()) return style;
  const Member& first = root.members.front();
  style.spaces = text[first.value.begin - 1] != ':';
  const std::string indentation = indentation_at(text, first.begin);
  if (!indentation.empty()) style.indentation = indentation;
  return style;
}

std::string indentation_at(std::string_view text, std::size_t offset) {
  const std::size_t line_end = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  const std::size_t begin = line_end == std::string_view::npos ? 0 : line_end + 1;
  const std::size_t end = std::min(text.find_first_not_of(" \t", begin), offset);
  return std::string(text.substr(begin, end - begin));
}

std::string styled(const Json& value, const JsonStyle& style, const std::string& indentation) {
  return StyledWriter(style).write(value, indentation, indentation.size());
}

std::string styled_key(std::string_view key, const JsonStyle& style) {
  return quoted_text(key) + (style.spaces ? ": " : ":");
}

}  // namespace funnel::io
