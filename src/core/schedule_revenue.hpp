// SPDX-License-Identifier: MIT
// What the customers of a schedule bring, and when.
#pragma once

#include "core/rational.hpp"
#include "core/schedule_clock.hpp"

#include <funnel/schedule.hpp>

#include <functional>
#include <vector>

namespace funnel {

/// What the customers bring who have signed by a time of the horizon; 0 at the start.
using BookedBy = std::function<Rational(const Rational&)>;

/// One a period of the clock. Throws Overflow.
std::vector<ScheduledRevenue> scheduled_revenue(const Funnel& funnel, const ScheduleClock& clock,
                                                const BookedBy& booked_by);

}  // namespace funnel
