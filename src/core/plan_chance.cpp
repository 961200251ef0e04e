// SPDX-License-Identifier: MIT
#include "core/plan_chance.hpp"

#include "core/computation.hpp"
#include "core/plan_figures.hpp"

#include <funnel/channels.hpp>
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

/// `odds` are those of a target or of channels.
template <class TargetOrChannelOdds>
PlanChance made_of(const TargetOrChannelOdds& odds, const ChanceResult<Chance>& chance) {
  PlanChance result{odds.stage(), odds.needed(), std::nullopt, std::nullopt, std::nullopt};
  if (odds.revenue()) result.revenue = odds.revenue()->revenue;
  if (chance) {
    result.chance = *chance;
  } else {
    result.problem = chance.error();
  }
  return result;
}

/// The volume of the top stage, and what is open.
std::vector<Entry> planned_entries(const Plan& plan, const Funnel& funnel) {
  std::vector<Entry> entries = open_entries(funnel.stages);
  entries.push_back({0, top_volume(plan)});
  return entries;
}

std::optional<PlanChance> planned_chance(const Plan& plan, const Funnel& funnel) {
  if (!funnel.channels.empty()) {
    std::vector<ChannelEntries> channels;
    for (const auto& channel : channel_plans(funnel)) channels.push_back(planned_entries(channel.plan, channel.funnel));
    return chance_of(funnel, channels);
  }
  const TargetOdds odds(funnel);
  return odds.stage() == 0 ? std::nullopt : std::optional(chance_of(odds, planned_entries(plan, funnel)));
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
  return made_of(odds, odds.chance_of(entries));
}

std::optional<PlanChance> chance_of(const Funnel& whole, std::span<const ChannelEntries> channels) {
  const std::size_t goal = goal_of(whole);
  if (goal == 0) return std::nullopt;
  const auto odds = ChannelOdds::make(whole);
  return odds ? made_of(*odds, odds->chance_of(channels)) : unknown_chance(goal, odds.error());
}

PlanChance unknown_chance(std::size_t stage, ChanceProblem problem) {
  return {stage, 0, std::nullopt, std::nullopt, problem};
}

Plan with_chance(Plan plan, const Funnel& funnel) {
  plan.chance = planned_chance(plan, funnel);
  if (!plan.chance) return plan;
  if (plan.chance->revenue) plan.notes.push_back({PlanNoteCode::deals_vary});
  if (const auto problem = plan.chance->problem) {
    plan.notes.push_back(
        {is_of_channels(*problem) ? PlanNoteCode::chance_of_channels : PlanNoteCode::chance_not_computed});
  }
  return plan;
}

}  // namespace funnel
