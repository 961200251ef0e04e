// SPDX-License-Identifier: MIT
#include "core/track_chance.hpp"

#include "core/computation.hpp"
#include "core/plan_chance.hpp"
#include "core/plan_figures.hpp"

#include <algorithm>

namespace funnel {

namespace {

/// What is in flight at the target's stage or below it has reached the target.
ChannelEntries above(std::size_t goal, ChannelEntries entries) {
  std::erase_if(entries, [=](const Entry& entry) { return entry.stage >= goal; });
  return entries;
}

/// The target that is left of that of `odds`, which are those of a target or of channels. Deals that vary are counted
/// in money.
template <class WholeOdds>
Target remaining_target(const TrackState& state, const WholeOdds& odds, const StageState& goal) {
  const Funnel& funnel = state.funnel;
  if (odds.revenue()) {
    const Rational left = Rational(odds.revenue()->revenue.value()) - goal.entered * Rational(funnel.clv->value());
    return RevenueTarget{to_cents(std::max(Rational(0), left))};
  }
  const Stage& stage = funnel.stages[odds.stage()];
  const Rational open(stage.figures.open.value_or(Count()).value());
  const Rational left = std::max(Rational(0), Rational(odds.needed()) - open - goal.entered);
  return VolumeTarget{stage.id, *Count::make(whole_units(left, Direction::up, stage.id))};
}

Funnel with_target(Funnel funnel, Target target) {
  funnel.existing.reset();
  funnel.target = std::move(target);
  return funnel;
}

/// What is yet to come of each channel: a single one is the whole. Nothing where they are not told apart.
std::vector<ChannelEntries> entries_above(std::size_t goal, const ChannelEntries& whole,
                                          std::span<const ChannelEntries> channels, std::size_t count) {
  std::vector<ChannelEntries> all(channels.begin(), channels.end());
  if (all.empty() && count == 1) all.push_back(whole);
  for (ChannelEntries& entries : all) entries = above(goal, std::move(entries));
  return all;
}

}  // namespace

std::vector<Entry> remaining_entries(const TrackState& state, const std::vector<StageState>& stages) {
  const std::string& top = state.funnel.stages[0].id;
  std::vector<Entry> entries = {{0, whole_units(stages[0].rest_in_all(), Direction::up, top)}};
  for (std::size_t stage = 0; stage < stages.size(); ++stage) {
    const auto units = units_in_flight(state, stages, stage);
    if (units.value_or(0) > 0) entries.push_back({stage, *units});
  }
  return entries;
}

std::optional<PlanChance> remaining_chance(const TrackState& state, const std::vector<StageState>& stages,
                                           std::span<const ChannelEntries> channels) {
  const std::size_t goal = goal_of(state.asked);
  if (goal == 0 || !stages[goal].known) return std::nullopt;
  const std::vector<Entry> whole = remaining_entries(state, stages);
  if (state.asked.channels.empty()) {
    const TargetOdds odds(state.funnel);
    const TargetOdds left(with_target(state.funnel, remaining_target(state, odds, stages[goal])));
    return chance_of(left, above(goal, whole));
  }
  const auto odds = ChannelOdds::make(state.asked);
  if (!odds) return unknown_chance(goal, odds.error());
  const auto entries = entries_above(goal, whole, channels, state.asked.channels.size());
  if (entries.empty()) return unknown_chance(goal, ChanceProblem::channels_not_apart);
  return chance_of(with_target(state.asked, remaining_target(state, *odds, stages[goal])), entries);
}

}  // namespace funnel
