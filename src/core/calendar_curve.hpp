// SPDX-License-Identifier: MIT
// What part of a total has come to pass at any moment of a horizon.
#pragma once

#include "core/rational.hpp"

#include <funnel/calendar.hpp>
#include <funnel/horizon.hpp>

#include <vector>

namespace funnel {

/// A running share, straight between its knots. Moments are months of the horizon, counted from its start: 0 to
/// months().
class CalendarCurve {
 public:
  /// Weights of the pieces between the knots, which rise; not all weights are 0.
  CalendarCurve(std::vector<Rational> knots, const std::vector<Rational>& weights);

  /// From 0, before the first knot, to 1, after the last.
  Rational at(const Rational& moment) const;

 private:
  std::vector<Rational> knots_;
  std::vector<Rational> shares_;  ///< one a knot
};

/// The curve of a funnel's calendar, whose growth is a month's: at the end of each month it has the running sum of
/// month_shares().
CalendarCurve calendar_curve(const CalendarShape& shape, const Horizon& horizon);

/// The curve of a calendar that is meant for the periods that end at `ends`, of which the first begins at 0, and that
/// are such parts of a whole period, since some may be cut short: growth is from each to the next, and so many weights
/// as periods (4 and 12 excepted) are one each.
CalendarCurve period_curve(const CalendarShape& shape, const Horizon& horizon, const std::vector<Rational>& ends,
                           const std::vector<Rational>& parts_of_whole);

}  // namespace funnel
