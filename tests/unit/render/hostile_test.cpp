// SPDX-License-Identifier: MIT
// Names that were made to harm, through every format.
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace funnel;
using namespace funnel::render;
using namespace funnel::render::test;

namespace {

/// `text` everywhere where a user's words can stand.
document::Document everywhere(const std::string& text) {
  document::Table table{{{"a", text, document::Align::left, document::Audience::everybody, "n"},
                         {"b", "B", document::Align::right},
                         {"c", "C"},
                         {"d", "D"}},
                        {document::Row{{{document::Label{text, text}},
                                        words(text),
                                        {document::Labels{{{text, text}, {text, text}}}},
                                        {document::Money{{"5", "5"}, text, text}}}}}};
  const document::Chart chart{
      document::ChartKind::bars, text, text, {text, text}, {{text, {count("5"), words(text)}, text}}};
  return {text, text, "en-US", {{text, {table, document::Paragraph{text}, chart}}}};
}

bool contains(const std::string& whole, const std::string& part) {
  return whole.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("no format lets a control or bidirectional character or broken UTF-8 through") {
  const std::vector<std::string> hostile = {"\x1b",   "\x07",   "\x7f",   std::string(1, '\0'),
                                            "\u0085", "\u009b", "\u202e", "\u2066",
                                            "\u200f", "\u2028", "\xff",   "\xc3"};
  for (const auto& format : formats()) {
    for (const auto& part : hostile) {
      CAPTURE(format.name, part);
      REQUIRE_FALSE(contains(format.render(everywhere("a" + part + "\nb"), {}), part + "\n"));
      REQUIRE_FALSE(contains(format.render(everywhere("a" + part + "z"), {}), part + "z"));
    }
  }
}

TEST_CASE("no format lets colour options bring a user's escape in") {
  const auto page = rendered("text", everywhere("\x1b[31m"), {.colour = true});
  REQUIRE_FALSE(contains(page, "\x1b[31m"));
  REQUIRE(contains(page, "\\x1b[31m"));
}

TEST_CASE("every format keeps the letters of every script") {
  for (const std::string name :
       {"\U0001F468\u200D\U0001F469\u200D\U0001F467", "ทำได้", "e\u0301te\u0301", "日本語", "עברית", "Leads générés"}) {
    for (const auto& format : formats()) {
      CAPTURE(format.name, name);
      REQUIRE(contains(format.render(everywhere(name), {}), name));
    }
  }
}

TEST_CASE("a newline in a name makes no new line of a table") {
  const auto lines = [](const std::string& text) { return std::count(text.begin(), text.end(), '\n'); };
  for (const char* format : {"text", "markdown", "tsv", "html"}) {
    CAPTURE(format);
    REQUIRE(lines(rendered(format, single("a\nb\r\nc"))) == lines(rendered(format, single("a b  c"))));
  }
}

TEST_CASE("markup in a name is text") {
  REQUIRE(contains(rendered("text", single("<script>|*x*")), "<script>|*x*"));
  REQUIRE(contains(rendered("markdown", single("<script>|*x*")), "\\<script\\>\\|\\*x\\*"));
  REQUIRE(contains(rendered("html", single("<script>|*x*")), "&lt;script&gt;|*x*"));
  REQUIRE(contains(rendered("csv", single("<script>|*x*")), "<script>|*x*"));
}
