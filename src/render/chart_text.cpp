// SPDX-License-Identifier: MIT
#include "render/chart_text.hpp"

#include "language/catalogue.hpp"
#include "render/cell_text.hpp"
#include "render/chart_scale.hpp"
#include "render/sanitise.hpp"
#include "render/text_fit.hpp"
#include "render/width.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace funnel::render {
namespace {

using document::Align;
using document::Cell;
using document::Chart;
using document::ChartItem;
namespace message = language::message;

constexpr std::size_t eighths = 8;
constexpr std::array<std::string_view, eighths> partial_blocks = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
constexpr std::size_t widest_label = 24;
constexpr std::size_t least_bar = 12;
constexpr std::string_view column_gap = "  ";

/// Words of an item in lines, as its column has room for.
class BarColumn {
 public:
  void add(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) width_ = std::max(width_, display_width(line));
  }
  std::size_t width() const { return std::min(width_, widest_label); }
  bool is_empty() const { return width_ == 0; }

 private:
  std::size_t width_ = 0;
};

/// One line of bars: an item's series.
struct BarLine {
  std::string series;
  std::string figure;
  double length = 0;
};

struct BarGroup {
  std::vector<std::string> label;
  std::vector<std::string> detail;
  std::vector<BarLine> bars;
};

std::string line_at(const std::vector<std::string>& lines, std::size_t index) {
  return index < lines.size() ? lines[index] : std::string();
}

BarGroup group_of(const Chart& chart, const ChartItem& item, language::Locale locale) {
  BarGroup group{wrapped(sanitise(item.label), widest_label), wrapped(sanitise(item.detail), widest_label), {}};
  const ChartScale scale = scale_of(chart, item);
  for (std::size_t series = 0; series < chart.series.size(); ++series) {
    const Cell value = figure_at(item, series);
    const std::string figure = cell_text(value, locale);
    group.bars.push_back(
        {sanitise(chart.series[series]), figure.empty() ? "-" : figure, scale.length(drawn_figure(value).value_or(0))});
  }
  return group;
}

/// The bars of a chart in the columns that they need.
class BarPage {
 public:
  explicit BarPage(std::vector<BarGroup> groups) : groups_(std::move(groups)) {
    for (const BarGroup& group : groups_) {
      label_.add(group.label);
      detail_.add(group.detail);
      for (const BarLine& bar : group.bars) {
        series_.add({bar.series});
        figure_.add({bar.figure});
      }
    }
  }

  std::vector<std::string> lines() const {
    std::vector<std::string> lines;
    for (const BarGroup& group : groups_) {
      const std::size_t height = std::max({group.bars.size(), group.label.size(), group.detail.size()});
      for (std::size_t index = 0; index < height; ++index) lines.push_back(line(group, index));
    }
    return lines;
  }

 private:
  std::size_t bar_width() const {
    std::size_t taken = label_.width() + figure_.width() + 2 * column_gap.size();
    if (!series_.is_empty()) taken += series_.width() + column_gap.size();
    if (!detail_.is_empty()) taken += detail_.width() + column_gap.size();
    return terminal_width > taken + least_bar ? terminal_width - taken : least_bar;
  }

  std::string line(const BarGroup& group, std::size_t index) const {
    const BarLine bar = index < group.bars.size() ? group.bars[index] : BarLine{};
    std::string line = padded(line_at(group.label, index), label_.width(), Align::left);
    const auto add = [&line](const std::string& text) { line.append(column_gap).append(text); };
    if (!series_.is_empty()) add(padded(bar.series, series_.width(), Align::left));
    add(padded(bar.figure, figure_.width(), Align::right));
    add(padded(block_bar(bar.length, bar_width()), bar_width(), Align::left));
    if (!detail_.is_empty()) add(line_at(group.detail, index));
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
  }

  std::vector<BarGroup> groups_;
  BarColumn label_;
  BarColumn series_;
  BarColumn figure_;
  BarColumn detail_;
};

}  // namespace

std::string block_bar(double length, std::size_t width) {
  if (length <= 0) return {};
  const auto parts = static_cast<std::size_t>(std::lround(length * static_cast<double>(width * eighths)));
  const std::size_t drawn = std::clamp<std::size_t>(parts, 1, width * eighths);
  std::string bar;
  for (std::size_t full = 0; full < drawn / eighths; ++full) bar += "█";
  return bar.append(partial_blocks.at(drawn % eighths));
}

std::vector<std::string> chart_lines(const Chart& chart, language::Locale locale) {
  std::vector<BarGroup> groups;
  for (const ChartItem& item : chart.items) groups.push_back(group_of(chart, item, locale));
  return BarPage(std::move(groups)).lines();
}

std::vector<std::string> chart_remarks(const Chart& chart, language::Locale locale) {
  std::vector<std::string> remarks;
  const language::Language words = language_of(locale);
  if (is_logarithmic(chart)) remarks.push_back(text(words, message::chart_logarithmic));
  if (chart.own_scales) remarks.push_back(text(words, message::chart_own_scales));
  return remarks;
}

}  // namespace funnel::render
