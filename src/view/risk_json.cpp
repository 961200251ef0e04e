// SPDX-License-Identifier: MIT
#include "view/chance.hpp"
#include "view/entries.hpp"
#include "view/json_values.hpp"
#include "view/risk.hpp"
#include "view/risk_sentences.hpp"

#include <funnel/posterior.hpp>

namespace funnel::view {

namespace {

Json volumes_json(const RiskView& view, const StageNeed& need) {
  Json volumes = Json::array();
  for (std::size_t index = 0; index < need.volumes.size(); ++index) {
    volumes.push_back(JsonObject(2)
                          .add("confidence", to_json(view.risk.confidences[index].value()))
                          .add("volume", optional_json(need.volumes[index]))
                          .take());
  }
  return volumes;
}

Json stages_json(const RiskView& view) {
  Json stages = Json::array();
  for (const StageNeed& need : view.risk.needs) {
    const Stage& stage = view.funnel.stages[need.index];
    const PlannedStage& planned = view.plan.at(need.index);
    stages.push_back(JsonObject(5)
                         .add("id", stage.id)
                         .add("name", stage_name(stage, language_of(json_locale)))
                         .add("open", optional_json(stage.figures.open))
                         .add("planned_volume", to_json(planned.volume.value()))
                         .add("volumes", volumes_json(view, need))
                         .take());
  }
  return stages;
}

Json outcomes_json(const Risk& risk) {
  Json outcomes = Json::array();
  for (const Outcome& outcome : risk.outcomes) {
    outcomes.push_back(JsonObject(3)
                           .add("confidence", to_json(outcome.chance.value()))
                           .add("customers", optional_json(outcome.customers))
                           .add("revenue", optional_json(outcome.revenue))
                           .take());
  }
  return outcomes;
}

Json rates_json(const RiskView& view) {
  Json rates = Json::array();
  for (const RateWorth& worth : view.risk.rates) {
    const Stage& stage = view.funnel.stages[worth.index];
    const double chance = view.risk.chance.chance->probability;
    rates.push_back(JsonObject(6)
                        .add("id", stage.id)
                        .add("rate", to_json(planning_rate(*stage.figures.rate).value()))
                        .add("interval", interval_json(credible_interval(*stage.figures.rate, interval_level)))
                        .add("volume_if_known", optional_json(worth.volume_if_known))
                        .add("probability_if_known", worth.chance_if_known)
                        .add("difference", worth.chance_if_known - chance)
                        .take());
  }
  return rates;
}

/// What the top stage needs as things are, to compare the rates with.
Json worth_json(const Risk& risk) {
  if (risk.rates.empty()) return nullptr;
  return JsonObject(2)
      .add("confidence", optional_json(risk.worth_confidence))
      .add("volume", optional_json(risk.worth_volume))
      .take();
}

}  // namespace

Json risk_json(const RiskView& view) {
  return plan_head("risk", view.funnel, view.plan, 9)
      .add("deal_cv", to_json(view.funnel.deal_cv.value()))
      .add("stages", stages_json(view))
      .add("entries", entries_json(view.risk.entries, view.funnel))
      .add("open_entries", entries_json(view.risk.open, view.funnel))
      .add("chance", view.risk.chance.stage == 0 ? Json() : chance_json(view.risk.chance, view.funnel))
      .add("outcomes", outcomes_json(view.risk))
      .add("worth", worth_json(view.risk))
      .add("rates", rates_json(view))
      .add("notes", notes_json(risk_notes(view, json_locale)))
      .take();
}

}  // namespace funnel::view
