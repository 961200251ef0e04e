// SPDX-License-Identifier: MIT
// A funnel with one of its levers moved, or all of its rates.
#pragma once

#include "core/lever_values.hpp"

#include <optional>

namespace funnel {

/// `funnel` with the lever at `value`, which it can have: a rate from above 0 to 1, ... Nothing where the calendar does
/// not have the months, or a figure of the channel would be above the largest: a channel's funnel is what becomes of it
/// where the lever is moved in the whole funnel.
std::optional<Funnel> moved(const Funnel& funnel, const LeverHandle& handle, const Rational& value);

/// How much better rates are.
struct Improvement {
  Rational above;  ///< those of the stages above the target's
  Rational below;  ///< those from the target's stage on, which change nothing of what is needed above
};

/// `funnel` with every rate better by the factor 1 + its improvement, and at most 1. Throws Overflow.
Funnel all_rates_better(const Funnel& funnel, const Improvement& improvement);

}  // namespace funnel
