// SPDX-License-Identifier: MIT
#include "core/comparison_stages.hpp"

#include <algorithm>

namespace funnel {

namespace {

using Ids = std::vector<std::string>;

/// Where the top stage of a funnel goes that is not in the list yet: a funnel that shares no stage stands above the
/// others, and so comes last where customers are first.
Ids::iterator place_of_top(Ids& ids, const StageList& stages) {
  for (const Stage& stage : stages.all()) {
    const auto found = std::find(ids.begin(), ids.end(), stage.id);
    if (found != ids.end()) return found;
  }
  return ids.begin();
}

void merge(Ids& ids, const StageList& stages) {
  auto place = place_of_top(ids, stages);
  for (const Stage& stage : stages.all()) {
    auto found = std::find(ids.begin(), ids.end(), stage.id);
    if (found == ids.end()) found = ids.insert(place, stage.id);
    place = found + 1;
  }
}

}  // namespace

std::vector<std::string> merged_stages(const std::vector<Alternative>& alternatives) {
  Ids ids;
  for (const Alternative& alternative : alternatives) merge(ids, alternative.funnel.stages);
  return ids;
}

}  // namespace funnel
