// SPDX-License-Identifier: MIT
#include "render/grid.hpp"

#include "render/width.hpp"

#include <algorithm>

namespace funnel::render {

Grid::Grid(const ReaderTable& table, Markup markup) : widths_(table.columns.size(), 0) {
  auto& titles = rows_.emplace_back();
  for (const auto& column : table.columns) {
    aligns_.push_back(column.align);
    titles.push_back(markup(column.title, false));
  }
  for (const auto& row : table.rows) {
    auto& cells = rows_.emplace_back();
    for (const auto& cell : row.cells) cells.push_back(markup(cell.text, row.emphasised));
  }
  for (const auto& cells : rows_) {
    for (std::size_t i = 0; i < cells.size(); ++i) widths_[i] = std::max(widths_[i], display_width(cells[i]));
  }
}

std::string Grid::line(const std::vector<std::string>& cells, std::string_view separator) const {
  std::string result;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) result += separator;
    result += padded(cells[i], widths_[i], aligns_[i]);
  }
  return result;
}

std::vector<std::string> Grid::lines(std::string_view separator) const {
  std::vector<std::string> result;
  for (const auto& cells : rows_) result.push_back(line(cells, separator));
  return result;
}

}  // namespace funnel::render
