// SPDX-License-Identifier: MIT
// Lines over items, such as months: figures upwards from 0, with rules to read them by.
#include "render/cell_text.hpp"
#include "render/chart_layout.hpp"
#include "render/chart_scale.hpp"
#include "render/sanitise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace funnel::render {
namespace {

using document::Cell;
using document::Chart;

constexpr double plot_height = 210;
constexpr double least_ticks = 3;
constexpr double gap_beside = 10;

/// The greatest of 1, 2 and 5 times a power of ten that gives so many steps.
double step_for(double greatest) {
  const double power = std::pow(10, std::floor(std::log10(greatest / least_ticks)));
  constexpr std::array steps = {5.0, 2.0, 1.0};
  for (const double step : steps) {
    if (greatest / (step * power) >= least_ticks) return step * power;
  }
  return power;
}

/// `like` with another figure, as text for an axis.
struct AxisFigure {
  double figure;

  template <class Value>
  Cell operator()(const Value& like) const {
    if constexpr (requires { like.number; }) {
      Value value = like;
      const bool share = std::is_same_v<Value, document::Percent>;
      value.number.shown = fmt::format("{:.10g}", share ? 100 * figure : figure);
      if (value.number.shown.find('e') != std::string::npos) value.number.shown = fmt::format("{:.0f}", figure);
      return {value};
    }
    return {};
  }
};

/// Where figures and items are.
class Plot {
 public:
  Plot(Sheet& sheet, const Chart& chart) : sheet_(sheet), chart_(chart), top_(sheet.bottom() + gap_beside) {
    for (const double figure : drawn_figures(chart)) greatest_ = std::max(greatest_, figure);
    if (greatest_ > 0) step_ = step_for(greatest_);
    steps_ = std::max(1, static_cast<int>(std::ceil(greatest_ / step_ - 1e-9)));
    for (int tick = 0; tick <= steps_; ++tick) {
      left_ = std::max(left_, width_of(tick_text(tick * step_), WordsRole::detail) + gap_beside);
    }
  }

  void draw() {
    rules();
    for (std::size_t series = 0; series < chart_.series.size(); ++series) line(series);
    labels();
    sheet_.grow(top_ - sheet_.bottom() + plot_height + 2.5 * line_height(WordsRole::detail));
  }

 private:
  double y_of(double figure) const { return top_ + plot_height * (1 - std::max(0.0, figure) / (steps_ * step_)); }

  double x_of(std::size_t item) const {
    const std::size_t last = chart_.items.size() - 1;
    const double right = sheet_.width() - 4;
    return last == 0 ? (left_ + right) / 2
                     : left_ + (right - left_) * static_cast<double>(item) / static_cast<double>(last);
  }

  std::string tick_text(double tick) const {
    for (const document::ChartItem& item : chart_.items) {
      for (const Cell& value : item.values) {
        if (drawn_figure(value)) return cell_text(std::visit(AxisFigure{tick}, value.value), sheet_.locale());
      }
    }
    return {};
  }

  void rules() {
    for (int tick = 0; tick <= steps_; ++tick) {
      const double y = y_of(tick * step_);
      sheet_.drawing().rules.push_back({{left_, y}, {sheet_.width(), y}});
      sheet_.drawing().words.push_back(
          {{left_ - gap_beside, y + 4}, tick_text(tick * step_), WordsRole::detail, WordsAnchor::end});
    }
  }

  /// What is not known leaves a gap.
  void line(std::size_t series) {
    DrawnLine part{{}, series};
    for (std::size_t item = 0; item < chart_.items.size(); ++item) {
      if (const auto figure = drawn_figure(figure_at(chart_.items[item], series))) {
        part.points.push_back({x_of(item), y_of(*figure)});
        continue;
      }
      if (!part.points.empty()) sheet_.drawing().lines.push_back(part);
      part.points.clear();
    }
    if (!part.points.empty()) sheet_.drawing().lines.push_back(part);
  }

  /// As many of the items' labels as stand beside one another; the first one always.
  void labels() {
    double widest = 1;
    for (const auto& item : chart_.items) {
      widest = std::max(widest, width_of(sanitise(item.label), WordsRole::detail) + gap_beside);
    }
    const double room = (sheet_.width() - left_) / static_cast<double>(std::max<std::size_t>(1, chart_.items.size()));
    const auto each = static_cast<std::size_t>(std::ceil(std::min(widest / room, 1e6)));
    for (std::size_t item = 0; item < chart_.items.size(); item += each) label(item);
  }

  void label(std::size_t item) {
    const std::string text = sanitise(chart_.items[item].label);
    const double half = width_of(text, WordsRole::detail) / 2;
    const double x = std::clamp(x_of(item), half, std::max(half, sheet_.width() - half));
    const double y = top_ + plot_height + 1.5 * line_height(WordsRole::detail);
    sheet_.drawing().words.push_back({{x, y}, text, WordsRole::detail, WordsAnchor::middle});
  }

  Sheet& sheet_;
  const Chart& chart_;
  double top_;
  double greatest_ = 0;
  double step_ = 1;
  int steps_ = 1;
  double left_ = 0;
};

}  // namespace

void draw_lines(Sheet& sheet, const Chart& chart) {
  if (!chart.items.empty()) Plot(sheet, chart).draw();
}

}  // namespace funnel::render
