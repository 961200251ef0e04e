// SPDX-License-Identifier: MIT
#include "render/chart_scale.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace funnel::render {
namespace {

constexpr double most_linear_spread = 100;

}  // namespace

std::optional<double> drawn_figure(const document::Cell& cell) {
  const document::Number* number = document::number_of(cell);
  if (number == nullptr) return std::nullopt;
  const char* const end = number->plain.data() + number->plain.size();
  double figure = 0;
  const auto read = std::from_chars(number->plain.data(), end, figure);
  return read.ec == std::errc() && read.ptr == end && std::isfinite(figure) ? std::optional(figure) : std::nullopt;
}

document::Cell figure_at(const document::ChartItem& item, std::size_t series) {
  return series < item.values.size() ? item.values[series] : document::Cell{};
}

std::vector<double> drawn_figures(const document::ChartItem& item) {
  std::vector<double> figures;
  for (const document::Cell& value : item.values) {
    if (const auto figure = drawn_figure(value)) figures.push_back(*figure);
  }
  return figures;
}

std::vector<double> drawn_figures(const document::Chart& chart) {
  std::vector<double> figures;
  for (const document::ChartItem& item : chart.items) {
    const auto own = drawn_figures(item);
    figures.insert(figures.end(), own.begin(), own.end());
  }
  return figures;
}

ChartScale::ChartScale(std::span<const double> figures, Kind kind) {
  double least = 0;
  for (const double figure : figures) {
    if (figure <= 0) continue;
    least = least == 0 ? figure : std::min(least, figure);
    greatest_ = std::max(greatest_, figure);
  }
  logarithmic_ = kind == Kind::by_spread && greatest_ > most_linear_spread * least;
  // Below the least figure, so that it too has a length.
  if (logarithmic_) least_ = std::pow(10, std::ceil(std::log10(least)) - 1);
}

double ChartScale::length(double figure) const {
  if (figure <= 0 || greatest_ == 0) return 0;
  const double length = logarithmic_ ? std::log(figure / least_) / std::log(greatest_ / least_) : figure / greatest_;
  return std::clamp(length, 0.0, 1.0);
}

ChartScale scale_of(const document::Chart& chart, const document::ChartItem& item) {
  const bool linear = chart.own_scales || chart.kind == document::ChartKind::lines;
  const auto kind = linear ? ChartScale::Kind::linear : ChartScale::Kind::by_spread;
  return ChartScale(chart.own_scales ? drawn_figures(item) : drawn_figures(chart), kind);
}

bool is_logarithmic(const document::Chart& chart) {
  return std::any_of(chart.items.begin(), chart.items.end(),
                     [&](const document::ChartItem& item) { return scale_of(chart, item).is_logarithmic(); });
}

}  // namespace funnel::render
