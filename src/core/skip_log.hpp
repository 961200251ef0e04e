// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/history.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel {

/// Rows that are left out, by reason and column; of each reason the first rows only, so that it does not grow.
class SkipLog {
 public:
  void skip(std::int64_t row, RowProblem problem, std::optional<std::string_view> column = std::nullopt);
  const std::vector<SkippedRows>& skipped() const { return skipped_; }

 private:
  std::vector<SkippedRows> skipped_;
};

}  // namespace funnel
