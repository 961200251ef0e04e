// SPDX-License-Identifier: MIT
#include "io/utf8.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace funnel::io;

TEST_CASE("code points are taken off one by one") {
  std::string_view text = "aé€😀";
  for (const char32_t expected : {U'a', U'é', U'€', U'😀'}) REQUIRE(take_code_point(text) == expected);
  REQUIRE(text.empty());
  REQUIRE_FALSE(take_code_point(text).has_value());
}

TEST_CASE("what is no UTF-8 is not taken") {
  for (const char* bytes :
       {"\x80", "\xbf", "\xc3", "\xc3\x28", "\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xed\xbf\xbf",
        "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80", "\xff", "\xe2\x82", "\xf0\x9f\x98"}) {
    std::string_view text = bytes;
    const auto size = text.size();
    REQUIRE_FALSE(take_code_point(text).has_value());
    REQUIRE(text.size() == size);
    REQUIRE_FALSE(is_utf8(std::string("a") + bytes));
  }
}

TEST_CASE("what is no UTF-8 is Windows-1252") {
  REQUIRE(as_utf8("\xC9tape \x80 \x9C \x92 \xA0") == "Étape € œ ’ \u00a0");
  REQUIRE(as_utf8("\xE9\x81") == "é\uFFFD");
  REQUIRE(as_utf8("Étape") == "Étape");
  REQUIRE(as_utf8("").empty());
}

TEST_CASE("the ends of each length are UTF-8") {
  for (const char* bytes : {"", "\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf", "\xee\x80\x80",
                            "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"}) {
    REQUIRE(is_utf8(bytes));
  }
  REQUIRE(is_utf8(std::string_view("\0", 1)));
}

TEST_CASE("controls, odd spaces, joiners and direction marks are invisible") {
  for (const char32_t c : std::initializer_list<char32_t>{
           0x00,   0x09,   0x1f,   0x7f,   0x9f,   0xa0,   0xad,   0x1680, 0x2003,  0x200b,  0x200d,
           0x200f, 0x2028, 0x202e, 0x202f, 0x2060, 0x2066, 0x3000, 0xfeff, 0xe0000, 0xe0041, 0xe007f}) {
    CAPTURE(static_cast<unsigned>(c));
    REQUIRE(is_invisible(c));
  }
  for (const char32_t c : std::initializer_list<char32_t>{0x20, 0x41, 0x7e, 0xa1, 0xe9, 0x2010, 0x2030, 0x20ac, 0x4e00,
                                                          0xfefe, 0x1f600, 0xdffff, 0xe0080}) {
    CAPTURE(static_cast<unsigned>(c));
    REQUIRE_FALSE(is_invisible(c));
  }
}
