// SPDX-License-Identifier: MIT
#include "view/calibration.hpp"
#include "view/calibration_sentences.hpp"
#include "view/json_values.hpp"

namespace funnel::view {

namespace {

Json day_json(const std::optional<std::chrono::sys_days>& day) {
  return date_json(day ? std::optional(std::chrono::year_month_day(*day)) : std::nullopt);
}

Json lag_json(const std::optional<LagSummary>& lag) {
  if (!lag) return nullptr;
  return JsonObject(5)
      .add("observed", lag->observed)
      .add("mean", to_json(lag->mean.value()))
      .add("median", to_json(lag->median.value()))
      .add("p90", to_json(lag->ninth_decile.value()))
      .add("spread", to_json(lag->spread.value()))
      .take();
}

/// `last`: the stage has no rate, and counts of none.
Json stage_json(const CalibrationView& view, std::size_t index, const StageHistory& stage, bool last) {
  const std::string& id = view.history.stages[index];
  const auto rate = rate_of(stage);
  return JsonObject(11)
      .add("id", id)
      .add("name", calibrated_stage_name(view, id, language_of(json_locale)))
      .add("column", view.history.columns[index])
      .add("entered", stage.entered)
      .add("of", last ? Json() : Json(stage.of))
      .add("converted", last ? Json() : Json(stage.converted))
      .add("rate", rate ? to_json(*rate) : Json())
      .add("interval", interval_json(interval_of(stage)))
      .add("too_young", last || view.history.kind == HistoryKind::counts ? Json() : Json(stage.too_young))
      .add("mature_days", optional_json(stage.mature_days))
      .add("lag", lag_json(stage.lag))
      .take();
}

/// Customers first.
Json stages_json(const CalibrationView& view, const std::vector<StageHistory>& stages) {
  Json list = Json::array();
  for (std::size_t index = stages.size(); index-- > 0;) {
    list.push_back(stage_json(view, index, stages[index], index + 1 == stages.size()));
  }
  return list;
}

Json share_json(const CalibrationView& view, const ChannelHistory& channel) {
  const auto stage = share_stage(view.history);
  if (!stage) return nullptr;
  std::int64_t all = 0;
  for (const ChannelHistory& one : view.history.channels) all += one.stages[*stage].entered;
  return to_json(*Fraction::make(channel.stages[*stage].entered, all));
}

Json channels_json(const CalibrationView& view) {
  Json list = Json::array();
  for (const ChannelHistory& channel : view.history.channels) {
    const auto id = channel_id(view, channel);
    list.push_back(JsonObject(4)
                       .add("id", optional_json(id))
                       .add("name", channel.name)
                       .add("share", share_json(view, channel))
                       .add("stages", stages_json(view, channel.stages))
                       .take());
  }
  return list;
}

Json skipped_json(const std::vector<SkippedRows>& all) {
  Json list = Json::array();
  for (const SkippedRows& skipped : all) {
    list.push_back(JsonObject(4)
                       .add("problem", problem_code(skipped.problem))
                       .add("column", optional_json(skipped.column))
                       .add("count", skipped.count)
                       .add("rows", skipped.rows)
                       .take());
  }
  return list;
}

Json file_json(const Saving& saving) {
  if (saving.kind == Saving::Kind::standard_output) return "-";
  return saving.kind == Saving::Kind::file ? Json(saving.file) : Json();
}

}  // namespace

Json calibration_json(const CalibrationView& view) {
  const History& history = view.history;
  return JsonObject(13)
      .add("schema", 1)
      .add("command", "calibrate")
      .add("kind", history.kind == HistoryKind::counts ? "counts" : "cohorts")
      .add("data", view.data)
      .add("from", day_json(history.first_day))
      .add("to", day_json(covered_until(history)))
      .add("period_days", optional_json(history.period_days))
      .add("rows", history.rows)
      .add("stages", stages_json(view, history.total))
      .add("channels", channels_json(view))
      .add("skipped", skipped_json(history.skipped))
      .add("notes", notes_json(calibration_notes(view, json_locale)))
      .add("file", file_json(view.saving))
      .take();
}

}  // namespace funnel::view
