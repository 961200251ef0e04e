// SPDX-License-Identifier: MIT
// tests/workbook reads whole workbooks; here are the parts that decide.
#include "render_xlsx/workbook.hpp"

#include "render/chart_scale.hpp"
#include "render_xlsx/chart_table.hpp"
#include "render_xlsx/layout.hpp"
#include "render_xlsx/library.hpp"
#include "render_xlsx/sheet_names.hpp"
#include "render_xlsx/widths.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::render_xlsx;

TEST_CASE("names of sheets are allowed ones, and no two alike") {
  SheetNames names;
  REQUIRE(names.take("Plan: 2026/27 [draft]") == "Plan 2026 27 draft");
  REQUIRE(names.take("PLAN") == "PLAN");
  REQUIRE(names.take("plan") == "plan 2");
  REQUIRE(names.take("plan") == "plan 3");
  REQUIRE(names.take("'quoted'") == "quoted");
  REQUIRE(names.take("") == "1");
  REQUIRE(names.take("History") == "History_");
  REQUIRE(names.take("Rapport\u00A0: Ventes  2026") == "Rapport Ventes 2026");
  REQUIRE(names.take(std::string(31, 'x')) == std::string(31, 'x'));
  REQUIRE(names.take(std::string(40, 'y')) == std::string(30, 'y') + "\u2026");
  REQUIRE(names.take(std::string(40, 'y')) == std::string(28, 'y') + "\u2026 2");
  REQUIRE(names.take("[:]") == "1 2");
  std::string faces;
  for (int count = 0; count < 20; ++count) faces += "\U0001F600";
  REQUIRE(names.take(faces) == faces.substr(0, std::size_t{15} * 4) + "\u2026");
}

TEST_CASE("a name of a sheet that is too long ends behind a word") {
  SheetNames names;
  REQUIRE(names.take("From what to what, by when, and by whom") == "From what to what, by when\u2026");
  REQUIRE(names.take("From what to what, by when, and by whom") == "From what to what, by when\u2026 2");
  REQUIRE(names.take("What each lever must be to fit now") == "What each lever must be to fit\u2026");
  REQUIRE(names.take("A " + std::string(40, 'x')) == "A " + std::string(28, 'x') + "\u2026");
}

TEST_CASE("a part and the parts of it begin a sheet") {
  const auto table = [] { return document::Table{{{"a", "A"}}, {{{{document::Text{"1"}}}}}}; };
  const document::Paragraph words{"words"};
  const document::Document document{"Title",
                                    "Title",
                                    "en-US",
                                    {{"", {words}},
                                     {"Plan", {table(), words}},
                                     {"Said", {words}},
                                     {"Budget", {}},
                                     {"Costs", {table()}, 1},
                                     {"Months", {table()}, 1}}};
  const Layout layout = layout_of(document);
  std::vector<std::string> sheets;
  for (const Sheet& sheet : layout.sheets) sheets.push_back(sheet.name + " " + std::to_string(sheet.blocks.size()));
  REQUIRE(sheets == std::vector<std::string>{"Plan 7", "Budget 3", "Budget \u2013 Months 2"});
  REQUIRE(layout_of({"Title", "", "en-US", {{"", {table()}}, {"Said", {words}}}}).sheets.front().name == "Title");
}

TEST_CASE("columns are as wide as what is shown, cents and thick letters, too") {
  const auto width = [](document::Cell cell, bool emphasised) {
    const document::Table table{{{"a", ""}}, {{{std::move(cell)}, document::Audience::everybody, emphasised}}};
    return column_widths({"s", {{0, table}}, 2}, language::Locale::en_us).front();
  };
  const document::Cell whole{document::Money{{"177917", "177917"}, "CAD", ""}};
  const document::Cell cents{document::Money{{"177916.67", "177917"}, "CAD", ""}};
  const document::Cell input{
      whole.value, std::make_shared<const document::Model>(document::Model{"a", document::Input{"a", {}, {}}, {}, {}})};
  REQUIRE(width(whole, false) == Approx(13));  // CA$177,917
  REQUIRE(width(whole, true) == Approx(14));
  REQUIRE(width(cents, false) == Approx(16));
  REQUIRE(width(input, false) == Approx(17));
}

TEST_CASE("a heading stands a row below words, and a sentence takes the lines that it needs") {
  const document::Paragraph words{"words"};
  const Layout layout = layout_of({"T", "", "en-US", {{"A", {words}}, {"B", {words}}}});
  std::vector<std::uint32_t> rows;
  for (const PlacedBlock& placed : layout.sheets.front().blocks) rows.push_back(placed.row);
  REQUIRE(rows == std::vector<std::uint32_t>{0, 1, 3, 4});
  REQUIRE(lines_of(std::string(54, 'x'), 50) == 1);
  REQUIRE(lines_of(std::string(60, 'x'), 50) == 2);
  REQUIRE(lines_of(std::string(120, 'x'), 50) == 3);
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
