// SPDX-License-Identifier: MIT
#include "sample.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::render;
using namespace funnel::render::test;

TEST_CASE("text: the plan is a table of aligned columns, and its notes follow") {
  REQUIRE(rendered("text", plan()) ==
          "Stage                Year     Month   Conversion         Department\n"
          "Revenue          $200,000   $16,667   -                  Sales, Customer Service\n"
          "Customers              20         2   $10,000/customer   Sales\n"
          "Opportunities          80         7   25%                Sales, Customer Service\n"
          "SQL                   320        27   25%                Marketing, Sales\n"
          "MQL                 1,600       134   20%                Marketing\n"
          "Leads              32,000     2,667   5%                 Marketing\n"
          "Sessions        1,066,667    88,889   3%                 Marketing\n"
          "\n"
          "Rounding: up.\n"
          "Second note.\n");
}

TEST_CASE("text: figures are written as the locale does") {
  document::Table table{{{"a", "A", document::Align::right}, {"b", "B"}},
                        {document::Row{{count("1066667"), money("10000", "10000", "client")}},
                         document::Row{{count("5"), percent("0.125", "12.5")}}}};
  const document::Document document{"", "", "fr-CA", {{"", {table}}}};
  REQUIRE(rendered("text", document, {language::Locale::fr_ca}) ==
          "        A   B\n"
          "1\u00A0066\u00A0667   10\u00A0000\u00A0$\u00A0US/client\n"
          "        5   12,5\u00A0%\n");
}

TEST_CASE("text: wide and joined characters keep the columns straight") {
  document::Table table{{{"a", "Name"}, {"b", "N", document::Align::right}}, {}};
  for (const char* name : {"日本語", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "ทำได้", "e\u0301te\u0301"}) {
    table.rows.push_back({{words(name), count("5")}});
  }
  REQUIRE(rendered("text", {"", "", "", {{"", {table}}}}) ==
          "Name     N\n"
          "日本語   5\n"
          "\U0001F468\u200D\U0001F469\u200D\U0001F467       5\n"
          "ทำได้     5\n"
          "e\u0301te\u0301      5\n");
}

TEST_CASE("text: a title and headings are lines of their own") {
  auto document = plan();
  document.heading = "My plan";
  document.sections = {{"First", {document::Paragraph{"One."}}}, {"Second", {document::Paragraph{"Two."}}}};
  REQUIRE(rendered("text", document) == "My plan\n\nFirst\n\nOne.\n\nSecond\n\nTwo.\n");
}

TEST_CASE("text: blank cells are marked, at the end of a line too") {
  document::Table table{{{"a", "A"}, {"b", "B"}}, {document::Row{{words("x"), {}}}, document::Row{{}}}};
  REQUIRE(rendered("text", {"", "", "", {{"", {table}}}}) == "A   B\nx   -\n-   -\n");
}

TEST_CASE("text: no line ends in a space") {
  const auto lines = rendered("text", single("ends in a space  ")) + rendered("text", prose("so does this  "));
  REQUIRE(lines.find(" \n") == std::string::npos);
}

TEST_CASE("text: paragraphs are wrapped at 80 columns between words") {
  const std::string forty(40, 'x');
  const std::string thirty_nine(39, 'y');
  REQUIRE(rendered("text", prose(forty + ' ' + thirty_nine + " z")) == forty + ' ' + thirty_nine + "\nz\n");
  REQUIRE(rendered("text", prose(forty + ' ' + forty)) == forty + '\n' + forty + '\n');
  REQUIRE(rendered("text", prose(forty + "\u00A0" + forty + " z")) == forty + "\u00A0" + forty + "\nz\n");
  const std::string long_word(100, 'w');
  REQUIRE(rendered("text", prose("a " + long_word + " b")) == "a\n" + long_word + "\nb\n");
}

TEST_CASE("text: wrapping counts columns, not bytes") {
  std::string accents;
  for (int i = 0; i < 40; ++i) accents += "é";
  const std::string rest(39, 'y');
  REQUIRE(rendered("text", prose(accents + ' ' + rest)) == accents + ' ' + rest + '\n');
}

TEST_CASE("text: colour makes header and totals bold, notes dim, line by line") {
  auto document = plan();
  std::get<document::Table>(document.sections[0].blocks[0]).rows.resize(2);
  document.heading = "Title";
  REQUIRE(rendered("text", document, {.colour = true}) ==
          "\x1b[1mTitle\x1b[0m\n"
          "\n"
          "\x1b[1mStage           Year     Month   Conversion         Department\x1b[0m\n"
          "\x1b[1mRevenue     $200,000   $16,667   -                  Sales, Customer Service\x1b[0m\n"
          "Customers         20         2   $10,000/customer   Sales\n"
          "\n"
          "\x1b[2mRounding: up.\x1b[0m\n"
          "\x1b[2mSecond note.\x1b[0m\n");
}

TEST_CASE("text: without colour there is not one escape") {
  REQUIRE(rendered("text", plan()).find('\x1b') == std::string::npos);
}

TEST_CASE("text: columns for machines stay out, and a table of nothing is nothing") {
  auto document = single("x");
  std::get<document::Table>(document.sections[0].blocks[0]).columns[0].audience = document::Audience::machines;
  REQUIRE(rendered("text", document).empty());
}

TEST_CASE("text: a table that is too wide is divided, each part with the first column") {
  document::Table table{{{"name", "Name"}}, {document::Row{{words("x")}}, document::Row{{words("y")}}}};
  for (int pair = 1; pair <= 4; ++pair) {
    const std::string title = "Alternative_number_" + std::to_string(pair);
    table.columns.push_back({"value", title, document::Align::right});
    table.columns.push_back({"change", "Change", document::Align::right, document::Audience::everybody, {}, true});
    for (document::Row& row : table.rows) {
      row.cells.push_back(count(std::to_string(pair)));
      row.cells.push_back(percent("0", "0"));
    }
  }
  REQUIRE(rendered("text", {"", "", "", {{"", {table}}}}) ==
          "Name   Alternative_number_1   Change   Alternative_number_2   Change\n"
          "x                         1       0%                      2       0%\n"
          "y                         1       0%                      2       0%\n"
          "\n"
          "Name   Alternative_number_3   Change   Alternative_number_4   Change\n"
          "x                         3       0%                      4       0%\n"
          "y                         3       0%                      4       0%\n");
}

TEST_CASE("text: each part of a divided table begins with the column that names its rows") {
  const std::string wide(40, 'w');
  const std::string wider(32, 'v');
  document::Table table{
      {{"verb", "Verb"}, {.key = "what", .title = "What", .names_rows = true}, {"a", wide}, {"b", wider}},
      {document::Row{{words("Reach"), words("x"), words("1"), words("2")}}}};
  REQUIRE(rendered("text", {"", "", "", {{"", {table}}}}) ==
          "Verb    What   " + wide + "\nReach   x      1\n\nWhat   " + wider + "\nx      2\n");
}

/// Columns of figures, each with the same title and figure.
document::Table figures(std::size_t columns, const std::string& title, const document::Cell& figure) {
  document::Table table{{{"name", "Name"}}, {document::Row{{words("x")}}}};
  for (std::size_t column = 0; column < columns; ++column) {
    table.columns.push_back({"value", title, document::Align::right});
    table.rows.front().cells.push_back(figure);
  }
  return table;
}

TEST_CASE("text: titles go on in further lines before a table is divided, the last of them beside the figures") {
  REQUIRE(rendered("text", {"", "", "", {{"", {figures(4, "Customers who signed", count("1234567890"))}}}}) ==
          "      Customers who  Customers who  Customers who  Customers who\n"
          "Name         signed         signed         signed         signed\n"
          "x     1,234,567,890  1,234,567,890  1,234,567,890  1,234,567,890\n");
}

TEST_CASE("text: one space stands between figures only where no blank groups thousands") {
  const document::Document table{"", "", "", {{"", {figures(7, "Customers", count("1234567"))}}}};
  const std::string english = rendered("text", table);
  REQUIRE(english.substr(english.find('\n') + 1, 24) == "x    1,234,567 1,234,567");
  const std::string french = rendered("text", table, {.locale = language::Locale::fr_fr});
  REQUIRE(french.find("Name", french.find("Name") + 1) != std::string::npos);  // divided
  REQUIRE(french.find("567 1") == std::string::npos);
}

TEST_CASE("text: a table that does not fit in parts either stays whole, and nothing is cut") {
  const std::string wide(90, 'w');
  document::Table table{{{"name", "Name"}, {"a", wide, document::Align::right}, {"b", "B", document::Align::right}},
                        {document::Row{{words("x"), count("1"), count("2")}}}};
  REQUIRE(rendered("text", {"", "", "", {{"", {table}}}}) ==
          "Name " + wide + " B\nx    " + std::string(89, ' ') + "1 2\n");
}

TEST_CASE("text: words of several columns go on in further lines where the last column alone cannot make room") {
  document::Table table{{{"a", "Goal"}, {"b", "N", document::Align::right}, {"c", "Why"}, {"d", "Owner"}}, {}};
  table.rows.push_back({{words("one two three four five six seven eight nine"), count("5"),
                         words("a b c d e f g h i j k l m n o p q r s t u v w x y z"), words("Sales")}});
  table.rows.push_back({{words("ten"), {}, words("short"), words("Marketing")}});
  REQUIRE(rendered("text", {"", "", "", {{"", {table}}}}) ==
          "Goal                         N  Why                              Owner\n"
          "one two three four five six  5  a b c d e f g h i j k l m n o p  Sales\n"
          "seven eight nine                q r s t u v w x y z\n"
          "ten                          -  short                            Marketing\n");
}

TEST_CASE("text: a column is not made narrower than its title, which stays on one line") {
  document::Table table{{{"a", "Goal"}, {"b", "N", document::Align::right}, {"c", "Responsable"}}, {}};
  table.rows.push_back({{words("one two three four five six seven eight nine ten eleven twelve thirteen"), count("5"),
                         words("Ventes")}});
  REQUIRE(rendered("text", {"", "", "", {{"", {table}}}}) ==
          "Goal                                                            N  Responsable\n"
          "one two three four five six seven eight nine ten eleven twelve  5  Ventes\n"
          "thirteen\n");
}
