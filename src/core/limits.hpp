// SPDX-License-Identifier: MIT
// Whether a funnel's plan keeps within limits.
#pragma once

#include "core/computation.hpp"

#include <funnel/levers.hpp>

#include <optional>
#include <vector>

namespace funnel {

/// What a plan takes of a limit; nothing where a figure that it takes is missing. Throws Overflow.
std::optional<Rational> taken(const Limit& limit, const Funnel& funnel, const Computation& computation);

/// What the plan of a funnel takes of a limit, and whether it keeps within it: not within a budget as soon as what is
/// known of the cost is above it. Throws Overflow.
LimitState state_of(const Limit& limit, const Funnel& funnel, const Computation& computation);

/// Whether the plan of `funnel` is known to keep within all of them; a plan that overflows does not.
bool all_kept(const std::vector<Limit>& limits, const Funnel& funnel);

}  // namespace funnel
