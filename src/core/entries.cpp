// SPDX-License-Identifier: MIT
#include "core/entries.hpp"

#include <funnel/overflow.hpp>

namespace funnel {

std::vector<Entry> added_up(std::span<const Entry> entries, const StageList& stages) {
  std::vector<Entry> sums;
  for (std::size_t index = 0; index < stages.size(); ++index) {
    Entry sum{index, 0};
    bool any = false;
    for (const Entry& entry : entries) {
      if (entry.stage != index) continue;
      any = true;
      if (__builtin_add_overflow(sum.units, entry.units, &sum.units)) throw Overflow(stages[index].id);
    }
    if (any) sums.push_back(sum);
  }
  return sums;
}

}  // namespace funnel
