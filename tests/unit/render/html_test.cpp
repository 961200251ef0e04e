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
  for (const char* outside : {"<script", "http", "src=", "<link", "@import"}) {
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
  REQUIRE_THAT(page, Contains("<tr><td><strong>Revenue</strong></td>"
                              "<td style=\"text-align:right\"><strong>$200,000</strong></td>"));
  REQUIRE_THAT(page, Contains("<td></td>"));
  REQUIRE_THAT(page, Contains("<tr><td>Customers</td><td style=\"text-align:right\">20</td>"));
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
  REQUIRE_THAT(rendered("html", hostile), Contains("lang=\"&quot;&gt;&lt;script&gt;\"") && !Contains("<script>"));
}

TEST_CASE("HTML: everything is escaped") {
  REQUIRE_THAT(rendered("html", single("<script>alert('x')</script> & \"q\"")),
               Contains("<td>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot;</td>"));
  REQUIRE_THAT(rendered("html", prose("a < b & c")), Contains("<p>a &lt; b &amp; c</p>"));
}

TEST_CASE("HTML: words that a spreadsheet would compute when pasted are guarded, figures never") {
  REQUIRE_THAT(rendered("html", single("=1+1")), Contains("<td>&#39;=1+1</td>"));
  document::Table table{{{"a", "A"}}, {document::Row{{money("-5", "-5")}}}};
  REQUIRE_THAT(rendered("html", {"", "", "", {{"", {table}}}}), Contains("<td>-$5</td>"));
}
