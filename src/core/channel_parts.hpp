// SPDX-License-Identifier: MIT
// What counts of a funnel's channels, see split(), in the whole.
#pragma once

#include "core/computation.hpp"

#include <funnel/funnel.hpp>

#include <cstddef>
#include <variant>

namespace funnel {

/// Whether a volume is stated instead of a share of the target.
inline bool is_pinned(const Channel& channel) {
  return std::holds_alternative<PinnedVolume>(channel.part);
}

/// The figures of a channel's funnel as they count in a whole whose target is at the stage `goal`: as compute() has
/// them, but under Rounding::up whole units, rounded down, of what a pinned volume brings from its stage to the goal.
/// Throws Overflow.
Computation counted(const Funnel& part, std::size_t goal);

/// The figures of a funnel with channels: the sums of theirs. As for compute(), each has a CLV for a revenue target.
/// Throws Overflow.
Computation sum_of_channels(const Funnel& whole);

/// Adds the figures of a channel to those of the whole.
void add_channel(Computation& sum, Computation part, Funnel funnel);

}  // namespace funnel
