// SPDX-License-Identifier: MIT
#pragma once

#include "core/track_replan.hpp"

#include <vector>

namespace funnel {

/// What a reader should know beside the figures of `tracking`; `replanned_together`: by the rates of all channels'
/// units.
std::vector<TrackNote> track_notes(const TrackState& state, const std::vector<StageState>& stages,
                                   const Actuals& actuals, const Tracking& tracking, bool replanned_together);

}  // namespace funnel
