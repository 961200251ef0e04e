// SPDX-License-Identifier: MIT
#include "render/markdown_escape.hpp"

#include <algorithm>

namespace funnel::render {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_alphanumeric(char c) {
  return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// '\0' before the start and after the end, which is neither a space nor a letter.
char at(std::string_view text, std::size_t i) {
  return i < text.size() ? text[i] : '\0';
}

/// GitHub reads $...$ as a formula where no space follows the first sign and none precedes the second.
bool may_hold_formula(std::string_view text) {
  bool open = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '$') continue;
    if (open && text[i - 1] != ' ') return true;
    open = open || (i + 1 < text.size() && text[i + 1] != ' ');
  }
  return false;
}

/// "&amp;", "&#38;": a name up to a semicolon.
bool starts_entity(std::string_view text) {
  const auto* const end =
      std::ranges::find_if_not(text.substr(1), [](char c) { return is_alphanumeric(c) || c == '#'; });
  return end != text.end() && *end == ';';
}

bool is_special(std::string_view text, std::size_t i, bool formula) {
  switch (text[i]) {
    case '_':
      return i == 0 || !is_alphanumeric(text[i - 1]) || !is_alphanumeric(at(text, i + 1));
    case '&':
      return starts_entity(text.substr(i));
    case '#':
      return i == 0;
    case '$':
      return formula;
    default:
      return std::string_view{"\\|*[]<>`~"}.find(text[i]) != std::string_view::npos;
  }
}

/// Where the mark stands that would make `text` a list item or a rule; npos for none.
std::size_t list_mark(std::string_view text) {
  const auto* const after_digits = std::ranges::find_if_not(text, is_digit);
  const auto i = static_cast<std::size_t>(after_digits - text.begin());
  const auto mark = at(text, i);
  const bool numbered = i > 0 && (mark == '.' || mark == ')');
  const bool bullet = i == 0 && (mark == '-' || mark == '+');
  const auto next = at(text, i + 1);
  const bool ends = next == ' ' || next == '\0' || (mark == '-' && next == '-');
  return (numbered || bullet) && ends ? i : std::string_view::npos;
}

}  // namespace

std::string escape_markdown(std::string_view text) {
  const bool formula = may_hold_formula(text);
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_special(text, i, formula)) result += '\\';
    result += text[i];
  }
  return result;
}

std::string escape_markdown_block(std::string_view text) {
  // Four spaces before a block would make it code.
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  const auto mark = list_mark(text);
  if (mark == std::string_view::npos) return escape_markdown(text);
  return std::string{text.substr(0, mark)} + '\\' + text[mark] + escape_markdown(text.substr(mark + 1));
}

}  // namespace funnel::render
