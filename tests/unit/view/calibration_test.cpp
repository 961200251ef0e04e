// SPDX-License-Identifier: MIT
// The report of a calibration, as JSON and as a document.
#include "view/calibration.hpp"

#include "histories.hpp"
#include "view/calibration_sentences.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// A history with its calibration, for views that refer to both.
struct Case {
  explicit Case(History data, std::optional<Funnel> file = std::nullopt,
                std::vector<std::optional<std::string>> ids = {})
      : history(std::move(data)), funnel(std::move(file)) {
    calibration = calibrated(history, {funnel ? &*funnel : nullptr, {}, std::move(ids)});
  }

  view::CalibrationView view(view::Saving saving = {}) const {
    return {history, calibration, funnel ? &*funnel : nullptr, "crm.csv", std::move(saving)};
  }
  nlohmann::ordered_json json() const { return view::calibration_json(view()); }
  document::Document document(Locale locale = Locale::en_us) const {
    return view::calibration_document(view(), locale);
  }
  Texts notes(Locale locale = Locale::en_us) const {
    Texts texts;
    for (const view::Note& note : view::calibration_notes(view(), locale)) texts.push_back(note.text);
    texts.pop_back();  // what became of the rates
    return texts;
  }

  History history;
  std::optional<Funnel> funnel;
  Calibration calibration;
};

const document::Table& table(const document::Document& document, std::size_t section) {
  return std::get<document::Table>(document.sections.at(section).blocks.at(0));
}

Texts keys(const nlohmann::ordered_json& object) {
  Texts all;
  for (const auto& [key, value] : object.items()) all.push_back(key);
  return all;
}

History by_channel() {
  auto history = counts_history({"leads", "customers"}, {300, 6});
  history.channels = {channel_history("Ads", {100, 2}), channel_history("", {200, 4})};
  return history;
}

Funnel two_stages() {
  return Funnel(stage_list({{"leads", "5%"}, {"customers", ""}}));
}

}  // namespace

TEST_CASE("the JSON of a calibration has its keys, in order, and customers first") {
  const auto json = Case(cohort_history()).json();
  REQUIRE(keys(json) == Texts{"schema", "command", "kind", "data", "from", "to", "period_days", "rows", "stages",
                              "channels", "skipped", "notes", "file"});
  REQUIRE(json["kind"] == "cohorts");
  REQUIRE(json["from"] == "2025-01-03");
  REQUIRE(json["to"] == "2025-12-30");
  REQUIRE(json["stages"][0].dump() ==
          R"({"id":"customers","name":"Customers","column":"won_date","entered":96,"of":null,"converted":null,)"
          R"("rate":null,"interval":null,"too_young":null,"mature_days":null,"lag":null})");
  auto leads = json["stages"][1];
  const auto interval = credible_interval(*RateCounts::make(96, 3200), 0.9).value();
  REQUIRE(leads["interval"]["low"] == interval.low);
  REQUIRE(leads["interval"]["high"] == interval.high);
  leads["interval"] = nullptr;
  REQUIRE(leads.dump() ==
          R"({"id":"leads","name":"Leads","column":"lead_date","entered":3320,"of":3200,"converted":96,"rate":0.03,)"
          R"("interval":null,"too_young":120,"mature_days":34,)"
          R"("lag":{"observed":96,"mean":7.5,"median":6,"p90":34,"spread":12.3}})");
  REQUIRE(json["skipped"].dump() == R"([{"problem":"not-a-date","column":"lead_date","count":12,"rows":[5,8,13]},)"
                                    R"({"problem":"gap","column":null,"count":2,"rows":[7,9]}])");
}

TEST_CASE("what is not known of counts is null, and impossible counts have no rate") {
  const auto json = Case(counts_history({"leads", "customers"}, {5, 6})).json();
  REQUIRE(json["kind"] == "counts");
  REQUIRE(json["from"].is_null());
  REQUIRE(json["period_days"].is_null());
  REQUIRE(json["file"].is_null());
  REQUIRE(json["channels"].dump() == "[]");
  REQUIRE(json["stages"][1].dump() == R"({"id":"leads","name":"Leads","column":"leads","entered":5,"of":5,)"
                                      R"("converted":6,"rate":null,"interval":null,"too_young":null,)"
                                      R"("mature_days":null,"lag":null})");
}

TEST_CASE("where nothing converted the rate is 0, and what it may be is told") {
  const auto stage = Case(counts_history({"leads", "customers"}, {500, 0})).json()["stages"][1];
  REQUIRE(stage["rate"] == 0);
  REQUIRE(stage["interval"]["low"] == 0.0);
  REQUIRE(stage["interval"]["high"] > 0.001);
}

TEST_CASE("each channel has its id in the funnel file, its share and its stages") {
  const auto json = Case(by_channel(), std::nullopt, {"ads", "not-given"}).json();
  REQUIRE(json["channels"].size() == 2);
  REQUIRE(json["channels"][1]["id"] == "not-given");
  REQUIRE(json["channels"][1]["name"] == "");
  REQUIRE(json["channels"][1]["share"] == 4.0 / 6);
  REQUIRE(json["channels"][0]["stages"][1]["converted"] == 2);
}

TEST_CASE("where the file went stands in the JSON and is said last") {
  const Case calibrated_case(cohort_history());
  using Kind = view::Saving::Kind;
  const auto saved = view::calibration_json(calibrated_case.view({Kind::file, "plan.json"}));
  REQUIRE(saved["file"] == "plan.json");
  REQUIRE(saved["notes"].back()["code"] == "saved");
  REQUIRE(saved["notes"].back()["text"] == "The rates are in plan.json.");
  REQUIRE(view::calibration_json(calibrated_case.view({Kind::standard_output, {}}))["file"] == "-");
  REQUIRE(calibrated_case.json()["notes"].back()["code"] == "not-saved");
  const auto refused = view::calibration_json(calibrated_case.view({Kind::refused, {}}));
  REQUIRE(refused["notes"].back()["code"] == "too-young");
}

TEST_CASE("the table has customers first; readers of cohorts get what the rate is of") {
  const auto document = Case(cohort_history()).document();
  REQUIRE(document.heading == "Conversion rates from crm.csv");
  const auto& rates = table(document, 0);
  REQUIRE(column(rates, "stage") == Texts{"customers|Customers", "leads|Leads"});
  REQUIRE(column(rates, "entered") == Texts{"96|96", "3320|3320"});
  REQUIRE(column(rates, "of") == Texts{"-", "3200|3200"});
  REQUIRE(column(rates, "rate") == Texts{"-", "0.03|3.00%"});
  REQUIRE(column(rates, "low")[1].ends_with("|2.53%"));
  REQUIRE(column(rates, "high")[1].ends_with("|3.53%"));
  REQUIRE(column(rates, "lag_p90") == Texts{"-", "34|34.0"});
  REQUIRE(rates.columns[3].audience == document::Audience::everybody);
  const auto& lags = table(document, 1);
  REQUIRE(cells(lags.rows.at(0)) ==
          Texts{"leads|Leads", "120|120", "34|34", "7.5|7.5", "6|6.0", "34|34.0", "12.3|12.3"});
  const auto counts = Case(counts_history({"leads", "customers"}, {500, 5})).document();
  REQUIRE(table(counts, 0).columns[3].audience == document::Audience::machines);
  REQUIRE(counts.sections.size() == 1);
}

TEST_CASE("machines get channels in the first table, readers in tables of their own") {
  const auto document = Case(by_channel(), std::nullopt, {"ads", "not-given"}).document(Locale::fr_fr);
  const auto& rates = table(document, 0);
  REQUIRE(column(rates, "channel") == Texts{"|", "|", "ads|Ads", "ads|Ads", "not-given|", "not-given|"});
  REQUIRE(rates.rows[0].audience == document::Audience::everybody);
  REQUIRE(rates.rows[2].audience == document::Audience::machines);
  REQUIRE(document.sections[1].heading == "Ads");
  REQUIRE(document.sections[2].heading == "Non précisé");
  REQUIRE(column(table(document, 2), "converted") == Texts{"-", "4|4"});
  REQUIRE(table(document, 2).rows[0].audience == document::Audience::readers);
}

TEST_CASE("rows left out are told with their numbers") {
  REQUIRE(view::skipped_text({RowProblem::not_a_date, "lead_date", 12, {5, 8, 13}}, Locale::en_us) ==
          "Not a date (lead_date): 12, in rows 5, 8, 13, ...");
  REQUIRE(view::skipped_text({RowProblem::total, std::nullopt, 1, {14}}, Locale::fr_fr) ==
          "Sommes d’autres lignes\u00A0: 1, à la ligne 14");
  const auto document = Case(cohort_history()).document();
  REQUIRE(document.sections.back().heading == "Rows left out");
  REQUIRE(document.sections.back().blocks.size() == 2);
}

TEST_CASE("what the data do not tell is said, with the rate to plan with") {
  REQUIRE(Case(counts_history({"leads", "customers"}, {500, 0}), two_stages()).notes() ==
          Texts{"Nothing converted from the Leads stage (0 of 500). The rate to plan with is 5%."});
  REQUIRE(Case(counts_history({"leads", "customers"}, {500, 0})).notes() ==
          Texts{"Nothing converted from the Leads stage (0 of 500). There is no rate to plan with."});
  REQUIRE(Case(counts_history({"leads", "customers"}, {0, 0}), two_stages()).notes() ==
          Texts{"There is nothing at the Leads stage to tell its rate from. The rate to plan with is 5%."});
  REQUIRE(Case(counts_history({"leads"}, {9}), two_stages()).notes() ==
          Texts{"The data do not have the stage after Leads. The rate to plan with is 5%."});
  REQUIRE(
      Case(counts_history({"leads", "customers"}, {1500, 1600}), two_stages()).notes(Locale::fr_fr) ==
      Texts{"Il y en a plus à l’étape «\u00A0Clients signés\u00A0» (1\u202F600) qu’à l’étape «\u00A0Leads "
            "générés\u00A0» (1\u202F500)\u00A0: les effectifs d’une même période ne sont pas les mêmes personnes, et "
            "ne donnent pas de taux ici. Le taux retenu pour le plan est de 5\u00A0%."});
  REQUIRE(Case(cohort_history()).notes() == Texts{"Too young to tell, and left out of the rates: Leads 120 of 3,320."});
}

TEST_CASE("columns that nothing is made of are named, five at most, and cut where they are long") {
  auto history = counts_history({"leads", "customers"}, {500, 5});
  history.unused_columns = {std::string(39, 'a') + "é", "b", "c", "d", "e", "f", "g"};
  const std::string cut = "\"" + std::string(39, 'a') + "...\"";
  REQUIRE(Case(history).notes() ==
          Texts{"Columns not used: " + cut + ", \"b\", \"c\", \"d\", \"e\", ... (and 2 more). " +
                "--column leads=" + cut + " says what one is."});
  REQUIRE(Case(history).json()["notes"][0]["code"] == "columns-unused");
}

TEST_CASE("what low and high are is said where a table has them") {
  const auto second_sentence = [](const History& history) {
    return std::get<document::Paragraph>(Case(history).document().sections[0].blocks.at(2)).text;
  };
  REQUIRE(second_sentence(counts_history({"leads", "customers"}, {500, 5})).starts_with("The rate lies between"));
  REQUIRE(second_sentence(counts_history({"leads", "customers"}, {5, 6})).starts_with("There are more at"));
  auto history = counts_history({"leads", "customers"}, {5, 6});
  history.channels = {channel_history("Ads", {4, 2})};
  REQUIRE(std::get<document::Paragraph>(Case(history, std::nullopt, {"ads"}).document().sections[0].blocks.at(2))
              .text.starts_with("The rate lies between"));
}

TEST_CASE("counts of a period that is short against the lag are taken with care") {
  auto stages = two_stages().stages.all();
  stages[0].figures.lag = Lag{days(305)};
  auto history = counts_history({"leads", "customers"}, {500, 20});
  history.period_days = 31;
  history.periods_exceeded = {1, 0};
  REQUIRE(
      Case(history, Funnel(StageList::make(stages).value())).notes() ==
      Texts{"Periods with more at the Customers stage than at the Leads stage: 1. Counts of the same period are not "
            "the same people; take this rate with care.",
            "The lag from the Leads stage (30.5 days) is long against periods of 31 days: many units move on in a "
            "later period than they are counted in, and counts of the same period are not the same people."});
}

TEST_CASE("channels that are not written are told of") {
  auto history = by_channel();
  history.channels.push_back(channel_history("Fair", {0, 0}));
  REQUIRE(Case(history, std::nullopt, {"ads", "not-given", "fair"}).notes() ==
          Texts{"The channel “Fair” has nothing at the Customers stage, hence no share of the target, and is not "
                "written."});
  Funnel funnel = two_stages();
  funnel.channels = {Channel{"ads", {}, *Share::make(1), {}, {}, {}, {}}};
  history.channels[0].stages = counted({2, 5});
  REQUIRE(
      Case(history, funnel, {"ads", std::nullopt, std::nullopt}).notes().at(0) ==
      "Ads: There are more at the Customers stage (5) than at the Leads stage (2): counts of the same period are not "
      "the same people, and give no rate here. The rate to plan with is 2%.");
  REQUIRE(Case(history, funnel, {"ads", std::nullopt, std::nullopt}).notes().at(1) ==
          "The funnel file has no channel “Not given”: its rates are not written.");
}
