// SPDX-License-Identifier: MIT
// What follows from what where several results stand in one workbook.
#include "budgeted.hpp"
#include "evaluated.hpp"
#include "view/budget_relations.hpp"
#include "view/plan_relations.hpp"
#include "view/report.hpp"
#include "view/schedule.hpp"
#include "view/table_relations.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// Plan, budget where there are costs, and schedule in one workbook.
document::Document live_report(const Budgeted& budgeted) {
  const Schedule scheduled = schedule(budgeted.funnel, {PeriodLength::quarter, {}});
  view::Relating relating;
  view::ReportView report{budgeted.funnel, std::nullopt, budgeted.plan, {}, &relating};
  auto planned = view::plan_document({budgeted.funnel, budgeted.plan}, Locale::en_us);
  relate_plan(planned, {budgeted.funnel, budgeted.plan}, Locale::en_us, relating);
  auto calendar = view::schedule_document({budgeted.funnel, budgeted.plan, scheduled, {}}, Locale::en_us);
  relate_totals(calendar, relating);
  report.parts.push_back({view::ReportPartKind::plan, std::move(planned)});
  if (knows_costs(budgeted.funnel)) {
    report.parts.push_back({view::ReportPartKind::budget, budgeted.document()});
    relate_budget(report.parts.back().document, budgeted.view(), Locale::en_us, relating);
  }
  report.parts.push_back({view::ReportPartKind::schedule, std::move(calendar)});
  return report_document(std::move(report), Locale::en_us);
}

const document::Section& section_called(const document::Document& document, const std::string& heading) {
  for (const auto& section : document.sections) {
    if (section.heading == heading) return section;
  }
  FAIL("no section is called " << heading);
  return document.sections.front();
}

}  // namespace

TEST_CASE("the parts of a report follow the one plan that it has") {
  const auto report = live_report(Budgeted(with_people()));
  REQUIRE(Evaluated(report).related() >= 60);
  const auto& table = std::get<document::Table>(section_called(report, "Cost by stage").blocks.front());
  const auto& sql = table.rows.at(view::row_place(table, "sql").value());
  REQUIRE(source(sql.cells.at(1)) == "=volume.sql");
  REQUIRE(source(sql.cells.at(2)) == "unit_cost_sql");
  REQUIRE(says(section_called(report, "Cost by stage"), "follow it"));
}

TEST_CASE("units of a budget beside a plan that follows nothing may be changed, under names of their own") {
  Funnel funnel = with_people();
  funnel.stages = with_rate(funnel, "mql", "0.1234567891").stages;
  const auto report = live_report(Budgeted(std::move(funnel)));
  REQUIRE(Evaluated(report).inputs() >= 10);
  const auto& table = std::get<document::Table>(section_called(report, "Cost by stage").blocks.front());
  REQUIRE(source(table.rows.at(view::row_place(table, "sql").value()).cells.at(1)) == "budget_volume_sql");
  REQUIRE_FALSE(says(section_called(report, "Cost by stage"), "follow it"));
}

TEST_CASE("what does not follow in a report says so, once a sheet") {
  const std::string stays = "nothing here follows";
  const auto report = live_report(Budgeted(with_people()));
  for (const char* heading : {"The plan", "Budget", "Cost by stage", "Volumes by quarter"}) {
    CAPTURE(heading);
    REQUIRE_FALSE(says(section_called(report, heading), stays));
  }
  for (const char* heading : {"Cost by department", "Cash out by month", "Calendar", "Revenue"}) {
    CAPTURE(heading);
    REQUIRE(says(section_called(report, heading), stays));
  }
  const Funnel bare = with_rate(built_in("200000"), "mql", "0.1234567891");
  for (const auto& section : live_report(Budgeted(bare)).sections) REQUIRE_FALSE(says(section, stays));
}

TEST_CASE("costs are counted from units before they are rounded: only a plan beside them knows these") {
  Funnel funnel = with_people();
  funnel.rounding = Rounding::nearest;
  const Budgeted rounded(std::move(funnel));
  const auto sessions = [](const document::Document& document) {
    const auto& table = std::get<document::Table>(section_called(document, "Cost by stage").blocks.front());
    const auto& row = table.rows.at(view::row_place(table, "sessions").value());
    return std::vector{source(row.cells.at(1)), source(row.cells.at(2)), source(row.cells.at(3))};
  };
  const auto report = live_report(rounded);
  REQUIRE(sessions(report) == std::vector<std::string>{"formula", "unit_cost_sessions", "formula"});
  REQUIRE(Evaluated(report).related() >= 60);

  auto alone = rounded.document();
  view::Relating relating;
  relate_budget(alone, rounded.view(), Locale::en_us, relating);
  REQUIRE(sessions(alone) == std::vector<std::string>{"", "", ""});
}
