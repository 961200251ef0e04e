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
/// too wide as well, the last column's words go on in further lines, with one space between columns if need be.
/// `rows[i]` is the row that line i + 1 belongs to.
struct FittedTable {
  std::vector<std::string> lines;
  std::vector<std::size_t> rows;
};

FittedTable fitted(const ReaderTable& table, Grid::Markup markup);

/// The table in as few parts as fit the terminal, each with the first column; whole where it fits, or where a part
/// would not fit either.
std::vector<ReaderTable> divided(const ReaderTable& table, Grid::Markup markup);

}  // namespace funnel::render
