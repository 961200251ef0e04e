// SPDX-License-Identifier: MIT
// One stage of a plan, as it is shown.
#pragma once

#include "core/computation.hpp"

#include <funnel/plan.hpp>

namespace funnel {

/// Its units to produce.
Rational shown_volume(const Funnel& funnel, const Computation& computation, std::size_t index);

/// `volume` a month, as it is shown.
Rational shown_month(const Funnel& funnel, const Computation& computation, std::size_t index, const Rational& volume);

/// Throws Overflow.
PlannedStage planned_stage(const Funnel& funnel, const Computation& computation, std::size_t index);

}  // namespace funnel
