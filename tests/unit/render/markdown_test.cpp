// SPDX-License-Identifier: MIT
#include "render/markdown_escape.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::render;
using namespace funnel::render::test;

TEST_CASE("Markdown: the plan is a table that reads well in the source") {
  auto document = plan();
  document.heading = "My plan";
  std::get<document::Table>(document.sections[0].blocks[0]).rows.resize(3);
  REQUIRE(rendered("markdown", document) ==
          "# My plan\n"
          "\n"
          "| Stage         |         Year |       Month | Conversion       | Department                  |\n"
          "| ------------- | -----------: | ----------: | ---------------- | --------------------------- |\n"
          "| **Revenue**   | **$200,000** | **$16,667** |                  | **Sales, Customer Service** |\n"
          "| Customers     |           20 |           2 | $10,000/customer | Sales                       |\n"
          "| Opportunities |           80 |           7 | 25%              | Sales, Customer Service     |\n"
          "\n"
          "Rounding: up.\n"
          "\n"
          "Second note.\n");
}

TEST_CASE("Markdown: a delimiter has three characters at least") {
  document::Table table{{{"a", "A"}, {"b", "B", document::Align::right}}, {}};
  REQUIRE(rendered("markdown", {"", "", "", {{"H_1_", {table}}}}) == "## H_1\\_\n\n| A | B |\n| --- | --: |\n");
}

TEST_CASE("Markdown: what GitHub would interpret is escaped") {
  REQUIRE(escape_markdown("a|b") == "a\\|b");
  REQUIRE(escape_markdown("*b* _i_ `c` ~~s~~ [l](u) <script> \\") ==
          "\\*b\\* \\_i\\_ \\`c\\` \\~\\~s\\~\\~ \\[l\\](u) \\<script\\> \\\\");
  REQUIRE(escape_markdown("# heading") == "\\# heading");
  REQUIRE(escape_markdown("&amp; &#38; &#x26;") == "\\&amp; \\&#38; \\&#x26;");
}

TEST_CASE("Markdown: what GitHub shows as it is stays readable") {
  for (const char* text : {"R&D", "Fish & chips; more", "a_b", "Deal #5", "-5", "$200,000", "25%", "Étape"}) {
    REQUIRE(escape_markdown(text) == text);
  }
  REQUIRE(escape_markdown("The plan brings $210,000 for a target of $205,000.") ==
          "The plan brings $210,000 for a target of $205,000.");
  REQUIRE(escape_markdown("210 $ pour 205 $.") == "210 $ pour 205 $.");
}

TEST_CASE("Markdown: two dollars that could hold a formula are escaped") {
  REQUIRE(escape_markdown("$x$") == "\\$x\\$");
  REQUIRE(escape_markdown("$5 ($6)") == "\\$5 (\\$6)");
  REQUIRE(escape_markdown("$$") == "\\$\\$");
}

TEST_CASE("Markdown: a paragraph does not become a list, a heading, a rule or code") {
  REQUIRE(escape_markdown_block("- a") == "\\- a");
  REQUIRE(escape_markdown_block("+") == "\\+");
  REQUIRE(escape_markdown_block("---") == "\\---");
  REQUIRE(escape_markdown_block("12. a") == "12\\. a");
  REQUIRE(escape_markdown_block("1) a|b") == "1\\) a\\|b");
  REQUIRE(escape_markdown_block("    code") == "code");
  REQUIRE(escape_markdown_block("# a") == "\\# a");
  REQUIRE(escape_markdown_block("-5 and 1.5") == "-5 and 1.5");
  REQUIRE(escape_markdown_block("2026 is 12.").find('\\') == std::string::npos);
  REQUIRE(escape_markdown_block("").empty());
}

TEST_CASE("Markdown: cells are aligned by what is written, escapes included") {
  REQUIRE(rendered("markdown", single("日|")) == "| Name |\n| ---- |\n| 日\\| |\n");
  REQUIRE(rendered("markdown", single("two\nlines")) == "| Name      |\n| --------- |\n| two lines |\n");
}

TEST_CASE("Markdown: titles, headings and paragraphs are escaped like cells") {
  REQUIRE(rendered("markdown", {"*a*", "*a*", "", {{"`b`", {document::Paragraph{"<c>"}}}}}) ==
          "# \\*a\\*\n\n## \\`b\\`\n\n\\<c\\>\n");
}

TEST_CASE("Markdown: a document without words is nothing") {
  REQUIRE(rendered("markdown", {}).empty());
  REQUIRE(rendered("markdown", {"", "", "", {{"", {document::Table{}}}}}).empty());
}
