// SPDX-License-Identifier: MIT
// What the money of a budget brings.
#pragma once

#include "core/computation.hpp"

#include <funnel/budget.hpp>

#include <optional>

namespace funnel {

/// `cost` is that of the whole plan, where it is known.
Returns returns_of(const Funnel& funnel, const Computation& computation, const std::optional<Rational>& cost);

}  // namespace funnel
