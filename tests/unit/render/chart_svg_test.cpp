// SPDX-License-Identifier: MIT
#include "render/chart_svg.hpp"

#include "render/chart_drawing.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace funnel;
using namespace funnel::render;
using namespace funnel::render::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using document::Chart;
using document::ChartKind;
using language::Locale;

namespace {

Drawing layout(const Chart& chart, double width = 720) {
  return drawn(chart, width, false, Locale::en_us);
}

Chart lines_of(const std::vector<document::Cell>& values) {
  Chart chart{ChartKind::lines, "L", "", {""}, {}};
  for (const auto& value : values) chart.items.push_back({"January 2026", {value}});
  return chart;
}

std::vector<std::string> words_of(const Drawing& drawing, WordsAnchor anchor) {
  std::vector<std::string> texts;
  for (const DrawnWords& words : drawing.words) {
    if (words.anchor == anchor) texts.push_back(words.text);
  }
  return texts;
}

}  // namespace

TEST_CASE("a funnel's bars are centred, as long as their figures, and linked to the next") {
  const Chart chart{
      ChartKind::funnel, "F", "", {""}, {{"A", {count("400")}}, {"B", {count("100")}}, {"C", {count("0")}}}};
  const Drawing drawing = layout(chart);
  REQUIRE(drawing.bars.size() == 3);
  REQUIRE(drawing.links.size() == 2);
  const auto middle = [](const DrawnBar& bar) { return bar.corner.x + bar.width / 2; };
  REQUIRE(drawing.bars[1].width == Approx(drawing.bars[0].width / 4));
  REQUIRE(drawing.bars[2].width == 0);
  REQUIRE(middle(drawing.bars[1]) == Approx(middle(drawing.bars[0])));
  REQUIRE(drawing.links[0].corners[2].x == Approx(drawing.bars[1].corner.x + drawing.bars[1].width));
  REQUIRE(drawing.height > drawing.bars[2].corner.y);
}

TEST_CASE("nothing is drawn outside a chart, nor over its figures, in a wide and in a narrow one") {
  const Chart chart{
      ChartKind::bars,
      "B",
      "",
      {"Plan", "Real"},
      {{"Opportunities of a long name", {count("1066667"), count("7")}, "25% · Sales, Customer Service"}}};
  for (const double width : {720.0, 358.0}) {
    const Drawing drawing = layout(chart, width);
    double figures = width;
    for (const DrawnWords& words : drawing.words) {
      if (words.role != WordsRole::figure) continue;
      REQUIRE(words.anchor == WordsAnchor::end);
      figures = std::min(figures, words.place.x - width_of(words.text, words.role));
    }
    for (const DrawnBar& bar : drawing.bars) REQUIRE(bar.corner.x + bar.width <= figures);
    for (const DrawnWords& words : drawing.words) REQUIRE(words.place.y <= drawing.height);
  }
}

TEST_CASE("lines leave gaps where nothing is known, and have rules at round figures") {
  const Drawing drawing = layout(lines_of({count("4"), {}, count("11"), count("21")}));
  REQUIRE(drawing.lines.size() == 2);
  REQUIRE(drawing.lines[0].points.size() == 1);
  REQUIRE(drawing.lines[1].points.size() == 2);
  REQUIRE(words_of(drawing, WordsAnchor::end) == std::vector<std::string>{"0", "5", "10", "15", "20", "25"});
  REQUIRE(drawing.lines[1].points[1].y < drawing.lines[1].points[0].y);
}

TEST_CASE("axes have figures as the series has: shares in percent, small ones with decimals") {
  const auto shares = words_of(layout(lines_of({percent("0.02", "2"), percent("0.03", "3")})), WordsAnchor::end);
  REQUIRE(shares == std::vector<std::string>{"0%", "1%", "2%", "3%"});
  const auto small = words_of(layout(lines_of({count("0.1"), count("0.3")})), WordsAnchor::end);
  REQUIRE(small == std::vector<std::string>{"0", "0.1", "0.2", "0.3"});
  REQUIRE(words_of(layout(lines_of({count("0"), count("0")})), WordsAnchor::end).size() == 2);
}

TEST_CASE("as many items are named as have room") {
  const std::vector<document::Cell> year(12, count("5"));
  REQUIRE(words_of(layout(lines_of(year)), WordsAnchor::middle).size() == 6);
  REQUIRE(words_of(layout(lines_of(year), 358), WordsAnchor::middle).size() == 3);
}

TEST_CASE("figures of any size, and a chart of nothing, are drawn at finite places") {
  const Chart chart{
      ChartKind::lines, "L", "", {""}, {{"a", {count("9223372036854775807")}}, {"b", {count("-5")}}, {"c", {}}}};
  for (const DrawnLine& line : layout(chart).lines) {
    for (const Point& point : line.points) REQUIRE(std::isfinite(point.y));
  }
  for (const ChartKind kind : {ChartKind::funnel, ChartKind::bars, ChartKind::lines}) {
    REQUIRE(layout({kind, "", "", {""}, {}}).bars.empty());
  }
}

TEST_CASE("SVG: a file of its own with its words escaped, named for those who hear it") {
  const Chart chart{ChartKind::bars, "A <b> & \"c\"", "It's seen.", {""}, {{"<script>", {count("5")}}}};
  const auto file = rendered("svg", {"", "", "", {{"", {document::Paragraph{"p"}, chart}}}});
  REQUIRE_THAT(file, StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="));
  REQUIRE_THAT(file, Contains("<title id=\"chart-title\">A &lt;b&gt; &amp; &quot;c&quot;</title>"));
  REQUIRE_THAT(file, Contains("<desc id=\"chart-desc\">It&#39;s seen.</desc>") && Contains("role=\"img\""));
  REQUIRE_THAT(file, Contains(">&lt;script&gt;</text>") && !Contains("<script>"));
  REQUIRE_THAT(file, Contains("prefers-color-scheme: dark") && Contains("fill=\"#2463a6\""));
  REQUIRE(rendered("svg", prose("no chart")).empty());
}
