// SPDX-License-Identifier: MIT
#include "view/charts.hpp"

#include "viewed.hpp"

#include <funnel/comparison.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;
using document::Chart;
using document::ChartKind;

namespace {

/// "label: value, value (detail)" of each item.
Texts items(const Chart& chart) {
  Texts all;
  for (const document::ChartItem& item : chart.items) {
    std::string line = item.label + ":";
    for (const document::Cell& value : item.values) line += " " + text(value);
    all.push_back(item.detail.empty() ? line : line + " (" + item.detail + ")");
  }
  return all;
}

}  // namespace

TEST_CASE("a plan's chart is a funnel, the top first, with rates and owners") {
  const Funnel funnel = built_in("200000");
  const auto charts = view::plan_charts({funnel, plan(funnel).value()}, Locale::en_us);
  REQUIRE(charts.size() == 1);
  REQUIRE(charts[0].kind == ChartKind::funnel);
  REQUIRE(charts[0].title == "Funnel over 12 months");
  REQUIRE(
      charts[0].description ==
      "A funnel: 1,066,667 (Sessions), 32,000 (Leads), 1,600 (MQL), 320 (SQL), 80 (Opportunities), 20 (Customers).");
  const Texts all = items(charts[0]);
  REQUIRE(all.front() == "Sessions: 1066667|1066667 (3% · Marketing)");
  REQUIRE(all.back() == "Customers: 20|20 (Sales)");
}

TEST_CASE("a forecast's chart leaves out what nobody knows") {
  const Funnel funnel = built_in();
  const std::vector<Entry> entries = {{1, 1000}};
  const auto charts = view::forecast_charts({funnel, forecast(funnel, entries)}, Locale::fr_ca);
  REQUIRE(charts.at(0).title == "Prévision sur 12 mois");
  REQUIRE(items(charts[0]).front() == "Sessions web: - (3\u00A0% · Marketing)");
  REQUIRE(items(charts[0]).at(1) == "Leads générés: 1000|1000.0 (5\u00A0% · Marketing)");
}

TEST_CASE("alternatives are bars of each stage, each stage on its own scale") {
  const std::vector<Alternative> alternatives = {{"Base", built_in("200000")}, {"Half", built_in("100000")}};
  const auto comparison = compare(alternatives).value();
  const auto charts = view::comparison_charts({alternatives, comparison}, Locale::en_us);
  REQUIRE(charts.at(0).own_scales);
  REQUIRE(charts[0].series == Texts{"Base", "Half"});
  REQUIRE(items(charts[0]).front() == "Customers: 20|20 10|10");
  REQUIRE(items(charts[0]).size() == 6);
}

TEST_CASE("a schedule is drawn where it has several periods, at the target's stage and at the top") {
  const Funnel funnel = built_in("200000");
  const Plan made = plan(funnel).value();
  const auto charts = view::schedule_charts({funnel, made, schedule(funnel)}, Locale::en_us);
  REQUIRE(charts.size() == 2);
  REQUIRE(charts[0].title == "Customers, by period");
  REQUIRE(charts[1].title == "Sessions, by period");
  REQUIRE(charts[0].items.size() == 12);
  Funnel month = funnel;
  month.horizon = Horizon::make(1).value();
  REQUIRE(view::schedule_charts({month, plan(month).value(), schedule(month)}, Locale::en_us).empty());
}

TEST_CASE("charts stand below a document's first section, and change nothing else") {
  document::Document document{"t", "", "", {{"", {document::Paragraph{"p"}}}, {"Next", {}}}};
  view::add_charts(document, {});
  REQUIRE(document.sections.size() == 2);
  view::add_charts(document, {Chart{}});
  REQUIRE(document.sections.size() == 3);
  REQUIRE(std::holds_alternative<Chart>(document.sections[1].blocks.at(0)));
  REQUIRE(document.sections[2].heading == "Next");
}
