// SPDX-License-Identifier: MIT
#include "core/schedule_clock.hpp"

#include "core/horizon_time.hpp"

#include <algorithm>

namespace funnel {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int days_in_week = 7;

std::int64_t days_from(const Horizon& horizon, sys_days day) {
  return (day - sys_days(*horizon.start())).count();
}

/// Days from `day` to the Sunday of its week.
std::chrono::days to_sunday(sys_days day) {
  return std::chrono::days(days_in_week - static_cast<int>(std::chrono::weekday(day).iso_encoding()));
}

}  // namespace

ScheduleClock::ScheduleClock(const Horizon& horizon, PeriodLength by) : horizon_(horizon) {
  if (by == PeriodLength::month) {
    add_months(1);
  } else if (by == PeriodLength::quarter) {
    add_months(3);
  } else if (horizon.start()) {
    add_dated_weeks();
  } else {
    add_numbered_weeks();
  }
}

void ScheduleClock::add(SchedulePeriod period, const Rational& end, const Rational& part_of_whole) {
  periods_.push_back(period);
  ends_.push_back(end);
  parts_of_whole_.push_back(part_of_whole);
}

void ScheduleClock::add_months(int length) {
  for (int month = 0; month < horizon_.months(); month += length) {
    const int end = std::min(month + length, horizon_.months());
    add({horizon_.month_start(month + 1), horizon_.month_end(end)}, Rational(end), Rational(end - month) / length);
  }
}

void ScheduleClock::add_dated_weeks() {
  const HorizonTime time(horizon_);
  const sys_days end = sys_days(*horizon_.end());
  for (sys_days first = sys_days(*horizon_.start()); first <= end;) {
    const sys_days last = std::min(first + to_sunday(first), end);
    const std::int64_t length = (last - first).count() + 1;
    add({year_month_day(first), year_month_day(last)},
        time.after_days(Rational(0), Rational(days_from(horizon_, last) + 1)), Rational(length) / days_in_week);
    first = last + std::chrono::days(1);
  }
}

void ScheduleClock::add_numbered_weeks() {
  const Rational week = Rational(days_in_week) / days_in_month();
  const Rational end(horizon_.months());
  for (Rational begin; begin < end; begin = begin + week) {
    const Rational last = std::min(begin + week, end);
    add({}, last, (last - begin) / week);
  }
}

}  // namespace funnel
