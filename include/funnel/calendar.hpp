// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/fraction.hpp>

#include <variant>
#include <vector>

namespace funnel {

/// How signings spread over the horizon: evenly.
struct EvenShape {
  friend bool operator==(const EvenShape&, const EvenShape&) = default;
};

/// By weights, each 0 or more and not all 0. Twelve are January to December, four are calendar quarters, both cycled;
/// any other number is one a period of the horizon.
struct WeightedShape {
  std::vector<Fraction> weights;
  friend bool operator==(const WeightedShape&, const WeightedShape&) = default;
};

/// Each period is the last one times 1 + rate; the rate is above -1.
struct GrowthShape {
  Fraction rate;
  friend bool operator==(const GrowthShape&, const GrowthShape&) = default;
};

using CalendarShape = std::variant<EvenShape, WeightedShape, GrowthShape>;

}  // namespace funnel
