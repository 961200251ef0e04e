// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace funnel {

/// The end of a quarter of the horizon, or of the horizon.
struct Milestone {
  int month = 0;                                    ///< the month that it ends, from 1
  std::optional<std::chrono::year_month_day> last;  ///< its last day, where the horizon has a start
};

/// The time that a target is for: 1 to 120 months, with or without a first day. Without one nothing is dated.
class Horizon {
 public:
  static constexpr int most_months = 120;

  constexpr Horizon() = default;

  /// Nothing when months is not from 1 to 120, or `start` is no date of the calendar or its end lies past the year
  /// 9999.
  static std::optional<Horizon> make(int months, std::optional<std::chrono::year_month_day> start = std::nullopt);

  constexpr int months() const { return months_; }
  std::optional<std::chrono::year_month_day> start() const { return start_; }
  /// The last day: the one before the same day `months` later (clamped to that month's last day).
  std::optional<std::chrono::year_month_day> end() const;
  /// The first day of a month of the horizon, 1 to months(): the day after the end of those before it.
  std::optional<std::chrono::year_month_day> month_start(int month) const;
  /// The last day of a month of the horizon, 1 to months().
  std::optional<std::chrono::year_month_day> month_end(int month) const;
  /// The ends of each three months from the first, and of the horizon.
  std::vector<Milestone> quarter_ends() const;

  friend bool operator==(const Horizon&, const Horizon&) = default;

 private:
  int months_ = 12;
  std::optional<std::chrono::year_month_day> start_;
};

}  // namespace funnel
