// SPDX-License-Identifier: MIT
#include "render/sanitise.hpp"

#include "render/code_point.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace funnel::render {
namespace {

bool is_whitespace(std::int32_t c) {
  return c == '\t' || c == '\n' || c == '\r';
}

bool is_ascii_control(std::int32_t c) {
  return (c >= 0 && c < 0x20) || c == 0x7f;
}

bool is_bidirectional_control(std::int32_t c) {
  return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// Nobody can tell a text with them from one without: zero-width spaces, the byte-order mark, tags. Joiners stay, of
/// which emoji and scripts are made.
bool is_nothing(std::int32_t c) {
  return c == 0x200b || c == 0x2060 || c == 0xfeff || (c >= 0xe0000 && c <= 0xe007f);
}

/// HTML forbids them, and no text has a use for them.
bool is_noncharacter(std::int32_t c) {
  return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

bool is_hidden(std::int32_t c) {
  const bool c1 = c >= 0x80 && c < 0xa0;
  const bool separator = c == 0x2028 || c == 0x2029;
  return c1 || separator || is_bidirectional_control(c) || is_nothing(c) || is_noncharacter(c);
}

std::string byte_escape(char byte) {
  return fmt::format("\\x{:02x}", static_cast<unsigned char>(byte));
}

std::string code_point_escape(std::int32_t c) {
  return fmt::format("\\u{{{:02x}}}", c);
}

/// Above U+FFFF, as the two surrogates that JSON takes it for.
std::string json_escape(std::int32_t c) {
  if (c <= 0xffff) return fmt::format("\\u{:04x}", c);
  const std::int32_t above = c - 0x10000;
  return fmt::format("\\u{:04x}\\u{:04x}", 0xd800 + above / 0x400, 0xdc00 + above % 0x400);
}

}  // namespace

std::string sanitise(std::string_view bytes, Whitespace whitespace) {
  if (is_printable_ascii(bytes)) return std::string(bytes);
  std::string result;
  result.reserve(bytes.size());
  while (!bytes.empty()) {
    const auto [c, length] = first_code_point(bytes);
    if (is_whitespace(c) && whitespace == Whitespace::to_space) {
      result += ' ';
    } else if (c < 0 || (is_ascii_control(c) && !is_whitespace(c))) {
      result += byte_escape(bytes.front());
    } else if (is_hidden(c)) {
      result += code_point_escape(c);
    } else {
      result += bytes.substr(0, length);
    }
    bytes.remove_prefix(length);
  }
  return result;
}

std::string escape_hidden_in_json(std::string json) {
  const auto is_plain = [](char c) { return c >= ' ' && c <= '~'; };
  if (std::ranges::all_of(json, [&](char c) { return is_plain(c) || c == '\n'; })) return json;
  std::string result;
  for (std::string_view rest = json; !rest.empty();) {
    const auto [c, length] = first_code_point(rest);
    if (c == 0x7f || is_hidden(c)) {
      result += json_escape(c);
    } else {
      result += rest.substr(0, length);
    }
    rest.remove_prefix(length);
  }
  return result;
}

}  // namespace funnel::render
