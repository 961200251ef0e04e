// SPDX-License-Identifier: MIT
// The lags of a funnel whose channels may have lags of their own.
#pragma once

#include "core/parts.hpp"
#include "core/rational.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace funnel {

/// Of all parts that have a lag between two stages, the longest, in days, and the earliest last useful month, see
/// last_useful_month().
struct PartLag {
  Rational days;
  std::optional<int> last_useful_month;
};

/// From entering the stage `from` to entering the stage `to`, not above it; nothing where no part has a lag.
std::optional<PartLag> longest_lag(const std::vector<Part>& parts, std::size_t from, std::size_t to);

}  // namespace funnel
