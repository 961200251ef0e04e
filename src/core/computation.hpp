// SPDX-License-Identifier: MIT
// All the figures of a plan, exact: what is shown of them, and what is said about them, is decided from these.
#pragma once

#include "core/chain.hpp"
#include "core/rational.hpp"

#include <funnel/funnel.hpp>

#include <optional>
#include <vector>

namespace funnel {

struct Computation {
  std::size_t goal = 0;              ///< the stage that the target is at, from the top; the last for revenue
  std::vector<Link> links;           ///< of every stage, the top first: needed down to the goal, forecast below it
  Rational kept;                     ///< existing revenue that stays
  Rational new_revenue;              ///< what new customers must bring for a revenue target; else 0
  std::optional<Rational> expected;  ///< what the customers of the plan bring (booked), existing revenue included
};

/// Of a funnel with a target, with the CLV where that is revenue, and whose volume target names one of its stages.
/// Throws Overflow.
Computation compute(const Funnel& funnel);

/// What each customer counts towards a revenue target: the CLV, or what is earned of it inside the horizon.
Rational counted_clv(const Funnel& funnel);

/// Existing revenue that stays; 0 where there is none.
Rational kept_revenue_of(const Funnel& funnel);

/// What new customers must bring for the revenue target of a funnel: max(0, target - existing revenue that stays).
Rational new_revenue_of(const Funnel& funnel);

/// Whether the units needed at the stage are the ceiling of a quotient that is not whole.
bool is_rounded_up(const Funnel& funnel, const Computation& computation, std::size_t stage);

}  // namespace funnel
