// SPDX-License-Identifier: MIT
#include "render_xlsx/chart_table.hpp"

#include "render/cell_text.hpp"
#include "render/chart_scale.hpp"
#include "render_xlsx/formula.hpp"
#include "render_xlsx/library.hpp"

#include <algorithm>

namespace funnel::render_xlsx {
namespace {

using document::Cell;

/// LibreOffice takes minutes to lay out a label of 10,000 characters.
constexpr std::size_t longest_label = 60;

std::size_t shown_decimals(const Cell& cell) {
  const document::Number* number = document::number_of(cell);
  const auto point = number == nullptr ? std::string::npos : number->shown.find('.');
  return point == std::string::npos ? 0 : number->shown.size() - point - 1;
}

/// Writes the columns row by row. Of the first series, the only one that a funnel shows.
class ColumnsOfFunnel {
 public:
  ColumnsOfFunnel(const PlacedChart& placed, std::uint32_t row, language::Locale locale)
      : rows_(placed.table.rows),
        first_(row + 1),
        width_(static_cast<std::uint16_t>(placed.table.columns.size())),
        locale_(locale),
        scale_(figures(placed.table)) {
    const std::string all = "B$" + std::to_string(first_ + 1) + ":B$" + std::to_string(first_ + rows_.size());
    greatest_ = "MAX(" + all + ")";
    // What render::ChartScale begins with, as a power of ten: below the least figure that is above 0.
    least_power_ = "-INT(-LOG10(SMALL(" + all + ",COUNTIF(" + all + ",\"<=0\")+1)))-1";
  }

  FunnelColumns columns() const {
    FunnelColumns columns;
    for (std::size_t item = 0; item < rows_.size(); ++item) {
      const double length = scale_.length(figure(rows_[item]));
      const std::string value = cell(item, 1);
      if (!scale_.is_logarithmic()) {
        columns.offsets.push_back({"=(" + greatest_ + "-" + value + ")/2", (1 - length) / 2 * greatest()});
        continue;
      }
      columns.labels.push_back(label(item));
      columns.lengths.push_back({length_of(value), length});
      columns.offsets.push_back({"=(1-" + cell(item, width_ + 1) + ")/2", (1 - length) / 2});
    }
    return columns;
  }

 private:
  static double figure(const document::Row& row) { return render::drawn_figure(row.cells[1]).value_or(0); }

  static std::vector<double> figures(const document::Table& table) {
    std::vector<double> all;
    for (const document::Row& row : table.rows) all.push_back(figure(row));
    return all;
  }

  double greatest() const {
    double greatest = 0;
    for (const document::Row& row : rows_) greatest = std::max(greatest, figure(row));
    return greatest;
  }

  std::string cell(std::size_t item, int column) const {
    return cell_reference(first_ + static_cast<std::uint32_t>(item), static_cast<std::uint16_t>(column));
  }

  /// FIXED groups digits as the reader's system does; a format within a formula could not.
  HiddenCell label(std::size_t item) const {
    const Cell& shown = rows_[item].cells[1];
    const std::string name = render::cell_text(rows_[item].cells[0], locale_);
    const std::string figure = "FIXED(" + cell(item, 1) + "," + std::to_string(shown_decimals(shown)) + ")";
    return {"=" + cell(item, 0) + "&\" \u2013 \"&" + figure,
            cell_string(name + " \u2013 " + render::cell_text(shown, locale_))};
  }

  std::string length_of(const std::string& value) const {
    return "=IF(" + value + ">0,(LOG10(" + value + ")-(" + least_power_ + "))/(LOG10(" + greatest_ + ")-(" +
           least_power_ + ")),0)";
  }

  const std::vector<document::Row>& rows_;
  std::uint32_t first_;
  std::uint16_t width_;
  language::Locale locale_;
  render::ChartScale scale_;
  std::string greatest_;
  std::string least_power_;
};

}  // namespace

document::Table chart_table(const document::Chart& chart) {
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
  return table;
}

FunnelColumns funnel_columns(const PlacedChart& placed, std::uint32_t row, language::Locale locale) {
  return ColumnsOfFunnel(placed, row, locale).columns();
}

}  // namespace funnel::render_xlsx
