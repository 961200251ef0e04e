// SPDX-License-Identifier: MIT
// What part of a total falls in each month of a horizon.
#pragma once

#include "core/rational.hpp"

#include <funnel/calendar.hpp>
#include <funnel/horizon.hpp>

#include <vector>

namespace funnel {

/// One share a month, exact; they sum to 1. See budget() for what weights mean.
std::vector<Rational> month_shares(const CalendarShape& shape, const Horizon& horizon);

/// The share of the busiest month.
Rational peak_share(const CalendarShape& shape, const Horizon& horizon);

}  // namespace funnel
