// SPDX-License-Identifier: MIT
// tests/workbook reads whole workbooks; here are the parts that decide.
#include "render_xlsx/workbook.hpp"

#include "render/chart_scale.hpp"
#include "render_xlsx/chart_table.hpp"
#include "render_xlsx/library.hpp"
#include "render_xlsx/sheet_names.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::render_xlsx;

TEST_CASE("names of sheets are allowed ones, and no two alike") {
  SheetNames names;
  REQUIRE(names.take("Plan: 2026/27 [draft]") == "Plan  2026 27  draft");
  REQUIRE(names.take("PLAN") == "PLAN");
  REQUIRE(names.take("plan") == "plan 2");
  REQUIRE(names.take("plan") == "plan 3");
  REQUIRE(names.take("'quoted'") == "quoted");
  REQUIRE(names.take("") == "1");
  REQUIRE(names.take("History") == "History_");
  REQUIRE(names.take(std::string(40, 'x')) == std::string(31, 'x'));
  REQUIRE(names.take(std::string(40, 'x')) == std::string(29, 'x') + " 2");
  std::string faces;
  for (int count = 0; count < 20; ++count) faces += "\U0001F600";
  REQUIRE(names.take(faces).size() == 15 * 4);
}

TEST_CASE("strings are cut visibly where cells end, and no escape is made of them") {
  REQUIRE(cell_string("a\x07") == "a\\x07");
  REQUIRE(cell_string("_x0041_ _x00G1_ _X0041_") == "_x005F_x0041_ _x00G1_ _X0041_");
  const std::string cut = cell_string(std::string(40000, 'x'));
  REQUIRE(cut == std::string(32766, 'x') + "\u2026");
  std::string escapes;
  for (int count = 0; count < 5000; ++count) escapes += "_x0041_";
  REQUIRE(cell_string(escapes).size() <= 32770);
}

TEST_CASE("only finite numbers are numbers") {
  const auto number = [](const std::string& plain) { return render::drawn_figure({document::Count{{plain, plain}}}); };
  REQUIRE(number("-16666.67") == -16666.67);
  for (const char* text : {"", "nan", "inf", "1e999", "1x", "=1"}) REQUIRE_FALSE(number(text));
}

TEST_CASE("any document is a workbook, an empty one, too") {
  for (const auto locale : language::all_locales) {
    REQUIRE(workbook({}, locale).starts_with("PK"));
    document::Chart chart{document::ChartKind::lines, "=1", "d", {"=a", "b"}, {{"x", {{document::Count{{"1", "1"}}}}}}};
    REQUIRE(workbook({"t", "=h", "en-US", {{"=s", {chart, document::Paragraph{"=p"}}}}}, locale).starts_with("PK"));
  }
}
