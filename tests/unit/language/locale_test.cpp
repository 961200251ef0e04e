// SPDX-License-Identifier: MIT
#include "language/locale.hpp"

#include <catch2/catch.hpp>

using namespace funnel::language;

TEST_CASE("a locale has a tag, a language and a currency") {
  REQUIRE(tag(Locale::en_us) == "en-US");
  REQUIRE(tag(Locale::fr_ca) == "fr-CA");
  REQUIRE(language_of(Locale::en_gb) == Language::english);
  REQUIRE(language_of(Locale::fr_fr) == Language::french);
  REQUIRE(default_currency(Locale::en_us) == "USD");
  REQUIRE(default_currency(Locale::en_ca) == "CAD");
  REQUIRE(default_currency(Locale::en_gb) == "GBP");
  REQUIRE(default_currency(Locale::fr_ca) == "CAD");
  REQUIRE(default_currency(Locale::fr_fr) == "EUR");
}

TEST_CASE("every locale is found by its own tag") {
  for (const auto locale : all_locales) {
    REQUIRE(exact_locale(tag(locale)) == locale);
    REQUIRE(find_locale(tag(locale)) == locale);
  }
}

TEST_CASE("a tag is found as people write it") {
  for (const char* name : {"fr-CA", "fr_CA", "FR-ca", "fr_ca.UTF-8", "fr_CA@euro", "fr_CA.UTF-8@euro"}) {
    CAPTURE(name);
    REQUIRE(find_locale(name) == Locale::fr_ca);
  }
}

TEST_CASE("a language without a region of ours gives its first locale") {
  for (const char* name : {"en", "EN", "en-AU", "en_NZ.UTF-8", "en.UTF-8"}) {
    CAPTURE(name);
    REQUIRE(find_locale(name) == Locale::en_us);
  }
  for (const char* name : {"fr", "fr-BE", "fr_CH.UTF-8", "fr@euro"}) {
    CAPTURE(name);
    REQUIRE(find_locale(name) == Locale::fr_fr);
  }
}

TEST_CASE("another language is not found") {
  for (const char* name : {"", "C", "POSIX", "C.UTF-8", "de-DE", "english", "fra", "f", "-", ".UTF-8", "CA"}) {
    CAPTURE(name);
    REQUIRE(find_locale(name) == std::nullopt);
  }
}

TEST_CASE("an exact tag has no fallback") {
  REQUIRE(exact_locale("fr_ca") == Locale::fr_ca);
  for (const char* name : {"fr", "en-AU", "fr_CA.UTF-8", "fr-CA ", ""}) {
    CAPTURE(name);
    REQUIRE(exact_locale(name) == std::nullopt);
  }
}

TEST_CASE("the first variable that is set and not empty decides") {
  REQUIRE(locale_of_environment(nullptr, nullptr, nullptr) == Locale::en_us);
  REQUIRE(locale_of_environment(nullptr, nullptr, "fr_CA.UTF-8") == Locale::fr_ca);
  REQUIRE(locale_of_environment("", "", "fr_CA.UTF-8") == Locale::fr_ca);
  REQUIRE(locale_of_environment(nullptr, "fr_FR", "en_GB") == Locale::fr_fr);
  REQUIRE(locale_of_environment("en_GB", "fr_FR", "fr_CA") == Locale::en_gb);
}

TEST_CASE("LC_ALL=C hides LANG, and an unknown language does too") {
  REQUIRE(locale_of_environment("C", nullptr, "fr_CA.UTF-8") == Locale::en_us);
  REQUIRE(locale_of_environment("C.UTF-8", "fr_FR", "fr_CA.UTF-8") == Locale::en_us);
  REQUIRE(locale_of_environment(nullptr, "de_DE", "fr_CA.UTF-8") == Locale::en_us);
}
