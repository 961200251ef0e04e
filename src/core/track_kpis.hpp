// SPDX-License-Identifier: MIT
// Actual figures against their targets, period by period.
#pragma once

#include "core/track_state.hpp"

#include <cstddef>
#include <vector>

namespace funnel {

AgainstTarget against(const std::optional<Rational>& actual, const std::optional<Rational>& target);

TrackStatus status_of(const AgainstTarget& figures, Share tolerance, KpiKind kind);

/// Revenue where it is measured and scheduled; volumes, customers first; unit costs where they are measured. Without
/// what the re-plan says.
std::vector<Kpi> tracked_kpis(const TrackState& state);

/// The KPI of the volume of a stage; there is one.
const Kpi& volume_of(const std::vector<Kpi>& kpis, std::size_t stage);

}  // namespace funnel
