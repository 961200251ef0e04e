// SPDX-License-Identifier: MIT
// Units that have entered a stage and are yet to have their outcome.
#pragma once

#include "core/track_replan.hpp"

#include <cstddef>
#include <vector>

namespace funnel {

/// Whether a stage has units in flight at all: it has a lag or open units.
bool holds_units(const Stage& stage);

/// See track(). Of a stage that holds no units: the part of one that its schedule was rounded up by. Not of the last.
Rational in_flight(const TrackState& state, const std::vector<StageState>& stages, std::size_t stage);

/// Whether a unit that enters the stage from now on reaches the target's stage after the end only.
bool is_too_late(const TrackState& state, std::size_t stage);

}  // namespace funnel
