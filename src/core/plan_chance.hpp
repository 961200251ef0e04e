// SPDX-License-Identifier: MIT
// What a plan's chance is made of.
#pragma once

#include <funnel/channel_odds.hpp>
#include <funnel/plan.hpp>
#include <funnel/target_odds.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace funnel {

/// The volume of the top stage in whole units, rounded up.
std::int64_t top_volume(const Plan& plan);

/// How likely the target is if these entries come in.
PlanChance chance_of(const TargetOdds& odds, std::span<const Entry> entries);

/// How likely the target of a funnel with channels is if these come into them; nothing where nothing is left to chance.
std::optional<PlanChance> chance_of(const Funnel& whole, std::span<const ChannelEntries> channels);

/// That of several channels together is not known.
PlanChance unknown_chance(std::size_t stage, ChanceProblem problem);

}  // namespace funnel
