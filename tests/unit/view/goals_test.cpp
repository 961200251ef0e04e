// SPDX-License-Identifier: MIT
#include "goaled.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// Leads have a level of today, a segment, a capacity and people, of whom there are too few.
Funnel with_short_marketing() {
  Funnel funnel = with_segment(with_today(for_2026(), "leads", "1500"), "leads", "PME");
  funnel = with_capacity(funnel, "leads", "1000");
  funnel.departments = {department("marketing", "2", "")};
  funnel.preset.reset();
  return funnel;
}

document::Table table(const Goaled& goaled, std::size_t section, Locale locale = Locale::en_us) {
  return std::get<document::Table>(goaled.document(locale).sections.at(section).blocks.at(0));
}

Texts headings(const Goaled& goaled) {
  Texts all;
  for (const document::Section& section : goaled.document().sections) all.push_back(section.heading);
  return all;
}

}  // namespace

TEST_CASE("the table of goals has the method's columns, and verdicts for machines") {
  const document::Table goals = table(Goaled(with_short_marketing()), 1);
  REQUIRE(column(goals, "id") ==
          Texts{"revenue", "total.customers", "customers", "opportunities", "sql", "mql", "leads", "sessions"});
  REQUIRE(cells(goals.rows.at(6)) == Texts{"leads", "volume", "leads", "increase|Increase", "Leads a month", "PME|PME",
                                           "1500|1500", "2667|2667", "units_per_month", "2026-12-31|2026-12-31",
                                           "marketing|Marketing", "pass|pass", "pass|pass", "fail|fail",
                                           "unknown|unknown", "pass|pass"});
  REQUIRE(column(goals, "to").front() == "USD 200000|200000");
}

TEST_CASE("readers get no column that nothing stands in") {
  const document::Table goals = table(Goaled(for_2026()), 1);
  for (const document::Column& column : goals.columns) {
    const bool empty = column.key == "segment" || column.key == "from";
    if (empty) REQUIRE(column.audience == document::Audience::machines);
  }
}

TEST_CASE("a horizon without a start has its length for readers, and nothing for machines") {
  REQUIRE(column(table(Goaled(built_in("200000")), 1), "deadline").front() == "|12 months");
}

TEST_CASE("verdicts and what they lack follow the table") {
  const Goaled goaled(with_short_marketing());
  REQUIRE(headings(goaled) ==
          Texts{"Goals", "From what to what, by when, and whose", "Are they SMART?", "What fails, or is not known"});
  REQUIRE(cells(table(goaled, 2, Locale::fr_ca).rows.at(6)) ==
          Texts{"Leads générés, par mois", "pass|oui", "pass|oui", "fail|non", "unknown|inconnu", "pass|oui"});
  const document::Table open = table(goaled, 3);
  REQUIRE(column(open, "goals").back() == "all");
  REQUIRE(column(open, "why").back() == "There is no budget (--budget, or budget in the file).");
}

TEST_CASE("reasons name figures, and the key that is missing") {
  const Goaled goaled(with_short_marketing());
  REQUIRE(goaled.reason("leads", Criterion::attainable) == "People are short in Marketing (3 needed, 2 there).");
  REQUIRE(goaled.reason("revenue", Criterion::attainable, Locale::fr_ca) ==
          "Il suppose un objectif qui n’est pas atteignable\u00A0: Leads générés.");
  REQUIRE(goaled.reason("leads", Criterion::time_bound) == "It ends on December 31, 2026.");
  REQUIRE(goaled.reason("revenue", Criterion::measurable) ==
          "What today's customers bring is not given (--existing, or existing in the file).");
}

TEST_CASE("growth near the stretch is told with digits enough") {
  REQUIRE(Goaled(with_today(for_2026(), "leads", "1500")).reason("leads", Criterion::attainable) ==
          "The target is 1.8 times today's level, below 3 times.");
  REQUIRE(Goaled(with_today(for_2026(), "leads", "890")).reason("leads", Criterion::attainable) ==
          "The target is 2.9966 times today's level, below 3 times.");
  REQUIRE(Goaled(with_today(for_2026(), "leads", "500")).reason("leads", Criterion::attainable, Locale::fr_ca) ==
          "La cible vaut 5,3 fois le niveau actuel\u00A0; en deçà de 3 fois, elle serait atteignable (--stretch).");
}

TEST_CASE("an exceeded budget is told by what is known of the cost") {
  Funnel funnel = with_cost(for_2026(), "sessions", "0.05");
  funnel.budget = money("50000");
  REQUIRE(Goaled(funnel).reason("leads", Criterion::realistic) ==
          "What is known of the cost, $53,333, is already above the budget of $50,000.");
  funnel = with_unit_costs();
  funnel.budget = money("50000");
  REQUIRE(Goaled(funnel).reason("leads", Criterion::realistic) ==
          "The plan costs $89,733, above the budget of $50,000.");
}

TEST_CASE("JSON has each goal with its sentences, its verdicts and the missing keys' paths") {
  const auto json = Goaled(with_short_marketing()).json();
  const auto& leads = json["goals"][6];
  REQUIRE(leads["id"] == "leads");
  REQUIRE(leads["from"] == 1500);
  REQUIRE(leads["sentence"]["fr"] ==
          "Augmenter le nombre de leads générés (PME) de 1\u00A0500 à 2\u00A0667 par mois d’ici le 31 décembre "
          "2026.");
  REQUIRE(leads["verdicts"]["attainable"]["reason"] == "people-short");
  REQUIRE(json["goals"][7]["verdicts"]["specific"]["missing"][0]["path"] == "/stages/0/segment");
  REQUIRE(json["goals"][7]["verdicts"]["realistic"]["missing"][0]["path"] == "/budget");
  REQUIRE(json["objectives"][0]["key_results"] == nlohmann::ordered_json({"sql", "mql", "leads", "sessions"}));
  REQUIRE(json["raci"][0]["stage"].is_null());
  REQUIRE(json["reviews"][0]["date"] == "2026-03-31");
  REQUIRE(Goaled(for_2026()).json()["goals"][7]["verdicts"]["specific"]["missing"][0]["path"].is_null());
}

TEST_CASE("by department each has a section, and the tables follow their order") {
  Goaled goaled(for_2026());
  goaled.by_department = true;
  REQUIRE(headings(goaled)[0] == "Goals: Marketing");
  REQUIRE(headings(goaled)[1] == "Goals: Sales");
  REQUIRE(column(table(goaled, 2), "id").front() == "sql");
  REQUIRE(column(table(goaled, 3), "goal").front() == "SQL a month");
}

TEST_CASE("objectives and key results stand by department") {
  Goaled goaled(for_2026());
  goaled.style = view::GoalStyle::okr;
  REQUIRE(headings(goaled) == Texts{"Marketing", "Sales", "From what to what, by when, and whose"});
}

TEST_CASE("responsibilities are a table of their own") {
  Goaled goaled(for_2026());
  goaled.style = view::GoalStyle::raci;
  const document::Table raci = table(goaled, 0, Locale::fr_ca);
  REQUIRE(cells(raci.rows.at(0)) ==
          Texts{"revenue|Revenus", "sales|Ventes", "customer-service|Service client", "-", "-"});
  REQUIRE(cells(raci.rows.at(3)) == Texts{"sql|SQL", "marketing|Marketing", "sales|Ventes", "-", "-"});
}
