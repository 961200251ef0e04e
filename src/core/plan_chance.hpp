// SPDX-License-Identifier: MIT
// What a plan's chance is made of.
#pragma once

#include <funnel/plan.hpp>
#include <funnel/target_odds.hpp>

#include <cstdint>
#include <span>

namespace funnel {

/// The volume of the top stage in whole units, rounded up.
std::int64_t top_volume(const Plan& plan);

/// How likely the target is if these entries come in.
PlanChance chance_of(const TargetOdds& odds, std::span<const Entry> entries);

}  // namespace funnel
