// SPDX-License-Identifier: MIT
#include "view/chance.hpp"
#include "view/json_values.hpp"
#include "view/risk.hpp"
#include "view/risk_sentences.hpp"

#include <funnel/posterior.hpp>

namespace funnel::view {

namespace {

constexpr language::Locale json_locale = language::Locale::en_us;

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
    const PlannedStage& planned = view.plan.stages[view.plan.stages.size() - 1 - need.index];
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

Json entries_json(const RiskView& view, const std::vector<Entry>& entries) {
  Json all = Json::array();
  for (const Entry& entry : entries) {
    const std::string& id = view.funnel.stages[entry.stage].id;
    all.push_back(JsonObject(2).add("stage", id).add("units", entry.units).take());
  }
  return all;
}

Json outcomes_json(const Risk& risk) {
  Json outcomes = Json::array();
  for (const Outcome& outcome : risk.outcomes) {
    outcomes.push_back(JsonObject(3)
                           .add("chance", to_json(outcome.chance.value()))
                           .add("customers", optional_json(outcome.customers))
                           .add("revenue", optional_json(outcome.revenue))
                           .take());
  }
  return outcomes;
}

Json interval_json(const Evidence& evidence) {
  const auto interval = credible_interval(evidence, 0.9);
  return JsonObject(3).add("level", 0.9).add("low", interval->low).add("high", interval->high).take();
}

Json rates_json(const RiskView& view) {
  Json rates = Json::array();
  for (const RateWorth& worth : view.risk.rates) {
    const Stage& stage = view.funnel.stages[worth.index];
    const double chance = view.risk.chance.chance->probability;
    rates.push_back(JsonObject(5)
                        .add("id", stage.id)
                        .add("rate", to_json(planning_rate(*stage.figures.rate).value()))
                        .add("interval", interval_json(*stage.figures.rate))
                        .add("probability_if_known", worth.chance_if_known)
                        .add("difference", worth.chance_if_known - chance)
                        .take());
  }
  return rates;
}

Json notes_json(const RiskView& view) {
  Json notes = Json::array();
  for (const RiskNote& note : risk_notes(view, json_locale)) {
    notes.push_back(JsonObject(2).add("code", note.code).add("text", note.text).take());
  }
  return notes;
}

}  // namespace

Json risk_json(const RiskView& view) {
  const Plan& plan = view.plan;
  return JsonObject(18)
      .add("schema", 1)
      .add("command", "risk")
      .add("name", optional_json(view.funnel.name))
      .add("preset", optional_json(view.funnel.preset))
      .add("currency", optional_json(view.funnel.currency))
      .add("start", date_json(plan.horizon.start()))
      .add("end", date_json(plan.horizon.end()))
      .add("months", plan.horizon.months())
      .add("target", target_json(view.funnel, plan))
      .add("clv", optional_json(plan.clv))
      .add("deal_cv", to_json(view.funnel.deal_cv.value()))
      .add("stages", stages_json(view))
      .add("entries", entries_json(view, view.risk.entries))
      .add("open", entries_json(view, view.risk.open))
      .add("chance", chance_json(view.risk.chance, view.funnel))
      .add("outcomes", outcomes_json(view.risk))
      .add("rates", rates_json(view))
      .add("notes", notes_json(view))
      .take();
}

}  // namespace funnel::view
