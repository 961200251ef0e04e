// SPDX-License-Identifier: MIT
// Results made from figures that are computed already: of a funnel, or of one that is the sum of its channels.
#pragma once

#include "core/computation.hpp"

#include <funnel/budget.hpp>
#include <funnel/plan.hpp>

namespace funnel {

/// See blended(const Funnel&); `sum` is the computation of `whole`, which has channels.
Funnel blended(const Funnel& whole, const Computation& sum);

/// See plan() and budget(). Of a funnel with channels, `funnel` is the blended one. Throws Overflow.
Plan plan_of(const Funnel& funnel, const Computation& computation);
Budget budget_of(const Funnel& funnel, const Computation& computation);

}  // namespace funnel
