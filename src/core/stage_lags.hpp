// SPDX-License-Identifier: MIT
// How long units take from one stage to another, on average.
#pragma once

#include "core/horizon_time.hpp"
#include "core/rational.hpp"

#include <funnel/funnel.hpp>

#include <cstddef>
#include <optional>

namespace funnel {

/// The mean lag from entering the stage `from` to entering the stage `to`, not above it, in days: the sum of those
/// that are known. Nothing where none is above 0.
std::optional<Rational> lag_between(const StageList& stages, std::size_t from, std::size_t to);

/// A stretch of a funnel that units pass.
struct Passage {
  const StageList& stages;
  std::size_t from;
  std::size_t to;  ///< not above `from`
};

/// When a unit enters the lower end of a passage that enters the upper at `time`; and when one enters the upper that
/// enters the lower at `time`. A lag stated in months is so many months of the horizon, another so many of its days.
Rational arrival(const HorizonTime& horizon, const Passage& passage, Rational time);
Rational departure(const HorizonTime& horizon, const Passage& passage, Rational time);

/// The last month of the horizon, from 1, in which a unit that enters a passage can be at its end still inside; nothing
/// where none can.
std::optional<int> last_useful_month(const Horizon& horizon, const Passage& passage);

}  // namespace funnel
