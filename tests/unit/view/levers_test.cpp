// SPDX-License-Identifier: MIT
#include "view/levers.hpp"

#include "costs.hpp"
#include "view/lever_words.hpp"
#include "view/levers_sentences.hpp"
#include "view/levers_tables.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// A funnel with its plan and its levers.
struct Pulled {
  explicit Pulled(Funnel made, const std::vector<Limit>& limits = {})
      : funnel(std::move(made)), plan(funnel::plan(funnel).value()), levers(funnel::levers(funnel, limits)) {}

  view::LeversView view() const { return {funnel, plan, levers}; }
  nlohmann::ordered_json json() const { return view::levers_json(view()); }
  document::Document document(Locale locale = Locale::en_us) const { return view::levers_document(view(), locale); }
  Texts codes() const {
    Texts all;
    for (const view::Note& note : levers_notes(view(), Locale::en_us)) all.emplace_back(note.code);
    return all;
  }
  Texts headings() const {
    Texts all;
    for (const document::Section& section : document().sections) all.push_back(section.heading);
    return all;
  }

  Funnel funnel;
  Plan plan;
  Levers levers;
};

Limit sessions(std::int64_t most, bool a_month = false) {
  return VolumeLimit{0, count(most), a_month};
}

Funnel with_reachable(const Funnel& funnel, std::string_view stage, std::string_view reachable) {
  StageFigures figures;
  figures.reachable = rate(reachable);
  return with_figures(funnel, stage, figures);
}

Texts keys_of(const nlohmann::ordered_json& json) {
  Texts keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  return keys;
}

}  // namespace

TEST_CASE("the JSON of levers has its keys, in order, each once") {
  const auto json = Pulled(built_in("200000"), {sessions(800'000)}).json();
  const Texts keys = keys_of(json);
  REQUIRE(Texts(keys.begin() + 10, keys.end()) == Texts{"confidence", "target", "existing", "expected_revenue", "clv",
                                                        "top", "now", "levers", "limits", "fits", "all_rates",
                                                        "missing", "notes"});
  REQUIRE(keys_of(json["now"]) == Texts{"volume", "month", "cost", "people", "revenue_at_same_cost"});
  REQUIRE(keys_of(json["levers"][0]) ==
          Texts{"figure", "stage", "name", "now", "reachable", "ranked", "change", "need"});
  REQUIRE(keys_of(json["levers"][0]["change"]) == Texts{"step", "to", "volume", "month", "cost", "people",
                                                        "revenue_at_same_cost", "volume_change", "cost_change"});
  REQUIRE(keys_of(json["levers"][0]["need"]) == Texts{"answer", "value", "within_reachable", "together"});
  REQUIRE(keys_of(json["limits"][0]) == Texts{"limit", "most", "planned", "fits"});
  REQUIRE(keys_of(json["all_rates"]) == Texts{"answer", "improvement", "within_reachable"});
}

TEST_CASE("levers are called by machines as what they move") {
  const Pulled pulled(for_volume(with_cost(built_in("200000"), "sessions", "0.05"), "sql", 40));
  Texts keys;
  for (const Lever& lever : pulled.levers.levers) keys.push_back(view::lever_key(lever, pulled.funnel));
  REQUIRE(keys == Texts{"rate.sessions", "rate.leads", "rate.mql", "rate.sql", "rate.opportunities", "clv",
                        "unit_cost.sessions", "target.sql", "months"});
  const Pulled by_revenue(built_in("200000"));
  REQUIRE(view::lever_key(by_revenue.levers.levers[6], by_revenue.funnel) == "revenue");
}

TEST_CASE("limits are called as the flag has them") {
  const Funnel funnel = built_in("200000");
  const auto key = [&funnel](const Limit& limit) { return view::limit_key(limit, funnel); };
  REQUIRE(key(sessions(1)) == "sessions");
  REQUIRE(key(sessions(1, true)) == "sessions/month");
  REQUIRE(key(BudgetLimit{money("1")}) == "budget");
  REQUIRE(key(PeopleLimit{"sales", volume("1")}) == "people.sales");
  REQUIRE(key(MonthsLimit{1}) == "months");
}

TEST_CASE("without costs, people and limits there is one section, and it says how to get more") {
  const Pulled pulled(built_in("200000"));
  REQUIRE(pulled.headings() == Texts{"What each change brings"});
  REQUIRE(pulled.codes() == Texts{"equal-in-volume", "no-limits"});
  const auto json = pulled.json();
  REQUIRE(json["fits"].is_null());
  REQUIRE(json["all_rates"].is_null());
  REQUIRE(json["levers"][0]["need"].is_null());
}

TEST_CASE("each part has its section where there is something to tell") {
  const Pulled pulled(with_unit_costs(), {BudgetLimit{money("60000")}});
  REQUIRE(pulled.headings() ==
          Texts{"What each change brings", "What it costs then", "Does it fit?", "What each lever must be to fit"});
  REQUIRE(Pulled(with_unit_costs(), {BudgetLimit{money("600000")}}).headings().size() == 3);
  REQUIRE(Pulled(with_cost(built_in("200000"), "leads", "1"), {BudgetLimit{money("1")}}).headings() ==
          Texts{"What each change brings", "Does it fit?"});
}

TEST_CASE("the note on equal rates is not said where open units or the target make them unequal") {
  Funnel funnel = built_in("200000");
  StageFigures figures;
  figures.open = count(5);
  REQUIRE(Pulled(with_figures(funnel, "sql", figures)).codes() == Texts{"not-ranked", "no-limits"});
  REQUIRE(Pulled(for_volume(funnel, "sql", 40)).codes() == Texts{"not-ranked", "no-limits"});
  REQUIRE(Pulled(for_volume(funnel, "customers", 40)).codes() == Texts{"equal-in-volume", "no-limits"});
  REQUIRE(Pulled(with_reachable(funnel, "leads", "6%")).codes() == Texts{"ranked-by-volume", "no-limits"});
  REQUIRE(Pulled(with_reachable(with_unit_costs(), "leads", "6%")).codes() == Texts{"ranked-by-cost", "no-limits"});
}

TEST_CASE("what is missing of the cost is named where costs are of interest") {
  const Funnel partly = with_cost(built_in("200000"), "sessions", "1");
  REQUIRE(Pulled(partly).codes() == Texts{"equal-in-volume", "costs-missing", "no-limits"});
  REQUIRE(Pulled(built_in("200000"), {BudgetLimit{money("5")}}).codes() == Texts{"equal-in-volume", "costs-missing"});
}

TEST_CASE("machines get all of a lever in one row, the plan's own first") {
  const auto table = changes_table(
      Pulled(with_reachable(with_unit_costs(), "sessions", "4%"), {BudgetLimit{money("60000")}}).view(), Locale::en_us);
  REQUIRE(cells(table.rows[0])[0] == "plan|As planned");
  REQUIRE(cells(table.rows[0])[4] == "1066667|1066667");
  REQUIRE(cells(table.rows[1]) == Texts{"rate.sessions|Conversion (Sessions)", "0.03|3%", "reachable", "0.04|4%",
                                        "800000|800000", cells(table.rows[1])[5], "66667|66667", "USD 76400|76400",
                                        cells(table.rows[1])[8], "-", "USD 276000|276000", "value", "0.0678|6.78%",
                                        "false|no", cells(table.rows[1])[14]});
}

TEST_CASE("what is needed is shown with all its decimals") {
  const auto table = needs_table(Pulled(with_unit_costs(), {BudgetLimit{money("60000")}}).view(), Locale::en_us);
  REQUIRE(cells(table.rows[6]) ==
          Texts{"unit_cost.sessions|Unit cost (Sessions)", "USD 0.05|0.05", "USD 0.0221|0.0221", "-", "-"});
  REQUIRE(cells(table.rows[7])[2] == "cannot");
}

TEST_CASE("all rates together are told with their reach") {
  const auto sentence = [](const Funnel& funnel, std::int64_t most, Locale locale = Locale::en_us) {
    return together_sentence(Pulled(funnel, {sessions(most)}).view(), locale);
  };
  Funnel funnel = built_in("200000");
  REQUIRE(sentence(funnel, 800'000) ==
          "Together: all rates at once, each better by 6.15%, which is the least that fits.");
  funnel = with_reachable(funnel, "sessions", "3.1%");
  REQUIRE(sentence(funnel, 800'000).ends_with("not all of that is within reach."));
  for (const char* stage : {"sessions", "leads", "mql", "sql", "opportunities"}) {
    funnel = with_reachable(funnel, stage, "90%");
  }
  REQUIRE(sentence(funnel, 800'000).ends_with("and within reach."));
  REQUIRE(sentence(funnel, 1) == "All rates together cannot make the plan fit, however good they are.");
  REQUIRE(sentence(funnel, 1, Locale::fr_ca) == "Tous les taux ensemble ne peuvent suffire, si bons soient-ils.");
}
