// SPDX-License-Identifier: MIT
#include "view/chance.hpp"
#include "view/channel_tables.hpp"
#include "view/figures.hpp"
#include "view/json_values.hpp"
#include "view/notes.hpp"
#include "view/plan.hpp"
#include "view/plan_sentences.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

Json stage_json(const PlanView& view, const PlannedStage& planned) {
  const Stage& stage = view.funnel.stages[planned.index];
  JsonObject object(10);
  object.add("id", stage.id)
      .add("name", stage_name(stage, language_of(json_locale)))
      .add("departments", list_json(stage.departments))
      .add("rate", optional_json(planned.rate))
      .add("required", to_json(planned.required.value()))
      .add("open", optional_json(planned.open))
      .add("volume", to_json(planned.volume.value()))
      .add("month", to_json(planned.month.value()));
  if (planned.average) object.add("average_volume", to_json(planned.average->volume.value()));
  if (view.explain) object.add("arithmetic", stage_arithmetic(view, planned, json_locale));
  return object.take();
}

Json stages_json(const PlanView& view) {
  Json stages = Json::array();
  for (const PlannedStage& stage : view.plan.stages) stages.push_back(stage_json(view, stage));
  return stages;
}

Json channels_json(const PlanView& view) {
  Json channels = Json::array();
  for (std::size_t index = 0; index < view.channels.size(); ++index) {
    const auto& [funnel, plan] = view.channels[index];
    const auto* target = std::get_if<RevenueTarget>(&plan.target);
    channels.push_back(channel_head(view.funnel.channels[index], 4)
                           .add("revenue", target != nullptr ? to_json(target->revenue.value()) : Json())
                           .add("expected_revenue", optional_json(plan.expected_revenue))
                           .add("clv", optional_json(plan.clv))
                           .add("stages", stages_json({funnel, plan, view.explain}))
                           .take());
  }
  return channels;
}

}  // namespace

Json plan_json(const PlanView& view) {
  JsonObject json = plan_head("plan", view.funnel, view.plan, 6);
  json.add("recognition", id_of(view.plan.recognition))
      .add("earned_revenue", optional_json(view.plan.earned_revenue))
      .add("stages", stages_json(view));
  if (!view.channels.empty()) json.add("channels", channels_json(view));
  return json.add("chance", chance_json(view.plan.chance, view.funnel))
      .add("notes", notes_json(plan_notes(view, json_locale)))
      .take();
}

}  // namespace funnel::view
