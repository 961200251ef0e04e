// SPDX-License-Identifier: MIT
// What is planned of a stage in a part of the horizon. Of a whole funnel with channels it is that of the channels,
// mixed as they are scheduled there: what each has at its time may differ from its part of the horizon's total.
#pragma once

#include "core/track_state.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace funnel {

struct Span {
  Position from;
  Position to;
};

/// What a unit of a stage is planned to cost on average; nothing where that is not known.
std::optional<Rational> planned_cost(const TrackState& state, std::size_t stage, const std::vector<Span>& spans);

/// What share of its units is planned to move on. Not of the last stage.
Rate planned_rate(const TrackState& state, std::size_t stage, const std::vector<Span>& spans);

}  // namespace funnel
