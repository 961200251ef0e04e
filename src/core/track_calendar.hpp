// SPDX-License-Identifier: MIT
// Where periods of actuals stand in a schedule, and what is scheduled to any day of it.
#pragma once

#include "core/rational.hpp"

#include <funnel/actuals.hpp>
#include <funnel/schedule.hpp>
#include <funnel/tracking.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace funnel {

/// A point of time in a schedule, in its periods: 0 is the beginning of the first, 1.5 the middle of the second.
using Position = Rational;

/// A period of actuals that lies in the schedule.
struct PlacedPeriod {
  const ActualPeriod* actual = nullptr;
  Position from;
  Position to;
};

class TrackCalendar {
 public:
  explicit TrackCalendar(const Schedule& schedule) : schedule_(schedule) {}

  bool is_dated() const { return schedule_.periods.front().first.has_value(); }
  std::size_t size() const { return schedule_.periods.size(); }
  Position end() const { return Position(static_cast<std::int64_t>(size())); }
  /// The morning of a day, of a dated schedule; days outside it count as its ends.
  Position at(std::chrono::sys_days day) const;
  /// The end of a month of the horizon, from 1, of a schedule by months.
  Position after_month(int month) const;
  /// Nothing of a period that lies outside.
  std::optional<PlacedPeriod> placed(const ActualPeriod& period) const;
  bool is_clipped(const ActualPeriod& period) const;
  /// The last day before a position, of a dated schedule.
  std::chrono::sys_days last_day(const Position& position) const;

  /// How many periods so many days of lag are.
  Rational periods_in(const Rational& days) const;

  /// How many periods are over at a position, and how much of the next one.
  struct Split {
    std::size_t whole;
    Rational part;
  };
  Split split(const Position& position) const;

 private:
  const Schedule& schedule_;
};

/// One series of the schedule: volumes of a stage or revenue, by period.
class ScheduledSeries {
 public:
  /// Figures have `decimals` decimals at most.
  ScheduledSeries(std::vector<Rational> volumes, int decimals);

  /// A series that this one is the sum of: of a part of a period counts what counts of those that it sums.
  void add_part(ScheduledSeries part) { parts_.push_back(std::move(part)); }

  /// What is scheduled from the start to a position.
  Rational until(const TrackCalendar& calendar, const Position& position) const;
  Rational total() const { return running_.back(); }
  /// What is left of each period that is not over.
  std::vector<Rational> rest(const TrackCalendar& calendar, const Position& position) const;
  int decimals() const { return decimals_; }

 private:
  std::vector<Rational> volumes_;
  std::vector<Rational> running_;
  int decimals_;
  std::vector<ScheduledSeries> parts_;

  /// What a part of a period counts.
  Rational part_of(std::size_t period, const Rational& part) const;
};

ScheduledSeries volumes_of(const ScheduledStage& stage);
/// What counts by the funnel's recognition: booked or earned.
ScheduledSeries revenue_of(const Schedule& schedule, Recognition recognition);

}  // namespace funnel
