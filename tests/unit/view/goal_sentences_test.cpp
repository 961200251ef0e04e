// SPDX-License-Identifier: MIT
#include "goaled.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

constexpr Locale french = Locale::fr_ca;

/// Leads of the published case, from so many today.
std::string leads(std::string_view today, Locale locale) {
  return Goaled(with_today(for_2026(), "leads", today)).sentence("leads", locale);
}

Funnel with_names(std::string_view sessions, std::string_view leads) {
  const Funnel funnel = with_stage(for_2026(), "sessions", [&](Stage& stage) {
    stage.name = sessions;
    stage.figures.baseline_rate = share("1.5%");
    stage.figures.reachable = rate("3%");
  });
  return with_stage(funnel, "leads", [&](Stage& stage) { stage.name = leads; });
}

}  // namespace

TEST_CASE("the method's sentence, in both languages") {
  const Goaled goaled(with_segment(with_today(for_2026(), "leads", "1500"), "leads", "sur le site web"));
  REQUIRE(goaled.sentence("leads", french) ==
          "Augmenter le nombre de leads générés sur le site web de 1\u00A0500 à 2\u00A0667 par mois d’ici le 31 "
          "décembre 2026.");
  REQUIRE(goaled.sentence("leads") ==
          "Increase the number of generated leads on the website from 1,500 to 2,667 a month by December 31, 2026.");
}

TEST_CASE("each verb has its sentence") {
  REQUIRE(Goaled(for_2026()).sentence("leads") == "Generate 2,667 leads a month by December 31, 2026.");
  REQUIRE(Goaled(for_2026()).sentence("leads", french) ==
          "Générer 2\u00A0667 leads par mois d’ici le 31 décembre 2026.");
  REQUIRE(leads("3000", Locale::en_us) ==
          "Reduce the number of generated leads from 3,000 to 2,667 a month by December 31, 2026.");
  REQUIRE(leads("3000", french) ==
          "Réduire le nombre de leads générés de 3\u00A0000 à 2\u00A0667 par mois d’ici le 31 décembre 2026.");
  REQUIRE(leads("2667", Locale::en_gb) ==
          "Maintain the number of generated leads at 2,667 a month until 31 December 2026.");
  REQUIRE(leads("2667", french) ==
          "Maintenir le nombre de leads générés à 2\u00A0667 par mois jusqu’au 31 décembre 2026.");
}

TEST_CASE("a stage that begins with a vowel is elided in French") {
  const Goaled goaled(with_today(for_2026(), "opportunities", "4"));
  REQUIRE(goaled.sentence("opportunities", french) ==
          "Augmenter le nombre d’opportunités de 4 à 7 par mois d’ici le 31 décembre 2026.");
}

TEST_CASE("totals are reached, against today's pace or today's customers") {
  Funnel funnel = for_2026();
  REQUIRE(Goaled(funnel).sentence("revenue", french) ==
          "Atteindre 200\u00A0000\u00A0$ de revenus d’ici le 31 décembre 2026.");
  REQUIRE(Goaled(funnel).sentence("total.customers") == "Reach a total of 20 customers by December 31, 2026.");
  funnel.existing = ExistingRevenue{money("50000"), share("0.1")};
  const Goaled goaled(with_today(funnel, "customers", "1"));
  REQUIRE(goaled.sentence("revenue") ==
          "Reach $200,000 in revenue by December 31, 2026, against $45,000 from today's customers.");
  REQUIRE(goaled.sentence("total.customers", french) ==
          "Atteindre un total de 16 clients signés d’ici le 31 décembre 2026, contre 12 au rythme actuel.");
}

TEST_CASE("a rate's goal names both stages") {
  const Goaled goaled(with_names("Sessions", "Leads générés"));
  REQUIRE(goaled.sentence("rate.sessions") ==
          "Increase the conversion rate from sessions to leads from 1.5% to 3% by December 31, 2026.");
  REQUIRE(goaled.sentence("rate.sessions", french) ==
          "Augmenter le taux de conversion des sessions web en leads de 1,5\u00A0% à 3\u00A0% d’ici le 31 décembre "
          "2026.");
}

TEST_CASE("stages with names of the user's have neutral sentences") {
  const Goaled goaled(with_today(with_names("Visites", "Prospects"), "leads", "1500"));
  REQUIRE(goaled.sentence("sessions") == "Generate 88,889 units a month at the stage “Visites” by December 31, 2026.");
  REQUIRE(goaled.sentence("sessions", french) ==
          "Générer 88\u00A0889 unités par mois à l’étape «\u00A0Visites\u00A0» d’ici le 31 décembre 2026.");
  REQUIRE(goaled.sentence("leads", french) ==
          "Augmenter le volume de l’étape «\u00A0Prospects\u00A0» de 1\u00A0500 à 2\u00A0667 par mois d’ici le 31 "
          "décembre 2026.");
  REQUIRE(goaled.sentence("rate.sessions", french) ==
          "Augmenter le taux de conversion de l’étape «\u00A0Visites\u00A0» en «\u00A0Prospects\u00A0» de "
          "1,5\u00A0% à 3\u00A0% d’ici le 31 décembre 2026.");
  REQUIRE(goaled.sentence("rate.sessions") ==
          "Increase the conversion rate from “Visites” to “Prospects” from 1.5% to 3% by December 31, 2026.");
}

TEST_CASE("one unit is singular; French has the singular below two") {
  Funnel funnel = for_volume(built_in(), "customers", 1);
  REQUIRE(Goaled(funnel).sentence("customers") == "Generate 1 customer a month for 12 months.");
  REQUIRE(Goaled(funnel).sentence("total.customers", french) == "Atteindre un total de 1 client signé en 12 mois.");
  funnel = for_volume(built_in(), "leads", 2000);
  REQUIRE(Goaled(funnel).sentence("customers") == "Generate 0.1 customers a month for 12 months.");
  REQUIRE(Goaled(funnel).sentence("customers", french) == "Générer 0,1 client signé par mois pendant 12 mois.");
}

TEST_CASE("without a start the sentence says how long") {
  Funnel funnel = with_today(built_in("200000"), "leads", "2667");
  REQUIRE(Goaled(funnel).sentence("leads") == "Maintain the number of generated leads at 2,667 a month for 12 months.");
  REQUIRE(Goaled(funnel).sentence("leads", french) ==
          "Maintenir le nombre de leads générés à 2\u00A0667 par mois pendant 12 mois.");
  funnel.horizon = Horizon::make(1).value();
  REQUIRE(Goaled(funnel).sentence("mql") == "Generate 1,600 MQLs a month for 1 month.");
}

TEST_CASE("a monthly goal of an uneven calendar is an average, and what is attained is within the months") {
  Funnel funnel = with_today(built_in("200000"), "leads", "1500");
  REQUIRE(Goaled(funnel).sentence("leads", french) ==
          "Augmenter le nombre de leads générés de 1\u00A0500 à 2\u00A0667 par mois d’ici 12 mois.");
  funnel.calendar = WeightedShape{{Fraction(1), Fraction(1), Fraction(1), Fraction(1)}};
  REQUIRE(Goaled(funnel).sentence("leads") ==
          "Increase the number of generated leads from 1,500 to 2,667 a month within 12 months.");
  funnel.calendar = WeightedShape{{Fraction(1), Fraction(1), Fraction(1), Fraction(2)}};
  REQUIRE(Goaled(funnel).sentence("mql") == "Generate 134 MQLs a month on average for 12 months.");
  funnel.calendar = GrowthShape{*Fraction::make(1, 10)};
  REQUIRE(Goaled(funnel).sentence("mql", french) == "Générer 134 MQL par mois en moyenne pendant 12 mois.");
}

TEST_CASE("an objective tells what a department has to bring") {
  const Goaled goaled(for_2026());
  REQUIRE(objective_sentence(goaled.goals.groups[0], goaled.view(), Locale::en_us) ==
          "Help reach $200,000 in revenue by December 31, 2026 through sessions, generated leads, MQLs and SQLs.");
  REQUIRE(objective_sentence(goaled.goals.groups[1], goaled.view(), french) ==
          "Contribuer à atteindre 200\u00A0000\u00A0$ de revenus d’ici le 31 décembre 2026 en agissant sur les "
          "opportunités et les clients signés.");
  const Goaled own(for_volume(Funnel(stage_list({{"visits", "50%"}, {"won", ""}})), "won", 5));
  REQUIRE(objective_sentence(own.goals.groups[0], own.view(), french) ==
          "Contribuer à atteindre un total de 5 unités à l’étape «\u00A0won\u00A0» en 12 mois en agissant sur l’étape "
          "«\u00A0visits\u00A0» et l’étape «\u00A0won\u00A0».");
}

TEST_CASE("reviews are dated where the horizon is") {
  REQUIRE(reviews_sentence(Goaled(for_2026()).view(), Locale::en_us) ==
          "Reviews, to evaluate and readjust (SMARTER): March 31, 2026; June 30, 2026; September 30, 2026; December "
          "31, 2026.");
  REQUIRE(reviews_sentence(Goaled(built_in("200000")).view(), french) ==
          "Bilans, pour évaluer et réajuster (SMARTER), à la fin du mois\u00A0: 3, 6, 9, 12.");
}
