// SPDX-License-Identifier: MIT
#include "view/goals_notes.hpp"

#include "language/catalogue.hpp"
#include "view/plan_sentences.hpp"

#include <algorithm>

namespace funnel::view {

std::vector<Note> goals_notes(const GoalsView& view, language::Locale locale) {
  std::vector<Note> notes;
  const auto& goals = view.goals.goals;
  if (std::any_of(goals.begin(), goals.end(), [](const Goal& goal) { return goal.average; })) {
    notes.push_back({"months-averaged", text(language_of(locale), language::message::goals_are_averages)});
  }
  for (const PlanNote& note : view.plan.notes) {
    const bool of_goals =
        note.code == PlanNoteCode::existing_covers_target || note.code == PlanNoteCode::open_covers_stage ||
        note.code == PlanNoteCode::last_useful_period || note.code == PlanNoteCode::forecast_below_target;
    if (of_goals) notes.push_back(plan_note({view.funnel, view.plan}, note, locale));
  }
  return notes;
}

}  // namespace funnel::view
