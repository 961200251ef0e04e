// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "render/chart_scale.hpp"
#include "render_xlsx/sheet_writer.hpp"

#include <algorithm>
#include <cmath>

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
        placed_(placed),
        locale_(parts.locale) {}

  lxw_chart* draw() {
    set_title();
    if (placed_.chart.kind == ChartKind::funnel) {
      draw_funnel();
    } else {
      for (std::size_t series = 0; series < placed_.chart.series.size(); ++series) add_series(series + 1);
      if (placed_.chart.kind == ChartKind::bars) make_logarithmic();
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

  /// Where small bars were hidden otherwise, and said so. A logarithmic axis has no place for 0 or less.
  void make_logarithmic() {
    constexpr std::uint16_t base = 10;
    const std::vector<double> figures = render::drawn_figures(placed_.chart);
    const bool positive = !figures.empty() && std::ranges::min(figures) > 0;
    if (!positive || !render::ChartScale(figures).is_logarithmic()) return;
    const double least = std::pow(base, std::floor(std::log10(std::ranges::min(figures))));
    chart_axis_set_log_base(chart_->y_axis, base);
    chart_axis_set_min(chart_->y_axis, least);
    chart_axis_set_crossing(chart_->y_axis, least);
    lxw_chart_font small{};
    small.size = 9;
    small.bold = LXW_EXPLICIT_FALSE;
    chart_axis_set_name_font(chart_->y_axis, &small);
    chart_axis_set_name(chart_->y_axis,
                        language::text(language::language_of(locale_), language::message::chart_logarithmic).c_str());
  }

  /// Bars that stand on bars that are not seen, the first at the top.
  void draw_funnel() {
    constexpr lxw_color_t bar = 0x9CC3E6;  // light enough for the figures that stand on it
    constexpr std::uint16_t gap = 20;      // percent of a bar
    lxw_chart_fill none{};
    none.none = LXW_TRUE;
    chart_series_set_fill(add_series(placed_.table.columns.size() - 1), &none);
    lxw_chart_series* values = add_series(1);
    lxw_chart_fill fill{};
    fill.color = bar;
    chart_series_set_fill(values, &fill);
    chart_series_set_labels(values);
    chart_series_set_labels_position(values, LXW_CHART_LABEL_POSITION_CENTER);
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
  language::Locale locale_;
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
