// SPDX-License-Identifier: MIT
#include "render/text_fit.hpp"

#include "render/width.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

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

using Widths = std::vector<std::size_t>;

/// How wide the longest word of a column is, its title included, which stays on one line.
std::size_t longest_word(const ReaderTable& table, std::size_t column) {
  std::size_t longest = display_width(table.columns[column].title);
  for (const auto& row : table.rows) {
    std::string_view rest = row.cells[column].text;
    for (auto word = take_word(rest); !word.empty(); word = take_word(rest)) {
      longest = std::max(longest, display_width(word));
    }
  }
  return longest;
}

/// How narrow each column may become: words go on in further lines, figures do not.
Widths least_widths(const ReaderTable& table, const Widths& widths) {
  Widths least = widths;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (table.columns[i].align != document::Align::left) continue;
    least[i] = std::min(widths[i], std::max(least_column, longest_word(table, i)));
  }
  return least;
}

/// Widths that fit the terminal, made by narrowing the widest column of words again and again; nothing where that is
/// not enough.
std::optional<Widths> narrowed(const ReaderTable& table, const Grid& grid, std::string_view gap) {
  Widths widths = grid.widths();
  const Widths least = least_widths(table, widths);
  for (std::size_t width = width_of(grid, gap); width > terminal_width; --width) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] > least[i] && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
    }
    if (widest == widths.size()) return std::nullopt;
    --widths[widest];
  }
  return widths;
}

/// The table with the words of each column in as many rows as they need.
FittedTable folded_to(const ReaderTable& table, Grid::Markup markup, const Widths& widths, std::string_view gap) {
  ReaderTable folded{table.columns, {}};
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    ReaderRow row = table.rows[i];
    std::vector<std::vector<std::string>> parts;
    std::size_t lines = 1;
    for (std::size_t column = 0; column < widths.size(); ++column) {
      const std::string& text = row.cells[column].text;
      const bool fits = display_width(text) <= widths[column];
      parts.push_back(fits ? std::vector{text} : wrapped(text, widths[column]));
      lines = std::max(lines, parts.back().size());
    }
    for (std::size_t line = 0; line < lines; ++line) {
      for (std::size_t column = 0; column < widths.size(); ++column) {
        row.cells[column].text = line < parts[column].size() ? parts[column][line] : blank;
      }
      folded.rows.push_back(row);
      rows.push_back(i);
    }
  }
  return {Grid(folded, markup).lines(gap), std::move(rows)};
}

/// The table with the words of its last column in as many rows as they need.
FittedTable with_last_column_in(const ReaderTable& table, Grid::Markup markup, const Grid& grid, std::size_t width,
                                std::string_view gap) {
  Widths widths = grid.widths();
  widths.back() = width;
  return folded_to(table, markup, widths, gap);
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
  const auto room_for_last = [&](std::string_view gap) {
    const std::size_t others = width_of(grid, gap) - last;
    return others < terminal_width ? terminal_width - others : 0;
  };
  const std::size_t least = std::max(least_column, longest_word(table, table.columns.size() - 1));
  for (const auto gap : {narrow_gap, least_gap}) {
    const std::size_t room = room_for_last(gap);
    if (words && room >= least) return with_last_column_in(table, markup, grid, room, gap);
  }
  for (const auto gap : {narrow_gap, least_gap}) {
    if (const auto widths = narrowed(table, grid, gap)) return folded_to(table, markup, *widths, gap);
  }
  if (!words) return one_line_a_row(table, grid, least_gap);
  return with_last_column_in(table, markup, grid, std::max(least_column, room_for_last(least_gap)), least_gap);
}

}  // namespace funnel::render
