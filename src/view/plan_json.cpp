// SPDX-License-Identifier: MIT
#include "view/chance.hpp"
#include "view/figures.hpp"
#include "view/json_values.hpp"
#include "view/plan.hpp"
#include "view/plan_sentences.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

/// What the JSON has in words is English in every locale.
constexpr language::Locale json_locale = language::Locale::en_us;

Json existing_json(const std::optional<ExistingPart>& existing) {
  if (!existing) return nullptr;
  return JsonObject(4)
      .add("revenue", to_json(existing->given.revenue.value()))
      .add("lost", to_json(existing->given.lost.value()))
      .add("kept", to_json(existing->kept.value()))
      .add("new_revenue", optional_json(existing->new_revenue))
      .take();
}

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

Json notes_json(const PlanView& view) {
  Json notes = Json::array();
  for (const PlanNote& note : view.plan.notes) {
    notes.push_back(
        JsonObject(2).add("code", note_code(note.code)).add("text", note_text(view, note, json_locale)).take());
  }
  return notes;
}

}  // namespace

Json plan_json(const PlanView& view) {
  const Plan& plan = view.plan;
  return JsonObject(18)
      .add("schema", 1)
      .add("command", "plan")
      .add("name", optional_json(view.funnel.name))
      .add("preset", optional_json(view.funnel.preset))
      .add("currency", optional_json(view.funnel.currency))
      .add("rounding", id_of(plan.rounding))
      .add("significant", plan.significant ? Json(plan.significant->value()) : Json())
      .add("start", date_json(plan.horizon.start()))
      .add("end", date_json(plan.horizon.end()))
      .add("months", plan.horizon.months())
      .add("confidence", optional_json(plan.confidence))
      .add("target", target_json(view.funnel, plan))
      .add("existing", existing_json(plan.existing))
      .add("expected_revenue", optional_json(plan.expected_revenue))
      .add("clv", optional_json(plan.clv))
      .add("stages", stages_json(view))
      .add("chance", chance_json(plan.chance, view.funnel))
      .add("notes", notes_json(view))
      .take();
}

}  // namespace funnel::view
