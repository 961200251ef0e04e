// SPDX-License-Identifier: MIT
// How time passes in a horizon.
#pragma once

#include "core/rational.hpp"

#include <funnel/horizon.hpp>

#include <cstdint>
#include <vector>

namespace funnel {

/// Time is counted in months of the horizon, from its start: 0 to months(). The days of a dated month are equally long
/// parts of it; undated, a month has 30.4375 days.
class HorizonTime {
 public:
  explicit HorizonTime(const Horizon& horizon);

  /// What is so many days, or months, later; earlier where they are below 0. What lies outside the horizon is moved to
  /// its nearer end.
  Rational after_days(const Rational& time, const Rational& days) const;
  Rational after_months(const Rational& time, const Rational& months) const;

 private:
  Rational day_at(const Rational& time) const;
  Rational time_at(const Rational& day) const;

  int months_;
  std::vector<std::int64_t> month_days_;  ///< when each month ends, the start first; empty where nothing is dated
};

/// Days in a month of lag: 365.25 / 12.
Rational days_in_month();

}  // namespace funnel
