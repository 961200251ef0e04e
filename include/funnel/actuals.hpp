// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/history.hpp>
#include <funnel/quantity.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace funnel {

/// What was measured in one period. What was not is nothing, never 0.
struct ActualPeriod {
  std::optional<int> number;  ///< the month of the horizon, from 1, where periods are numbered
  /// Its first and its last day, where it is dated.
  std::optional<std::chrono::sys_days> first;
  std::optional<std::chrono::sys_days> last;
  bool summed = false;  ///< a figure of it is made of those of several rows
  /// Units that entered each stage, by its place in the funnel, from the top.
  std::vector<std::optional<std::int64_t>> units;
  std::vector<std::optional<Money>> unit_costs;  ///< likewise what each of these units cost
  std::optional<Money> revenue;                  ///< of the customers who signed, existing revenue left out
};

/// What was measured, by period.
struct Actuals {
  std::vector<ActualPeriod> periods;  ///< one at least, in order of time; all dated or all numbered; none overlap
  /// Those of each channel of the funnel, in its order, where the data tell them apart: the same periods as all.
  std::vector<std::vector<ActualPeriod>> channels;
  std::int64_t rows = 0;             ///< read, the header not counted, skipped ones included
  std::vector<SkippedRows> skipped;  ///< sums of other rows, and rows about a stage that the funnel does not have
  std::vector<std::string> unused_columns;
};

}  // namespace funnel
