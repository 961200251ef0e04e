// SPDX-License-Identifier: MIT
#include "render/text_parts.hpp"

#include "render/text_fit.hpp"
#include "render/width.hpp"

#include <algorithm>

namespace funnel::render {
namespace {

/// Whether the table can be shown without a line that is too long.
bool can_fit(const ReaderTable& table, Grid::Markup markup) {
  return std::ranges::all_of(fitted(table, markup).lines,
                             [](const std::string& line) { return display_width(line) <= terminal_width; });
}

/// The columns from `first` up to the next one that may stand without the one before it.
std::size_t end_of_group(const std::vector<ReaderColumn>& columns, std::size_t first) {
  std::size_t end = first + 1;
  while (end < columns.size() && columns[end].with_previous) ++end;
  return end;
}

void append_columns(ReaderTable& part, const ReaderTable& table, std::size_t first, std::size_t end) {
  for (std::size_t i = first; i < end; ++i) {
    part.columns.push_back(table.columns[i]);
    for (std::size_t row = 0; row < table.rows.size(); ++row) part.rows[row].cells.push_back(table.rows[row].cells[i]);
  }
}

/// The column that says what a row is about.
std::size_t naming_column(const ReaderTable& table) {
  const auto found = std::ranges::find_if(table.columns, &ReaderColumn::names_rows);
  return found == table.columns.end() ? 0 : static_cast<std::size_t>(found - table.columns.begin());
}

/// Its columns from `first` up to another.
ReaderTable columns_of(const ReaderTable& table, std::size_t first, std::size_t end) {
  ReaderTable part;
  for (const auto& row : table.rows) part.rows.push_back({{}, row.emphasised});
  append_columns(part, table, first, end);
  return part;
}

}  // namespace

std::vector<ReaderTable> divided(const ReaderTable& table, Grid::Markup markup) {
  if (table.columns.size() < 3 || can_fit(table, markup)) return {table};
  const std::size_t named = naming_column(table);
  std::vector<ReaderTable> parts = {columns_of(table, 0, named + 1)};
  for (std::size_t first = named + 1; first < table.columns.size();) {
    const std::size_t end = end_of_group(table.columns, first);
    ReaderTable wider = parts.back();
    append_columns(wider, table, first, end);
    const bool has_others = parts.back().columns.size() > (parts.size() == 1 ? named + 1 : 1);
    if (has_others && !can_fit(wider, markup)) {
      parts.push_back(columns_of(table, named, named + 1));
      continue;
    }
    parts.back() = std::move(wider);
    first = end;
  }
  const auto fits = [markup](const ReaderTable& part) { return can_fit(part, markup); };
  return std::all_of(parts.begin(), parts.end(), fits) ? parts : std::vector{table};
}

}  // namespace funnel::render
