// SPDX-License-Identifier: MIT
#include "core/horizon_time.hpp"

#include <algorithm>

namespace funnel {

Rational days_in_month() {
  return Rational(*Fraction::make(304'375, 10'000));
}

HorizonTime::HorizonTime(const Horizon& horizon) : months_(horizon.months()) {
  if (!horizon.start()) return;
  const std::chrono::sys_days start = *horizon.start();
  for (int month = 0; month <= months_; ++month) {
    month_days_.push_back((std::chrono::sys_days(*horizon.month_start(month + 1)) - start).count());
  }
}

Rational HorizonTime::after_months(const Rational& time, const Rational& months) const {
  return std::clamp(time + months, Rational(0), Rational(months_));
}

Rational HorizonTime::after_days(const Rational& time, const Rational& days) const {
  if (month_days_.empty()) return after_months(time, days / days_in_month());
  return time_at(day_at(std::clamp(time, Rational(0), Rational(months_))) + days);
}

/// The days from the start to a time inside the horizon.
Rational HorizonTime::day_at(const Rational& time) const {
  std::size_t month = 0;
  while (month + 2 < month_days_.size() && Rational(static_cast<std::int64_t>(month + 1)) <= time) ++month;
  const std::int64_t length = month_days_[month + 1] - month_days_[month];
  return Rational(month_days_[month]) + (time - Rational(static_cast<std::int64_t>(month))) * length;
}

Rational HorizonTime::time_at(const Rational& day) const {
  if (day <= Rational(0)) return Rational(0);
  if (day >= Rational(month_days_.back())) return Rational(months_);
  const auto after = std::upper_bound(month_days_.begin(), month_days_.end(), day,
                                      [](const Rational& one, std::int64_t other) { return one < Rational(other); });
  const std::int64_t begin = *(after - 1);
  return Rational(after - 1 - month_days_.begin()) + (day - Rational(begin)) / (*after - begin);
}

}  // namespace funnel
