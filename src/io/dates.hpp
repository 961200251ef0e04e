// SPDX-License-Identifier: MIT
// Dates as files and spreadsheets write them.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace funnel::io {

/// Which comes first in 03/04/2026.
enum class DateOrder { day_first, month_first };

/// What a text means where the day comes first, and where the month does; one of the two at least is a date.
struct DateReading {
  std::optional<std::chrono::sys_days> day_first;
  std::optional<std::chrono::sys_days> month_first;
  int period_days = 0;  ///< how long a period is that is written so, as in History; 0 where it is written as a day

  const std::optional<std::chrono::sys_days>& in(DateOrder order) const {
    return order == DateOrder::day_first ? day_first : month_first;
  }
  /// The order that it must have been written in: 31/12/2026 is day first. 05/05/2026 may be either.
  std::optional<DateOrder> order() const;
  /// Whether it is one date in one order and another one in the other.
  bool is_ambiguous() const { return day_first && month_first && *day_first != *month_first; }
};

/// A day of the years 1900 to 2199: 2026-01-31 (also with "/" or "."), 31/12/2026 or 12/31/2026 (also with "." or "-"
/// and with one digit), each with a time behind it or not: "T10:30:00Z", " 10:30", " 10:30 AM". Nothing where it is
/// none in either order.
std::optional<DateReading> read_date(std::string_view text);

/// The first day of a period: a day as above, 2026-01, 01/2026, 2026/01, "Jan 2026", "janvier 2026", Jan-26, "janv.
/// 26", 2026-Q1, "Q1 2026", "T1 2026", the ISO week 2026-W05, or 2026.
std::optional<DateReading> read_period(std::string_view text);

}  // namespace funnel::io
