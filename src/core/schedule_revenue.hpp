// SPDX-License-Identifier: MIT
// What the customers of a schedule bring, and when.
#pragma once

#include "core/rational.hpp"
#include "core/schedule_clock.hpp"

#include <funnel/schedule.hpp>

#include <functional>
#include <vector>

namespace funnel {

/// Customers who have signed by a time of the clock, 0 at the start.
using SignedBy = std::function<Rational(const Rational&)>;

/// One a period of the clock, of a funnel with a CLV. Throws Overflow.
std::vector<ScheduledRevenue> scheduled_revenue(const Funnel& funnel, const ScheduleClock& clock,
                                                const SignedBy& signed_by);

}  // namespace funnel
