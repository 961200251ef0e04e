// SPDX-License-Identifier: MIT
// Funnels and bars: an item below the other, its label to the left and its figures to the right.
#include "render/cell_text.hpp"
#include "render/chart_layout.hpp"
#include "render/chart_scale.hpp"

#include <algorithm>

namespace funnel::render {
namespace {

constexpr double least_width = 2;  ///< of a bar of anything above 0
constexpr double funnel_row = 48;
constexpr double funnel_bar = 30;
constexpr double bar_height = 16;
constexpr double bar_step = 21;
constexpr double group_gap = 14;

double bar_width_of(const document::Cell& value, const ChartScale& scale, double room) {
  const double figure = drawn_figure(value).value_or(0);
  return figure <= 0 ? 0 : std::max(least_width, room * scale.length(figure));
}

/// An item's label and detail; gives the height that they take.
double write_item(Sheet& sheet, const document::ChartItem& item, Point top, double width) {
  const double label = sheet.write(top, item.label, width, WordsRole::label);
  if (item.detail.empty()) return label;
  return label + sheet.write({top.x, top.y + label}, item.detail, width, WordsRole::detail);
}

void write_figure(Sheet& sheet, const document::Cell& value, double middle) {
  const std::string text = cell_text(value, sheet.locale());
  constexpr double to_baseline = 0.35;  // of the size, from the middle of the letters
  const double baseline = middle + to_baseline * font_size(WordsRole::figure);
  sheet.drawing().words.push_back(
      {{sheet.width(), baseline}, text.empty() ? "–" : text, WordsRole::figure, WordsAnchor::end});
}

/// From the foot of each bar to the head of the next.
void link_bars(Drawing& drawing) {
  for (std::size_t index = 1; index < drawing.bars.size(); ++index) {
    const DrawnBar& upper = drawing.bars[index - 1];
    const DrawnBar& lower = drawing.bars[index];
    const double foot = upper.corner.y + upper.height;
    drawing.links.push_back({{{upper.corner.x, foot},
                              {upper.corner.x + upper.width, foot},
                              {lower.corner.x + lower.width, lower.corner.y},
                              {lower.corner.x, lower.corner.y}}});
  }
}

}  // namespace

void draw_funnel(Sheet& sheet, const document::Chart& chart) {
  const ItemColumns columns = columns_for(chart, sheet);
  for (const document::ChartItem& item : chart.items) {
    const double top = sheet.bottom();
    const double words = write_item(sheet, item, {0, top}, columns.label_width);
    const document::Cell value = figure_at(item, 0);
    const double room = columns.right - columns.left;
    const double width = bar_width_of(value, scale_of(chart, item), room);
    sheet.drawing().bars.push_back({{columns.left + (room - width) / 2, top}, width, funnel_bar, 0});
    write_figure(sheet, value, top + funnel_bar / 2);
    sheet.grow(std::max(funnel_row, words + group_gap));
  }
  link_bars(sheet.drawing());
}

void draw_bars(Sheet& sheet, const document::Chart& chart) {
  const ItemColumns columns = columns_for(chart, sheet);
  for (const document::ChartItem& item : chart.items) {
    const double top = sheet.bottom();
    const double words = write_item(sheet, item, {0, top}, columns.label_width);
    const ChartScale scale = scale_of(chart, item);
    for (std::size_t series = 0; series < chart.series.size(); ++series) {
      const double y = top + static_cast<double>(series) * bar_step;
      const document::Cell value = figure_at(item, series);
      const double width = bar_width_of(value, scale, columns.right - columns.left);
      if (width > 0) sheet.drawing().bars.push_back({{columns.left, y}, width, bar_height, series});
      write_figure(sheet, value, y + bar_height / 2);
    }
    sheet.grow(std::max(words, static_cast<double>(chart.series.size()) * bar_step) + group_gap);
  }
}

}  // namespace funnel::render
