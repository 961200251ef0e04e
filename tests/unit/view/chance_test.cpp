// SPDX-License-Identifier: MIT
#include "view/chance.hpp"

#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;
using view::chance_text;

namespace {

Plan likely(const Funnel& funnel) {
  return with_chance(plan(funnel).value(), funnel);
}

std::string sentence(const Funnel& funnel, Locale locale = Locale::en_us) {
  return view::chance_sentence(likely(funnel).chance, funnel, locale).value_or("nothing");
}

nlohmann::ordered_json json(const Funnel& funnel) {
  return view::chance_json(likely(funnel).chance, funnel);
}

}  // namespace

TEST_CASE("a chance is told to the percent, and never as certain when it is not") {
  REQUIRE(chance_text(0.5297, Locale::en_us) == "53%");
  REQUIRE(chance_text(0.0049, Locale::en_us) == "under 1%");
  REQUIRE(chance_text(0.005, Locale::en_us) == "1%");
  REQUIRE(chance_text(0.9949, Locale::en_us) == "99%");
  REQUIRE(chance_text(0.995, Locale::en_us) == "over 99%");
  REQUIRE(chance_text(1, Locale::en_us) == "100%");
  REQUIRE(chance_text(0, Locale::en_us) == "0%");
  REQUIRE(chance_text(0.9999, Locale::fr_ca) == "plus de 99\u00A0%");
  REQUIRE(chance_text(0.0001, Locale::fr_ca) == "moins de 1\u00A0%");
}

TEST_CASE("the sentence says what is reached, and what the chance rests on") {
  REQUIRE(sentence(built_in("200000")) == "Chance of reaching 20 (Customers): 53%, if these rates are exactly right.");
  REQUIRE(sentence(built_in("200000"), Locale::fr_ca) ==
          "Chance d’atteindre 20 (Clients signés)\u00A0: 53\u00A0%, si ces taux sont tout à fait exacts.");
  Funnel uncertain = built_in("200000");
  StageFigures figures;
  figures.rate = RateCounts::make(15, 300).value();
  uncertain = with_figures(uncertain, "leads", figures);
  REQUIRE(sentence(uncertain) == "Chance of reaching 20 (Customers): 53%, given how sure the rates are.");
  Funnel varied = built_in("200000");
  varied.deal_cv = volume("0.8");
  REQUIRE(sentence(varied) == "Chance of reaching $200,000 of new revenue: 47%, if these rates are exactly right.");
  REQUIRE(sentence(for_volume(built_in(), "sessions", 5)) == "nothing");
  REQUIRE(sentence(built_in("0")) == "nothing");
}

TEST_CASE("the JSON of a chance is that of the design") {
  const auto built_in_json = json(built_in("200000"));
  REQUIRE(built_in_json.dump().starts_with(R"({"probability":0.5297441212)"));
  REQUIRE(built_in_json["customers"] == 20);
  REQUIRE(built_in_json["basis"] == "rates-certain");
  REQUIRE(json(for_volume(built_in(), "sql", 300))["customers"].is_null());
  REQUIRE(json(for_volume(built_in(), "sessions", 5)).is_null());
  Funnel varied = built_in("200000");
  varied.deal_cv = volume("0.8");
  REQUIRE(json(varied)["customers"].is_null());
  REQUIRE(json(varied)["revenue"] == 200'000);
  PlanChance unknown;
  unknown.stage = 5;
  unknown.needed = 20;
  REQUIRE(view::chance_json(unknown, built_in()).dump() == R"({"probability":null,"customers":20,"basis":null})");
  REQUIRE_FALSE(view::chance_sentence(unknown, built_in(), Locale::en_us).has_value());
}

TEST_CASE("an interval is told with as many digits as tell its ends apart") {
  REQUIRE(view::interval_text({0.027, 0.0331}, Locale::en_us) == "2.70% to 3.31%");
  REQUIRE(view::interval_text({0.17, 0.34}, Locale::en_us) == "17.0% to 34.0%");
  REQUIRE(view::interval_text({0, 1}, Locale::fr_fr) == "0,0\u00A0% à 100,0\u00A0%");
  REQUIRE(view::interval_text({0.5, 0.5}, Locale::en_us) == "50.0000% to 50.0000%");
}

TEST_CASE("several channels without a chance together are null in JSON, and a note has the reason") {
  PlanChance unknown;
  const auto told = [&](ChanceProblem problem, Locale locale) {
    unknown.problem = problem;
    return view::channels_chance_note(unknown, locale).value().text;
  };
  REQUIRE(told(ChanceProblem::channels_uncertain, Locale::en_us) ==
          "No chance is computed for several channels together, since a conversion is uncertain; --channel shows that "
          "of one.");
  REQUIRE(told(ChanceProblem::channel_clvs_differ, Locale::fr_ca) ==
          "La chance n’est pas calculée pour plusieurs canaux réunis, car leurs CLV diffèrent\u00A0; --channel donne "
          "celle d’un seul.");
  REQUIRE(view::chance_json(unknown, built_in()).is_null());
  unknown.problem = ChanceProblem::not_computed;
  REQUIRE_FALSE(view::channels_chance_note(unknown, Locale::en_us));
  REQUIRE_FALSE(view::chance_json(unknown, built_in()).is_null());
}
