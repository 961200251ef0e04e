// SPDX-License-Identifier: MIT
#include "render_xlsx/sheet_names.hpp"

#include "render/sanitise.hpp"

#include <algorithm>

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

std::string allowed(std::string_view wanted) {
  std::string name = render::sanitise(wanted);
  for (char& c : name) c = std::string_view("[]:*?/\\").find(c) == std::string_view::npos ? c : ' ';
  name = trimmed(std::string(first_units(trimmed(std::move(name)), most_units)));
  // What spreadsheets keep their own sheet in.
  if (folded(name) == "history") name += "_";
  return name.empty() ? "1" : name;
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
  std::string name = plain;
  for (int number = 2; is_taken(name); ++number) {
    const std::string suffix = " " + std::to_string(number);
    name = std::string(first_units(plain, most_units - suffix.size())) + suffix;
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
