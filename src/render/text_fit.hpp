// SPDX-License-Identifier: MIT
// What makes text readable on a terminal of 80 columns, where it can be: nothing is ever cut.
#pragma once

#include "render/grid.hpp"
#include "render/reader_table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace funnel::render {

inline constexpr std::size_t terminal_width = 80;

/// The words of `text` in lines of at most `width` columns. A longer word has a line of its own; a no-break space parts
/// no words.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// The table's lines, titles first: three spaces between columns where that fits the terminal, else two; where that is
/// too wide as well, the titles' words go on in further lines; else the last column's words go on in further lines,
/// with one space between columns if need be, unless blanks group the thousands of figures; and where that is not
/// enough, the words of other columns, too, the widest first. `rows[i]` is the row that line `title_lines` + i belongs
/// to.
struct FittedTable {
  std::size_t title_lines = 1;
  std::vector<std::string> lines;
  std::vector<std::size_t> rows;
};

FittedTable fitted(const ReaderTable& table, Grid::Markup markup);

}  // namespace funnel::render
