// SPDX-License-Identifier: MIT
// Actuals, and tracking of them, for tests.
#pragma once

#include "funnels.hpp"

#include <funnel/plan.hpp>
#include <funnel/schedule.hpp>
#include <funnel/tracking.hpp>

#include <string>
#include <utility>
#include <vector>

namespace funnel::test {

using std::chrono::year_month_day;

inline constexpr std::int64_t no_figure = -1;

inline std::chrono::sys_days date(int year, unsigned month, unsigned day) {
  return std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

/// A numbered month: units of each stage from the top.
inline ActualPeriod month_of(int number, const std::vector<std::int64_t>& units) {
  ActualPeriod period;
  period.number = number;
  for (const std::int64_t one : units) {
    period.units.push_back(one == no_figure ? std::nullopt : std::optional(one));
  }
  period.unit_costs.resize(units.size());
  return period;
}

inline ActualPeriod days_of(std::chrono::sys_days first, std::chrono::sys_days last,
                            const std::vector<std::int64_t>& units) {
  ActualPeriod period = month_of(1, units);
  period.number.reset();
  period.first = first;
  period.last = last;
  return period;
}

inline Actuals actuals(std::vector<ActualPeriod> periods) {
  Actuals made;
  made.rows = static_cast<std::int64_t>(periods.size());
  made.periods = std::move(periods);
  return made;
}

/// Numbered months from the first on.
inline Actuals months(const std::vector<std::vector<std::int64_t>>& units) {
  std::vector<ActualPeriod> periods;
  for (const auto& one : units) periods.push_back(month_of(static_cast<int>(periods.size()) + 1, one));
  return actuals(std::move(periods));
}

inline TrackQuestion within(std::string_view tolerance) {
  TrackQuestion question;
  question.tolerance = share(tolerance);
  return question;
}

/// A tracking with all that it is made from.
struct Tracked {
  explicit Tracked(Funnel made, Actuals measured, const TrackQuestion& question = within("5%"))
      : funnel(std::move(made)),
        actuals(std::move(measured)),
        plan(funnel::plan(funnel).value()),
        schedule(funnel::schedule(funnel, {schedule_length_for(actuals), std::nullopt})),
        tracking(track(funnel, schedule, actuals, question).value()) {}

  Funnel funnel;
  Actuals actuals;
  Plan plan;
  Schedule schedule;
  Tracking tracking;
};

/// What is scheduled for each stage in a period, from the top.
inline std::vector<std::int64_t> scheduled(const Schedule& schedule, std::size_t period) {
  std::vector<std::int64_t> units;
  for (std::size_t stage = 0; stage < schedule.stages.size(); ++stage) {
    units.push_back(static_cast<std::int64_t>(schedule.at(stage).periods[period].volume.value().numerator()));
  }
  return units;
}

/// The first periods of a schedule, as they are planned.
inline Actuals as_planned(const Schedule& schedule, std::size_t periods) {
  std::vector<ActualPeriod> all;
  for (std::size_t period = 0; period < periods; ++period) {
    all.push_back(month_of(static_cast<int>(period) + 1, scheduled(schedule, period)));
  }
  return actuals(std::move(all));
}

}  // namespace funnel::test
