// SPDX-License-Identifier: MIT
#include "core/part_lags.hpp"

#include "core/stage_lags.hpp"

#include <algorithm>

namespace funnel {

std::optional<PartLag> longest_lag(const std::vector<Part>& parts, std::size_t from, std::size_t to) {
  std::optional<PartLag> longest;
  for (const Part& part : parts) {
    const StageList& stages = part.funnel.stages;
    const auto days = lag_between(stages, from, to);
    if (!days) continue;
    const auto month = last_useful_month(part.funnel.horizon, {stages, from, to});
    if (!longest) longest = PartLag{*days, month};
    longest->days = std::max(longest->days, *days);
    longest->last_useful_month = std::min(longest->last_useful_month, month);  // none is before any
  }
  return longest;
}

}  // namespace funnel
