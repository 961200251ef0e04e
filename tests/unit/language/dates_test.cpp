// SPDX-License-Identifier: MIT
#include "language/dates.hpp"

#include <catch2/catch.hpp>

using namespace funnel::language;
using namespace std::chrono;
using namespace std::chrono_literals;

TEST_CASE("a date is written as CLDR's long form") {
  REQUIRE(format_date(Locale::en_us, 2026y / January / 31) == "January 31, 2026");
  REQUIRE(format_date(Locale::en_gb, 2026y / January / 31) == "31 January 2026");
  REQUIRE(format_date(Locale::fr_ca, 2026y / January / 31) == "31 janvier 2026");
  REQUIRE(format_date(Locale::fr_fr, 2026y / March / 1) == "1er mars 2026");
}

TEST_CASE("a month stands with its year") {
  REQUIRE(format_month(Locale::en_us, 2026y / January) == "January\u00A02026");
  REQUIRE(format_month(Locale::en_gb, 2026y / December) == "December\u00A02026");
  REQUIRE(format_month(Locale::fr_ca, 2026y / August) == "août\u00A02026");
  REQUIRE(format_month(Locale::fr_fr, 2026y / March) == "mars\u00A02026");
}
