// SPDX-License-Identifier: MIT
// One stage of a plan, as it is shown.
#pragma once

#include "core/computation.hpp"

#include <funnel/plan.hpp>

namespace funnel {

/// Throws Overflow.
PlannedStage planned_stage(const Funnel& funnel, const Computation& computation, std::size_t index);

}  // namespace funnel
