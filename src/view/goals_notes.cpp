// SPDX-License-Identifier: MIT
#include "view/goals_notes.hpp"

#include "view/plan_sentences.hpp"

namespace funnel::view {

std::vector<Note> goals_notes(const GoalsView& view, language::Locale locale) {
  std::vector<Note> notes;
  for (const PlanNote& note : view.plan.notes) {
    const bool of_goals = note.code == PlanNoteCode::existing_covers_target ||
                          note.code == PlanNoteCode::open_covers_stage ||
                          note.code == PlanNoteCode::forecast_below_target;
    if (of_goals) notes.push_back(plan_note({view.funnel, view.plan}, note, locale));
  }
  return notes;
}

}  // namespace funnel::view
