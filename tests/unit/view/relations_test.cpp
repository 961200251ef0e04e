// SPDX-License-Identifier: MIT
// Every relation of a document comes to the figure that stands in its cell, by an arithmetic of the test's own.
#include "budgeted.hpp"
#include "channels.hpp"
#include "evaluated.hpp"
#include "view/budget_relations.hpp"
#include "view/comparison.hpp"
#include "view/plan_relations.hpp"
#include "view/schedule.hpp"
#include "view/table_relations.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

document::Document live_plan(const Funnel& funnel, Locale locale = Locale::en_us) {
  const Plan planned = plan(funnel).value();
  const view::PlanView view{funnel, planned};
  auto document = view::plan_document(view, locale);
  view::Relating relating;
  relate_plan(document, view, locale, relating);
  return document;
}

Funnel with(Funnel funnel, Rounding rounding, std::optional<int> significant = std::nullopt) {
  funnel.rounding = rounding;
  if (significant) funnel.significant = SignificantDigits::make(*significant);
  return funnel;
}

Funnel with_counts(const Funnel& funnel, std::string_view stage_id, std::int64_t converted, std::int64_t of) {
  StageFigures figures;
  figures.rate = RateCounts::make(converted, of).value();
  return with_figures(funnel, stage_id, figures);
}

}  // namespace

TEST_CASE("the published plan follows from seven inputs") {
  const Evaluated plan(live_plan(built_in("200000")));
  REQUIRE(plan.inputs() == 7);    // the target, the CLV, five rates
  REQUIRE(plan.related() == 19);  // six volumes, seven months, six bars of the chart
}

TEST_CASE("plans follow under every policy, with units that are open, and with revenue that is there") {
  Funnel open = with_open(with_open(built_in("205000"), "leads", 500), "sql", 17);
  Funnel existing = built_in("200000");
  existing.existing = ExistingRevenue{money("45000.5"), share("10%")};
  const Funnel counted = with_counts(built_in("200000"), "mql", 33, 211);
  for (const Funnel& funnel : {built_in("123456.78"), open, existing, counted, for_volume(built_in(), "mql", 1601),
                               for_volume(open, "sql", 321), for_volume(built_in("1"), "customers", 21)}) {
    for (const Rounding rounding : {Rounding::up, Rounding::nearest, Rounding::exact}) {
      const auto document = live_plan(with(funnel, rounding));
      REQUIRE(says(document, "may be changed"));
      REQUIRE(Evaluated(document).related() >= 17);
    }
  }
}

TEST_CASE("volumes before significant digits have a column, from which the chain goes on") {
  const auto document = live_plan(with(built_in("200000"), Rounding::up, 4));
  const auto& table = std::get<document::Table>(document.sections.front().blocks.front());
  REQUIRE(column(table, "chained").back() == "1066667|1066667");
  REQUIRE(column(table, "volume").back() == "1067000|1067000");
  REQUIRE(Evaluated(document).related() == 25);
  REQUIRE(Evaluated(live_plan(with(built_in("200000"), Rounding::nearest, 3))).related() == 19);
}

TEST_CASE("what a spreadsheet would not compute exactly stays as it is, and says so") {
  for (const Funnel& funnel :
       {with_rate(built_in("200000"), "mql", "0.1234567891"), built_in("900000000000000000"),
        with_rate(built_in("200000"), "leads", "0.000001"), for_revenue(built_in(), "200000", "10000.125")}) {
    const auto document = live_plan(funnel);
    REQUIRE(says(document, "plain values"));
    REQUIRE(Evaluated(document).inputs() == 0);
  }
}

TEST_CASE("a plan for a chance and a plan of channels are no chain") {
  const Funnel funnel = built_in("200000");
  const Plan planned = with_confidence(plan(funnel).value(), funnel, *Confidence::make(exact("80%"))).value();
  const view::PlanView view{funnel, planned};
  auto document = view::plan_document(view, Locale::fr_ca);
  view::Relating relating;
  relate_plan(document, view, Locale::fr_ca, relating);
  REQUIRE(says(document, "chance donnée"));
  REQUIRE(Evaluated(document).related() == 12);  // months, and the bars of the chart
}

TEST_CASE("a budget follows from units and what one costs") {
  const Budgeted budgeted(with_people());
  auto document = budgeted.document();
  view::Relating relating;
  relate_budget(document, budgeted.view(), Locale::en_us, relating);
  const Evaluated budget(document);
  REQUIRE(budget.inputs() >= 10);
  REQUIRE(budget.related() >= 30);
}

TEST_CASE("totals of a schedule follow, and differences of a comparison") {
  const Funnel funnel = built_in("200000");
  const Plan planned = plan(funnel).value();
  const Schedule scheduled = schedule(funnel, {PeriodLength::quarter, {}});
  auto calendar = view::schedule_document({funnel, planned, scheduled, {}}, Locale::en_us);
  view::Relating of_schedule;
  relate_totals(calendar, of_schedule);
  REQUIRE(Evaluated(calendar).related() == 8);

  const std::vector<Alternative> both = {{"Base", funnel}, {"Better", with_rate(funnel, "sessions", "4%")}};
  const Comparison comparison = compare(both).value();
  auto compared = view::comparison_document({both, comparison}, Locale::en_us);
  view::Relating of_comparison;
  relate_differences(compared, of_comparison);
  REQUIRE(Evaluated(compared).related() >= 7);
}

TEST_CASE("what a customer costs follows from what is above it in a comparison, and so does its difference") {
  const Funnel funnel = with_people();
  const std::vector<Alternative> both = {{"Base", funnel}, {"Better", with_rate(funnel, "sessions", "4%")}};
  const Comparison comparison = compare(both).value();
  auto compared = view::comparison_document({both, comparison}, Locale::en_us);
  view::Relating relating;
  relate_differences(compared, relating);
  const auto& table = std::get<document::Table>(compared.sections.front().blocks.front());
  const auto& row = table.rows.at(view::row_place(table, "cac").value());
  for (const auto* key : {"base", "better", "better_shown"}) {
    CAPTURE(key);
    REQUIRE(source(row.cells.at(view::column_place(table, key).value())) == "formula");
  }
  Evaluated(compared).related();
}
