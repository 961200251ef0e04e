// SPDX-License-Identifier: MIT
#include "render_xlsx/library.hpp"

#include "render/sanitise.hpp"
#include "render_xlsx/sheet_names.hpp"

#include <stdexcept>

namespace funnel::render_xlsx {
namespace {

constexpr std::size_t longest_cell = 32767;  // UTF-16 units

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
  return short_string(text, longest_cell);
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
