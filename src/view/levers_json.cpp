// SPDX-License-Identifier: MIT
#include "view/budget_missing.hpp"
#include "view/json_values.hpp"
#include "view/lever_words.hpp"
#include "view/levers.hpp"
#include "view/levers_sentences.hpp"

namespace funnel::view {

namespace {

void add_means(JsonObject& object, const Means& means) {
  object.add("volume", to_json(means.top.value()))
      .add("month", to_json(means.top_month.value()))
      .add("cost", optional_json(means.cost))
      .add("people", optional_json(means.people))
      .add("revenue_at_same_cost", optional_json(means.revenue_at_same_cost));
}

Json now_json(const Means& means) {
  JsonObject object(5);
  add_means(object, means);
  return object.take();
}

Json change_json(const std::optional<LeverChange>& change) {
  if (!change) return nullptr;
  JsonObject object(9);
  object.add("step", step_id(change->step)).add("to", to_json(change->to));
  add_means(object, change->means);
  return object.add("volume_change", optional_json(change->top_change))
      .add("cost_change", optional_json(change->cost_change))
      .take();
}

Json need_json(const Lever& lever) {
  if (!lever.need) return nullptr;
  return JsonObject(4)
      .add("answer", answer_id(lever.need->answer))
      .add("value", optional_json(lever.need->value))
      .add("within_reachable", optional_json(lever.need->within_reachable))
      .add("together", optional_json(lever.together))
      .take();
}

Json reachable_json(const Lever& lever, const Funnel& funnel) {
  if (lever.kind != LeverKind::rate) return nullptr;
  return optional_json(funnel.stages[lever.stage].figures.reachable);
}

Json lever_list_json(const LeversView& view) {
  Json list = Json::array();
  for (const Lever& lever : view.levers.levers) {
    const std::string stage = lever_stage(lever, view.funnel);
    list.push_back(JsonObject(8)
                       .add("figure", lever_figure(lever, view.funnel))
                       .add("stage", stage.empty() ? Json() : Json(stage))
                       .add("name", lever_name(lever, view.funnel, language_of(json_locale)))
                       .add("now", to_json(lever.now))
                       .add("reachable", reachable_json(lever, view.funnel))
                       .add("ranked", lever.ranked)
                       .add("change", change_json(lever.change))
                       .add("need", need_json(lever))
                       .take());
  }
  return list;
}

Json limits_json(const LeversView& view) {
  Json list = Json::array();
  for (const LimitState& state : view.levers.limits) {
    list.push_back(JsonObject(4)
                       .add("limit", limit_key(state.limit, view.funnel))
                       .add("most", to_json(limit_most(state.limit)))
                       .add("planned", optional_json(state.taken))
                       .add("fits", fit_json(state.fit))
                       .take());
  }
  return list;
}

Json all_rates_json(const std::optional<LeverNeed>& need) {
  if (!need) return nullptr;
  return JsonObject(3)
      .add("answer", answer_id(need->answer))
      .add("improvement", optional_json(need->value))
      .add("within_reachable", optional_json(need->within_reachable))
      .take();
}

}  // namespace

Json levers_json(const LeversView& view) {
  return plan_head("levers", view.funnel, view.plan, 8)
      .add("top", view.funnel.stages[0].id)
      .add("now", now_json(view.levers.now))
      .add("levers", lever_list_json(view))
      .add("limits", limits_json(view))
      .add("fits", fit_json(view.levers.fit))
      .add("all_rates", all_rates_json(view.levers.all_rates))
      .add("missing", missing_json(view.funnel, view.levers.missing))
      .add("notes", notes_json(levers_notes(view, json_locale)))
      .take();
}

}  // namespace funnel::view
