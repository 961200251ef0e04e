// SPDX-License-Identifier: MIT
#include "language/names.hpp"
#include "language/segments.hpp"
#include "language/stage_phrases.hpp"

#include <catch2/catch.hpp>

using namespace funnel::language;

namespace {

std::string french(std::string_view segment) {
  return segment_phrase(Language::french, segment);
}

std::string english(std::string_view segment) {
  return segment_phrase(Language::english, segment);
}

}  // namespace

TEST_CASE("every standard stage has phrases in both languages") {
  for (const std::string_view id : standard_stages()) {
    CHECK(stage_phrase(Language::english, id).has_value());
    CHECK(stage_phrase(Language::french, id).has_value());
  }
  REQUIRE_FALSE(stage_phrase(Language::french, "mine").has_value());
}

TEST_CASE("the French de is elided before a vowel") {
  REQUIRE(with_french_de("leads générés") == "de leads générés");
  REQUIRE(with_french_de("opportunités") == "d’opportunités");
  REQUIRE(with_french_de("utilisateurs") == "d’utilisateurs");
  REQUIRE(with_french_de("MQL") == "de MQL");
}

TEST_CASE("every stage's French noun is elided where it begins with a vowel, and none needs another rule") {
  for (const std::string_view id : standard_stages()) {
    const std::string noun(stage_phrase(Language::french, id)->indicator);
    const bool vowel = std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
    CHECK(with_french_de(noun) == (vowel ? "d’" : "de ") + noun);
    CHECK(std::string_view("hyHY\xC3").find(noun.front()) == std::string_view::npos);
  }
}

TEST_CASE("a segment that is a phrase stands as it was written") {
  REQUIRE(french("sur le site web") == " sur le site web");
  REQUIRE(french("du Québec") == " du Québec");
  REQUIRE(french("d’entreprises") == " d’entreprises");
  REQUIRE(french("d'entreprises") == " d'entreprises");
  REQUIRE(french("À Montréal") == " À Montréal");
  REQUIRE(english("in Quebec") == " in Quebec");
}

TEST_CASE("well-known channels have their preposition, in either language") {
  REQUIRE(french("site web") == " sur le site web");
  REQUIRE(french("Site web") == " sur le site web");
  REQUIRE(french("LinkedIn") == " sur LinkedIn");
  REQUIRE(french("website") == " sur le site web");
  REQUIRE(english("site web") == " on the website");
  REQUIRE(english("sur le site web") == " on the website");
  REQUIRE(french("on the website") == " sur le site web");
  REQUIRE(english("email") == " by email");
}

TEST_CASE("any other segment stands in parentheses") {
  REQUIRE(french("PME") == " (PME)");
  REQUIRE(french("en") == " (en)");
  REQUIRE(french("surface") == " (surface)");
  REQUIRE(english("du Québec") == " (du Québec)");
  REQUIRE(english("").empty());
}
