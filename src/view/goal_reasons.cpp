// SPDX-License-Identifier: MIT
#include "view/goal_reasons.hpp"

#include "language/catalogue.hpp"
#include "language/dates.hpp"
#include "language/numbers.hpp"
#include "view/budget_missing.hpp"
#include "view/chance.hpp"
#include "view/figures.hpp"
#include "view/goal_words.hpp"
#include "view/json_values.hpp"
#include "view/words.hpp"

#include <algorithm>
#include <set>

namespace funnel::view {

namespace {

using language::Language;
using language::Message;
namespace message = language::message;

/// A reason for machines and for readers.
struct ReasonWords {
  GoalReason reason;
  std::string_view id;
  Message message;
};

constexpr auto reasons = std::to_array<ReasonWords>({
    {GoalReason::has_segment, "has-segment", message::reason_has_segment},
    {GoalReason::no_segment, "no-segment", message::reason_no_segment},
    {GoalReason::has_baseline, "has-baseline", message::reason_has_baseline},
    {GoalReason::no_baseline, "no-baseline", message::reason_no_baseline},
    {GoalReason::means_suffice, "means-suffice", message::reason_means_suffice},
    {GoalReason::people_enough, "people-enough", message::reason_people_enough},
    {GoalReason::people_short, "people-short", message::reason_people_short},
    {GoalReason::people_not_known, "people-not-known", message::reason_people_not_known},
    {GoalReason::rate_within_reach, "rate-within-reach", message::reason_rate_within_reach},
    {GoalReason::rate_above_reach, "rate-above-reach", message::reason_rate_above_reach},
    {GoalReason::no_growth, "no-growth", message::reason_no_growth},
    {GoalReason::growth_below_stretch, "growth-below-stretch", message::reason_growth_below},
    {GoalReason::growth_not_below, "growth-not-below-stretch", message::reason_growth_not_below},
    {GoalReason::growth_from_zero, "growth-from-zero", message::reason_growth_from_zero},
    {GoalReason::nothing_to_compare, "nothing-to-compare", message::reason_nothing_to_compare},
    {GoalReason::stages_attainable, "stages-attainable", message::reason_stages_attainable},
    {GoalReason::stage_not_attainable, "stage-not-attainable", message::reason_stage_not_attainable},
    {GoalReason::stage_not_known, "stage-not-known", message::reason_stage_not_known},
    {GoalReason::within_budget, "within-budget", message::reason_within_budget},
    {GoalReason::above_budget, "above-budget", message::reason_above_budget},
    {GoalReason::no_budget, "no-budget", message::reason_no_budget},
    {GoalReason::costs_not_known, "costs-not-known", message::reason_costs_not_known},
    {GoalReason::has_end, "has-end", message::reason_has_end},
    {GoalReason::no_end, "no-end", message::reason_no_end},
});

constexpr bool reasons_are_in_order() {
  for (std::size_t index = 0; index < reasons.size(); ++index) {
    if (reasons[index].reason != static_cast<GoalReason>(index)) return false;
  }
  return reasons.back().reason == GoalReason::no_end;
}
static_assert(reasons_are_in_order());

const ReasonWords& words_of(GoalReason reason) {
  return reasons.at(static_cast<std::size_t>(reason));
}

std::string_view key_id(GoalKey key) {
  constexpr std::array<std::string_view, 9> ids = {"segment", "baseline",     "existing", "capacity", "unit_cost",
                                                   "people",  "monthly_cost", "budget",   "start"};
  return ids.at(static_cast<std::size_t>(key));
}

std::optional<std::string> path_of(const Funnel& funnel, const GoalMissing& missing) {
  std::optional<std::string> owner = std::string();
  switch (missing.key) {
    case GoalKey::segment:
    case GoalKey::baseline:
    case GoalKey::capacity:
    case GoalKey::unit_cost:
      owner = stage_path(funnel, missing.id);
      break;
    case GoalKey::people:
    case GoalKey::monthly_cost:
      owner = department_path(funnel, missing.id);
      break;
    case GoalKey::existing:
    case GoalKey::budget:
    case GoalKey::start:
      break;
  }
  if (!owner) return std::nullopt;
  return *owner + "/" + std::string(key_id(missing.key));
}

/// The values that messages of reasons take. Of a reason that has none of a kind, they are empty.
class ReasonValues {
 public:
  ReasonValues(const Goal& goal, const GoalVerdict& verdict, const GoalsView& view, language::Locale locale)
      : goal_(goal), verdict_(verdict), view_(view), locale_(locale), words_(language_of(locale)) {}

  std::string stage() const { return verdict_.stage ? stage_name(stage_of_reason(), words_) : std::string(); }
  std::string planned() const { return verdict_.stage ? share(view_.plan.at(*verdict_.stage).rate) : std::string(); }
  std::string reachable() const { return verdict_.stage ? share(stage_of_reason().figures.reachable) : std::string(); }
  /// To so many decimals that it is seen on which side of the stretch it is.
  std::string growth() const {
    if (!verdict_.growth) return {};
    const bool close = fixed(*verdict_.growth, 1) == fixed(view_.goals.stretch, 1);
    return number(ratio_number(*verdict_.growth, close ? 4 : 1));
  }
  std::string stretch() const { return number(people_number(view_.goals.stretch)); }

  std::string department() const {
    return goal_.owner ? department_name(*goal_.owner, view_.funnel, words_) : std::string();
  }
  std::string needed() const {
    const DepartmentCost* owner = owner_cost();
    return owner != nullptr && owner->needed ? number(count_number(Fraction(*owner->needed), 0)) : std::string();
  }
  std::string people() const {
    const DepartmentCost* owner = owner_cost();
    return owner != nullptr && owner->people ? number(people_number(owner->people->value())) : std::string();
  }

  std::string cost() const { return amount_text(view_.budget.known, view_.funnel, locale_); }
  std::string budget() const {
    return view_.budget.gap ? amount_text(view_.budget.gap->budget, view_.funnel, locale_) : std::string();
  }
  std::string date() const {
    return view_.goals.deadline ? language::format_date(locale_, *view_.goals.deadline) : std::string();
  }

  /// "unit_cost, people"
  std::string keys() const {
    const std::set<std::string_view> keys = [this] {
      std::set<std::string_view> all;
      for (const GoalMissing& missing : verdict_.missing) all.insert(key_id(missing.key));
      return all;
    }();
    std::string all;
    for (const std::string_view key : keys) all += (all.empty() ? "" : ", ") + std::string(key);
    return all;
  }

 private:
  const Stage& stage_of_reason() const { return view_.funnel.stages[*verdict_.stage]; }
  std::string number(const document::Number& value) const { return language::format_number(locale_, value.shown); }
  std::string share(const std::optional<Rate>& rate) const {
    return rate ? percent_text(percent_number(rate->value()), locale_) : std::string();
  }
  const DepartmentCost* owner_cost() const {
    const auto& departments = view_.budget.departments;
    const auto found = std::find_if(departments.begin(), departments.end(),
                                    [this](const DepartmentCost& cost) { return cost.id == goal_.owner; });
    return found == departments.end() ? nullptr : &*found;
  }

  const Goal& goal_;
  const GoalVerdict& verdict_;
  const GoalsView& view_;
  language::Locale locale_;
  Language words_;
};

Message message_of(const Goal& goal, GoalReason reason, const Budget& budget) {
  if (reason == GoalReason::no_baseline && goal.kind == GoalKind::revenue) return message::reason_no_existing;
  if (reason == GoalReason::above_budget && !budget.costs.total) return message::reason_above_budget_already;
  return words_of(reason).message;
}

}  // namespace

std::string_view reason_id(GoalReason reason) {
  return words_of(reason).id;
}

std::string reason_text(const Goal& goal, const GoalVerdict& verdict, const GoalsView& view, language::Locale locale) {
  const ReasonValues values(goal, verdict, view, locale);
  return text(language_of(locale), message_of(goal, verdict.reason, view.budget),
              {{"stage", values.stage()},
               {"planned", values.planned()},
               {"reachable", values.reachable()},
               {"growth", values.growth()},
               {"stretch", values.stretch()},
               {"department", values.department()},
               {"needed", values.needed()},
               {"people", values.people()},
               {"cost", values.cost()},
               {"budget", values.budget()},
               {"date", values.date()},
               {"keys", values.keys()}});
}

Json goal_missing_json(const Funnel& funnel, const std::vector<GoalMissing>& missing) {
  Json list = Json::array();
  for (const GoalMissing& one : missing) {
    list.push_back(JsonObject(3)
                       .add("figure", key_id(one.key))
                       .add("id", one.id.empty() ? Json() : Json(one.id))
                       .add("path", optional_json(path_of(funnel, one)))
                       .take());
  }
  return list;
}

std::vector<OpenPoint> open_points(const GoalsView& view, language::Locale locale) {
  std::vector<OpenPoint> points;
  for (const Criterion criterion : all_criteria) {
    for (std::size_t index = 0; index < view.goals.goals.size(); ++index) {
      const Goal& goal = view.goals.goals[index];
      const GoalVerdict& verdict = goal.verdict(criterion);
      if (verdict.verdict == Verdict::pass) continue;
      std::string why = reason_text(goal, verdict, view, locale);
      const auto same = std::find_if(points.begin(), points.end(), [&](const OpenPoint& point) {
        return point.criterion == criterion && point.why == why;
      });
      if (same != points.end()) {
        same->goals.push_back(index);
      } else {
        points.push_back({criterion, verdict.verdict, std::move(why), {index}});
      }
    }
  }
  return points;
}

}  // namespace funnel::view
