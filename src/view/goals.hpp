// SPDX-License-Identifier: MIT
// The goals of a plan as machines and as readers get them.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/budget.hpp>
#include <funnel/goals.hpp>
#include <funnel/plan.hpp>

#include <nlohmann/json_fwd.hpp>

namespace funnel::view {

/// What readers and CSV get of goals; JSON has all of it.
enum class GoalStyle {
  smart,  ///< each goal as a sentence, and how far it is SMART
  okr,    ///< an objective a department, with its goals as key results
  raci,   ///< who does what
};

/// What a view of goals is made from: the funnel, its plan and budget, and the goals of these.
struct GoalsView {
  const Funnel& funnel;
  const Plan& plan;
  const Budget& budget;
  const Goals& goals;
  GoalStyle style = GoalStyle::smart;
  bool by_department = false;
  bool verdicts = true;  ///< say how far each is SMART
};

/// The same in every locale: words are English, and sentences are there in both languages.
nlohmann::ordered_json goals_json(const GoalsView& view);

document::Document goals_document(const GoalsView& view, language::Locale locale);

}  // namespace funnel::view
