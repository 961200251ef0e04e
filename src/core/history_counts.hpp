// SPDX-License-Identifier: MIT
// Units by stage, channel and period, added up in memory that does not grow with the number of rows.
#pragma once

#include <funnel/history.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace funnel {

/// What a row counts of a stage.
struct StageUnits {
  std::size_t stage = 0;
  std::int64_t units = 0;
};

class HistoryCounts {
 public:
  /// With more periods than this, none are told apart any more.
  static constexpr std::size_t most_periods = 10'000;

  explicit HistoryCounts(std::size_t stages) : stages_(stages), total_(stages, 0) {}

  /// Counts the units of a row in its channel; a period is known by its first day. Where a sum is above 2^63 - 1, it is
  /// of no more use: the stage.
  std::optional<std::size_t> add(std::size_t channel, std::span<const StageUnits> row,
                                 std::optional<std::chrono::sys_days> period);

  /// Writes figures, channels and periods for the stages at these places, from the top of the funnel. Channels are
  /// those that something was counted of; none where `channel_names` is empty.
  void put_into(History& history, std::span<const std::size_t> places,
                std::span<const std::string> channel_names) const;

 private:
  static constexpr std::int64_t missing = -1;
  void add_period(std::span<const StageUnits> row, std::chrono::sys_days period);
  std::vector<std::int64_t>* units_of(std::chrono::sys_days period);
  void forget_periods();
  std::int64_t periods_exceeded(std::size_t place, std::size_t next) const;
  std::optional<int> period_days() const;

  std::size_t stages_;
  std::vector<std::int64_t> total_;
  std::vector<std::vector<std::int64_t>> channels_;  ///< empty where nothing was counted
  std::map<std::chrono::sys_days, std::size_t> periods_;
  std::vector<std::vector<std::int64_t>> period_units_;  ///< `missing` where nothing was counted
  std::optional<std::chrono::sys_days> last_period_;     ///< of the row before, which is often this one's as well
  std::size_t last_place_ = 0;
  std::optional<std::chrono::sys_days> first_day_;
  std::optional<std::chrono::sys_days> last_day_;
  bool periods_lost_ = false;
};

}  // namespace funnel
