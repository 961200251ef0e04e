// SPDX-License-Identifier: MIT
// The periods of a schedule.
#pragma once

#include "core/rational.hpp"

#include <funnel/schedule.hpp>

#include <vector>

namespace funnel {

class ScheduleClock {
 public:
  ScheduleClock(const Horizon& horizon, PeriodLength by);

  const std::vector<SchedulePeriod>& periods() const { return periods_; }
  /// When each period ends, see HorizonTime.
  const std::vector<Rational>& ends() const { return ends_; }
  /// What part each period is of a whole one.
  const std::vector<Rational>& parts_of_whole() const { return parts_of_whole_; }

 private:
  void add_months(int length);
  void add_dated_weeks();
  void add_numbered_weeks();
  void add(SchedulePeriod period, const Rational& end, const Rational& part_of_whole);

  Horizon horizon_;
  std::vector<SchedulePeriod> periods_;
  std::vector<Rational> ends_;
  std::vector<Rational> parts_of_whole_;
};

}  // namespace funnel
