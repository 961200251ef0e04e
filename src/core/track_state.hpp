// SPDX-License-Identifier: MIT
// What every part of track() begins with.
#pragma once

#include "core/track_calendar.hpp"

#include <funnel/tracking.hpp>

#include <vector>

namespace funnel {

struct TrackState {
  const Funnel& funnel;
  const Schedule& schedule;
  Share tolerance;
  TrackCalendar calendar;
  std::vector<PlacedPeriod> periods;  ///< those that are looked at, in order of time, up to `as_of`
  Position as_of;
};

}  // namespace funnel
