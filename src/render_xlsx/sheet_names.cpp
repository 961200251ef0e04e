// SPDX-License-Identifier: MIT
#include "render_xlsx/sheet_names.hpp"

#include "render/sanitise.hpp"

#include <algorithm>
#include <array>

namespace funnel::render_xlsx {
namespace {

constexpr std::size_t most_units = 31;

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool is_trimmed(char c) {
  return c == ' ' || c == '\'';
}

std::string trimmed(std::string text) {
  while (!text.empty() && is_trimmed(text.back())) text.pop_back();
  const auto first = std::find_if_not(text.begin(), text.end(), is_trimmed);
  text.erase(text.begin(), first);
  return text;
}

/// Spreadsheets fold the letters of every alphabet; ASCII is what can be told here, and numbers make the rest differ.
std::string folded(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

/// What stands in place of `text` at `place`: nothing special, or so many bytes that are a space or not allowed.
std::size_t blank_bytes(std::string_view text, std::size_t place) {
  constexpr std::array<std::string_view, 2> wide_blanks = {"\u00A0", "\u202F"};
  if (std::string_view(" []:*?/\\").find(text[place]) != std::string_view::npos) return 1;
  for (const std::string_view blank : wide_blanks) {
    if (text.substr(place).starts_with(blank)) return blank.size();
  }
  return 0;
}

/// With one space for all that is blank or not allowed between two words.
std::string allowed(std::string_view wanted) {
  const std::string text = render::sanitise(wanted);
  std::string name;
  for (std::size_t place = 0; place < text.size();) {
    const std::size_t blank = blank_bytes(text, place);
    if (blank == 0) {
      name += text[place++];
    } else {
      if (!name.ends_with(' ')) name += ' ';
      place += blank;
    }
  }
  name = trimmed(std::move(name));
  // What spreadsheets keep their own sheet in.
  if (folded(name) == "history") name += "_";
  return name.empty() ? "1" : name;
}

/// `name` in so many units: one that is longer ends behind a word, where that leaves half of it, and shows that it goes
/// on.
std::string shortened(const std::string& name, std::size_t units) {
  if (first_units(name, units).size() == name.size()) return name;
  std::string head(first_units(name, units - 1));
  const bool within_word = name[head.size()] != ' ';
  const auto word_end = head.rfind(' ');
  if (within_word && word_end != std::string::npos && word_end >= head.size() / 2) head.resize(word_end);
  head.resize(head.find_last_not_of(" ,;.'-") + 1);
  return head + "\u2026";
}

}  // namespace

std::string_view first_units(std::string_view text, std::size_t units) {
  std::size_t place = 0;
  while (place < text.size()) {
    std::size_t next = place + 1;
    while (next < text.size() && is_continuation(text[next])) ++next;
    const std::size_t taken = next - place == 4 ? 2 : 1;
    if (taken > units) break;
    units -= taken;
    place = next;
  }
  return text.substr(0, place);
}

bool SheetNames::is_taken(const std::string& name) const {
  return std::find(taken_.begin(), taken_.end(), folded(name)) != taken_.end();
}

std::string SheetNames::take(std::string_view wanted) {
  const std::string plain = allowed(wanted);
  std::string name = shortened(plain, most_units);
  for (int number = 2; is_taken(name); ++number) {
    const std::string suffix = " " + std::to_string(number);
    name = shortened(plain, most_units - suffix.size()) + suffix;
  }
  taken_.push_back(folded(name));
  return name;
}

std::string quoted_sheet(const std::string& name) {
  std::string quoted = "'";
  for (const char c : name) {
    if (c == '\'') quoted += '\'';
    quoted += c;
  }
  return quoted + "'";
}

}  // namespace funnel::render_xlsx
