// SPDX-License-Identifier: MIT
#include "render/width.hpp"

#include <catch2/catch.hpp>

using funnel::document::Align;
using funnel::render::display_width;
using funnel::render::padded;

TEST_CASE("a letter is one column wide, however many bytes it has") {
  REQUIRE(display_width("") == 0);
  REQUIRE(display_width("Leads") == 5);
  REQUIRE(display_width("Leads générés") == 13);
  REQUIRE(display_width("200\u00A0000\u202F€") == 9);
}

TEST_CASE("a combining mark takes no column") {
  REQUIRE(display_width("e\u0301te\u0301") == 3);
  REQUIRE(display_width("Z\u0335\u0321\u0316") == 1);
}

TEST_CASE("East Asian text is two columns a character") {
  REQUIRE(display_width("日本語") == 6);
  REQUIRE(display_width("한국") == 4);
  REQUIRE(display_width("\u1112\u1161\u11ab") == 2);
  REQUIRE(display_width("ｶﾞ") == 2);
}

TEST_CASE("an emoji is two columns, whatever it is joined of") {
  REQUIRE(display_width("\U0001F600") == 2);
  REQUIRE(display_width("\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466") == 2);
  REQUIRE(display_width("\U0001F44D\U0001F3FD") == 2);
  REQUIRE(display_width("\U0001F1E8\U0001F1E6") == 2);
  REQUIRE(display_width("\u2764\uFE0F") == 2);
  REQUIRE(display_width("1\uFE0F\u20E3") == 2);
  REQUIRE(display_width("\u00A9") == 1);
  REQUIRE(display_width("a\U0001F600b\U0001F600") == 6);
}

TEST_CASE("Thai vowels above take no column, the others one") {
  REQUIRE(display_width("ที่") == 1);
  REQUIRE(display_width("ทำ") == 2);
  REQUIRE(display_width("สวัสดี") == 4);
}

TEST_CASE("text is padded to a width and never cut") {
  REQUIRE(padded("é", 3, Align::left) == "é  ");
  REQUIRE(padded("é", 3, Align::right) == "  é");
  REQUIRE(padded("日本", 5, Align::right) == " 日本");
  REQUIRE(padded("four", 3, Align::left) == "four");
}
