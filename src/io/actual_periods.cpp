// SPDX-License-Identifier: MIT
#include "io/actual_periods.hpp"

#include <funnel/history.hpp>

#include <algorithm>

namespace funnel::io {

namespace {

using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int shortest_month = 28;
constexpr int week = 7;

bool begins_month(sys_days day) {
  return year_month_day(day).day() == std::chrono::day(1);
}

bool ends_month(sys_days day) {
  return begins_month(day + std::chrono::days(1));
}

/// So many months after a day; the last day of the month where it has no such day.
sys_days after(sys_days day, int count) {
  const year_month_day date = year_month_day(day) + months(count);
  return date.ok() ? sys_days(date) : sys_days(date.year() / date.month() / std::chrono::last);
}

DayRange months_from(sys_days first, int count) {
  return {first, after(first, count) - std::chrono::days(1)};
}

DayRange months_until(sys_days last, int count) {
  return {after(last + std::chrono::days(1), -count), last};
}

/// What plain dates have in common.
struct PlainDates {
  bool begin_months = true;
  bool end_months = true;
  bool begin_horizon_months = true;
  std::optional<int> gap;  ///< the smallest between two of them
};

PlainDates look_at(const std::vector<WrittenPeriod>& periods, const std::vector<sys_days>& month_starts) {
  PlainDates dates;
  std::vector<sys_days> all;
  for (const WrittenPeriod& period : periods) {
    if (period.days == 0) all.push_back(period.day);
  }
  std::sort(all.begin(), all.end());
  for (std::size_t index = 0; index < all.size(); ++index) {
    dates.begin_months = dates.begin_months && begins_month(all[index]);
    dates.end_months = dates.end_months && ends_month(all[index]);
    const bool begins = std::binary_search(month_starts.begin(), month_starts.end(), all[index]);
    dates.begin_horizon_months = dates.begin_horizon_months && begins;
    if (index == 0) continue;
    const auto gap = static_cast<int>((all[index] - all[index - 1]).count());
    dates.gap = std::min(dates.gap.value_or(gap), gap);
  }
  return dates;
}

/// So many months of the horizon from the one that begins on `first`; those of the calendar where they are not known.
DayRange horizon_months_from(sys_days first, int count, const std::vector<sys_days>& month_starts) {
  const auto found = std::lower_bound(month_starts.begin(), month_starts.end(), first);
  if (month_starts.end() - found <= count) return months_from(first, count);
  return {first, *(found + count) - std::chrono::days(1)};
}

std::optional<DayRange> days_of(sys_days day, const PlainDates& dates, const std::vector<sys_days>& month_starts) {
  const bool of_months = dates.gap.value_or(shortest_month) >= shortest_month;
  const int count = std::max(1, months_of(dates.gap.value_or(0)));
  if (dates.begin_horizon_months) return horizon_months_from(day, count, month_starts);
  if (dates.end_months && of_months) return months_until(day, count);
  if (dates.begin_months && of_months) return months_from(day, count);
  if (!dates.gap) return std::nullopt;
  return of_months ? months_from(day, count) : DayRange{day, day + std::chrono::days(*dates.gap - 1)};
}

}  // namespace

std::vector<std::optional<DayRange>> days_of(const std::vector<WrittenPeriod>& periods,
                                             const std::vector<sys_days>& month_starts) {
  const PlainDates dates = look_at(periods, month_starts);
  std::vector<std::optional<DayRange>> ranges;
  for (const WrittenPeriod& period : periods) {
    if (period.days == 0) {
      ranges.push_back(days_of(period.day, dates, month_starts));
    } else if (period.days == week) {
      ranges.emplace_back(DayRange{period.day, period.day + std::chrono::days(week - 1)});
    } else {
      ranges.emplace_back(months_from(period.day, months_of(period.days)));
    }
  }
  return ranges;
}

}  // namespace funnel::io
