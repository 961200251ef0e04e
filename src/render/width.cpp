// SPDX-License-Identifier: MIT
#include "render/width.hpp"

#include "render/code_point.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace funnel::render {
namespace {

constexpr std::int32_t emoji_presentation = 0xfe0f;

int boundary_class(std::int32_t c) {
  return static_cast<int>(utf8proc_get_property(c)->boundclass);
}

/// The vowels and finals of a Hangul syllable are drawn inside the cell of the consonant that they follow.
bool is_inside_syllable(std::int32_t c) {
  return boundary_class(c) == UTF8PROC_BOUNDCLASS_V || boundary_class(c) == UTF8PROC_BOUNDCLASS_T;
}

/// Code points that a reader takes for one character.
class Cluster {
 public:
  explicit Cluster(std::int32_t first)
      : width_(char_width(first)), pictograph_(boundary_class(first) == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC) {}

  void add(std::int32_t c) {
    shown_as_emoji_ = shown_as_emoji_ || c == emoji_presentation;
    if (!is_inside_syllable(c)) width_ += char_width(c);
  }

  /// The parts of an emoji (a family, a skin colour) share its two columns; elsewhere, as with the Thai sara am, parts
  /// that have a width stand beside one another.
  std::size_t width() const {
    if (shown_as_emoji_) return 2;
    return pictograph_ ? std::min<std::size_t>(width_, 2) : width_;
  }

 private:
  static std::size_t char_width(std::int32_t c) { return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(c))); }

  std::size_t width_;
  bool pictograph_;
  bool shown_as_emoji_ = false;
};

/// Takes the next code point off `text`; a byte that is no UTF-8 counts as a question mark would.
std::int32_t take_code_point(std::string_view& text) {
  const auto [value, length] = first_code_point(text);
  text.remove_prefix(length);
  return value < 0 ? '?' : value;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  if (is_printable_ascii(text)) return text.size();
  auto previous = take_code_point(text);
  Cluster cluster(previous);
  std::size_t total = 0;
  utf8proc_int32_t state = 0;
  while (!text.empty()) {
    const auto next = take_code_point(text);
    if (utf8proc_grapheme_break_stateful(previous, next, &state)) {
      total += cluster.width();
      cluster = Cluster(next);
    } else {
      cluster.add(next);
    }
    previous = next;
  }
  return total + cluster.width();
}

std::string padded(std::string_view text, std::size_t width, document::Align align) {
  const auto taken = display_width(text);
  const std::string space(width > taken ? width - taken : 0, ' ');
  auto result = align == document::Align::right ? space : std::string{};
  result += text;
  if (align == document::Align::left) result += space;
  return result;
}

}  // namespace funnel::render
