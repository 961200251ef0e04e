// SPDX-License-Identifier: MIT
#include "io/utf8.hpp"

#include <array>

namespace funnel::io {

namespace {

struct Lead {
  std::size_t length;
  char32_t bits;
  char32_t least;  ///< the smallest code point that needs this length
};

std::optional<Lead> lead_of(unsigned char byte) {
  if (byte < 0x80U) return Lead{1, byte, 0};
  if ((byte & 0xE0U) == 0xC0U) return Lead{2, byte & 0x1FU, 0x80};
  if ((byte & 0xF0U) == 0xE0U) return Lead{3, byte & 0x0FU, 0x800};
  if ((byte & 0xF8U) == 0xF0U) return Lead{4, byte & 0x07U, 0x10000};
  return std::nullopt;
}

/// The characters from 0x80 to 0x9F; the five bytes that stand for none become U+FFFD.
constexpr std::u32string_view windows_characters =
    U"\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd"
    U"\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

char32_t windows_character(unsigned char byte) {
  return byte >= 0x80U && byte <= 0x9FU ? windows_characters[byte - 0x80U] : byte;
}

/// Of a code point below U+10000.
void append(std::string& text, char32_t c) {
  if (c < 0x80) {
    text += static_cast<char>(c);
    return;
  }
  if (c >= 0x800) text += static_cast<char>(0xE0U | (c >> 12U));
  text += static_cast<char>(c >= 0x800 ? 0x80U | ((c >> 6U) & 0x3FU) : 0xC0U | (c >> 6U));
  text += static_cast<char>(0x80U | (c & 0x3FU));
}

}  // namespace

std::optional<char32_t> take_code_point(std::string_view& text) {
  if (text.empty()) return std::nullopt;
  const auto lead = lead_of(static_cast<unsigned char>(text.front()));
  if (!lead || lead->length > text.size()) return std::nullopt;
  char32_t code_point = lead->bits;
  for (const char next : text.substr(1, lead->length - 1)) {
    if (!is_continuation(next)) return std::nullopt;
    code_point = (code_point << 6U) | (static_cast<unsigned char>(next) & 0x3FU);
  }
  const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (code_point < lead->least || code_point > 0x10FFFF || surrogate) return std::nullopt;
  text.remove_prefix(lead->length);
  return code_point;
}

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string_view cut_between_characters(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && is_continuation(text[most])) --most;
  return text.substr(0, most);
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    if (!take_code_point(text)) return false;
  }
  return true;
}

std::string as_utf8(std::string_view text) {
  if (is_utf8(text)) return std::string(text);
  std::string result;
  for (const char byte : text) append(result, windows_character(static_cast<unsigned char>(byte)));
  return result;
}

bool is_invisible(char32_t code_point) {
  struct Range {
    char32_t first;
    char32_t last;
  };
  constexpr std::array<Range, 10> ranges = {{{0x00, 0x1F},
                                             {0x7F, 0xA0},
                                             {0xAD, 0xAD},
                                             {0x1680, 0x1680},
                                             {0x2000, 0x200F},
                                             {0x2028, 0x202F},
                                             {0x205F, 0x206F},
                                             {0x3000, 0x3000},
                                             {0xFEFF, 0xFEFF},
                                             {0xE0000, 0xE007F}}};
  for (const Range& range : ranges) {
    if (code_point >= range.first && code_point <= range.last) return true;
  }
  return false;
}

}  // namespace funnel::io
