// SPDX-License-Identifier: MIT
// Every sentence under a plan, in both languages. "~" stands for a no-break space.
#include "view/plan_sentences.hpp"

#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;
using namespace std::chrono;

namespace {

std::string visible(std::string text) {
  const std::string_view space = "\u00A0";
  for (auto at = text.find(space); at != std::string::npos; at = text.find(space)) text.replace(at, space.size(), "~");
  return text;
}

bool says(const Funnel& funnel, Locale locale, std::string_view sentence) {
  for (const std::string& one : sentences_of(funnel, locale)) {
    if (visible(one) == sentence) return true;
  }
  return false;
}

Funnel rounded_by(Rounding rounding, std::optional<int> digits_kept = std::nullopt) {
  auto funnel = built_in("205000");
  funnel.rounding = rounding;
  if (digits_kept) funnel.significant = SignificantDigits::make(*digits_kept);
  return funnel;
}

}  // namespace

TEST_CASE("the rounding policy is named under every table") {
  REQUIRE(sentences_of(rounded_by(Rounding::up)).front() ==
          "Rounding: up. A stage needs what the stage after it must produce, divided by the stage's own conversion and "
          "rounded up to whole units.");
  REQUIRE(says(rounded_by(Rounding::up), Locale::fr_ca,
               "Arrondi~: par excès. Il faut à une étape ce que l’étape suivante doit produire, divisé par la "
               "conversion de l’étape et arrondi à l’unité supérieure."));
  REQUIRE(
      sentences_of(rounded_by(Rounding::nearest)).front() ==
      "Rounding: nearest. Volumes are computed exactly through the whole chain and shown to the nearest whole number.");
  REQUIRE(says(rounded_by(Rounding::nearest), Locale::fr_fr,
               "Arrondi~: au plus près. Les volumes sont calculés exactement d’un bout à l’autre de la chaîne et "
               "affichés au nombre entier le plus proche."));
  REQUIRE(sentences_of(rounded_by(Rounding::exact)).front() ==
          "Rounding: exact. Volumes are computed exactly through the whole chain and shown to two decimals.");
  REQUIRE(says(rounded_by(Rounding::exact), Locale::fr_fr,
               "Arrondi~: exact. Les volumes sont calculés sans arrondi d’un bout à l’autre de la chaîne et affichés "
               "avec deux décimales."));
}

TEST_CASE("significant digits are named with their direction") {
  REQUIRE(says(rounded_by(Rounding::up, 4), Locale::en_us,
               "Volumes are shown rounded up (significant digits: 4), and their months follow; the stages themselves "
               "are computed from unrounded volumes."));
  REQUIRE(says(rounded_by(Rounding::up, 4), Locale::fr_ca,
               "Les volumes sont affichés par excès (chiffres significatifs~: 4) et leurs mois en découlent~; les "
               "étapes sont calculées à partir des volumes non arrondis."));
  REQUIRE(says(
      rounded_by(Rounding::exact, 1), Locale::en_us,
      "Volumes are shown to the nearest (significant digits: 1), and their months follow; the stages themselves are "
      "computed from unrounded volumes."));
  REQUIRE(says(rounded_by(Rounding::nearest, 1), Locale::fr_ca,
               "Les volumes sont affichés au plus près (chiffres significatifs~: 1) et leurs mois en découlent~; "
               "les étapes sont calculées à partir des volumes non arrondis."));
}

TEST_CASE("a horizon with dates is named before anything else") {
  auto funnel = built_in("200000");
  funnel.horizon = Horizon::make(18, 2026y / January / 1).value();
  REQUIRE(sentences_of(funnel).front() == "From January 1, 2026 to June 30, 2027.");
  REQUIRE(sentences_of(funnel, Locale::fr_ca).front() == "Du 1er janvier 2026 au 30 juin 2027.");
  REQUIRE(sentences_of(built_in("200000")).size() == 3);
}

TEST_CASE("months that add up to more than the horizon are explained") {
  auto funnel = built_in("200000");
  REQUIRE(says(funnel, Locale::en_us,
               "Monthly figures are rounded, so 12 times the month may exceed the total of the period."));
  funnel.horizon = Horizon::make(18).value();
  REQUIRE(says(funnel, Locale::fr_fr,
               "Les chiffres mensuels sont arrondis~: 18 fois le mois peut dépasser le total de la période."));
}

TEST_CASE("a forecast is told with the target that it is of") {
  const auto funnel = for_volume(built_in(), "leads", 10'000);
  REQUIRE(
      says(funnel, Locale::en_us,
           "The target is 10,000 at the Leads stage; the stages after it are forecast, as what it can be expected to "
           "bring, and not rounded up."));
  REQUIRE(says(funnel, Locale::fr_ca,
               "La cible est de 10~000 à l’étape «~Leads générés~»~; les étapes suivantes sont une prévision de ce que "
               "l’on peut en attendre, sans arrondi par excès."));
}

TEST_CASE("whole customers that bring more than was asked for are told in money") {
  REQUIRE(says(built_in("205000"), Locale::en_us, "The plan brings $210,000 for a target of $205,000."));
  REQUIRE(says(built_in("205000"), Locale::fr_ca, "Le plan rapporte 210~000~$ pour une cible de 205~000~$."));
}

TEST_CASE("existing revenue that covers the target is told") {
  auto funnel = built_in("200000");
  funnel.existing = ExistingRevenue{money("300000"), Share()};
  REQUIRE(says(funnel, Locale::en_us, "Existing revenue already covers the target."));
  REQUIRE(says(funnel, Locale::fr_fr, "Les revenus existants couvrent déjà la cible."));
}

TEST_CASE("open units that cover their stage are told with its name") {
  const auto funnel = with_open(built_in("200000"), "opportunities", 90);
  REQUIRE(
      says(funnel, Locale::en_us, "What is open today at the Opportunities stage already covers what is required."));
  REQUIRE(says(funnel, Locale::fr_fr,
               "Ce qui est en cours aujourd’hui à l’étape «~Opportunités~» couvre déjà ce qui est requis."));
}

TEST_CASE("every note has a code of its own") {
  using enum PlanNoteCode;
  REQUIRE(view::note_code(months_exceed_total) == "months-exceed-year");
  REQUIRE(view::note_code(forecast_below_target) == "forecast-below-target");
  REQUIRE(view::note_code(existing_covers_target) == "existing-covers-target");
  REQUIRE(view::note_code(open_covers_stage) == "open-covers-stage");
  REQUIRE(view::note_code(expected_above_target) == "expected-above-target");
}

TEST_CASE("a plan made of a preset's rates says that they are those of others, with their source where it is sent on") {
  auto funnel = built_in("200000");
  REQUIRE(says(funnel, Locale::en_us,
               "The rates are published figures of others (preset b2b-inbound): replace them by your own."));
  auto made = plan(funnel).value();
  const auto note = view::plan_notes({funnel, made}, Locale::fr_ca).back();
  REQUIRE(note.code == "preset-rates");
  REQUIRE(note.for_others->starts_with("Les taux sont des chiffres publiés d’autres entreprises (blogue."));
  Changes own;
  own.stages = {{"leads", {}}};
  own.stages.front().second.rate = KnownRate{*Rate::make(*Fraction::make(7, 100))};
  funnel = changed(funnel, own).value();
  REQUIRE(says(funnel, Locale::en_us,
               "Published figures of others (preset b2b-inbound), to be replaced by your own: rates of Sessions, MQL, "
               "SQL, Opportunities."));
}
