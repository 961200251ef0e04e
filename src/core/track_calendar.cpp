// SPDX-License-Identifier: MIT
#include "core/track_calendar.hpp"

#include "core/stage_lags.hpp"

#include <algorithm>

namespace funnel {

namespace {

using std::chrono::sys_days;

constexpr int cents = 2;
constexpr int days_of_a_week = 7;
constexpr int months_of_a_quarter = 3;

sys_days first_of(const SchedulePeriod& period) {
  return sys_days(*period.first);
}

std::int64_t length_of(const SchedulePeriod& period) {
  return (sys_days(*period.last) - sys_days(*period.first)).count() + 1;
}

}  // namespace

Position TrackCalendar::at(sys_days day) const {
  const auto& periods = schedule_.periods;
  if (day <= first_of(periods.front())) return Position(0);
  if (day > sys_days(*periods.back().last)) return end();
  const auto next = std::upper_bound(periods.begin(), periods.end(), day,
                                     [](sys_days one, const SchedulePeriod& other) { return one < first_of(other); });
  const auto period = next - 1;
  return Position(period - periods.begin()) + Rational((day - first_of(*period)).count()) / length_of(*period);
}

Position TrackCalendar::after_month(int month) const {
  return std::clamp(Position(month), Position(0), end());
}

std::optional<PlacedPeriod> TrackCalendar::placed(const ActualPeriod& period) const {
  PlacedPeriod result{&period, {}, {}};
  if (period.number) {
    result.from = after_month(*period.number - 1);
    result.to = after_month(*period.number);
  } else {
    result.from = at(*period.first);
    result.to = at(*period.last + std::chrono::days(1));
  }
  return result.from < result.to ? std::optional(result) : std::nullopt;
}

bool TrackCalendar::is_clipped(const ActualPeriod& period) const {
  if (period.number) return false;
  // A week is no less a week for beginning before the year does.
  if (schedule_.by == PeriodLength::week) return false;
  return *period.first < first_of(schedule_.periods.front()) || *period.last > sys_days(*schedule_.periods.back().last);
}

Rational TrackCalendar::periods_in(const Rational& days) const {
  switch (schedule_.by) {
    case PeriodLength::week:
      return days / days_of_a_week;
    case PeriodLength::quarter:
      return days / days_in_month() / months_of_a_quarter;
    case PeriodLength::month:
      break;
  }
  return days / days_in_month();
}

TrackCalendar::Split TrackCalendar::split(const Position& position) const {
  std::size_t whole = 0;
  while (whole < size() && Position(static_cast<std::int64_t>(whole) + 1) <= position) ++whole;
  return {whole, position - Position(static_cast<std::int64_t>(whole))};
}

sys_days TrackCalendar::last_day(const Position& position) const {
  const Split split = this->split(position);
  if (split.part == Rational(0)) return sys_days(*schedule_.periods[split.whole - 1].last);
  const SchedulePeriod& period = schedule_.periods[split.whole];
  const auto passed = (split.part * length_of(period)).rounded(0, Direction::half_up).fraction();
  return first_of(period) + std::chrono::days(static_cast<int>(passed->numerator()) - 1);
}

ScheduledSeries::ScheduledSeries(std::vector<Rational> volumes, int decimals)
    : volumes_(std::move(volumes)), running_({Rational(0)}), decimals_(decimals) {
  for (const Rational& volume : volumes_) running_.push_back(running_.back() + volume);
}

Rational ScheduledSeries::until(const TrackCalendar& calendar, const Position& position) const {
  const TrackCalendar::Split split = calendar.split(position);
  if (split.part == Rational(0)) return running_[split.whole];
  return running_[split.whole] + part_of(split.whole, split.part);
}

Rational ScheduledSeries::part_of(std::size_t period, const Rational& part) const {
  if (parts_.empty()) return (volumes_[period] * part).rounded(decimals_, Direction::half_up);
  Rational sum;
  for (const ScheduledSeries& one : parts_) sum = sum + one.part_of(period, part);
  return std::min(sum, volumes_[period]);
}

std::vector<Rational> ScheduledSeries::rest(const TrackCalendar& calendar, const Position& position) const {
  std::vector<Rational> rest;
  Rational done = until(calendar, position);
  for (std::size_t period = calendar.split(position).whole; period < volumes_.size(); ++period) {
    rest.push_back(running_[period + 1] - done);
    done = running_[period + 1];
  }
  return rest;
}

ScheduledSeries volumes_of(const ScheduledStage& stage) {
  std::vector<Rational> volumes;
  for (const ScheduledVolume& period : stage.periods) volumes.emplace_back(period.volume.value());
  return {std::move(volumes), stage.decimals};
}

ScheduledSeries revenue_of(const Schedule& schedule, Recognition recognition) {
  std::vector<Rational> amounts;
  for (const ScheduledRevenue& period : schedule.revenue) {
    amounts.emplace_back((recognition == Recognition::earned ? period.earned : period.booked).value());
  }
  return {std::move(amounts), cents};
}

}  // namespace funnel
