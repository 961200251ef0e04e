// SPDX-License-Identifier: MIT
// How long figures are drawn.
#pragma once

#include "document/document.hpp"

#include <optional>
#include <span>
#include <vector>

namespace funnel::render {

/// What of a cell is drawn: its figure, to the precision of a drawing; nothing where it is missing, or words.
std::optional<double> drawn_figure(const document::Cell& cell);

/// The figure of a series; missing where the item has none for it.
document::Cell figure_at(const document::ChartItem& item, std::size_t series);

/// All figures of a chart that are known.
std::vector<double> drawn_figures(const document::Chart& chart);
std::vector<double> drawn_figures(const document::ChartItem& item);

/// Lengths from 0 to 1. Linear from 0, or logarithmic where linear lengths would hide the small figures: where the
/// greatest is above a hundred times the least above 0.
class ChartScale {
 public:
  enum class Kind { linear, by_spread };

  explicit ChartScale(std::span<const double> figures, Kind kind = Kind::by_spread);

  bool is_logarithmic() const { return logarithmic_; }
  /// 0 for 0 and for what is below.
  double length(double figure) const;

 private:
  double least_ = 0;     ///< of a logarithmic scale: the power of ten below every figure
  double greatest_ = 0;  ///< 0 where nothing is above 0
  bool logarithmic_ = false;
};

/// The scale of a chart's items: the one of all, or its own of each.
ChartScale scale_of(const document::Chart& chart, const document::ChartItem& item);

/// Whether any item of the chart is drawn on a logarithmic scale.
bool is_logarithmic(const document::Chart& chart);

}  // namespace funnel::render
