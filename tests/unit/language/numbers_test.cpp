// SPDX-License-Identifier: MIT
// What is expected here is what ICU 72 (CLDR 42) writes.
#include "language/numbers.hpp"

#include <catch2/catch.hpp>

using namespace funnel::language;

TEST_CASE("numbers are grouped as the locale does") {
  for (const auto locale : {Locale::en_us, Locale::en_ca, Locale::en_gb}) {
    REQUIRE(format_number(locale, "1066667.5") == "1,066,667.5");
  }
  REQUIRE(format_number(Locale::fr_ca, "1066667.5") == "1\u00A0066\u00A0667,5");
  REQUIRE(format_number(Locale::fr_fr, "1066667.5") == "1\u202F066\u202F667,5");
}

TEST_CASE("a group starts at the fourth digit") {
  const auto shown = [](const char* plain) { return format_number(Locale::en_us, plain); };
  REQUIRE(shown("0") == "0");
  REQUIRE(shown("999") == "999");
  REQUIRE(shown("1000") == "1,000");
  REQUIRE(shown("99999") == "99,999");
  REQUIRE(shown("100000") == "100,000");
  REQUIRE(shown("1000000") == "1,000,000");
  REQUIRE(shown("9007199254740993") == "9,007,199,254,740,993");
}

TEST_CASE("a sign is no digit, and decimals are not grouped") {
  REQUIRE(format_number(Locale::en_us, "-100") == "-100");
  REQUIRE(format_number(Locale::en_us, "-1000.123456") == "-1,000.123456");
  REQUIRE(format_number(Locale::fr_ca, "-1234.5") == "-1\u00A0234,5");
  REQUIRE(format_number(Locale::en_us, "+250") == "+250");
  REQUIRE(format_number(Locale::en_us, "+1250") == "+1,250");
  REQUIRE(format_number(Locale::en_us, "0.25") == "0.25");
  REQUIRE(format_number(Locale::en_us, "").empty());
}

TEST_CASE("French writes a percentage with a no-break space") {
  REQUIRE(format_points(Locale::en_us, "+1.5") == "+1.5\u00A0pts");
  REQUIRE(format_points(Locale::fr_ca, "-1.9") == "-1,9\u00A0pt");
  REQUIRE(format_points(Locale::fr_ca, "2") == "2\u00A0pts");
  REQUIRE(format_points(Locale::fr_fr, "-12.5") == "-12,5\u00A0pts");
  REQUIRE(format_percent(Locale::en_us, "12.5") == "12.5%");
  REQUIRE(format_percent(Locale::en_ca, "25") == "25%");
  REQUIRE(format_percent(Locale::en_gb, "-1234.5") == "-1,234.5%");
  REQUIRE(format_percent(Locale::fr_ca, "12.5") == "12,5\u00A0%");
  REQUIRE(format_percent(Locale::fr_fr, "1234") == "1\u202F234\u00A0%");
}

TEST_CASE("money of one's own country has the plain symbol") {
  REQUIRE(format_money(Locale::en_us, "200000", "USD") == "$200,000");
  REQUIRE(format_money(Locale::en_ca, "200000", "CAD") == "$200,000");
  REQUIRE(format_money(Locale::en_gb, "200000", "GBP") == "£200,000");
  REQUIRE(format_money(Locale::fr_ca, "200000", "CAD") == "200\u00A0000\u00A0$");
  REQUIRE(format_money(Locale::fr_fr, "200000", "EUR") == "200\u202F000\u00A0€");
}

TEST_CASE("money of elsewhere says where") {
  REQUIRE(format_money(Locale::en_us, "49.90", "CAD") == "CA$49.90");
  REQUIRE(format_money(Locale::en_ca, "5", "USD") == "US$5");
  REQUIRE(format_money(Locale::en_gb, "5", "JPY") == "JP¥5");
  REQUIRE(format_money(Locale::en_us, "5", "JPY") == "¥5");
  REQUIRE(format_money(Locale::en_us, "5", "MXN") == "MX$5");
  REQUIRE(format_money(Locale::fr_ca, "49.90", "USD") == "49,90\u00A0$\u00A0US");
  REQUIRE(format_money(Locale::fr_ca, "5", "AUD") == "5\u00A0$\u00A0AU");
  REQUIRE(format_money(Locale::fr_fr, "5", "USD") == "5\u00A0$US");
  REQUIRE(format_money(Locale::fr_fr, "5", "CAD") == "5\u00A0$CA");
  REQUIRE(format_money(Locale::fr_fr, "5", "GBP") == "5\u00A0£GB");
}

TEST_CASE("letters stand off from the digits in English") {
  REQUIRE(format_money(Locale::en_us, "200000", "CHF") == "CHF\u00A0200,000");
  REQUIRE(format_money(Locale::en_gb, "5", "XAF") == "FCFA\u00A05");
  REQUIRE(format_money(Locale::en_us, "5", "XOF") == "F\u202FCFA\u00A05");
}

TEST_CASE("a currency without a symbol shows its code") {
  REQUIRE(format_money(Locale::fr_ca, "200000", "CHF") == "200\u00A0000\u00A0CHF");
  REQUIRE(format_money(Locale::fr_fr, "5", "JPY") == "5\u00A0JPY");
  REQUIRE(format_money(Locale::fr_ca, "5", "INR") == "5\u00A0INR");
  for (const char* code : {"SEK", "NOK", "DKK", "PLN", "AAA", "ZZZ"}) {
    REQUIRE(format_money(Locale::en_us, "5", code) == std::string{code} + "\u00A05");
  }
}

TEST_CASE("the sign of an amount comes first") {
  REQUIRE(format_money(Locale::en_us, "-5", "USD") == "-$5");
  REQUIRE(format_money(Locale::en_us, "-5", "CAD") == "-CA$5");
  REQUIRE(format_money(Locale::en_us, "-5", "CHF") == "-CHF\u00A05");
  REQUIRE(format_money(Locale::fr_ca, "-1234.5", "CAD") == "-1\u00A0234,5\u00A0$");
}
