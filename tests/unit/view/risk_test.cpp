// SPDX-License-Identifier: MIT
#include "view/risk.hpp"

#include "view/entries.hpp"
#include "view/risk_sentences.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// A funnel with its plan and its risk at 80 %.
struct Case {
  explicit Case(Funnel made, std::vector<Entry> volumes = {})
      : funnel(std::move(made)),
        plan(funnel::plan(funnel).value()),
        risk(funnel::risk(funnel, plan, {{Confidence::make(exact("80%")).value()}, std::move(volumes)})) {}

  view::RiskView view() const { return {funnel, plan, risk}; }
  nlohmann::ordered_json json() const { return view::risk_json(view()); }
  document::Table table(std::size_t section) const {
    return std::get<document::Table>(risk_document(view(), Locale::en_us).sections.at(section).blocks.at(0));
  }
  Texts codes() const {
    Texts all;
    for (const view::Note& note : risk_notes(view(), Locale::en_us)) all.emplace_back(note.code);
    return all;
  }

  Funnel funnel;
  Plan plan;
  Risk risk;
};

Funnel with_counts() {
  StageFigures figures;
  figures.rate = RateCounts::make(15, 300).value();
  return with_figures(built_in("200000"), "leads", figures);
}

}  // namespace

TEST_CASE("the JSON of a risk has its keys, in order") {
  const auto json = Case(with_counts()).json();
  Texts keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  REQUIRE(keys == Texts{"schema", "command", "name",   "preset",     "currency",     "rounding", "significant",
                        "start",  "end",     "months", "confidence", "target",       "existing", "expected_revenue",
                        "clv",    "deal_cv", "stages", "entries",    "open_entries", "chance",   "outcomes",
                        "worth",  "rates",   "notes"});
}

TEST_CASE("the JSON of a risk has the volumes, customers first") {
  const auto json = Case(built_in("200000")).json();
  REQUIRE(json["stages"][1].dump() == R"({"id":"opportunities","name":"Opportunities","open":null,)"
                                      R"("planned_volume":80,"volumes":[{"confidence":0.8,"volume":93}]})");
  REQUIRE(json["entries"].dump() == R"([{"id":"sessions","volume":1066667}])");
  REQUIRE(json["outcomes"][1].dump() == R"({"confidence":0.5,"customers":20,"revenue":200000})");
  REQUIRE(json["rates"].empty());
  REQUIRE(json["worth"].is_null());
}

TEST_CASE("the rate to measure comes with its interval and what knowing it changes") {
  const auto rate = Case(with_counts()).json()["rates"][0];
  REQUIRE(rate["id"] == "leads");
  REQUIRE(rate["rate"] == 0.05);
  REQUIRE(rate["interval"]["level"] == 0.9);
  REQUIRE(rate["interval"]["low"].get<double>() < 0.05);
  const double now = Case(with_counts()).json()["chance"]["probability"];
  REQUIRE(rate["volume_if_known"] == 1'260'493);
  REQUIRE(Case(with_counts()).json()["worth"]["confidence"] == 0.8);
  REQUIRE(Case(with_counts()).json()["worth"]["volume"].get<std::int64_t>() > 1'260'493);
  REQUIRE(rate["difference"].get<double>() == rate["probability_if_known"].get<double>() - now);
  REQUIRE(cells(Case(with_counts()).table(2).rows.at(0))[0] == "leads|Leads");
}

TEST_CASE("tables: volumes by chance, outcomes, rates") {
  const Case risk(built_in("200000"));
  REQUIRE(column(risk.table(0), "volume_80")[1] == "93|93");
  REQUIRE(column(risk.table(0), "planned_volume")[5] == "1066667|1066667");
  REQUIRE(column(risk.table(1), "revenue")[0] == "USD 140000|140000");
  REQUIRE(risk_document(risk.view(), Locale::en_us).sections.size() == 2);
}

TEST_CASE("what should be known beside the figures is noted") {
  REQUIRE(Case(built_in("200000")).codes() == Texts{"rows-do-not-chain", "rates-certain"});
  REQUIRE(Case(with_counts()).codes() == Texts{"rows-do-not-chain"});
  REQUIRE(Case(built_in("0")).codes()[1] == "existing-covers-target");
  Funnel varied = built_in("200000");
  varied.deal_cv = volume("0.8");
  REQUIRE(Case(varied).codes() == Texts{"rows-do-not-chain", "deals-vary", "rates-certain"});
  Funnel far = for_volume(Funnel(stage_list({{"a", "25%"}, {"b", ""}})), "b", 2'000'000'000'000'000'000);
  StageFigures figures;
  figures.rate = RateCounts::make(25, 100).value();
  far = with_figures(far, "a", figures);
  REQUIRE(Case(far).codes()[1] == "volume-unknown");
}

TEST_CASE("the volumes that were counted are named") {
  const Case risk(with_open(built_in("200000"), "sql", 30), {{0, 5'000}, {3, 7}});
  REQUIRE(view::counted_volumes(risk.risk.entries, risk.risk.open, risk.funnel, Locale::en_us) ==
          "Volumes counted: 5,000 (Sessions), 7 (SQL), 30 (SQL, open).");
  REQUIRE(view::counted_volumes(risk.risk.entries, risk.risk.open, risk.funnel, Locale::fr_ca) ==
          "Volumes comptés\u00A0: 5\u00A0000 (Sessions web), 7 (SQL), 30 (SQL, en cours).");
}

TEST_CASE("each confidence has a column of its own name") {
  const Funnel funnel = built_in("200000");
  const Plan planned = plan(funnel).value();
  const std::vector<Confidence> close = {Confidence::make(exact("1/3")).value(),
                                         Confidence::make(exact("33.33333%")).value(),
                                         Confidence::make(exact("99.9%")).value()};
  const Risk found = risk(funnel, planned, {close, {}});
  const auto document = view::risk_document({funnel, planned, found}, Locale::en_us);
  Texts keys;
  for (const auto& column : std::get<document::Table>(document.sections[0].blocks[0]).columns)
    keys.push_back(column.key);
  REQUIRE(keys == Texts{"stage", "planned_volume", "volume_33.333333333333336", "volume_33.33333", "volume_99.9"});
}
