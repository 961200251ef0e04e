// SPDX-License-Identifier: MIT
#include <funnel/horizon.hpp>

#include <algorithm>

namespace funnel {

namespace {

using std::chrono::year_month_day;

constexpr int months_in_quarter = 3;

year_month_day last_day(year_month_day start, int months) {
  const year_month_day same_day = start + std::chrono::months(months);
  const year_month_day next_start =
      same_day.ok() ? same_day : year_month_day(same_day.year() / same_day.month() / std::chrono::last);
  return std::chrono::sys_days(next_start) - std::chrono::days(1);
}

}  // namespace

std::optional<Horizon> Horizon::make(int months, std::optional<year_month_day> start) {
  if (months < 1 || months > most_months) return std::nullopt;
  if (start && (!start->ok() || start->year() < std::chrono::year(1))) return std::nullopt;
  if (start && last_day(*start, months).year() > std::chrono::year(9999)) return std::nullopt;
  Horizon horizon;
  horizon.months_ = months;
  horizon.start_ = start;
  return horizon;
}

std::optional<year_month_day> Horizon::end() const {
  if (!start_) return std::nullopt;
  return last_day(*start_, months_);
}

std::optional<year_month_day> Horizon::month_start(int month) const {
  if (!start_) return std::nullopt;
  return std::chrono::sys_days(last_day(*start_, month - 1)) + std::chrono::days(1);
}

std::optional<year_month_day> Horizon::month_end(int month) const {
  if (!start_) return std::nullopt;
  return last_day(*start_, month);
}

std::vector<Milestone> Horizon::quarter_ends() const {
  std::vector<Milestone> ends;
  for (int month = 0; month < months_; month += months_in_quarter) {
    const int end = std::min(month + months_in_quarter, months_);
    ends.push_back({end, month_end(end)});
  }
  return ends;
}

}  // namespace funnel
