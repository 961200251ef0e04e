// SPDX-License-Identifier: MIT
// What every part of track() begins with.
#pragma once

#include "core/track_calendar.hpp"

#include <funnel/tracking.hpp>

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
  Share tolerance;
  TrackCalendar calendar;
  std::vector<PlacedPeriod> periods;  ///< those that are looked at, in order of time, up to `as_of`
  Position as_of;
  CutPeriod cut = CutPeriod::none;
};

}  // namespace funnel
