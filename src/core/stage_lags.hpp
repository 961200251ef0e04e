// SPDX-License-Identifier: MIT
// How long units take from one stage to another, on average.
#pragma once

#include "core/rational.hpp"

#include <funnel/funnel.hpp>

#include <cstddef>
#include <optional>

namespace funnel {

/// Days in a month of lag: 365.25 / 12.
Rational days_in_month();

/// The mean lag from entering the stage `from` to entering the stage `to`, not above it, in days: the sum of those
/// that are known. Nothing where none is above 0.
std::optional<Rational> lag_between(const StageList& stages, std::size_t from, std::size_t to);

/// The last month of the horizon, from 1, in which a unit that enters can be there `lag` days later and still inside;
/// nothing where none can.
std::optional<int> last_useful_month(const Horizon& horizon, const Rational& lag);

}  // namespace funnel
