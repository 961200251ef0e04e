// SPDX-License-Identifier: MIT
// What a lever must be for a plan to keep within limits.
#pragma once

#include "core/lever_values.hpp"

#include <funnel/levers.hpp>

#include <vector>

namespace funnel {

/// What the lever alone must be, the plan not keeping within the limits as it is.
LeverNeed need_of(const Funnel& funnel, const LeverHandle& handle, const std::vector<Limit>& limits);

/// What all rates together must be better by.
LeverNeed need_of_all_rates(const Funnel& funnel, const std::vector<Limit>& limits);

/// The most revenue of a plan that costs at most `cost`; nothing where it is not known, where not even the smallest
/// target costs so little, or where more revenue costs nothing more.
std::optional<Money> most_revenue(const Funnel& funnel, const Rational& cost);

}  // namespace funnel
