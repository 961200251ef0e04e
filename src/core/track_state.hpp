// SPDX-License-Identifier: MIT
// What every part of track() begins with.
#pragma once

#include "core/track_calendar.hpp"

#include <funnel/channels.hpp>
#include <funnel/tracking.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace funnel {

/// What became of a period that goes on after the day that was asked for.
enum class CutPeriod {
  none,      ///< there is no such period
  left_out,  ///< its figures are of all of it, since later ones are known
  running,   ///< it is the last one, and its figures are those up to that day
};

struct TrackState {
  const Funnel& funnel;  ///< with the figures that it has with its channels, see blended()
  const Funnel& asked;   ///< as it was asked about
  const Schedule& schedule;
  std::span<const ScheduledChannel> channels;  ///< of a whole funnel, by the same periods
  Share tolerance;
  TrackCalendar calendar;
  std::vector<PlacedPeriod> periods;  ///< those that are looked at, in order of time, up to `as_of`
  Position as_of;
  CutPeriod cut = CutPeriod::none;
};

/// The volumes of a stage; of a whole funnel, the sum of those of its channels.
inline ScheduledSeries series_of(const TrackState& state, std::size_t stage) {
  ScheduledSeries series = volumes_of(state.schedule.at(stage));
  for (const ScheduledChannel& channel : state.channels) series.add_part(volumes_of(channel.schedule.at(stage)));
  return series;
}

}  // namespace funnel
