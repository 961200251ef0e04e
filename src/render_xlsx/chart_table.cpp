// SPDX-License-Identifier: MIT
#include "render_xlsx/chart_table.hpp"

#include "render/chart_scale.hpp"
#include "render_xlsx/library.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace funnel::render_xlsx {
namespace {

using document::Cell;
using document::Operation;
using document::Relation;

/// LibreOffice takes minutes to lay out a label of 10,000 characters.
constexpr std::size_t longest_label = 60;

std::string plain(double value) {
  std::array<char, 400> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
  return {buffer.data(), end.ptr};
}

/// No id of a document has a space.
std::string value_id(const Place& top, std::size_t item) {
  return "chart " + std::to_string(top.sheet) + " " + std::to_string(top.row) + " " + std::to_string(item);
}

Cell offset_cell(double offset, std::vector<document::Operand> values, const std::string& own) {
  Relation widest{Operation::maximum, std::move(values), 0};
  Relation narrower{Operation::subtract, {{std::move(widest)}, {document::CellId{own}}}, 0};
  Relation half{Operation::divide, {{std::move(narrower)}, {document::Constant{"2"}}}, 0};
  return {document::Count{{plain(offset), plain(offset)}},
          std::make_shared<const document::Model>(document::Model{{}, {}, std::move(half), {}})};
}

void name(Cell& cell, const std::string& id) {
  document::Model model = cell.model ? *cell.model : document::Model{};
  model.id = id;
  cell.model = std::make_shared<const document::Model>(std::move(model));
}

/// Of the first series, the only one that a funnel shows.
void add_offsets(document::Table& table, const Place& top) {
  table.columns.push_back({std::string(offset_key), {}, document::Align::right});
  std::vector<document::Operand> values;
  double widest = 0;
  for (std::size_t item = 0; item < table.rows.size(); ++item) {
    Cell& cell = table.rows[item].cells[1];
    const auto value = render::drawn_figure(cell);
    widest = std::max(widest, value.value_or(0));
    name(cell, value_id(top, item));
    values.push_back({document::CellId{value_id(top, item)}});
  }
  for (std::size_t item = 0; item < table.rows.size(); ++item) {
    auto& cells = table.rows[item].cells;
    cells.push_back(
        offset_cell((widest - render::drawn_figure(cells[1]).value_or(0)) / 2, values, value_id(top, item)));
  }
}

}  // namespace

document::Table chart_table(const document::Chart& chart, const Place& top) {
  document::Table table{{{"label", {}}}, {}};
  for (const std::string& series : chart.series) {
    table.columns.push_back({"value", short_string(series, longest_label), document::Align::right});
  }
  for (const document::ChartItem& item : chart.items) {
    document::Row row{{Cell{document::Text{short_string(item.label, longest_label)}}}};
    row.cells.insert(row.cells.end(), item.values.begin(), item.values.end());
    row.cells.resize(table.columns.size());
    table.rows.push_back(std::move(row));
  }
  const bool is_funnel = chart.kind == document::ChartKind::funnel && !chart.series.empty();
  if (is_funnel) add_offsets(table, top);
  return table;
}

}  // namespace funnel::render_xlsx
