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
constexpr double cents = 3;
constexpr double bold = 1.1;

/// Readers of other formats are spared cents that are there, and those that an amount may come to have.
bool shows_more_cents(const document::Cell& cell) {
  const auto* money = std::get_if<document::Money>(&cell.value);
  const auto has_point = [](const std::string& text) { return text.find('.') != std::string::npos; };
  const bool follows = cell.model && cell.model->relation;
  return money != nullptr && (follows || has_point(money->number.plain)) && !has_point(money->number.shown);
}

double wanted_width(const document::Cell& cell, language::Locale locale, bool emphasised) {
  const double text = static_cast<double>(render::display_width(render::cell_text(cell, locale)));
  const bool input = cell.model && cell.model->input;
  return (text + (shows_more_cents(cell) ? cents : 0)) * (emphasised ? bold : 1) + (input ? input_margin : 0);
}

void widen(std::vector<double>& widths, const document::Table& table, language::Locale locale) {
  if (widths.size() < table.columns.size()) widths.resize(table.columns.size(), narrowest);
  const auto take = [&widths](std::size_t column, double wanted) {
    widths[column] = std::max(widths[column], std::min(wanted + margin, widest));
  };
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    take(column, bold * static_cast<double>(render::display_width(render::sanitise(table.columns[column].title))));
    for (const document::Row& row : table.rows) take(column, wanted_width(row.cells[column], locale, row.emphasised));
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
  constexpr double letter = 0.92;  // of a digit, in which columns are measured
  const double lines = static_cast<double>(render::display_width(text)) / std::max(1.0, width);
  if (lines * letter <= 1) return 1;
  return std::clamp(static_cast<int>(lines) + 1, 1, 20);
}

}  // namespace funnel::render_xlsx
