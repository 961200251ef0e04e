// SPDX-License-Identifier: MIT
#include "render/sanitise.hpp"

#include <catch2/catch.hpp>

using funnel::render::sanitise;
using funnel::render::Whitespace;
using namespace std::string_literals;

TEST_CASE("ordinary text stays as it is") {
  for (const std::string text : {"", "plain ASCII ~", "Étape « générée »\u00A0: 5\u202F000 €", "日本語", "ทำได้",
                                 "\U0001F468\u200D\U0001F469\u200D\U0001F467", "e\u0301", "back\\slash"}) {
    REQUIRE(sanitise(text) == text);
  }
}

TEST_CASE("control characters are shown") {
  REQUIRE(sanitise("\x1b[31mred\x1b[0m") == "\\x1b[31mred\\x1b[0m");
  REQUIRE(sanitise("a\0b"s) == "a\\x00b");
  REQUIRE(sanitise("\x07\x08\x7f") == "\\x07\\x08\\x7f");
  REQUIRE(sanitise("\u0085\u009b") == "\\u{85}\\u{9b}");
}

TEST_CASE("tabs and ends of lines become a space, or stay") {
  REQUIRE(sanitise("a\tb\nc\rd") == "a b c d");
  REQUIRE(sanitise("a\tb\nc\rd", Whitespace::keep) == "a\tb\nc\rd");
  REQUIRE(sanitise("\v\f", Whitespace::keep) == "\\x0b\\x0c");
}

TEST_CASE("what reorders or breaks a line is shown") {
  for (const auto& [text, shown] : {std::pair{"\u061c", "\\u{61c}"},
                                    {"\u200e\u200f", "\\u{200e}\\u{200f}"},
                                    {"\u202a\u202e", "\\u{202a}\\u{202e}"},
                                    {"\u2066\u2069", "\\u{2066}\\u{2069}"},
                                    {"\u2028\u2029", "\\u{2028}\\u{2029}"},
                                    {"\uFFFE\U0010FFFF", "\\u{fffe}\\u{10ffff}"}}) {
    REQUIRE(sanitise(text) == shown);
  }
  REQUIRE(sanitise("\u200D\u2027\u202F\u206A") == "\u200D\u2027\u202F\u206A");
}

TEST_CASE("what cannot be seen at all is shown") {
  REQUIRE(sanitise("\u200B\u2060\uFEFF") == "\\u{200b}\\u{2060}\\u{feff}");
  REQUIRE(sanitise("\U000E0000\U000E0041\U000E007F") == "\\u{e0000}\\u{e0041}\\u{e007f}");
  REQUIRE(funnel::render::escape_hidden_in_json("\"\u200B\U000E0041\"") == "\"\\u200b\\udb40\\udc41\"");
}

TEST_CASE("bytes that are no UTF-8 are shown one by one") {
  REQUIRE(sanitise("a\xff z") == "a\\xff z");
  REQUIRE(sanitise("\xc3") == "\\xc3");
  REQUIRE(sanitise("\xe2\x82 x") == "\\xe2\\x82 x");
  REQUIRE(sanitise("\xc0\xaf") == "\\xc0\\xaf");
  REQUIRE(sanitise("\xed\xa0\x80") == "\\xed\\xa0\\x80");
  REQUIRE(sanitise("\xf4\x90\x80\x80") == "\\xf4\\x90\\x80\\x80");
  REQUIRE(sanitise("\x9b") == "\\x9b");
}
