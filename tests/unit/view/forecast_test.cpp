// SPDX-License-Identifier: MIT
#include "view/forecast.hpp"

#include "view/forecast_sentences.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// A funnel with what volumes bring.
struct Case {
  Case(Funnel made, const std::vector<Entry>& volumes)
      : funnel(std::move(made)), forecast(funnel::forecast(funnel, volumes)) {}

  view::ForecastView view() const { return {funnel, forecast}; }
  nlohmann::ordered_json json() const { return view::forecast_json(view()); }
  document::Table table() const {
    return std::get<document::Table>(forecast_document(view(), Locale::en_us).sections.at(0).blocks.at(0));
  }
  std::string verdict(Locale locale = Locale::en_us) const {
    return verdict_sentence(view(), locale).value_or("nothing");
  }
  Texts codes() const {
    Texts all;
    for (const view::Note& note : forecast_notes(view(), Locale::en_us)) all.emplace_back(note.code);
    return all;
  }
  /// The keys of the columns that readers get.
  Texts seen() const {
    Texts all;
    for (const document::Column& column : table().columns) {
      if (column.audience != document::Audience::machines) all.push_back(column.key);
    }
    return all;
  }

  Funnel funnel;
  Forecast forecast;
};

Funnel with_existing(std::string_view revenue, std::string_view lost) {
  Funnel funnel = built_in("200000");
  funnel.existing = ExistingRevenue{money(revenue), share(lost)};
  return funnel;
}

Funnel nearly_ten() {
  return Funnel(stage_list({{"leads", "0.0000003%"}, {"won", ""}}));
}

}  // namespace

TEST_CASE("the JSON of a forecast has its keys, in order, with a target or without") {
  const Texts expected = {"schema",        "command",     "name",
                          "preset",        "currency",    "rounding",
                          "significant",   "start",       "end",
                          "months",        "target",      "existing",
                          "clv",           "entries",     "expected_revenue",
                          "revenue_month", "recognition", "earned_revenue",
                          "gap",           "stages",      "chance",
                          "notes"};
  for (const Funnel& funnel : {built_in(), built_in("200000"), for_volume(built_in(), "sql", 300)}) {
    const auto json = Case(funnel, {{0, 10}}).json();
    Texts keys;
    for (const auto& [key, value] : json.items()) keys.push_back(key);
    REQUIRE(keys == expected);
  }
}

TEST_CASE("the JSON of a forecast has its figures, customers first") {
  const auto json = Case(with_open(built_in("200000"), "opportunities", 20), {{0, 800'000}, {3, 41}}).json();
  REQUIRE(json["stages"][1].dump() ==
          R"({"id":"opportunities","name":"Opportunities","departments":["sales","customer-service"],"rate":0.25,)"
          R"("entered":null,"open":20,"volume":90.3,"month":7.5})");
  REQUIRE(json["stages"][5]["entered"] == 800'000);
  REQUIRE(json["entries"].dump() == R"([{"id":"sessions","volume":800000},{"id":"sql","volume":41}])");
  REQUIRE(json["gap"].dump() == R"({"reached":true,"revenue":25625,"volume":null,"expected":null})");
  REQUIRE(json["expected_revenue"] == 225'625);
  REQUIRE(json["revenue_month"] == 18'802.08);
  REQUIRE(json["target"]["month"] == 16'666.67);
  REQUIRE(json["chance"]["customers"] == 20);
  REQUIRE(json["rounding"].is_null());
}

TEST_CASE("what a forecast has not is null in its JSON") {
  const auto json = Case(built_in(), {{4, 8}}).json();
  for (const char* key : {"target", "existing", "clv", "expected_revenue", "revenue_month", "gap", "chance"}) {
    CAPTURE(key);
    REQUIRE(json[key].is_null());
  }
  REQUIRE(json["stages"][2]["volume"].is_null());
  REQUIRE(json["stages"][2]["month"].is_null());
  const auto at_volume = Case(for_volume(built_in(), "sql", 100), {{0, 300'000}}).json();
  REQUIRE(at_volume["gap"].dump() == R"({"reached":false,"revenue":null,"volume":10,"expected":90})");
  REQUIRE(at_volume["target"]["month"] == 8.3);
}

TEST_CASE("readers see what is given and open only where that says something") {
  const Texts plain = {"stage", "volume", "month", "conversion", "departments"};
  REQUIRE(Case(built_in(), {{0, 10}}).seen() == plain);
  REQUIRE(Case(built_in(), {{3, 10}}).seen()[1] == "entered");
  REQUIRE(Case(with_open(built_in(), "sql", 0), {{0, 10}}).seen() == plain);
  REQUIRE(Case(with_open(built_in(), "sql", 5), {}).seen()[1] == "open");
  const Texts both = {"stage", "entered", "open", "volume", "month", "conversion", "departments"};
  REQUIRE(Case(with_open(built_in(), "sessions", 5), {{0, 10}}).seen() == both);
  Funnel short_one = built_in();
  short_one.horizon = Horizon::make(1).value();
  REQUIRE(Case(short_one, {{0, 10}}).seen() == Texts{"stage", "volume", "conversion", "departments"});
}

TEST_CASE("the table has revenue above the stages, and volumes to one decimal") {
  const auto table = Case(with_existing("50000", "10%"), {{0, 800'000}}).table();
  REQUIRE(cells(table.rows[0])[3] == "USD 195000|195000");
  REQUIRE(table.rows[0].emphasised);
  REQUIRE(cells(table.rows[1])[0] == "revenue|Existing revenue");
  REQUIRE(cells(table.rows[1])[3] == "USD 45000|45000");
  REQUIRE(cells(table.rows[2]) ==
          Texts{"customers|Customers", "-", "-", "15|15.0", "1.3|1.3", "-", "USD 10000|10000/customer", "sales|Sales"});
  REQUIRE(column(table, "volume").back() == "800000|800000.0");
  REQUIRE(Case(for_volume(built_in(), "sql", 1), {{0, 1}}).table().rows.size() == 6);
}

TEST_CASE("the verdict says by how much the target is reached or missed") {
  REQUIRE(Case(built_in("200000"), {{0, 800'000}}).verdict() ==
          "These volumes are expected to fall short of the target of $200,000 by $50,000.");
  REQUIRE(Case(built_in("149950.5"), {{0, 800'000}}).verdict() ==
          "These volumes are expected to reach the target of $149,951, with $49.50 to spare.");
  REQUIRE(Case(built_in("150000"), {{0, 800'000}}).verdict() ==
          "These volumes are expected to reach the target of $150,000.");
  REQUIRE(Case(for_volume(built_in(), "sql", 300), {{0, 799'900}}).verdict() ==
          "These volumes are expected to fall short of the target of 300 (SQL) by 60.");
  REQUIRE(Case(for_volume(built_in(), "sql", 300), {{3, 301}}).verdict(Locale::fr_ca) ==
          "Ces volumes devraient dépasser de 1 la cible de 300 (SQL).");
  REQUIRE(Case(built_in("200000"), {{0, 800'000}}).verdict(Locale::fr_ca) ==
          "Ces volumes ne devraient pas atteindre la cible de 200\u00A0000\u00A0$\u00A0: il manquerait "
          "50\u00A0000\u00A0$.");
  REQUIRE(Case(built_in(), {{0, 10}}).verdict() == "nothing");
}

TEST_CASE("a target that is missed is never missed by nothing") {
  const std::vector<Entry> volumes = {{0, 3'333'333'333}};
  REQUIRE(Case(for_revenue(nearly_ten(), "10", "1"), volumes).verdict() ==
          "These volumes are expected to fall short of the target of $10 by less than $0.01.");
  Funnel yen = for_revenue(nearly_ten(), "10", "1");
  yen.currency = "JPY";
  REQUIRE(Case(yen, volumes).verdict() ==
          "These volumes are expected to fall short of the target of ¥10 by less than ¥1.");
  REQUIRE(Case(for_volume(nearly_ten(), "won", 10), volumes).verdict(Locale::fr_fr) ==
          "Ces volumes ne devraient pas atteindre la cible de 10 (won)\u00A0: il manquerait moins de 0,1.");
}

TEST_CASE("what should be known beside the figures of a forecast is noted") {
  REQUIRE(Case(built_in("200000"), {{0, 10}}).codes().empty());
  REQUIRE(Case(built_in(), {{0, 10}}).codes().empty());
  Funnel unpriced = built_in("200000");
  unpriced.clv.reset();
  REQUIRE(Case(unpriced, {{0, 10}}).codes() == Texts{"target-not-compared"});
  REQUIRE(Case(with_existing("300000", "10%"), {{0, 10}}).codes() == Texts{"existing-covers-target"});
  REQUIRE(Case(with_existing("50000", "10%"), {{0, 10}}).codes().empty());
  const Funnel at_sql = for_volume(built_in(), "sql", 300);
  REQUIRE(Case(at_sql, {{3, 10}}).codes().empty());
  REQUIRE(Case(at_sql, {{4, 0}}).codes().empty());
  REQUIRE(Case(at_sql, {{4, 1}}).codes() == Texts{"volumes-below-target"});
  REQUIRE(Case(with_open(at_sql, "opportunities", 1), {}).codes() == Texts{"volumes-below-target"});
  Funnel varied = built_in("200000");
  varied.deal_cv = volume("0.8");
  REQUIRE(Case(varied, {{0, 10}}).codes() == Texts{"deals-vary"});
}
