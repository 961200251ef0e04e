// SPDX-License-Identifier: MIT
// The values that a figure can have where it is searched for: those that are shown, numbered in order.
#pragma once

#include "core/rational.hpp"

#include <funnel/fraction.hpp>

namespace funnel {

/// Place of a value in a grid.
using Place = Integer128;

/// An ordered set of values, the places of which are from 0 to `last`.
struct Grid {
  Rational (*value)(Place place);
  Place last;

  /// The place of the largest value that is at most `limit`, which is at least the first.
  Place at_most(const Rational& limit) const;
};

/// From 10^-16 to 1: hundredths of a percent, and below 1 % as fine as three digits ask.
extern const Grid rate_grid;

/// From 0 to 2^63 - 1: whole units from 100 on, cents from 1 on, hundredths of a cent below.
extern const Grid money_grid;

/// Cents from 0 to 2^63 - 1.
extern const Grid cent_grid;

/// Whole numbers from 0 to 2^63 - 1.
extern const Grid count_grid;

/// Hundredths of a percent from 0 to 2^63 - 1.
extern const Grid improvement_grid;

/// The first place after `start` of which `fits` holds, given that it does not hold at `start`, holds at `grid.last`
/// and does not end to hold once it does.
template <class Fits>
Place first_that(const Grid& grid, Place start, Fits fits) {
  Place low = start;
  Place step = 1;
  while (low + step < grid.last && !fits(grid.value(low + step))) {
    low += step;
    step *= 2;
  }
  Place high = low + step < grid.last ? low + step : grid.last;
  while (high - low > 1) {
    const Place middle = low + (high - low) / 2;
    (fits(grid.value(middle)) ? high : low) = middle;
  }
  return high;
}

/// The last place before `start` of which `fits` holds, given that it holds at `first` and not at `start`, and holds
/// everywhere below where it does.
template <class Fits>
Place last_that(const Grid& grid, Place first, Place start, Fits fits) {
  Place low = first;
  Place high = start;
  while (high - low > 1) {
    const Place middle = low + (high - low) / 2;
    (fits(grid.value(middle)) ? low : high) = middle;
  }
  return low;
}

}  // namespace funnel
