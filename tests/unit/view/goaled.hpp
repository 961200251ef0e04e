// SPDX-License-Identifier: MIT
// Goals as their view shows them, in plain texts.
#pragma once

#include "costs.hpp"
#include "view/goal_reasons.hpp"
#include "view/goal_sentences.hpp"
#include "view/goal_words.hpp"
#include "view/goals.hpp"
#include "viewed.hpp"

namespace funnel::test {

/// A funnel with all that its goals are made from.
struct Goaled {
  explicit Goaled(Funnel made)
      : funnel(std::move(made)),
        plan(funnel::plan(funnel).value()),
        budget(funnel::budget(funnel)),
        goals(funnel::goals(funnel, plan, budget, Fraction(3))) {}

  view::GoalsView view() const { return {funnel, plan, budget, goals, style, by_department}; }
  nlohmann::ordered_json json() const { return view::goals_json(view()); }
  document::Document document(Locale locale = Locale::en_us) const { return view::goals_document(view(), locale); }

  const Goal& goal(std::string_view id) const {
    for (const Goal& goal : goals.goals) {
      if (view::goal_id(goal, funnel) == id) return goal;
    }
    FAIL("no goal " << id);
    return goals.goals.front();
  }
  std::string sentence(std::string_view id, Locale locale = Locale::en_us) const {
    return view::goal_sentence(goal(id), view(), locale);
  }
  std::string reason(std::string_view id, Criterion criterion, Locale locale = Locale::en_us) const {
    return view::reason_text(goal(id), goal(id).verdict(criterion), view(), locale);
  }

  Funnel funnel;
  Plan plan;
  Budget budget;
  Goals goals;
  view::GoalStyle style = view::GoalStyle::smart;
  bool by_department = false;
};

/// The published case over 2026.
inline Funnel for_2026() {
  Funnel funnel = built_in("200000");
  funnel.horizon = Horizon::make(12, std::chrono::year(2026) / 1 / 1).value();
  return funnel;
}

inline Funnel with_stage(const Funnel& funnel, std::string_view id, const std::function<void(Stage&)>& change) {
  Funnel other = funnel;
  std::vector<Stage> stages = funnel.stages.all();
  change(stages[*funnel.stages.find(id)]);
  other.stages = StageList::make(std::move(stages)).value();
  return other;
}

inline Funnel with_today(const Funnel& funnel, std::string_view id, std::string_view units) {
  return with_stage(funnel, id, [units](Stage& stage) { stage.figures.baseline = volume(units); });
}

inline Funnel with_segment(const Funnel& funnel, std::string_view id, std::string_view segment) {
  return with_stage(funnel, id, [segment](Stage& stage) { stage.segment = segment; });
}

}  // namespace funnel::test
