// SPDX-License-Identifier: MIT
#include "view/comparison.hpp"

#include "costs.hpp"
#include "view/comparison_sentences.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// Alternatives and what comparing them gave.
struct Case {
  explicit Case(std::vector<Alternative> all)
      : alternatives(std::move(all)), comparison(compare(alternatives).value()) {}

  view::ComparisonView view() const { return {alternatives, comparison}; }
  nlohmann::ordered_json json() const { return view::comparison_json(view()); }
  document::Document document(Locale locale = Locale::en_us) const { return view::comparison_document(view(), locale); }
  document::Table table(std::size_t section = 0, Locale locale = Locale::en_us) const {
    return std::get<document::Table>(document(locale).sections.at(section).blocks.at(0));
  }
  Texts sentences(Locale locale = Locale::en_us) const { return view::top_sentences(view(), locale); }
  Texts codes() const {
    Texts all;
    for (const view::Note& note : comparison_notes(view(), Locale::en_us)) all.emplace_back(note.code);
    return all;
  }

  std::vector<Alternative> alternatives;
  Comparison comparison;
};

Case what_if(const std::string& name, const Funnel& second) {
  return Case({{"Base", built_in("200000")}, {name, second}});
}

Case published() {
  return what_if("sessions=4%", with_rate(built_in("200000"), "sessions", "4%"));
}

Texts keys(const nlohmann::ordered_json& json) {
  Texts all;
  for (const auto& [key, value] : json.items()) all.push_back(key);
  return all;
}

/// The row with this key, cell by cell.
Texts row(const document::Table& table, const std::string& key) {
  for (const document::Row& one : table.rows) {
    if (cells(one).front().starts_with(key + "|")) return cells(one);
  }
  return {};
}

}  // namespace

TEST_CASE("the published what-if in a sentence, in both languages") {
  REQUIRE(published().sentences() == Texts{"sessions=4%: 25% fewer Sessions (800,000 instead of 1,066,667)."});
  REQUIRE(published().sentences(Locale::fr_ca) ==
          Texts{"sessions=4%\u00A0: 25\u00A0% de moins (Sessions web\u00A0: 800\u00A0000 au lieu de "
                "1\u00A0066\u00A0667)."});
}

TEST_CASE("more, and as many") {
  REQUIRE(what_if("x", with_rate(built_in("200000"), "sessions", "2%")).sentences() ==
          Texts{"x: 50% more Sessions (1,600,000 instead of 1,066,667)."});
  REQUIRE(what_if("x", built_in("200000")).sentences() == Texts{"x: as many Sessions (1,066,667)."});
  // Nothing to compare with at the top.
  REQUIRE(what_if("x", for_volume(Funnel(stage_list({{"a", "5%"}, {"b", ""}})), "b", 1)).sentences().empty());
}

TEST_CASE("where there is no share to tell, readers get the difference itself") {
  Funnel covered = built_in("200000");
  covered.existing = ExistingRevenue{money("200000"), Share()};
  const auto table = Case({{"Base", covered}, {"x", built_in("200000")}}).table();
  REQUIRE(row(table, "volume.customers")[4] == "-");
  REQUIRE(row(table, "volume.customers")[5] == "20|+20");
  Funnel poor = with_unit_costs();
  poor.budget = money("80000");
  Funnel rich = poor;
  rich.budget = money("90000");
  const auto left = row(Case({{"Base", rich}, {"x", poor}}).table(), "budget_left");
  REQUIRE(left[1] == "USD 266.65|267");
  REQUIRE(left[5] == "USD -10000|-10000");
}

TEST_CASE("volumes change by what they do before they are rounded to be shown") {
  Funnel funnel = built_in("200000");
  funnel.significant = SignificantDigits::make(2);
  const auto table = Case({{"Base", funnel}, {"x", with_rate(funnel, "sessions", "4%")}}).table();
  REQUIRE(row(table, "volume.sessions")[1] == "1100000|1100000");
  REQUIRE(row(table, "volume.sessions")[5] == "-0.25000023437492674|-25%");
}

TEST_CASE("fixed costs, people and the spread of deals are told where they differ") {
  Funnel other = with_unit_costs();
  other.costs = {monthly(std::nullopt, "100")};
  other.departments = {department("sales", "1", "1000")};
  other.deal_cv = volume("1.5");
  const auto table = Case({{"Base", with_unit_costs()}, {"x", other}}).table(1);
  Texts names;
  for (const document::Row& input : table.rows) names.push_back(cells(input)[0]);
  REQUIRE(names == Texts{"Fixed costs", "Cost of people", "Spread of deal sizes"});
}

TEST_CASE("readers get values and changes, machines differences as well") {
  const auto table = published().table();
  REQUIRE(row(table, "volume.sessions") == Texts{"volume.sessions|Sessions", "1066667|1066667", "800000|800000",
                                                 "-266667|-266667", "-0.25000023437492674|-25%",
                                                 "-0.25000023437492674|-25%"});
  REQUIRE(row(table, "revenue")[4] == "0|0%");
  REQUIRE(row(table, "rate.sessions")[4] == "0.3333333333333333|+33.3%");
  REQUIRE(row(table, "chance")[4] == "-");
  REQUIRE(row(table, "chance")[5].ends_with("|0 points"));
  REQUIRE(table.columns[0].title == "Over 12 months");
  REQUIRE(table.rows.front().emphasised);
}

TEST_CASE("machines call columns after alternatives, each by a name of its own") {
  const Funnel funnel = built_in("200000");
  const auto table =
      Case({{"figure", funnel}, {"a=4%", funnel}, {"A 4", funnel}, {"été", funnel}, {"=", funnel}}).table();
  Texts all;
  for (const document::Column& column : table.columns) {
    if (column.audience == document::Audience::everybody) all.push_back(column.key);
  }
  REQUIRE(all == Texts{"figure", "figure_2", "a_4", "a_4_2", "t", "alternative"});
}

TEST_CASE("a name that is another's column gets a number") {
  const Funnel funnel = built_in("200000");
  const auto table = Case({{"Base", funnel}, {"a", funnel}, {"a change", funnel}}).table();
  REQUIRE(table.columns[6].key == "a_change_2");
}

TEST_CASE("readers get what differs in a table of its own") {
  const auto inputs = published().table(1);
  REQUIRE(inputs.rows.size() == 1);
  REQUIRE(cells(inputs.rows[0]) == Texts{"Conversion (Sessions)", "0.03|3%", "0.04|4%"});
  REQUIRE(what_if("same", built_in("200000")).document().sections.size() == 1);
  StageFigures range;
  range.rate = RateRange::make(rate("2%"), rate("4%")).value();
  const auto uncertain = what_if("range", with_figures(built_in("200000"), "sessions", range)).table(1);
  REQUIRE(uncertain.rows.size() == 1);
  REQUIRE(cells(uncertain.rows[0]) == Texts{"90% sure (Sessions)", "-", "2.0% to 4.0%"});
}

TEST_CASE("horizons that differ bring the volumes a month, and a note") {
  Funnel longer = built_in("200000");
  longer.horizon = Horizon::make(18).value();
  const Case made = what_if("months=18", longer);
  REQUIRE(made.document().sections.size() == 3);
  REQUIRE(row(made.table(2), "month.sessions")[2] == "59260|59260");
  REQUIRE(made.table().columns[0].title == "Figure");
  REQUIRE(made.codes() == Texts{"months-differ", "rates-certain"});
  REQUIRE(made.sentences() == Texts{"months=18: 33.3% fewer Sessions a month (59,260 instead of 88,889)."});
  REQUIRE(made.sentences(Locale::fr_ca) ==
          Texts{"months=18\u00A0: 33,3\u00A0% de moins (Sessions web, par mois\u00A0: 59\u00A0260 au lieu de "
                "88\u00A0889)."});
}

TEST_CASE("expected revenue stands beside the target where it says more") {
  const auto audience = [](const Case& made) {
    const auto table = made.table();
    const auto expected = std::find_if(table.rows.begin(), table.rows.end(), [](const document::Row& one) {
      return cells(one).front().starts_with("expected_revenue|");
    });
    return expected->audience;
  };
  REQUIRE(audience(published()) == document::Audience::machines);
  REQUIRE(audience(what_if("more", built_in("205000"))) == document::Audience::everybody);
}

TEST_CASE("cost of a customer is CAC; of another last stage, cost per unit") {
  const Funnel costly = with_cost(for_volume(Funnel(stage_list({{"a", "50%"}, {"b", ""}})), "b", 2), "a", "3");
  const Case orders({{"one", with_cost(costly, "b", "0")}, {"two", with_cost(costly, "b", "1")}});
  REQUIRE(row(orders.table(), "cost_per_order") == Texts{"cost_per_order|Cost per b", "USD 6|6", "USD 7|7", "USD 1|1",
                                                         "0.16666666666666666|+16.7%", "0.16666666666666666|+16.7%"});
  REQUIRE(row(orders.table(), "cac").empty());
  REQUIRE(orders.json()["alternatives"][1]["cost_per_order"] == 7);
  REQUIRE(orders.json()["alternatives"][1]["cac"].is_null());
  REQUIRE(orders.json()["inputs"][0].dump() == R"({"figure":"unit_cost","stage":"b","values":[0,1]})");
}

TEST_CASE("what is left of the budget may be below nothing") {
  Funnel short_of = with_cost(for_volume(Funnel(stage_list({{"a", "50%"}, {"b", ""}})), "b", 2), "a", "3");
  short_of = with_cost(short_of, "b", "0");
  short_of.budget = money("10");
  const auto table = Case({{"one", short_of}, {"two", short_of}}).table();
  REQUIRE(row(table, "budget_left")[1] == "USD -2|-2");
}

TEST_CASE("the JSON of a comparison has its keys, in order") {
  const auto json = published().json();
  REQUIRE(keys(json) == Texts{"schema", "command", "name", "currency", "alternatives", "inputs", "notes"});
  REQUIRE(keys(json["alternatives"][1]) == Texts{"name", "currency", "rounding", "significant", "start", "end",
                                                 "months", "target", "existing", "expected_revenue", "clv", "stages",
                                                 "cost", "cac", "cost_per_order", "budget", "budget_left", "chance",
                                                 "differences"});
  REQUIRE(keys(json["alternatives"][1]["differences"]) == Texts{"target", "months", "expected_revenue", "clv", "cost",
                                                                "cac", "cost_per_order", "budget", "budget_left",
                                                                "chance"});
  REQUIRE(json["alternatives"][1]["stages"][5].dump() ==
          R"({"id":"sessions","name":"Sessions","rate":0.04,"open":null,"unit_cost":null,"volume":800000,)"
          R"("month":66667,"difference":-266667,"change":-0.25000023437492674})");
  REQUIRE(json["inputs"].dump() ==
          R"([{"figure":"rate","stage":"sessions","values":[0.03,0.04],"intervals":[null,null]}])");
}

TEST_CASE("a volume target is compared under the same key as a revenue target") {
  const Funnel sql = for_volume(built_in(), "sql", 300);
  const auto json = what_if("sql", sql).json()["alternatives"][1];
  REQUIRE(json["target"].dump() ==
          R"({"revenue":null,"stage":"sql","volume":300,"departments":["sales","customer-service"],"month":25})");
  REQUIRE(json["differences"]["target"].dump() == R"({"difference":null,"change":null})");
  REQUIRE(Case({{"a", sql}, {"b", for_volume(sql, "sql", 330)}})
              .json()["alternatives"][1]["differences"]["target"]
              .dump() == R"({"difference":30,"change":0.1})");
}

TEST_CASE("what should be known beside compared figures is noted") {
  REQUIRE(published().codes() == Texts{"rates-certain"});
  Funnel euros = built_in("200000");
  euros.currency = "EUR";
  REQUIRE(what_if("euros", euros).codes() == Texts{"currencies-differ", "rates-certain"});
  REQUIRE(what_if("euros", euros).json()["currency"].is_null());
  Funnel nearest = built_in("200000");
  nearest.rounding = Rounding::nearest;
  REQUIRE(what_if("nearest", nearest).codes() == Texts{"rounding-differs", "rates-certain"});
  REQUIRE(what_if("costs", with_cost(built_in("200000"), "leads", "2")).codes() ==
          Texts{"cost-unknown", "rates-certain"});
}

TEST_CASE("one funnel's name heads the comparison") {
  Funnel named = built_in("200000");
  named.name = "Ours";
  const Case both({{"Base", named}, {"x", named}});
  REQUIRE(both.document().heading == "Comparison: Ours");
  REQUIRE(both.json()["name"] == "Ours");
  REQUIRE(what_if("x", named).document().heading.empty());
}
