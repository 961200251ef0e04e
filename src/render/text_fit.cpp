// SPDX-License-Identifier: MIT
#include "render/text_fit.hpp"

#include "render/width.hpp"

#include <algorithm>
#include <numeric>

namespace funnel::render {
namespace {

constexpr std::string_view wide_gap = "   ";
constexpr std::string_view narrow_gap = "  ";
constexpr std::string_view least_gap = " ";
constexpr std::size_t least_column = 10;
/// In a continued row, what stands where nothing is to be seen: an empty cell would be marked as missing.
constexpr std::string_view blank = " ";

std::size_t width_of(const Grid& grid, std::string_view gap) {
  const auto& widths = grid.widths();
  return std::accumulate(widths.begin(), widths.end(), gap.size() * (widths.size() - 1));
}

std::string_view take_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  const auto word = text.substr(0, text.find(' '));
  text.remove_prefix(word.size());
  return word;
}

FittedTable one_line_a_row(const ReaderTable& table, const Grid& grid, std::string_view gap) {
  FittedTable result{grid.lines(gap), std::vector<std::size_t>(table.rows.size())};
  std::iota(result.rows.begin(), result.rows.end(), std::size_t{0});
  return result;
}

bool ends_in_words(const ReaderTable& table) {
  return table.columns.back().align == document::Align::left;
}

/// Whether the table can be shown without a line that is too long.
bool can_fit(const ReaderTable& table, Grid::Markup markup) {
  const Grid grid(table, markup);
  const std::size_t width = width_of(grid, least_gap);
  if (width <= terminal_width) return true;
  return ends_in_words(table) && grid.widths().back() >= width - terminal_width + least_column;
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

/// The table's first column alone.
ReaderTable first_column(const ReaderTable& table) {
  ReaderTable part;
  for (const auto& row : table.rows) part.rows.push_back({{}, row.emphasised});
  append_columns(part, table, 0, 1);
  return part;
}

/// The table with the words of its last column in as many rows as they need.
FittedTable with_last_column_in(const ReaderTable& table, Grid::Markup markup, std::size_t width,
                                std::string_view gap) {
  ReaderTable folded{table.columns, {}};
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    ReaderRow row = table.rows[i];
    for (const auto& part : wrapped(table.rows[i].cells.back().text, width)) {
      row.cells.back().text = part;
      folded.rows.push_back(row);
      rows.push_back(i);
      for (auto& cell : row.cells) cell.text = blank;
    }
  }
  return {Grid(folded, markup).lines(gap), std::move(rows)};
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines{std::string(take_word(text))};
  for (auto word = take_word(text); !word.empty(); word = take_word(text)) {
    if (display_width(lines.back()) + 1 + display_width(word) > width) {
      lines.emplace_back(word);
    } else {
      lines.back().append(" ").append(word);
    }
  }
  return lines;
}

FittedTable fitted(const ReaderTable& table, Grid::Markup markup) {
  const Grid grid(table, markup);
  for (const auto gap : {wide_gap, narrow_gap}) {
    if (width_of(grid, gap) <= terminal_width) return one_line_a_row(table, grid, gap);
  }
  const std::size_t last = grid.widths().back();
  const bool words = ends_in_words(table);
  for (const auto gap : {narrow_gap, least_gap}) {
    const std::size_t excess = width_of(grid, gap) - terminal_width;
    if (words && last >= excess + least_column) return with_last_column_in(table, markup, last - excess, gap);
  }
  return words ? with_last_column_in(table, markup, least_column, least_gap) : one_line_a_row(table, grid, least_gap);
}

std::vector<ReaderTable> divided(const ReaderTable& table, Grid::Markup markup) {
  if (table.columns.size() < 3 || can_fit(table, markup)) return {table};
  std::vector<ReaderTable> parts = {first_column(table)};
  for (std::size_t first = 1; first < table.columns.size();) {
    const std::size_t end = end_of_group(table.columns, first);
    ReaderTable wider = parts.back();
    append_columns(wider, table, first, end);
    const bool has_others = parts.back().columns.size() > 1;
    if (has_others && !can_fit(wider, markup)) {
      parts.push_back(first_column(table));
      continue;
    }
    parts.back() = std::move(wider);
    first = end;
  }
  const auto fits = [markup](const ReaderTable& part) { return can_fit(part, markup); };
  return std::all_of(parts.begin(), parts.end(), fits) ? parts : std::vector{table};
}

}  // namespace funnel::render
