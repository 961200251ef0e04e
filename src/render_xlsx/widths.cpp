// SPDX-License-Identifier: MIT
#include "render_xlsx/widths.hpp"

#include "render/cell_text.hpp"
#include "render/sanitise.hpp"
#include "render/width.hpp"

#include <algorithm>

namespace funnel::render_xlsx {
namespace {

constexpr double narrowest = 9;
constexpr double widest = 48;
constexpr double margin = 3;        // for a sign, cents, and letters that are wider than digits
constexpr double input_margin = 4;  // for cents, or a figure ten times as large with its comma

void widen(std::vector<double>& widths, const document::Table& table, language::Locale locale) {
  if (widths.size() < table.columns.size()) widths.resize(table.columns.size(), narrowest);
  const auto take = [&widths](std::size_t column, const std::string& text, bool input = false) {
    const double wanted = static_cast<double>(render::display_width(text)) + margin + (input ? input_margin : 0);
    widths[column] = std::max(widths[column], std::min(wanted, widest));
  };
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    take(column, render::sanitise(table.columns[column].title));
    for (const document::Row& row : table.rows) {
      const document::Cell& cell = row.cells[column];
      take(column, render::cell_text(cell, locale), cell.model && cell.model->input);
    }
  }
}

}  // namespace

std::vector<double> column_widths(const Sheet& sheet, language::Locale locale) {
  constexpr std::size_t fewest_columns = 6;
  std::vector<double> widths(fewest_columns, narrowest);
  for (const PlacedBlock& placed : sheet.blocks) {
    if (const auto* table = std::get_if<document::Table>(&placed.block)) widen(widths, *table, locale);
    if (const auto* chart = std::get_if<PlacedChart>(&placed.block)) widen(widths, chart->table, locale);
  }
  return widths;
}

int lines_of(const std::string& text, double width) {
  // Lines end at words, and leave some room.
  constexpr double part_used = 0.9;
  const double lines = static_cast<double>(render::display_width(text)) / std::max(1.0, width * part_used);
  return std::clamp(static_cast<int>(lines) + 1, 1, 20);
}

}  // namespace funnel::render_xlsx
