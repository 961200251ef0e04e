// SPDX-License-Identifier: MIT
#include "view/chance.hpp"
#include "view/entries.hpp"
#include "view/forecast.hpp"
#include "view/forecast_sentences.hpp"
#include "view/json_values.hpp"

namespace funnel::view {

namespace {

Json gap_json(const std::optional<TargetGap>& gap) {
  if (!gap) return nullptr;
  return JsonObject(4)
      .add("reached", gap->reached)
      .add("revenue", optional_json(gap->revenue))
      .add("volume", optional_json(gap->volume))
      .add("expected", optional_json(gap->expected))
      .take();
}

Json stages_json(const ForecastView& view) {
  Json stages = Json::array();
  for (const ForecastStage& forecast : view.forecast.stages) {
    const Stage& stage = view.funnel.stages[forecast.index];
    stages.push_back(JsonObject(8)
                         .add("id", stage.id)
                         .add("name", stage_name(stage, language_of(json_locale)))
                         .add("departments", list_json(stage.departments))
                         .add("rate", optional_json(forecast.rate))
                         .add("entered", optional_json(forecast.entered))
                         .add("open", optional_json(forecast.open))
                         .add("volume", optional_json(forecast.volume))
                         .add("month", optional_json(forecast.month))
                         .take());
  }
  return stages;
}

}  // namespace

Json forecast_json(const ForecastView& view) {
  const Forecast& forecast = view.forecast;
  return funnel_head("forecast", view.funnel, std::nullopt, 12)
      .add("target", target_json(view.funnel, forecast.target_revenue_month, forecast.target_volume_month))
      .add("existing", existing_json(forecast.existing))
      .add("clv", optional_json(view.funnel.clv))
      .add("entries", entries_json(forecast.entries, view.funnel))
      .add("expected_revenue", optional_json(forecast.expected_revenue))
      .add("revenue_month", optional_json(forecast.revenue_month))
      .add("recognition", id_of(view.funnel.recognition))
      .add("earned_revenue", optional_json(forecast.earned_revenue))
      .add("gap", gap_json(forecast.gap))
      .add("stages", stages_json(view))
      .add("chance", chance_json(forecast.chance, view.funnel))
      .add("notes", notes_json(forecast_notes(view, json_locale)))
      .take();
}

}  // namespace funnel::view
