// SPDX-License-Identifier: MIT
#include "view/advice.hpp"

#include "channels.hpp"
#include "view/advice_sentences.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace funnel;
using namespace funnel::test;
using language::Locale;

namespace {

Funnel half_a_funnel() {
  std::vector<Stage> stages = stage_list({{"visitors", "6%"}, {"trials", "20%"}, {"customers", ""}}).all();
  stages[0].departments = {"Marketing"};
  stages[0].figures.baseline = volume("10");
  stages[0].figures.reachable = rate("5%");
  stages[0].figures.lag = Lag{volume("400"), LagUnit::days};
  Funnel funnel = for_revenue(Funnel(StageList::make(std::move(stages)).value()), "30000", "1000");
  funnel.departments = {Department{"sales", {}, {}, {}}, Department{"marketing", {}, {}, {}}};
  return funnel;
}

/// Of which there is nothing to say in twelve months.
StageList trial_stages() {
  std::vector<Stage> stages = stage_list({{"visitors", "3%"}, {"trials", "20%"}, {"customers", ""}}).all();
  for (Stage& stage : stages) {
    stage.departments = {"sales"};
    stage.figures.baseline = volume("10");
  }
  stages[0].figures.lag = Lag{*Volume::make(*Fraction::make(17045, 80)), LagUnit::months};
  return StageList::make(std::move(stages)).value();
}

Texts sentences_in(const Funnel& funnel, Locale locale) {
  Texts texts;
  for (const Advice& one : advice(funnel).advice) texts.push_back(view::advice_sentence(one, funnel, locale));
  return texts;
}

}  // namespace

TEST_CASE("advice says what was found and what would be right") {
  REQUIRE(
      sentences_in(half_a_funnel(), Locale::en_us) ==
      Texts{
          "The horizon has no first day, so no goal has a deadline. Write \"start\": \"2027-01-01\".",
          "The lags down to Customers add up to 13.1 months, and the horizon has 12: what enters from now on comes "
          "out after it. Plan for more months, or check the lags.",
          "Visitors: 6% lies outside 2% to 5%, the spread of the preset saas-self-serve. Check how it is counted; if "
          "it is right, say in \"source\" where it comes from.",
          "Visitors: the plan counts on 6%, above the best rate that can be reached, 5%. Lower the one or raise the "
          "other.",
          "Visitors: no department of the file has the id \"Marketing\"; they are \"sales\", \"marketing\". Name "
          "one of them, or list it.",
          "Trials: today's level is not known, so growth cannot be judged. Write \"baseline\": <units a month today>.",
          "Trials: no department owns it. Write \"departments\": [\"marketing\", \"sales\"].",
          "Customers: today's level is not known, so growth cannot be judged. Write \"baseline\": <units a month "
          "today>.",
          "Customers: no department owns it. Write \"departments\": [\"sales\"]."});
}

TEST_CASE("advice in French has the numbers and the spaces of French") {
  const Texts texts = sentences_in(half_a_funnel(), Locale::fr_ca);
  REQUIRE(
      texts[1] ==
      "Les délais jusqu’à «\u00a0Clients signés\u00a0» totalisent 13,1 mois, et l’horizon en compte 12\u00a0: ce qui "
      "entre désormais n’aboutit qu’après. Prévoyez plus de mois, ou vérifiez les délais.");
  REQUIRE(texts[2] ==
          "Visiteurs\u00a0: 6\u00a0% sort de la fourchette du modèle saas-self-serve, de 2\u00a0% à 5\u00a0%. Vérifiez "
          "comment il est calculé\u00a0; s’il est juste, dites dans \"source\" d’où il vient.");
}

TEST_CASE("what is of a channel or a scenario is named so, and is found at its path") {
  Funnel funnel = half_a_funnel();
  funnel.stages = trial_stages();
  StageFigures figures;
  figures.rate = KnownRate{rate("9%")};
  funnel.channels = {sharing("ads", "100%")};
  funnel.channels[0].name = "Annonces";
  funnel.channels[0].stages = {{"visitors", figures}};
  funnel.scenarios = {{"court", {}}};
  funnel.scenarios[0].changes.months = 6;
  const AdviceList list = advice(funnel);
  const Texts texts = sentences_in(funnel, Locale::fr_ca);
  REQUIRE(list.advice.size() == 3);
  REQUIRE(view::advice_path(list.advice[1], funnel) == "/scenarios/0/months");
  REQUIRE(texts[1].starts_with("Les délais jusqu’à «\u00a0Clients signés (scénario court)\u00a0» totalisent 7 mois"));
  REQUIRE(view::advice_path(list.advice[2], funnel) == "/channels/0/stages/visitors/rate");
  REQUIRE(texts[2] ==
          "Visiteurs (canal Annonces)\u00a0: 9\u00a0% sort de la fourchette du modèle saas-self-serve, de 2\u00a0% à "
          "5\u00a0%. Vérifiez comment il est calculé\u00a0; s’il est juste, donnez-en la fourchette ou les effectifs.");
}

TEST_CASE("the preset's figures and examples are named as such") {
  Funnel funnel = half_a_funnel();
  std::vector<Stage> stages = funnel.stages.all();
  stages[0].source = "funnel init --preset saas-self-serve (acceleroi.com, date not stated)";
  stages[2].source = "funnel init --preset saas-self-serve";
  funnel = for_revenue(Funnel(StageList::make(std::move(stages)).value()), "120000", "600");
  const Texts texts = sentences_in(funnel, Locale::en_us);
  REQUIRE(texts[2] == "$120,000 is the example that funnel init wrote. Put your own target in its place.");
  REQUIRE(texts[3] == "$600 is the example that funnel init wrote. Put your own CLV in its place.");
  REQUIRE(texts[4] ==
          "Visitors: 6% comes from the preset saas-self-serve. Put your own rate and its source in its place.");
  REQUIRE(texts[9] == "Customers: the source is still the preset saas-self-serve. Put your own in its place.");
  REQUIRE(sentences_in(built_in(), Locale::en_us)[1] ==
          "There is no target. Write \"target\": {\"revenue\": <amount>}.");
}

TEST_CASE("each piece of advice has the path of what it is about") {
  const Funnel funnel = half_a_funnel();
  const AdviceList list = advice(funnel);
  const auto json = view::check_json({funnel, list, std::vector<std::size_t>(list.advice.size(), 7)});
  Texts paths;
  for (const auto& one : json["advice"]) paths.push_back(one["path"]);
  REQUIRE(paths == Texts{"/start", "/months", "/stages/0/rate", "/stages/0/reachable", "/stages/0/departments",
                         "/stages/1/baseline", "/stages/1/departments", "/stages/2/baseline", "/stages/2/departments"});
  REQUIRE(json["compared_with"] == "saas-self-serve");
  REQUIRE(json["advice"][0]["line"] == 7);
  REQUIRE(json["advice"][0]["stage"] == nullptr);
  REQUIRE(json["advice"][2]["stage"] == "visitors");
}
