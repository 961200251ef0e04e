// SPDX-License-Identifier: MIT
// A table in columns of characters, as text and Markdown write it.
#pragma once

#include "render/reader_table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace funnel::render {

class Grid {
 public:
  /// How a cell is written: `text` is sanitised, and empty where nothing is known.
  using Markup = std::string (*)(const std::string& text, bool emphasised);

  Grid(const ReaderTable& table, Markup markup);

  /// What each column takes on a terminal: as much as its widest title or cell.
  const std::vector<std::size_t>& widths() const { return widths_; }

  /// The titles, then the rows: cells padded to their column's width with `separator` between them.
  std::vector<std::string> lines(std::string_view separator) const;

 private:
  std::string line(const std::vector<std::string>& cells, std::string_view separator) const;

  std::vector<document::Align> aligns_;
  std::vector<std::size_t> widths_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace funnel::render
