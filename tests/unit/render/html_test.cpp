// SPDX-License-Identifier: MIT
#include "sample.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::render;
using namespace funnel::render::test;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;

TEST_CASE("HTML: one whole page in the document's language") {
  auto document = plan();
  document.title = "Plan <A> & B";
  document.heading = document.title;
  document.language = "fr-CA";
  const auto page = rendered("html", document);
  REQUIRE_THAT(page, StartsWith("<!doctype html>\n<html lang=\"fr-CA\">\n<head>\n<meta charset=\"utf-8\">\n"));
  REQUIRE_THAT(page, Contains("<meta name=\"viewport\""));
  REQUIRE_THAT(page, Contains("<title>Plan &lt;A&gt; &amp; B</title>"));
  REQUIRE_THAT(page, Contains("<h1>Plan &lt;A&gt; &amp; B</h1>"));
  REQUIRE_THAT(page, Contains("<p>Rounding: up.</p>\n<p>Second note.</p>\n"));
  REQUIRE_THAT(page, EndsWith("</body>\n</html>\n"));
}

TEST_CASE("HTML: a page needs nothing beside it") {
  const auto page = rendered("html", plan());
  for (const char* outside : {"<script ", "http", "src=", "<link", "@import", "url(", "onclick"}) {
    REQUIRE_THAT(page, !Contains(outside));
  }
}

TEST_CASE("HTML: tables have headers, and alignment in the cells themselves") {
  auto document = plan();
  std::get<document::Table>(document.sections[0].blocks[0]).rows.resize(2);
  const auto page = rendered("html", document);
  REQUIRE_THAT(page, Contains("<table>\n<thead>\n"
                              "<tr><th scope=\"col\">Stage</th>"
                              "<th scope=\"col\" style=\"text-align:right\">Year</th>"
                              "<th scope=\"col\" style=\"text-align:right\">Month</th>"
                              "<th scope=\"col\">Conversion</th><th scope=\"col\">Department</th></tr>\n"
                              "</thead>\n<tbody>\n"));
  REQUIRE_THAT(
      page, Contains("<tr><th scope=\"row\" style=\"text-align:left;font-weight:normal\"><strong>Revenue</strong></th>"
                     "<td style=\"text-align:right\" data-value=\"200000\"><strong>$200,000</strong></td>"));
  REQUIRE_THAT(page, Contains("<td></td>"));
  REQUIRE_THAT(page, Contains("<tr><th scope=\"row\" style=\"text-align:left;font-weight:normal\">Customers</th><td "
                              "style=\"text-align:right\">20</td>"));
  REQUIRE_THAT(page, Contains("</tbody>\n</table>\n"));
}

TEST_CASE("HTML: the title is the window's, the heading the page's") {
  const document::Document document{"Plan", "", "en-US", {{"", {}}, {"Part", {}}}};
  REQUIRE_THAT(rendered("html", document),
               Contains("<title>Plan</title>") && Contains("<h2>Part</h2>") && !Contains("<h1>"));
}

TEST_CASE("HTML: without a language the page is in that of its locale") {
  REQUIRE_THAT(rendered("html", {}, {language::Locale::en_gb}), Contains("<html lang=\"en-GB\">"));
  document::Document hostile{"", "", "\"><script>", {}};
  REQUIRE_THAT(rendered("html", hostile), Contains("lang=\"&quot;&gt;&lt;script&gt;\"") && !Contains("\"><script>"));
}

TEST_CASE("HTML: everything is escaped") {
  REQUIRE_THAT(rendered("html", single("<script>alert('x')</script> & \"q\"")),
               Contains("<td>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot;</td>"));
  REQUIRE_THAT(rendered("html", prose("a < b & c")), Contains("<p>a &lt; b &amp; c</p>"));
}

TEST_CASE("HTML: words that a spreadsheet would compute when pasted are guarded, figures never") {
  REQUIRE_THAT(rendered("html", single("=1+1")), Contains("<td>&#39;=1+1</td>"));
  document::Table table{{{"a", "A"}}, {document::Row{{money("-5", "-5")}}}};
  REQUIRE_THAT(rendered("html", {"", "", "", {{"", {table}}}}), Contains("<td data-value=\"-5\">-$5</td>"));
}

TEST_CASE("HTML: names at the start of a line are guarded wherever a spreadsheet makes a cell of them") {
  document::Table table{{{"a", "=A"}, {"b", "B"}}, {document::Row{{{document::Text{"-b"}}, {document::Text{" =c"}}}}}};
  document::Document document{"=t", "=h", "", {{"=s", {table, document::Paragraph{"=name: 15% more."}}}}};
  REQUIRE_THAT(rendered("html", document), Contains("<h1>&#39;=h</h1>") && Contains("<h2>&#39;=s</h2>") &&
                                               Contains("<th scope=\"col\">&#39;=A</th>") &&
                                               Contains(">&#39;-b</th>") && Contains("<td>&#39; =c</td>") &&
                                               Contains("<p>&#39;=name: 15% more.</p>"));
}

TEST_CASE("HTML: a date keeps to one line on a telephone, longer words and figures are as they were") {
  REQUIRE_THAT(rendered("html", single("2026-12-31")), Contains("<td class=\"whole\">2026-12-31</td>"));
  REQUIRE_THAT(rendered("html", single("a - b")), Contains("<td>a - b</td>"));
  REQUIRE_THAT(rendered("html", single("twenty-first-century")), Contains("<td>twenty-first-century</td>"));
}

TEST_CASE("HTML: the heading of a part's part stands below it, and a page of many parts has its contents") {
  document::Document document{"Report", "Report", "en-US", {}};
  for (const char* part : {"One", "Two", "Three", "<4>"}) document.sections.push_back({part, {}});
  REQUIRE_THAT(rendered("html", document), Contains("<h2>One</h2>") && !Contains("<nav"));
  document.sections.insert(document.sections.begin() + 1, {"Part of one", {}, 1});
  const auto page = rendered("html", document);
  REQUIRE_THAT(page, Contains("<h2 id=\"part-1\">One</h2>\n<h3>Part of one</h3>\n<h2 id=\"part-2\">Two</h2>"));
  REQUIRE_THAT(page, Contains("<nav aria-label=\"Contents\">") && Contains("<a href=\"#part-4\">&lt;4&gt;</a>"));
}

TEST_CASE("HTML: every table is scrolled in a region of its own name, and is copied by a button in its language") {
  document::Document document{"Plan", "", "fr-CA", {{"", {single("a").sections[0].blocks[0]}}}};
  document.sections.push_back({"Partie", document.sections[0].blocks});
  const auto page = rendered("html", document, {language::Locale::fr_ca});
  REQUIRE_THAT(page, Contains("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Tableau 1\">"));
  REQUIRE_THAT(page, Contains("aria-label=\"Tableau 2 – Partie\">"));
  REQUIRE_THAT(page, Contains("<body data-copy=\"Copier le tableau\" data-copied=\"Copié\""));
}

TEST_CASE("HTML: a chart is two pictures with their own names, one for narrow windows") {
  const document::Chart chart{document::ChartKind::bars, "Volumes & more", "Bars.", {""}, {{"A", {count("5")}}}};
  const auto page = rendered("html", {"", "", "en-US", {{"", {chart, chart}}}});
  REQUIRE_THAT(page, Contains("<figcaption>Volumes &amp; more</figcaption>"));
  for (const char* name : {"chart-1w", "chart-1n", "chart-2w", "chart-2n"}) {
    const std::string id = name;
    REQUIRE_THAT(page, Contains("aria-labelledby=\"" + id + "-title " + id + "-desc\""));
    REQUIRE_THAT(page, Contains("<title id=\"" + id + "-title\">Volumes &amp; more</title>"));
  }
}
