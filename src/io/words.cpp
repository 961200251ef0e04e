// SPDX-License-Identifier: MIT
#include "io/words.hpp"

#include "io/utf8.hpp"

#include <array>

namespace funnel::io {

namespace {

constexpr std::string_view dropped = " \t\r\n_-.#:'";

struct Letters {
  std::u32string_view accented;
  std::string_view plain;
};

constexpr std::array letters = {
    Letters{U"àâäáãåÀÂÄÁÃÅ", "a"}, Letters{U"çÇ", "c"},         Letters{U"éèêëÉÈÊË", "e"}, Letters{U"îïíìÎÏÍÌ", "i"},
    Letters{U"ñÑ", "n"},           Letters{U"ôöóòõÔÖÓÒÕ", "o"}, Letters{U"ûüùúÛÜÙÚ", "u"}, Letters{U"ÿýŸÝ", "y"},
    Letters{U"œŒ", "oe"},          Letters{U"æÆ", "ae"},        Letters{U"øØ", "o"},       Letters{U"ðÐ", "d"},
    Letters{U"þÞ", "th"},          Letters{U"ßẞ", "ss"},
};

constexpr std::u32string_view dropped_beyond_ascii = U"\u2019\u02bc";  // apostrophes

bool is_combining_accent(char32_t c) {
  return c >= 0x300 && c <= 0x36F;
}

void append_beyond_ascii(std::string& result, char32_t c, std::string_view bytes) {
  if (const auto plain = plain_letters(c)) {
    result += *plain;
    return;
  }
  const bool counts = dropped_beyond_ascii.find(c) == std::u32string_view::npos && !is_combining_accent(c);
  if (counts && !is_invisible(c)) result += bytes;
}

}  // namespace

std::optional<std::string_view> plain_letters(char32_t c) {
  for (const Letters& group : letters) {
    if (group.accented.find(c) != std::u32string_view::npos) return group.plain;
  }
  return std::nullopt;
}

std::string folded(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::string_view before = text;
    const auto c = take_code_point(text);
    if (!c) {
      text.remove_prefix(1);
    } else if (*c >= 0x80) {
      append_beyond_ascii(result, *c, before.substr(0, before.size() - text.size()));
    } else if (*c >= 'A' && *c <= 'Z') {
      result += static_cast<char>(*c - 'A' + 'a');
    } else if (dropped.find(static_cast<char>(*c)) == std::string_view::npos) {
      result += static_cast<char>(*c);
    }
  }
  return result;
}

}  // namespace funnel::io
