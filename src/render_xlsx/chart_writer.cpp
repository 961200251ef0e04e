// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "render/chart_scale.hpp"
#include "render_xlsx/chart_table.hpp"
#include "render_xlsx/number_format.hpp"
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

/// What a viewer draws that computes nothing. The library looks for it in plain cells only.
void keep(lxw_series_range* range, const std::vector<Known>& values) {
  const auto count = static_cast<std::uint16_t>(values.size());
  std::vector<std::uint8_t> room(values.size());
  check(lxw_chart_add_data_cache(range, room.data(), count, 1, 0));
  lxw_series_data_point* point = range->data_cache->stqh_first;
  for (const Known& value : values) {
    point->no_data = std::holds_alternative<std::monostate>(value) ? LXW_TRUE : LXW_FALSE;
    if (const auto* figure = std::get_if<double>(&value)) point->number = *figure;
    if (const auto* text = std::get_if<std::string>(&value)) {
      point->string = lxw_strdup(text->c_str());
      point->is_string = LXW_TRUE;
      range->has_string_cache = LXW_TRUE;
    }
    point = point->list_pointers.stqe_next;
  }
}

void keep(lxw_series_range* range, const std::vector<HiddenCell>& cells) {
  std::vector<Known> values;
  for (const HiddenCell& cell : cells) values.push_back(cell.value);
  keep(range, values);
}

/// Draws one chart from the rows of its table.
class Drawing {
 public:
  Drawing(const WorkbookParts& parts, lxw_worksheet* worksheet, const std::string& sheet, std::uint32_t row,
          const PlacedChart& placed)
      : chart_(workbook_add_chart(parts.workbook, type_of(placed.chart.kind))),
        worksheet_(worksheet),
        sheet_(sheet),
        header_(row),
        first_(row + 1),
        last_(row + static_cast<std::uint32_t>(placed.table.rows.size())),
        placed_(placed),
        styles_(parts.styles),
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

  /// Its names are set once: the library would not free those that it replaces.
  lxw_chart_series* series_of(std::size_t column, std::size_t names = 0) {
    const auto place = static_cast<lxw_col_t>(column);
    const auto labels = static_cast<lxw_col_t>(names);
    lxw_chart_series* series = chart_add_series(chart_, nullptr, nullptr);
    chart_series_set_categories(series, sheet_.c_str(), first_, labels, last_, labels);
    chart_series_set_values(series, sheet_.c_str(), first_, place, last_, place);
    return series;
  }

  /// An empty cell would name it "0".
  void name_by_header(lxw_chart_series* series, std::size_t column) {
    if (placed_.table.columns[column].title.empty()) return;
    chart_series_set_name_range(series, sheet_.c_str(), header_, static_cast<lxw_col_t>(column));
  }

  lxw_chart_series* add_series(std::size_t column) {
    lxw_chart_series* series = series_of(column);
    name_by_header(series, column);
    std::vector<Known> known;
    for (const document::Row& row : placed_.table.rows) {
      const auto figure = written_figure(row.cells[column]);
      known.push_back(figure ? Known(*figure) : Known());
    }
    keep(series->values, known);
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
    name_logarithmic(chart_->y_axis);
  }

  void name_logarithmic(lxw_chart_axis* axis) {
    lxw_chart_font small{};
    small.size = 9;
    small.bold = LXW_EXPLICIT_FALSE;
    chart_axis_set_name_font(axis, &small);
    chart_axis_set_name(axis,
                        language::text(language::language_of(locale_), language::message::chart_logarithmic).c_str());
  }

  void write_hidden(const std::vector<HiddenCell>& cells, std::size_t column) {
    lxw_format* const format = styles_.get({.unseen = true}, ";;;");
    lxw_format* const text = styles_.get({.unseen = true});
    std::uint32_t row = first_;
    for (const HiddenCell& cell : cells) {
      const auto place = static_cast<lxw_col_t>(column);
      const char* const formula = cell.formula.c_str();
      const auto* words = std::get_if<std::string>(&cell.value);
      const auto* figure = std::get_if<double>(&cell.value);
      check(words != nullptr
                ? worksheet_write_formula_str(worksheet_, row, place, formula, text, words->c_str())
                : worksheet_write_formula_num(worksheet_, row, place, formula, format, figure ? *figure : 0));
      ++row;
    }
  }

  /// Bars that stand on bars that are not seen, the first at the top. What is added to them is drawn upon the offsets.
  void draw_funnel() {
    constexpr std::uint16_t gap = 20;  // percent of a bar
    const FunnelColumns columns = funnel_columns(placed_, header_, locale_);
    const std::size_t next = placed_.table.columns.size();
    if (columns.lengths.empty()) {
      add_offsets(columns.offsets, next);
      lxw_chart_series* bars = add_series(1);
      fill(bars);
      chart_series_set_labels(bars);
      chart_series_set_labels_position(bars, LXW_CHART_LABEL_POSITION_CENTER);
      chart_axis_off(chart_->x_axis);
    } else {
      draw_logarithmic(columns, next);
    }
    chart_axis_set_reverse(chart_->y_axis);
    chart_axis_major_gridlines_set_visible(chart_->x_axis, LXW_FALSE);
    chart_legend_set_position(chart_, LXW_CHART_LEGEND_NONE);
    chart_set_series_gap(chart_, gap);
  }

  lxw_chart_series* add_offsets(const std::vector<HiddenCell>& offsets, std::size_t column, std::size_t names = 0) {
    write_hidden(offsets, column);
    lxw_chart_series* series = series_of(column, names);
    keep(series->values, offsets);
    lxw_chart_fill none{};
    none.none = LXW_TRUE;
    chart_series_set_fill(series, &none);
    return series;
  }

  void fill(lxw_chart_series* series) {
    lxw_chart_fill fill{};
    fill.color = 0x9CC3E6;  // light enough for the figures that stand on it
    chart_series_set_fill(series, &fill);
  }

  /// The figures stand beside the names: on a bar only its length could stand, since LibreOffice takes no label from
  /// another cell.
  void draw_logarithmic(const FunnelColumns& columns, std::size_t next) {
    write_hidden(columns.labels, next);
    write_hidden(columns.lengths, next + 1);
    lxw_chart_series* offsets = add_offsets(columns.offsets, next + 2, next);
    lxw_chart_series* bars = series_of(next + 1, next);
    name_by_header(bars, 1);
    keep(bars->values, columns.lengths);
    fill(bars);
    for (lxw_chart_series* series : {offsets, bars}) keep(series->categories, columns.labels);
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    chart_axis_set_min(chart_->x_axis, 0);
    chart_axis_set_max(chart_->x_axis, 1);
    chart_axis_set_line(chart_->x_axis, &none);
    chart_axis_set_label_position(chart_->x_axis, LXW_CHART_AXIS_LABEL_POSITION_NONE);
    chart_axis_set_major_tick_mark(chart_->x_axis, LXW_CHART_AXIS_TICK_MARK_NONE);
    name_logarithmic(chart_->x_axis);
  }

  lxw_chart* chart_;
  lxw_worksheet* worksheet_;
  const std::string& sheet_;
  std::uint32_t header_;
  std::uint32_t first_;
  std::uint32_t last_;
  const PlacedChart& placed_;
  Styles& styles_;
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
  lxw_chart* chart = Drawing(parts, worksheet, parts.layout.sheets[sheet].name, row, placed).draw();
  std::string description = short_string(placed.chart.description, 255);
  lxw_chart_options options{};
  options.x_scale = width / default_width;
  options.y_scale = height / default_height;
  options.description = description.data();
  const auto under = row + 2 + static_cast<std::uint32_t>(placed.table.rows.size());
  check(worksheet_insert_chart_opt(worksheet, under, 0, chart, &options));
}

}  // namespace funnel::render_xlsx
