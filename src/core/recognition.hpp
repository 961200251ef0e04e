// SPDX-License-Identifier: MIT
// What part of a customer's CLV counts towards a revenue target.
#pragma once

#include "core/rational.hpp"

#include <funnel/funnel.hpp>

namespace funnel {

/// What part of the CLV of customers who sign as the calendar says is earned inside the horizon: each CLV is earned
/// evenly over clv_months, the month of signing the first. 12 even months, and a CLV earned over 12: 78/144. Above 0.
Rational earned_share(const Funnel& funnel);

/// What part of it counts: that, where revenue counts as it is earned, and all of it where it counts as it is booked.
Rational counted_share(const Funnel& funnel);

}  // namespace funnel
