// SPDX-License-Identifier: MIT
#include "render/chart_drawing.hpp"

#include "render/cell_text.hpp"
#include "render/chart_layout.hpp"
#include "render/chart_text.hpp"
#include "render/sanitise.hpp"
#include "render/text_fit.hpp"
#include "render/width.hpp"

#include <algorithm>

namespace funnel::render {
namespace {

constexpr double gap = 14;
constexpr double swatch = 11;
constexpr double widest_label_part = 0.42;  ///< of the chart's width

/// One column of a terminal in pixels: of most words a little more than they take.
double column_width(WordsRole role) {
  constexpr double part_of_size = 0.58;
  return part_of_size * font_size(role);
}

}  // namespace

double font_size(WordsRole role) {
  switch (role) {
    case WordsRole::title:
      return 17;
    case WordsRole::label:
    case WordsRole::figure:
      return 14;
    case WordsRole::detail:
      break;
  }
  return 12;
}

double line_height(WordsRole role) {
  constexpr double part_of_size = 1.3;
  return part_of_size * font_size(role);
}

double width_of(std::string_view text, WordsRole role) {
  return column_width(role) * static_cast<double>(display_width(text));
}

double Sheet::write(Point top, std::string_view text, double width, WordsRole role) {
  const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>(width / column_width(role)));
  double height = 0;
  for (const std::string& line : wrapped(sanitise(text), columns)) {
    drawing_.words.push_back({{top.x, top.y + height + font_size(role)}, line, role});
    height += line_height(role);
  }
  return height;
}

void Sheet::add_title(const document::Chart& chart) {
  grow(write({0, bottom()}, chart.title, width(), WordsRole::title) + gap);
}

void Sheet::add_legend(const document::Chart& chart) {
  if (chart.series.size() < 2) return;
  Point place{0, bottom()};
  for (std::size_t series = 0; series < chart.series.size(); ++series) {
    const std::string title = sanitise(chart.series[series]);
    const double wide = swatch + 6 + width_of(title, WordsRole::detail);
    if (place.x > 0 && place.x + wide > width()) place = {0, place.y + line_height(WordsRole::detail) + 4};
    drawing_.bars.push_back({place, swatch, swatch, series});
    drawing_.words.push_back({{place.x + swatch + 6, place.y + swatch - 1}, title, WordsRole::detail});
    place.x += wide + gap;
  }
  grow(place.y - bottom() + line_height(WordsRole::detail) + gap);
}

void Sheet::add_remarks(const document::Chart& chart) {
  for (const std::string& remark : chart_remarks(chart, locale_)) {
    grow(write({0, bottom()}, remark, width(), WordsRole::detail));
  }
}

ItemColumns columns_for(const document::Chart& chart, const Sheet& sheet) {
  double label = 0;
  double figure = 0;
  for (const document::ChartItem& item : chart.items) {
    label = std::max(
        {label, width_of(sanitise(item.label), WordsRole::label), width_of(sanitise(item.detail), WordsRole::detail)});
    for (const document::Cell& value : item.values) {
      figure = std::max(figure, width_of(cell_text(value, sheet.locale()), WordsRole::figure));
    }
  }
  label = std::min(label, widest_label_part * sheet.width());
  const double left = label + gap;
  return {label, left, std::max(left + 1, sheet.width() - figure - gap)};
}

Drawing drawn(const document::Chart& chart, double width, bool titled, language::Locale locale) {
  Sheet sheet(width, locale);
  if (titled) sheet.add_title(chart);
  sheet.add_legend(chart);
  switch (chart.kind) {
    case document::ChartKind::funnel:
      draw_funnel(sheet, chart);
      break;
    case document::ChartKind::bars:
      draw_bars(sheet, chart);
      break;
    case document::ChartKind::lines:
      draw_lines(sheet, chart);
      break;
  }
  sheet.add_remarks(chart);
  return std::move(sheet.drawing());
}

}  // namespace funnel::render
