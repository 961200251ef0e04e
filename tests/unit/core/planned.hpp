// SPDX-License-Identifier: MIT
// Plans as lists of texts, customers first.
#pragma once

#include "funnels.hpp"

#include <funnel/overflow.hpp>
#include <funnel/plan.hpp>

namespace funnel::test {

using Texts = std::vector<std::string>;

inline Plan planned(const Funnel& funnel) {
  return plan(funnel).value();
}

inline Texts figures(const Plan& plan, Volume PlannedStage::* figure) {
  Texts texts;
  for (const PlannedStage& stage : plan.stages) texts.push_back(text(stage.*figure));
  return texts;
}

inline Texts required(const Plan& plan) {
  return figures(plan, &PlannedStage::required);
}
inline Texts volumes(const Plan& plan) {
  return figures(plan, &PlannedStage::volume);
}
inline Texts month(const Plan& plan) {
  return figures(plan, &PlannedStage::month);
}

/// For each stage whether it is a forecast.
inline std::vector<bool> forecasts(const Plan& plan) {
  std::vector<bool> all;
  for (const PlannedStage& stage : plan.stages) all.push_back(stage.forecast);
  return all;
}

/// Each note's code and the id of the stage that it is about, or of the first.
inline std::vector<std::pair<PlanNoteCode, std::string>> notes(const Funnel& funnel) {
  std::vector<std::pair<PlanNoteCode, std::string>> all;
  for (const PlanNote& note : planned(funnel).notes) all.emplace_back(note.code, funnel.stages[note.stage].id);
  return all;
}

/// The stage that overflows, "" for revenue, "none" where nothing does.
inline std::string overflowing(const Funnel& funnel) {
  try {
    planned(funnel);
  } catch (const Overflow& overflow) {
    return overflow.stage();
  }
  return "none";
}

}  // namespace funnel::test
