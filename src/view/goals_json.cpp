// SPDX-License-Identifier: MIT
#include "view/goal_reasons.hpp"
#include "view/goal_sentences.hpp"
#include "view/goal_words.hpp"
#include "view/goals.hpp"
#include "view/goals_notes.hpp"
#include "view/json_values.hpp"

#include <funnel/raci.hpp>

namespace funnel::view {

namespace {

/// {"en", "fr"}: sentences are what goals are there for, in either language.
template <class Sentence>
Json in_both_languages(Sentence sentence) {
  return JsonObject(2).add("en", sentence(language::Locale::en_us)).add("fr", sentence(language::Locale::fr_ca)).take();
}

Json verdict_json(const Goal& goal, const GoalVerdict& verdict, const GoalsView& view) {
  return JsonObject(5)
      .add("verdict", verdict_id(verdict.verdict))
      .add("reason", reason_id(verdict.reason))
      .add("stage", verdict.stage ? Json(view.funnel.stages[*verdict.stage].id) : Json())
      .add("text", reason_text(goal, verdict, view, json_locale))
      .add("missing", goal_missing_json(view.funnel, verdict.missing))
      .take();
}

Json verdicts_json(const Goal& goal, const GoalsView& view) {
  JsonObject verdicts(criteria_count);
  for (const Criterion criterion : all_criteria) {
    verdicts.add(criterion_id(criterion), verdict_json(goal, goal.verdict(criterion), view));
  }
  return verdicts.take();
}

Json goal_json(const Goal& goal, const GoalsView& view) {
  const Json deadline = date_json(view.goals.deadline);
  return JsonObject(16)
      .add("id", goal_id(goal, view.funnel))
      .add("kind", kind_id(goal.kind))
      .add("stage", goal.stage ? Json(view.funnel.stages[*goal.stage].id) : Json())
      .add("verb", verb_id(goal.verb))
      .add("indicator", goal_name(goal, view.funnel, language_of(json_locale)))
      .add("segment", optional_json(goal.segment))
      .add("channel", optional_json(goal.channel))
      .add("from", optional_json(goal.from))
      .add("to", to_json(goal.to))
      .add("unit", unit_id(goal.kind))
      .add("planned_rate", optional_json(goal.planned))
      .add("forecast", goal.forecast)
      .add("deadline", deadline)
      .add("owner", optional_json(goal.owner))
      .add("sentence", in_both_languages([&](language::Locale locale) { return goal_sentence(goal, view, locale); }))
      .add("verdicts", verdicts_json(goal, view))
      .take();
}

Json goals_list_json(const GoalsView& view) {
  Json list = Json::array();
  for (const Goal& goal : view.goals.goals) list.push_back(goal_json(goal, view));
  return list;
}

Json reviews_json(const Goals& goals) {
  Json list = Json::array();
  for (const Milestone& review : goals.reviews) {
    list.push_back(JsonObject(2).add("month", review.month).add("date", date_json(review.last)).take());
  }
  return list;
}

Json objectives_json(const GoalsView& view) {
  Json list = Json::array();
  for (const GoalGroup& group : view.goals.groups) {
    Json results = Json::array();
    for (const std::size_t index : group.goals) results.push_back(goal_id(view.goals.goals[index], view.funnel));
    list.push_back(
        JsonObject(4)
            .add("department", optional_json(group.department))
            .add("name", group.department ? Json(group_name(group, view.funnel, language_of(json_locale))) : Json())
            .add("objective",
                 in_both_languages([&](language::Locale locale) { return objective_sentence(group, view, locale); }))
            .add("key_results", std::move(results))
            .take());
  }
  return list;
}

Json raci_json(const Funnel& funnel) {
  Json list = Json::array();
  for (const RaciRow& row : raci_of(funnel)) {
    list.push_back(JsonObject(5)
                       .add("stage", row.stage ? Json(funnel.stages[*row.stage].id) : Json())
                       .add("responsible", list_json(row.responsible))
                       .add("accountable", list_json(row.accountable))
                       .add("consulted", list_json(row.consulted))
                       .add("informed", list_json(row.informed))
                       .take());
  }
  return list;
}

}  // namespace

Json goals_json(const GoalsView& view) {
  return plan_head("goals", view.funnel, view.plan, 6)
      .add("stretch", to_json(view.goals.stretch))
      .add("goals", goals_list_json(view))
      .add("reviews", reviews_json(view.goals))
      .add("objectives", objectives_json(view))
      .add("raci", raci_json(view.funnel))
      .add("notes", notes_json(goals_notes(view, json_locale)))
      .take();
}

}  // namespace funnel::view
