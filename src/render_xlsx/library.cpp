// SPDX-License-Identifier: MIT
#include "render_xlsx/library.hpp"

#include "render/sanitise.hpp"
#include "render_xlsx/sheet_names.hpp"

#include <stdexcept>

namespace funnel::render_xlsx {
namespace {

constexpr std::size_t longest_cell = 32767;  // UTF-16 units

bool is_hexadecimal(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// Whether spreadsheets would read the beginning of `text` as a character by its number: "_x0041_".
bool is_escape(std::string_view text) {
  constexpr std::string_view form = "_xHHHH_";
  if (text.size() < form.size()) return false;
  for (std::size_t place = 0; place < form.size(); ++place) {
    const bool fits = form[place] == 'H' ? is_hexadecimal(text[place]) : text[place] == form[place];
    if (!fits) return false;
  }
  return true;
}

/// `text` with the "_" that begins an escape written as one.
std::string with_escapes(std::string_view text) {
  std::string result;
  for (std::size_t place = 0; place < text.size(); ++place) {
    result += is_escape(text.substr(place)) ? "_x005F_" : text.substr(place, 1);
  }
  return result;
}

}  // namespace

void check(lxw_error error) {
  if (error != LXW_NO_ERROR)
    throw std::runtime_error(std::string("the workbook cannot be made: ") + lxw_strerror(error));
}

std::string short_string(std::string_view text, std::size_t characters) {
  std::string clean = render::sanitise(text);
  const auto kept = first_units(clean, characters);
  if (kept.size() == clean.size()) return clean;
  return std::string(first_units(clean, characters - 1)) + "\u2026";
}

std::string cell_string(std::string_view text) {
  std::string escaped = with_escapes(short_string(text, longest_cell));
  for (std::size_t units = longest_cell; first_units(escaped, longest_cell).size() < escaped.size();) {
    units /= 2;
    escaped = with_escapes(short_string(text, units));
  }
  return escaped;
}

Book::Book(const std::string& path) {
  lxw_workbook_options options{};
  workbook_.reset(workbook_new_opt(path.c_str(), &options));
  if (!workbook_) throw std::runtime_error("the workbook cannot be made: no memory");
}

void Book::close() {
  check(workbook_close(workbook_.release()));  // frees it, too
}

}  // namespace funnel::render_xlsx
