// SPDX-License-Identifier: MIT
#include "render/chart_svg.hpp"

#include "render/chart_drawing.hpp"
#include "render/sanitise.hpp"
#include "render/xml_escape.hpp"

#include <fmt/format.h>

#include <array>

namespace funnel::render {
namespace {

/// As in chart_style(), for readers that know no custom properties.
constexpr std::array<std::string_view, 6> series_colours = {"#2463a6", "#b4602a", "#3f7d58",
                                                            "#7a5aa6", "#8a6d1d", "#5b6675"};
constexpr double file_width = 720;
constexpr double file_margin = 24;

constexpr std::string_view chart_css =
    R"(:root { --ink: #1c2430; --muted: #57606e; --page: #ffffff; --rule: #dfe3e8; --s0: #2463a6; --s1: #b4602a; --s2: #3f7d58; --s3: #7a5aa6; --s4: #8a6d1d; --s5: #5b6675; }
@media (prefers-color-scheme: dark) {
:root { --ink: #e8ebef; --muted: #a6b0bd; --page: #14181e; --rule: #333b46; --s0: #7ab0ea; --s1: #e5a274; --s2: #7fc29b; --s3: #bca2e3; --s4: #d3b667; --s5: #a9b4c2; }
}
.chart-words { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; fill: var(--ink); }
.chart-detail { fill: var(--muted); }
.chart-rule { stroke: var(--rule); }
.s0 { fill: var(--s0); } .s1 { fill: var(--s1); } .s2 { fill: var(--s2); } .s3 { fill: var(--s3); } .s4 { fill: var(--s4); } .s5 { fill: var(--s5); }
.l0 { stroke: var(--s0); } .l1 { stroke: var(--s1); } .l2 { stroke: var(--s2); } .l3 { stroke: var(--s3); } .l4 { stroke: var(--s4); } .l5 { stroke: var(--s5); }
)";

std::string pixels(double length) {
  std::string text = fmt::format("{:.1f}", length);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text == "-0" ? "0" : text;
}

std::string points_of(const std::vector<Point>& points) {
  std::string text;
  for (const Point& point : points) {
    if (!text.empty()) text += ' ';
    text += pixels(point.x) + ',' + pixels(point.y);
  }
  return text;
}

std::size_t colour_of(std::size_t series) {
  return series % series_colours.size();
}

std::string element(const DrawnRule& rule) {
  return fmt::format(R"(<line class="chart-rule" stroke="#dfe3e8" x1="{}" y1="{}" x2="{}" y2="{}"/>)",
                     pixels(rule.from.x), pixels(rule.from.y), pixels(rule.to.x), pixels(rule.to.y));
}

std::string element(const DrawnLink& link) {
  return fmt::format(R"(<polygon class="s0" fill="{}" opacity="0.22" points="{}"/>)", series_colours.front(),
                     points_of(link.corners));
}

std::string element(const DrawnBar& bar) {
  const std::size_t colour = colour_of(bar.series);
  return fmt::format(R"(<rect class="s{}" fill="{}" x="{}" y="{}" width="{}" height="{}" rx="2"/>)", colour,
                     series_colours.at(colour), pixels(bar.corner.x), pixels(bar.corner.y), pixels(bar.width),
                     pixels(bar.height));
}

/// One point alone is no line, and is seen as a dot.
std::string element(const DrawnLine& line) {
  const std::size_t colour = colour_of(line.series);
  const std::string_view hex = series_colours.at(colour);
  constexpr std::size_t most_dots = 31;
  std::string result = fmt::format(
      R"(<polyline class="l{}" fill="none" stroke="{}" stroke-width="2.5" stroke-linejoin="round" points="{}"/>)",
      colour, hex, points_of(line.points));
  if (line.points.size() > most_dots) return result;
  for (const Point& point : line.points) {
    result += fmt::format(R"(<circle class="s{}" fill="{}" cx="{}" cy="{}" r="3.5"/>)", colour, hex, pixels(point.x),
                          pixels(point.y));
  }
  return result;
}

std::string_view anchor_of(WordsAnchor anchor) {
  constexpr std::array<std::string_view, 3> names = {"", R"( text-anchor="middle")", R"( text-anchor="end")"};
  return names.at(static_cast<std::size_t>(anchor));
}

std::string element(const DrawnWords& words) {
  const bool muted = words.role == WordsRole::detail;
  const bool strong = words.role == WordsRole::title || words.role == WordsRole::label;
  return fmt::format(R"(<text class="chart-words{}" fill="{}" font-size="{}"{} x="{}" y="{}"{}>{}</text>)",
                     muted ? " chart-detail" : "", muted ? "#57606e" : "#1c2430", pixels(font_size(words.role)),
                     strong ? R"( font-weight="600")" : "", pixels(words.place.x), pixels(words.place.y),
                     anchor_of(words.anchor), escape_xml(words.text));
}

std::string elements_of(const Drawing& drawing) {
  std::string result;
  const auto add = [&result](const auto& all) {
    for (const auto& one : all) result += element(one) + '\n';
  };
  add(drawing.rules);
  add(drawing.links);
  add(drawing.bars);
  add(drawing.lines);
  add(drawing.words);
  return result;
}

/// What a screen reader says.
std::string spoken(const document::Chart& chart, std::string_view name) {
  return fmt::format("<title id=\"{0}-title\">{1}</title>\n<desc id=\"{0}-desc\">{2}</desc>\n", name,
                     escape_xml(sanitise(chart.title)), escape_xml(sanitise(chart.description)));
}

}  // namespace

std::string_view chart_style() {
  return chart_css;
}

std::string chart_svg(const document::Chart& chart, double width, std::string_view name, std::string_view look,
                      language::Locale locale) {
  const Drawing drawing = drawn(chart, width, false, locale);
  return fmt::format(
      "<svg class=\"{0}\" role=\"img\" aria-labelledby=\"{1}-title {1}-desc\" viewBox=\"0 0 {2} {3}\">\n"
      "{4}{5}</svg>\n",
      look, name, pixels(drawing.width), pixels(drawing.height), spoken(chart, name), elements_of(drawing));
}

std::string chart_svg_file(const document::Chart& chart, language::Locale locale) {
  const Drawing drawing = drawn(chart, file_width, true, locale);
  const std::string width = pixels(drawing.width + 2 * file_margin);
  const std::string height = pixels(drawing.height + 2 * file_margin);
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{0}\" role=\"img\" "
      "aria-labelledby=\"chart-title chart-desc\" width=\"{1}\" height=\"{2}\" "
      "viewBox=\"-{3} -{3} {1} {2}\">\n"
      "{4}<style>\n{5}.chart-page {{ fill: var(--page); }}\n</style>\n"
      "<rect class=\"chart-page\" fill=\"#ffffff\" x=\"-{3}\" y=\"-{3}\" width=\"{1}\" "
      "height=\"{2}\"/>\n{6}</svg>\n",
      tag(locale), width, height, pixels(file_margin), spoken(chart, "chart"), chart_css, elements_of(drawing));
}

}  // namespace funnel::render
