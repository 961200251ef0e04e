// SPDX-License-Identifier: MIT
// Schedules as lists of texts.
#pragma once

#include "funnels.hpp"

#include <funnel/schedule.hpp>

namespace funnel::test {

using Texts = std::vector<std::string>;

inline Lag days(std::string_view text) {
  return {volume(text)};
}

inline Lag months(int count) {
  return {Volume::make(*Fraction::make(Integer128{count} * 304'375, 10'000)).value(), LagUnit::months};
}

inline Funnel with_lag(const Funnel& funnel, std::string_view stage_id, const Lag& lag) {
  StageFigures figures;
  figures.lag = lag;
  return with_figures(funnel, stage_id, figures);
}

inline Funnel starting(Funnel funnel, int year, unsigned month, unsigned day, int months = 12) {
  using namespace std::chrono;
  const year_month_day start{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  funnel.horizon = Horizon::make(months, start).value();
  return funnel;
}

inline Funnel lasting(Funnel funnel, int months) {
  funnel.horizon = Horizon::make(months, funnel.horizon.start()).value();
  return funnel;
}

inline CalendarShape weights(const Texts& texts) {
  WeightedShape shape;
  for (const std::string& weight : texts) shape.weights.push_back(exact(weight));
  return shape;
}

inline CalendarShape growth(std::string_view rate) {
  return GrowthShape{exact(rate)};
}

inline Texts volumes(const ScheduledStage& stage) {
  Texts texts;
  for (const ScheduledVolume& period : stage.periods) texts.push_back(text(period.volume));
  return texts;
}

inline Texts running(const ScheduledStage& stage) {
  Texts texts;
  for (const ScheduledVolume& period : stage.periods) texts.push_back(text(period.running));
  return texts;
}

inline Texts milestones(const ScheduledStage& stage) {
  Texts texts;
  for (const Volume& milestone : stage.milestones) texts.push_back(text(milestone));
  return texts;
}

inline Texts booked(const Schedule& schedule) {
  Texts texts;
  for (const ScheduledRevenue& period : schedule.revenue) texts.push_back(text(period.booked));
  return texts;
}

inline Texts earned(const Schedule& schedule) {
  Texts texts;
  for (const ScheduledRevenue& period : schedule.revenue) texts.push_back(text(period.earned));
  return texts;
}

/// "2026-01-31"
inline std::string text(const std::optional<std::chrono::year_month_day>& date) {
  if (!date) return "nothing";
  const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return std::to_string(static_cast<int>(date->year())) + "-" + two(static_cast<unsigned>(date->month())) + "-" +
         two(static_cast<unsigned>(date->day()));
}

/// The first and the last day of each period.
inline Texts dates(const Schedule& schedule) {
  Texts texts;
  for (const SchedulePeriod& period : schedule.periods) texts.push_back(text(period.first) + ".." + text(period.last));
  return texts;
}

}  // namespace funnel::test
