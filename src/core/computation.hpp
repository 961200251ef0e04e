// SPDX-License-Identifier: MIT
// All the figures of a plan, exact: what is shown of them, and what is said about them, is decided from these.
#pragma once

#include "core/chain.hpp"
#include "core/rational.hpp"

#include <funnel/funnel.hpp>

#include <optional>
#include <vector>

namespace funnel {

struct ChannelComputation;

struct Computation {
  std::size_t goal = 0;              ///< the stage that the target is at, from the top; the last for revenue
  std::vector<Link> links;           ///< of every stage, the top first: needed down to the goal, forecast below it
  Rational kept;                     ///< existing revenue that stays
  Rational new_revenue;              ///< what new customers must bring for a revenue target; else 0
  std::optional<Rational> expected;  ///< what the customers of the plan bring (booked), existing revenue included
  std::vector<ChannelComputation> channels;  ///< of a funnel with channels: those that it is the sum of
};

/// What counts of one channel, see counted().
struct ChannelComputation {
  Funnel funnel;  ///< see split()
  Computation computation;
};

/// Of a funnel with a target, with the CLV where that is revenue, and whose volume target names one of its stages. A
/// funnel with channels has the sums of theirs, so that no rate of its own need give them.
/// Throws Overflow.
Computation compute(const Funnel& funnel);

/// What each customer counts towards a revenue target: the CLV, or what is earned of it inside the horizon.
Rational counted_clv(const Funnel& funnel);

/// The stage that the target is at, from the top: the last for revenue. Of a funnel that can be planned.
std::size_t goal_of(const Funnel& funnel);

/// Existing revenue that stays; 0 where there is none.
Rational kept_revenue_of(const Funnel& funnel);

/// What new customers must bring for the revenue target of a funnel: max(0, target - existing revenue that stays).
Rational new_revenue_of(const Funnel& funnel);

/// Whether the units needed at the stage are the ceiling of a quotient that is not whole. Sums of channels are not.
bool is_rounded_up(const Funnel& funnel, const Computation& computation, std::size_t stage);

}  // namespace funnel
