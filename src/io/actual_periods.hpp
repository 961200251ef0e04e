// SPDX-License-Identifier: MIT
// The days of periods, as they are written.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <vector>

namespace funnel::io {

/// A period as it is written.
struct WrittenPeriod {
  std::chrono::sys_days day;
  int days = 0;  ///< as DateReading::period_days
  friend auto operator<=>(const WrittenPeriod&, const WrittenPeriod&) = default;
};

struct DayRange {
  std::chrono::sys_days first;
  std::chrono::sys_days last;
};

/// The days of each of these different periods. 2026-01 is a month, 2026-Q1 a quarter, 2026-W01 a week. Plain dates
/// that all begin a month of the horizon are such months: `month_starts` has the first days of these, in order, and of
/// as many months after it as may be meant. Others are months where all are the first or the last day of one, so many
/// of them as lie between two at least; other dates that are four weeks or more apart are so many months from that day
/// on, nearer ones so many days. Nothing of a single plain date that is neither the first nor the last day of a month:
/// it does not say how long it is.
std::vector<std::optional<DayRange>> days_of(const std::vector<WrittenPeriod>& periods,
                                             const std::vector<std::chrono::sys_days>& month_starts);

}  // namespace funnel::io
