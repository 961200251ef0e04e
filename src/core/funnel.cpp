// SPDX-License-Identifier: MIT
#include <funnel/funnel.hpp>

#include <algorithm>
#include <set>

namespace funnel {

std::optional<StageList> StageList::make(std::vector<Stage> stages) {
  if (stages.empty() || stages.size() > most_stages) return std::nullopt;
  if (stages.back().figures.rate || stages.back().figures.open) return std::nullopt;
  const auto has_rate = [](const Stage& stage) { return stage.figures.rate.has_value(); };
  if (!std::all_of(stages.begin(), stages.end() - 1, has_rate)) return std::nullopt;
  std::set<std::string_view> ids;
  for (const Stage& stage : stages) {
    if (!ids.insert(stage.id).second) return std::nullopt;
  }
  return StageList(std::move(stages));
}

std::optional<std::size_t> StageList::find(std::string_view id) const {
  const auto found = std::find_if(stages_.begin(), stages_.end(), [id](const Stage& stage) { return stage.id == id; });
  if (found == stages_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - stages_.begin());
}

}  // namespace funnel
