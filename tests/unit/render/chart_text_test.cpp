// SPDX-License-Identifier: MIT
#include "render/chart_text.hpp"

#include "render/width.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::render;
using namespace funnel::render::test;
using document::Chart;
using document::ChartKind;
using language::Locale;

namespace {

using Lines = std::vector<std::string>;

Chart funnel_of(const std::vector<std::string>& volumes) {
  Chart chart{ChartKind::funnel, "Funnel", "", {""}, {}};
  for (const std::string& volume : volumes) chart.items.push_back({"S", {count(volume)}});
  return chart;
}

}  // namespace

TEST_CASE("a bar is drawn in eighths of a column, and what is above 0 is seen") {
  REQUIRE(block_bar(1, 3) == "███");
  REQUIRE(block_bar(0.5, 3) == "█▌");
  REQUIRE(block_bar(0.125, 1) == "▏");
  REQUIRE(block_bar(1e-9, 4) == "▏");
  REQUIRE(block_bar(0, 4).empty());
  REQUIRE(block_bar(7.0 / 8, 1) == "▉");
}

TEST_CASE("a chart in characters: label, figure, bar, and what is said beside it, in 80 columns") {
  Chart chart{ChartKind::funnel, "Funnel", "", {""}, {{"Visits", {count("1000")}, "3%"}, {"Orders", {count("250")}}}};
  const Lines lines = chart_lines(chart, Locale::en_us);
  std::string full;
  for (int column = 0; column < 61; ++column) full += "█";
  REQUIRE(lines == Lines{"Visits  1,000  " + full + "  3%", "Orders    250  " + full.substr(0, 15 * 3) + "▎"});
  REQUIRE(display_width(lines[0]) <= 80);
  REQUIRE(chart_remarks(chart, Locale::en_us).empty());
}

TEST_CASE("a scale is logarithmic from a spread of a hundred on, and is named then") {
  REQUIRE(chart_remarks(funnel_of({"100", "1"}), Locale::en_us).empty());
  const Chart wide = funnel_of({"101", "1"});
  REQUIRE(chart_remarks(wide, Locale::en_us) == Lines{"Logarithmic scale: equal steps are equal factors."});
  REQUIRE(chart_remarks(wide, Locale::fr_ca) == Lines{"Échelle logarithmique\u00A0: à pas égaux, facteurs égaux."});
}

TEST_CASE("series stand one below the other, on a scale of their item where units differ") {
  const Chart chart{
      ChartKind::bars, "", "", {"Plan", "Real"}, {{"A", {count("4"), count("2")}}, {"B", {count("9000"), {}}}}, true};
  const Lines lines = chart_lines(chart, Locale::en_us);
  REQUIRE(lines.size() == 4);
  REQUIRE(display_width(lines[0]) == 80);
  REQUIRE(lines[1].starts_with("   Real      2  █"));
  REQUIRE(display_width(lines[1]) == 16 + 32);
  REQUIRE(lines[2].starts_with("B  Plan  9,000  █"));
  REQUIRE(display_width(lines[2]) == 80);
  REQUIRE(lines[3] == "   Real      -");
  REQUIRE(chart_remarks(chart, Locale::en_us) == Lines{"Each row of bars has a scale of its own."});
}

TEST_CASE("long names go on in further lines, and are never cut") {
  Chart chart = funnel_of({"5"});
  chart.items[0].label = "Demonstrations that were booked by telephone";
  const Lines lines = chart_lines(chart, Locale::en_us);
  REQUIRE(lines.size() == 2);
  REQUIRE(lines[0].starts_with("Demonstrations that were  5  █"));
  REQUIRE(lines[1] == "booked by telephone");
  chart.items[0].label = std::string(200, 'x');
  REQUIRE(chart_lines(chart, Locale::en_us)[0].starts_with(std::string(200, 'x') + "  5  █"));
}

TEST_CASE("Markdown keeps a chart in a block that its labels cannot leave") {
  Chart chart = funnel_of({"5"});
  chart.title = "A *title*";
  chart.items[0].label = "````";
  const auto page = rendered("markdown", {"", "", "", {{"", {chart}}}});
  REQUIRE_THAT(page, Catch::Matchers::StartsWith("**A \\*title\\***\n\n`````text\n````  5  █"));
  REQUIRE_THAT(page, Catch::Matchers::EndsWith("\n`````\n"));
}

TEST_CASE("machine formats leave charts out") {
  REQUIRE(rendered("csv", {"", "", "", {{"", {funnel_of({"5"})}}}}).empty());
}
