// SPDX-License-Identifier: MIT
#include "render/text_fit.hpp"

#include "render/width.hpp"

#include <algorithm>
#include <array>
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
  FittedTable result{1, grid.lines(gap), std::vector<std::size_t>(table.rows.size())};
  std::iota(result.rows.begin(), result.rows.end(), std::size_t{0});
  return result;
}

/// Whether a blank stands before a digit, as the one does that groups thousands in French.
bool is_grouped_by_blank(const std::string& text) {
  constexpr std::array<std::string_view, 2> blanks = {"\u00a0", "\u202f"};
  return std::ranges::any_of(blanks, [&](std::string_view sign) {
    for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at + 1)) {
      const std::size_t next = at + sign.size();
      if (next < text.size() && text[next] >= '0' && text[next] <= '9') return true;
    }
    return false;
  });
}

/// One blank more between figures would be taken for one that groups their thousands.
std::string_view tightest_gap(const ReaderTable& table) {
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    if (table.columns[column].align != document::Align::right) continue;
    for (const auto& row : table.rows) {
      if (is_grouped_by_blank(row.cells[column].text)) return narrow_gap;
    }
  }
  return least_gap;
}

bool ends_in_words(const ReaderTable& table) {
  return table.columns.back().align == document::Align::left;
}

using Widths = std::vector<std::size_t>;

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  for (auto word = take_word(text); !word.empty(); word = take_word(text)) {
    longest = std::max(longest, display_width(word));
  }
  return longest;
}

/// How wide the longest word of a column is, its title included, which stays on one line.
std::size_t longest_word(const ReaderTable& table, std::size_t column) {
  std::size_t longest = display_width(table.columns[column].title);
  for (const auto& row : table.rows) longest = std::max(longest, longest_word(row.cells[column].text));
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
  return {1, Grid(folded, markup).lines(gap), std::move(rows)};
}

/// The table with the words of its last column in as many rows as they need.
FittedTable with_last_column_in(const ReaderTable& table, Grid::Markup markup, const Grid& grid, std::size_t width,
                                std::string_view gap) {
  Widths widths = grid.widths();
  widths.back() = width;
  return folded_to(table, markup, widths, gap);
}

/// The lines of a column's title where it is no wider than the column's cells need, or its longest word.
std::vector<std::string> title_lines(const ReaderTable& table, std::size_t column) {
  const std::string& title = table.columns[column].title;
  std::size_t width = longest_word(title);
  for (const auto& row : table.rows) width = std::max(width, display_width(row.cells[column].text));
  return wrapped(title, width);
}

/// The table with the titles' words in as many lines as they need; short titles stand in the last of these.
FittedTable with_titles_folded(const ReaderTable& table, Grid::Markup markup, std::string_view gap) {
  std::vector<std::vector<std::string>> titles;
  std::size_t lines = 1;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    titles.push_back(title_lines(table, column));
    lines = std::max(lines, titles.back().size());
  }
  ReaderTable folded = table;
  folded.rows.insert(folded.rows.begin(), lines - 1,
                     ReaderRow{std::vector<ReaderCell>(table.columns.size(), {std::string(blank), false}), false});
  for (std::size_t column = 0; column < titles.size(); ++column) {
    titles[column].insert(titles[column].begin(), lines - titles[column].size(), std::string(blank));
    folded.columns[column].title = titles[column].front();
    for (std::size_t line = 1; line < lines; ++line) folded.rows[line - 1].cells[column].text = titles[column][line];
  }
  FittedTable result = one_line_a_row(table, Grid(folded, markup), gap);
  result.title_lines = lines;
  return result;
}

bool fits(const FittedTable& table) {
  return std::ranges::all_of(table.lines, [](const auto& line) { return display_width(line) <= terminal_width; });
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
  if (auto folded = with_titles_folded(table, markup, narrow_gap); fits(folded)) return folded;
  const std::string_view tightest = tightest_gap(table);
  const std::size_t last = grid.widths().back();
  const bool words = ends_in_words(table);
  const auto room_for_last = [&](std::string_view gap) {
    const std::size_t others = width_of(grid, gap) - last;
    return others < terminal_width ? terminal_width - others : 0;
  };
  const std::size_t least = std::max(least_column, longest_word(table, table.columns.size() - 1));
  for (const auto gap : {narrow_gap, tightest}) {
    const std::size_t room = room_for_last(gap);
    if (words && room >= least) return with_last_column_in(table, markup, grid, room, gap);
  }
  for (const auto gap : {narrow_gap, tightest}) {
    if (const auto widths = narrowed(table, grid, gap)) return folded_to(table, markup, *widths, gap);
  }
  if (!words) return one_line_a_row(table, grid, tightest);
  return with_last_column_in(table, markup, grid, std::max(least_column, room_for_last(tightest)), tightest);
}

}  // namespace funnel::render
