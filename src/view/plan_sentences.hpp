// SPDX-License-Identifier: MIT
// What is said about a plan in words: the same sentences in a document, in the locale, and in JSON, in English.
#pragma once

#include "view/notes.hpp"
#include "view/plan.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace funnel::view {

/// The name of a note in JSON: "months-exceed-year".
std::string_view note_code(PlanNoteCode code);

Note plan_note(const PlanView& view, const PlanNote& note, language::Locale locale);

/// Those of the plan, and last whose rates they are, where they are others'.
std::vector<Note> plan_notes(const PlanView& view, language::Locale locale);

/// How figures are rounded, and the dates where there are any.
std::vector<std::string> policy_sentences(const Plan& plan, language::Locale locale);

/// How the row of `stage` came about: "80 = 20 / 25%"; of a plan for a confidence, its average.
std::string stage_arithmetic(const PlanView& view, const PlannedStage& stage, language::Locale locale);

/// How new revenue came about: "$155,000 = $200,000 - $45,000", or that existing revenue covers the target. There must
/// be existing revenue and a revenue target.
std::string new_revenue_arithmetic(const PlanView& view, language::Locale locale);

}  // namespace funnel::view
