// SPDX-License-Identifier: MIT
// The volumes of a plan, followed forward through lags that vary.
#pragma once

#include "core/calendar_curve.hpp"
#include "core/computation.hpp"
#include "core/lag_distribution.hpp"

#include <funnel/schedule.hpp>

#include <optional>
#include <vector>

namespace funnel {

/// Units that enter evenly through each month of a horizon, and what each brings.
struct MonthlyEntries {
  std::vector<double> units;  ///< one a month
  double brings = 1;          ///< units of the target's stage for each
};

/// What reaches the target's stage of entries that are made `ahead` months before their month; without its factor.
LagOutcome followed(const MonthlyEntries& entries, const LagDistribution& lag, double ahead);

/// Nothing where there is no lag between the top and the target's stage.
std::optional<LagCheck> lag_check(const Funnel& funnel, const Computation& computation, const CalendarCurve& curve);

}  // namespace funnel
