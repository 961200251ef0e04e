// SPDX-License-Identifier: MIT
// What would bring a KPI that is behind back to its target.
#pragma once

#include "core/track_replan.hpp"

#include <vector>

namespace funnel {

/// The rates of all stages but the last, the customers' end first.
std::vector<TrackedRate> tracked_rates(const TrackState& state);

/// Gives each KPI that is behind its lever, while there is something left of the horizon.
void add_levers(const TrackState& state, const std::vector<StageState>& stages, const std::vector<TrackedRate>& rates,
                std::vector<Kpi>& kpis);

}  // namespace funnel
