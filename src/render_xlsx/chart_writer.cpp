// SPDX-License-Identifier: MIT
#include "render_xlsx/sheet_writer.hpp"

namespace funnel::render_xlsx {
namespace {

using document::ChartKind;

std::uint8_t type_of(ChartKind kind) {
  switch (kind) {
    case ChartKind::funnel:
      return LXW_CHART_BAR_STACKED;
    case ChartKind::bars:
      return LXW_CHART_COLUMN;
    case ChartKind::lines:
      break;
  }
  return LXW_CHART_LINE;
}

/// Draws one chart from the rows of its table.
class Drawing {
 public:
  Drawing(const WorkbookParts& parts, const std::string& sheet, std::uint32_t row, const PlacedChart& placed)
      : chart_(workbook_add_chart(parts.workbook, type_of(placed.chart.kind))),
        sheet_(sheet),
        header_(row),
        first_(row + 1),
        last_(row + static_cast<std::uint32_t>(placed.table.rows.size())),
        placed_(placed) {}

  lxw_chart* draw() {
    set_title();
    if (placed_.chart.kind == ChartKind::funnel) {
      draw_funnel();
    } else {
      for (std::size_t series = 0; series < placed_.chart.series.size(); ++series) add_series(series + 1);
      if (placed_.chart.series.size() < 2) chart_legend_set_position(chart_, LXW_CHART_LEGEND_NONE);
    }
    return chart_;
  }

 private:
  /// The library takes what begins with "=" for a range of cells.
  void set_title() {
    const std::string title = short_string(placed_.chart.title, 255);
    if (title.empty()) return chart_title_off(chart_);
    chart_title_set_name(chart_, (title.front() == '=' ? "\u00A0" + title : title).c_str());
  }

  lxw_chart_series* add_series(std::size_t column) {
    const auto place = static_cast<lxw_col_t>(column);
    lxw_chart_series* series = chart_add_series(chart_, nullptr, nullptr);
    chart_series_set_categories(series, sheet_.c_str(), first_, 0, last_, 0);
    chart_series_set_values(series, sheet_.c_str(), first_, place, last_, place);
    chart_series_set_name_range(series, sheet_.c_str(), header_, place);
    return series;
  }

  /// Bars that stand on bars that are not seen, the first at the top.
  void draw_funnel() {
    constexpr lxw_color_t bar = 0x2F6DA8;
    constexpr std::uint16_t gap = 20;  // percent of a bar
    lxw_chart_fill none{};
    none.none = LXW_TRUE;
    chart_series_set_fill(add_series(placed_.table.columns.size() - 1), &none);
    lxw_chart_series* values = add_series(1);
    lxw_chart_fill fill{};
    fill.color = bar;
    chart_series_set_fill(values, &fill);
    chart_series_set_labels(values);
    chart_series_set_labels_position(values, LXW_CHART_LABEL_POSITION_INSIDE_BASE);
    chart_axis_set_reverse(chart_->y_axis);
    chart_axis_off(chart_->x_axis);
    chart_axis_major_gridlines_set_visible(chart_->x_axis, LXW_FALSE);
    chart_legend_set_position(chart_, LXW_CHART_LEGEND_NONE);
    chart_set_series_gap(chart_, gap);
  }

  lxw_chart* chart_;
  const std::string& sheet_;
  std::uint32_t header_;
  std::uint32_t first_;
  std::uint32_t last_;
  const PlacedChart& placed_;
};

}  // namespace

void insert_chart(const WorkbookParts& parts, lxw_worksheet* worksheet, std::size_t sheet, std::uint32_t row,
                  const PlacedChart& placed) {
  constexpr double width = 640;
  constexpr double height = 360;
  constexpr double default_width = 480;
  constexpr double default_height = 288;
  if (placed.chart.series.empty()) return;
  lxw_chart* chart = Drawing(parts, parts.layout.sheets[sheet].name, row, placed).draw();
  std::string description = short_string(placed.chart.description, 255);
  lxw_chart_options options{};
  options.x_scale = width / default_width;
  options.y_scale = height / default_height;
  options.description = description.data();
  const auto under = row + 2 + static_cast<std::uint32_t>(placed.table.rows.size());
  check(worksheet_insert_chart_opt(worksheet, under, 0, chart, &options));
}

}  // namespace funnel::render_xlsx
