// SPDX-License-Identifier: MIT
#include "view/stage_columns.hpp"

#include "language/numbers.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Table;

constexpr std::size_t terminal_width = 80;
constexpr std::size_t gap = 2;

/// Code points, which is near enough to say how many columns fit.
std::size_t length(const std::string& text) {
  const auto continues = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
  return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continues));
}

std::size_t length(const Cell& cell, language::Locale locale) {
  const auto* count = std::get_if<document::Count>(&cell.value);
  return count == nullptr ? 1 : length(language::format_number(locale, count->number.shown));
}

std::size_t width_of(const StageColumns& all, std::size_t column, language::Locale locale) {
  std::size_t width = length(all.columns[column].title);
  for (const auto& row : all.rows) width = std::max(width, length(row.cells[column], locale));
  return width + gap;
}

std::size_t width_of_names(const StageColumns& all) {
  std::size_t width = length(all.title);
  for (const auto& row : all.rows) width = std::max(width, length(row.name));
  return width;
}

Table part_of(const StageColumns& all, std::size_t first, std::size_t end) {
  Table table{{{"row", all.title, Align::left, Audience::readers, {}}}, {}};
  for (std::size_t column = first; column < end; ++column) table.columns.push_back(all.columns[column]);
  for (const auto& row : all.rows) {
    document::Row made{{Cell{document::Text{row.name}}}, Audience::readers, row.emphasised};
    for (std::size_t column = first; column < end; ++column) made.cells.push_back(row.cells[column]);
    table.rows.push_back(std::move(made));
  }
  return table;
}

}  // namespace

std::vector<Table> fitting_tables(const StageColumns& all, language::Locale locale) {
  const std::size_t names = width_of_names(all);
  std::vector<Table> tables;
  std::size_t first = 0;
  std::size_t width = names;
  for (std::size_t column = 0; column < all.columns.size(); ++column) {
    const std::size_t more = width_of(all, column, locale);
    if (column > first && width + more > terminal_width) {
      tables.push_back(part_of(all, first, column));
      first = column;
      width = names;
    }
    width += more;
  }
  tables.push_back(part_of(all, first, all.columns.size()));
  return tables;
}

}  // namespace funnel::view
