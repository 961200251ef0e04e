// SPDX-License-Identifier: MIT
#include "core/plan_chance.hpp"

#include "core/plan_figures.hpp"

#include <funnel/overflow.hpp>

#include <algorithm>

namespace funnel {

namespace {

/// Figures for a chance are rounded up whatever the policy: anything less would not have the chance.
constexpr Display whole_units{0, Direction::up};

void set_volume(PlannedStage& planned, std::int64_t units, const Plan& plan, const std::string& stage) {
  const Rational volume = shown(Rational(units), whole_units, plan.significant);
  const Rational open(planned.open.value_or(Count()).value());
  planned.volume = to_volume(volume, stage);
  planned.required = to_volume(volume + open, stage);
  planned.month = to_volume((volume / plan.horizon.months()).rounded(0, Direction::up), stage);
  planned.decimals = 0;
}

/// What holds of averages only.
bool is_about_volumes(const PlanNote& note) {
  return note.code == PlanNoteCode::months_exceed_total || note.code == PlanNoteCode::open_covers_stage ||
         note.code == PlanNoteCode::expected_above_target;
}

/// The notes that hold of the new volumes in place of those that held of the old ones.
void renew_notes(Plan& plan) {
  std::vector<PlanNote> notes = {{PlanNoteCode::rows_do_not_chain}};
  if (any_month_exceeds(plan)) notes.push_back({PlanNoteCode::months_exceed_total});
  std::copy_if(plan.notes.begin(), plan.notes.end(), std::back_inserter(notes),
               [](const PlanNote& note) { return !is_about_volumes(note); });
  for (const PlannedStage& stage : plan.stages) {
    const bool open = stage.open && *stage.open != Count();
    if (open && !stage.forecast && stage.volume == Volume()) {
      notes.push_back({PlanNoteCode::open_covers_stage, stage.index});
    }
  }
  plan.notes = std::move(notes);
}

}  // namespace

tl::expected<Plan, ConfidenceProblem> with_confidence(Plan average, const Funnel& funnel, Confidence confidence) {
  const TargetOdds odds(funnel);
  average.confidence = confidence;
  for (PlannedStage& planned : average.stages) {
    planned.average = AverageVolume{planned.volume, planned.decimals};
    if (planned.forecast) continue;
    const auto units = odds.units_for(planned.index, std::span(&confidence, 1));
    if (!units) return tl::unexpected(ConfidenceProblem{units.error(), planned.index});
    set_volume(planned, units->front(), average, funnel.stages[planned.index].id);
  }
  renew_notes(average);
  return average;
}

std::int64_t top_volume(const Plan& plan) {
  const Rational volume(plan.stages.back().volume.value());
  return static_cast<std::int64_t>(volume.rounded(0, Direction::up).fraction()->numerator());
}

PlanChance chance_of(const TargetOdds& odds, std::span<const Entry> entries) {
  PlanChance result{odds.stage(), odds.needed(), std::nullopt, std::nullopt};
  if (odds.revenue()) result.revenue = odds.revenue()->revenue;
  if (const auto chance = odds.chance_of(entries)) result.chance = *chance;
  return result;
}

Plan with_chance(Plan plan, const Funnel& funnel) {
  if (!funnel.channels.empty()) {
    plan.notes.push_back({PlanNoteCode::chance_of_channels});
    return plan;
  }
  const TargetOdds odds(funnel);
  if (odds.stage() == 0) return plan;
  std::vector<Entry> entries = open_entries(funnel.stages);
  entries.push_back({0, top_volume(plan)});
  plan.chance = chance_of(odds, entries);
  if (plan.chance->revenue) plan.notes.push_back({PlanNoteCode::deals_vary});
  if (!plan.chance->chance) plan.notes.push_back({PlanNoteCode::chance_not_computed});
  return plan;
}

}  // namespace funnel
