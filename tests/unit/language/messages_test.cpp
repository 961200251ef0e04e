// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"

#include <catch2/catch.hpp>

using namespace funnel::language;

TEST_CASE("arguments take their place in both languages") {
  REQUIRE(text(Language::english, message::column_months, {{"months", "18"}}) == "18 months");
  REQUIRE(text(Language::french, message::column_months, {{"months", "18"}}) == "18 mois");
  REQUIRE(text(Language::english, message::note_expected_revenue, {{"target", "$2"}, {"expected", "$1"}}) ==
          "The plan brings $1 for a target of $2.");
  REQUIRE(text(Language::french, message::period, {{"start", "2026-01-01"}, {"end", "2026-12-31"}}) ==
          "Du 2026-01-01 au 2026-12-31.");
  REQUIRE(text(Language::french, message::title_plan_named, {{"name", "X"}}) == "Plan d’entonnoir inversé\u00A0: X");
}

TEST_CASE("an argument of no use is ignored, a missing one stays to be seen") {
  REQUIRE(text(Language::english, message::column_stage, {{"months", "18"}}) == "Stage");
  REQUIRE(text(Language::english, message::column_months) == "{months} months");
}

TEST_CASE("a value is not looked into") {
  REQUIRE(text(Language::english, message::explain_shown_as, {{"equation", "{shown}{"}, {"shown", "1"}}) ==
          "{shown}{, shown as 1");
}

TEST_CASE("no text is without its last words") {
  REQUIRE(text(Language::english, message::column_stage) == "Stage");
  REQUIRE(text(Language::french, message::column_stage) == "Étape");
  REQUIRE(text(Language::french, message::row_existing_revenue) == "Revenus existants");
}

// A message that breaks one of these rules does not compile: the constructor asks them of every message.

TEST_CASE("both languages take the same arguments") {
  STATIC_REQUIRE(arguments_are_among("{a} of {b}", "{b}, {a}"));
  STATIC_REQUIRE(arguments_are_among("none", "{b}"));
  STATIC_REQUIRE_FALSE(arguments_are_among("{a} of {b}", "{a}"));
  STATIC_REQUIRE_FALSE(arguments_are_among("{a} of {b", "{a} {b"));
}

TEST_CASE("French has no-break spaces where its typography wants them") {
  STATIC_REQUIRE(is_french_typography("«\u00A0Leads\u00A0»\u00A0: 3\u00A0% d’entre eux\u00A0?"));
  STATIC_REQUIRE_FALSE(is_french_typography("d'entre eux"));
  STATIC_REQUIRE_FALSE(is_french_typography("3 %"));
  STATIC_REQUIRE_FALSE(is_french_typography("oui:"));
  STATIC_REQUIRE_FALSE(is_french_typography("non\u00A0; peut-être !"));
  STATIC_REQUIRE_FALSE(is_french_typography("« Leads\u00A0»"));
  STATIC_REQUIRE_FALSE(is_french_typography("«\u00A0Leads »"));
}
