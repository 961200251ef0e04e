// SPDX-License-Identifier: MIT
#include "core/schedule_revenue.hpp"

#include "core/running_cents.hpp"

#include <algorithm>

namespace funnel {

namespace {

/// What is earned from the start to the end of each month of the horizon, the start first: in a month, an equal part of
/// what was booked in it or less than clv_months before.
std::vector<Rational> earned_by_months(const Funnel& funnel, const BookedBy& booked_by) {
  std::vector<Rational> booked;
  std::vector<Rational> earned(1);
  for (int month = 0; month <= funnel.horizon.months(); ++month) {
    booked.push_back(booked_by(Rational(month)));
    if (month == 0) continue;
    const auto done = static_cast<std::size_t>(std::max(0, month - funnel.clv_months));
    earned.push_back(earned.back() + (booked.back() - booked[done]) / funnel.clv_months);
  }
  return earned;
}

/// The running sum `months` after the start, evenly through each month.
Rational at(const std::vector<Rational>& sums, const Rational& months) {
  std::size_t month = 0;
  while (month + 1 < sums.size() && Rational(static_cast<std::int64_t>(month + 1)) <= months) ++month;
  if (month + 1 == sums.size()) return sums.back();
  return sums[month] + (months - Rational(static_cast<std::int64_t>(month))) * (sums[month + 1] - sums[month]);
}

}  // namespace

std::vector<ScheduledRevenue> scheduled_revenue(const Funnel& funnel, const ScheduleClock& clock,
                                                const BookedBy& booked_by) {
  const std::vector<Rational> earned_sums = earned_by_months(funnel, booked_by);
  RunningCents booked;
  RunningCents earned;
  std::vector<ScheduledRevenue> periods;
  for (const Rational& end : clock.ends()) {
    const Money booked_part = booked.next(booked_by(end));
    periods.push_back({booked_part, earned.next(at(earned_sums, end))});
  }
  return periods;
}

}  // namespace funnel
