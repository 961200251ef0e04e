// SPDX-License-Identifier: MIT
// Schedules as their view shows them.
#include "view/schedule.hpp"

#include "channels.hpp"
#include "view/schedule_sentences.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// A funnel with its plan and its schedule.
struct Scheduled {
  explicit Scheduled(const Funnel& made, PeriodLength by = PeriodLength::month)
      : funnel(blended(made)),
        plan(funnel::plan(made).value()),
        schedule(funnel::schedule(made, {by, {}})),
        channels(channel_schedules(made, {by, {}})) {}

  view::ScheduleView view() const { return {funnel, plan, schedule, channels}; }
  nlohmann::ordered_json json() const { return view::schedule_json(view()); }
  document::Document document(Locale locale = Locale::en_us) const { return view::schedule_document(view(), locale); }

  Funnel funnel;
  Plan plan;
  Schedule schedule;
  std::vector<ScheduledChannel> channels;
};

Funnel with_lag(const Funnel& funnel, std::string_view stage_id, std::string_view days) {
  StageFigures figures;
  figures.lag = Lag{volume(days)};
  return with_figures(funnel, stage_id, figures);
}

Texts headings(const document::Document& document) {
  Texts all;
  for (const auto& section : document.sections) all.push_back(section.heading);
  return all;
}

}  // namespace

TEST_CASE("the JSON of a schedule has its keys, in order, each once") {
  const auto json = Scheduled(built_in("200000")).json();
  Texts keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  REQUIRE(keys ==
          Texts{"schema",  "command",     "name",       "preset",     "currency", "rounding",   "significant",
                "start",   "end",         "months",     "confidence", "target",   "existing",   "expected_revenue",
                "clv",     "recognition", "clv_months", "by",         "periods",  "milestones", "stages",
                "revenue", "lag_check",   "notes"});
}

TEST_CASE("what is not known of a schedule is null") {
  const auto json = Scheduled(for_volume(built_in(), "customers", 20)).json();
  REQUIRE(json["revenue"].is_null());
  REQUIRE(json["lag_check"].is_null());
  REQUIRE(json["periods"][0]["booked"].is_null());
  REQUIRE(json["periods"][0]["start"].is_null());
  REQUIRE(json["stages"][0]["lag"].is_null());
  REQUIRE(json["stages"][0]["open"].is_null());
}

TEST_CASE("a schedule speaks of revenue and of lags where there are any") {
  REQUIRE(headings(Scheduled(for_volume(built_in(), "customers", 20)).document()) ==
          Texts{"Volumes by month", "Milestones"});
  REQUIRE(headings(Scheduled(with_lag(built_in("200000"), "sql", "30"), PeriodLength::week).document()) ==
          Texts{"Volumes by week", "Milestones", "Revenue", "What must be there at the start"});
}

TEST_CASE("readers get a row a period, and machines a row a period and stage") {
  const auto schedule = Scheduled(with_lag(built_in("200000"), "sql", "30"), PeriodLength::quarter);
  const auto table = std::get<document::Table>(schedule.document().sections.front().blocks.front());
  std::size_t readers = 0;
  std::size_t machines = 0;
  for (const auto& row : table.rows) {
    REQUIRE(row.cells.size() == table.columns.size());
    (row.audience == document::Audience::readers ? readers : machines) += 1;
  }
  REQUIRE(readers == 6);       // before the start, four quarters, the total
  REQUIRE(machines == 5 * 6);  // five periods of six stages
}

TEST_CASE("a schedule of channels shows each: a table a channel for readers, for machines rows with its id") {
  const Funnel funnel = with_channels({with_own_rate(sharing("seo", "60%"), "visitors", "4%"), sharing("ads", "40%")});
  const Scheduled schedule(funnel, PeriodLength::quarter);
  const auto document = schedule.document();
  REQUIRE(headings(document) == Texts{"Volumes by quarter", "seo", "ads", "Milestones", "Revenue"});
  const auto table = std::get<document::Table>(document.sections.front().blocks.front());
  REQUIRE(table.columns.back().key == "channel");
  std::size_t machines = 0;
  for (const auto& row : table.rows) {
    REQUIRE(row.cells.size() == table.columns.size());
    if (row.audience == document::Audience::machines) machines += 1;
  }
  REQUIRE(machines == 3 * 4 * 3);  // the total and two channels, four quarters, three stages
  const auto seo = std::get<document::Table>(document.sections[1].blocks.front());
  REQUIRE(seo.rows.size() == 6);  // four quarters, the total, conversions
}

TEST_CASE("in JSON a schedule of channels has a list of them, with rates of their own") {
  const Funnel funnel = with_channels({with_own_rate(sharing("seo", "60%"), "visitors", "4%"), sharing("ads", "40%")});
  const auto json = Scheduled(funnel, PeriodLength::quarter).json();
  REQUIRE(json["channels"].size() == 2);
  Texts keys;
  for (const auto& [key, value] : json["channels"][0].items()) keys.push_back(key);
  REQUIRE(keys == Texts{"id", "name", "share", "pinned", "clv", "stages", "revenue", "lag_check"});
  REQUIRE(json["channels"][0]["stages"][2]["rate"] == 0.04);
  REQUIRE(json["channels"][1]["stages"][2]["rate"] == 0.02);
  REQUIRE(json["channels"][0]["stages"][0]["volume"] == 12);
  REQUIRE(json["channels"][0]["revenue"]["booked"] == 12000);
  // 600 of 24 and 800 of 16 trials.
  REQUIRE(json["stages"][2]["rate"].get<double>() == Approx(40.0 / 1400.0));
  REQUIRE_FALSE(Scheduled(built_in("200000")).json().contains("channels"));
}

TEST_CASE("lags that are not known are told of") {
  const auto notes = view::schedule_notes(Scheduled(with_lag(built_in("200000"), "sql", "30")).view(), Locale::en_us);
  Texts codes;
  for (const view::Note& note : notes) codes.emplace_back(note.code);
  REQUIRE(codes == Texts{"pipeline-missing", "lags-unknown", "lag-spread-unknown"});
  REQUIRE(notes[2].text.ends_with(": SQL."));
  REQUIRE(view::schedule_notes(Scheduled(built_in("200000")).view(), Locale::en_us).empty());
}

TEST_CASE("where channels have lags of their own, the pipeline and the notes are told by channel") {
  Funnel funnel = with_channels({sharing("slow", "50%"), sharing("fast", "50%")}, "24000");
  StageFigures figures;
  figures.lag = Lag{volume("91.3125"), LagUnit::months};
  funnel.channels[0].stages.emplace_back("trials", figures);
  const Scheduled schedule(funnel);
  const auto document = schedule.document();
  REQUIRE(headings(document).back() == "What must be there at the start");
  const auto table = std::get<document::Table>(document.sections.back().blocks.front());
  REQUIRE(table.columns[1].audience == document::Audience::readers);
  REQUIRE(table.rows.size() == 2);  // trials and visitors of the slow channel
  REQUIRE(std::get<document::Text>(table.rows[0].cells[1].value).text == "slow");
  const auto notes = view::schedule_notes(schedule.view(), Locale::en_us);
  REQUIRE(notes[1].text.ends_with(": Visitors, Trials (fast)."));
  REQUIRE(notes[2].text.ends_with(": Trials (slow)."));
}
