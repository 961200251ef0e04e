// SPDX-License-Identifier: MIT
#include "core/skip_log.hpp"

#include <algorithm>

namespace funnel {

void SkipLog::skip(std::int64_t row, RowProblem problem, std::optional<std::string_view> column) {
  auto reason = std::find_if(skipped_.begin(), skipped_.end(), [&](const SkippedRows& known) {
    return known.problem == problem && known.column == column;
  });
  if (reason == skipped_.end()) {
    std::optional<std::string> named;
    if (column) named.emplace(*column);
    reason = skipped_.insert(skipped_.end(), SkippedRows{problem, std::move(named), 0, {}});
  }
  ++reason->count;
  if (reason->rows.size() < SkippedRows::most_listed) reason->rows.push_back(row);
}

}  // namespace funnel
