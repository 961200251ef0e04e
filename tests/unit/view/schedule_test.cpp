// SPDX-License-Identifier: MIT
// Schedules as their view shows them.
#include "view/schedule.hpp"

#include "view/schedule_sentences.hpp"
#include "viewed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// A funnel with its plan and its schedule.
struct Scheduled {
  explicit Scheduled(Funnel made, PeriodLength by = PeriodLength::month)
      : funnel(std::move(made)), plan(funnel::plan(funnel).value()), schedule(funnel::schedule(funnel, {by, {}})) {}

  view::ScheduleView view() const { return {funnel, plan, schedule}; }
  nlohmann::ordered_json json() const { return view::schedule_json(view()); }
  document::Document document(Locale locale = Locale::en_us) const { return view::schedule_document(view(), locale); }

  Funnel funnel;
  Plan plan;
  Schedule schedule;
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

std::size_t tables_in(const document::Section& section) {
  std::size_t count = 0;
  for (const auto& block : section.blocks) count += std::holds_alternative<document::Table>(block) ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("the JSON of a schedule has its keys, in order, each once") {
  Texts keys;
  for (const auto& [key, value] : Scheduled(built_in("200000")).json().items()) keys.push_back(key);
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

TEST_CASE("stages that do not fit beside one another stand in another table, and machines get one") {
  const auto english = Scheduled(built_in("200000")).document().sections.front();
  REQUIRE(tables_in(english) == 1);
  const auto french = Scheduled(built_in("200000")).document(Locale::fr_ca).sections.front();
  REQUIRE(tables_in(french) == 2);
  for (std::size_t place = 0; place < 2; ++place) {
    std::size_t machines = 0;
    for (const auto& column : std::get<document::Table>(french.blocks[place]).columns) {
      machines += column.audience == document::Audience::machines ? 1 : 0;
    }
    REQUIRE(machines == (place == 0 ? 6 : 0));
  }
}

TEST_CASE("lags that are not known are told of") {
  const auto notes = view::schedule_notes(Scheduled(with_lag(built_in("200000"), "sql", "30")).view(), Locale::en_us);
  Texts codes;
  for (const view::Note& note : notes) codes.emplace_back(note.code);
  REQUIRE(codes == Texts{"pipeline-missing", "lags-unknown", "lag-spread-unknown"});
  REQUIRE(notes[2].text.ends_with(": SQL."));
  REQUIRE(view::schedule_notes(Scheduled(built_in("200000")).view(), Locale::en_us).empty());
}
