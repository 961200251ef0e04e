// SPDX-License-Identifier: MIT
// The periods of a schedule, and how its time is told.
#pragma once

#include "core/rational.hpp"

#include <funnel/schedule.hpp>

#include <vector>

namespace funnel {

/// Time is counted from the start of the horizon: in days for the weeks of a dated horizon, else in months.
class ScheduleClock {
 public:
  ScheduleClock(const Horizon& horizon, PeriodLength by);

  const std::vector<SchedulePeriod>& periods() const { return periods_; }
  /// When each period ends.
  const std::vector<Rational>& ends() const { return ends_; }
  /// What part each period is of a whole one.
  const std::vector<Rational>& parts_of_whole() const { return parts_of_whole_; }

  /// When a month of the horizon ends, 0 to months(): 0 is the start.
  Rational end_of_month(int month) const;
  /// How long a lag of so many days is.
  Rational duration(const Rational& days) const;
  /// The months from the start of the horizon to `time`; what lies outside the horizon is moved to its nearer end.
  Rational months_to(const Rational& time) const;

 private:
  void add_months(int length);
  void add_dated_weeks();
  void add_numbered_weeks();
  void add(SchedulePeriod period, const Rational& end, const Rational& part_of_whole);

  Horizon horizon_;
  std::vector<SchedulePeriod> periods_;
  std::vector<Rational> ends_;
  std::vector<Rational> parts_of_whole_;
  std::vector<Rational> month_days_;  ///< in days, when each month ends, the start first; empty where months count
};

/// The last day of a month of the horizon, from 1.
std::optional<std::chrono::year_month_day> last_day_of_month(const Horizon& horizon, int month);

}  // namespace funnel
