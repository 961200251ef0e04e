// SPDX-License-Identifier: MIT
// The chance of still making it.
#pragma once

#include "core/track_replan.hpp"

#include <funnel/channel_odds.hpp>

#include <optional>
#include <span>
#include <vector>

namespace funnel {

/// What is yet to come: the rest of the schedule at the top, and what is in flight in each stage, the top first.
std::vector<Entry> remaining_entries(const TrackState& state, const std::vector<StageState>& stages);

/// The chance of the units that the target lacks; nothing where nothing is left to chance, or what has come of it is
/// not known. `channels` are what is yet to come of each channel; none where they are not told apart.
std::optional<PlanChance> remaining_chance(const TrackState& state, const std::vector<StageState>& stages,
                                           std::span<const ChannelEntries> channels);

}  // namespace funnel
