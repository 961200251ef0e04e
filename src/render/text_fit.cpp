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
  const bool words = table.columns.back().align == document::Align::left;
  for (const auto gap : {narrow_gap, least_gap}) {
    const std::size_t excess = width_of(grid, gap) - terminal_width;
    if (words && last >= excess + least_column) return with_last_column_in(table, markup, last - excess, gap);
  }
  return words ? with_last_column_in(table, markup, least_column, least_gap) : one_line_a_row(table, grid, least_gap);
}

}  // namespace funnel::render
