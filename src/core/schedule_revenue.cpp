// SPDX-License-Identifier: MIT
#include "core/schedule_revenue.hpp"

#include "core/running_cents.hpp"

#include <algorithm>

namespace funnel {

namespace {

/// What is earned from the start to the end of each month of the horizon, the start first: in a month, an equal part of
/// the CLV of each customer who signed in it or less than clv_months before.
std::vector<Rational> earned_by_months(const Funnel& funnel, const ScheduleClock& clock, const SignedBy& signed_by) {
  const Rational part = Rational(funnel.clv->value()) / funnel.clv_months;
  std::vector<Rational> customers;
  std::vector<Rational> earned(1);
  for (int month = 0; month <= funnel.horizon.months(); ++month) {
    customers.push_back(signed_by(clock.end_of_month(month)));
    if (month == 0) continue;
    const auto done = static_cast<std::size_t>(std::max(0, month - funnel.clv_months));
    earned.push_back(earned.back() + part * (customers.back() - customers[done]));
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
                                                const SignedBy& signed_by) {
  const std::vector<Rational> earned_sums = earned_by_months(funnel, clock, signed_by);
  const Rational clv(funnel.clv->value());
  RunningCents booked;
  RunningCents earned;
  std::vector<ScheduledRevenue> periods;
  for (const Rational& end : clock.ends()) {
    const Money booked_part = booked.next(signed_by(end) * clv);
    periods.push_back({booked_part, earned.next(at(earned_sums, clock.months_to(end)))});
  }
  return periods;
}

}  // namespace funnel
