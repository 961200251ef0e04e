// SPDX-License-Identifier: MIT
// Units by stage, channel and period, added up in memory that does not grow with the number of rows.
#pragma once

#include <funnel/history.hpp>

#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
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

/// What rows belong together: those of the same period, or, where nothing says when, of the same number.
struct CountsGroup {
  std::int64_t number = 0;
  std::optional<std::chrono::sys_days> period = {};  ///< its first day
  int period_days = 0;                               ///< how long it is written to be; 0 where that is not said
};

class HistoryCounts {
 public:
  /// How many figures are kept apart by group and channel, 16 a group for the keeping. With more, only the sums of all
  /// are known: then a rate takes all units of a stage, though the next stage be blank in some group.
  static constexpr std::size_t most_figures = 2'000'000;

  explicit HistoryCounts(std::size_t stages) : stages_(stages), total_(stages, 0) {}

  /// Counts the units of a row in its channel. Where a sum is above 2^63 - 1, it is of no more use: the stage.
  std::optional<std::size_t> add(std::size_t channel, std::span<const StageUnits> row, const CountsGroup& group);

  /// Takes note of a period of which nothing can be counted, lest those around it seem far from one another.
  void see_period(std::chrono::sys_days period, int period_days = 0);

  /// Units of each stage, of all channels.
  std::span<const std::int64_t> totals() const { return total_; }

  /// Writes figures, channels and periods for the stages at these places, from the top of the funnel. Channels are
  /// those that something was counted of; none where `channel_names` is empty.
  void put_into(History& history, std::span<const std::size_t> places,
                std::span<const std::string> channel_names) const;

 private:
  static constexpr std::int64_t missing = -1;
  using Units = std::vector<std::int64_t>;  ///< by stage; `missing` where nothing was counted
  struct Key {
    std::int64_t group;
    std::size_t channel;
    friend auto operator<=>(const Key&, const Key&) = default;
  };

  void note_period(std::chrono::sys_days period, int period_days);
  void add_to_group(const Key& key, std::span<const StageUnits> row);
  StageHistory pair_of(std::optional<std::size_t> channel, std::size_t place, std::size_t next) const;
  std::vector<StageHistory> stages_of(std::optional<std::size_t> channel, std::span<const std::size_t> places) const;
  std::int64_t periods_exceeded(std::size_t place, std::size_t next) const;
  std::optional<int> smallest_gap() const;
  std::optional<int> period_days() const;
  void put_days(History& history) const;

  std::size_t stages_;
  Units total_;
  std::vector<Units> channels_;  ///< empty where nothing was counted
  std::map<Key, Units> groups_;
  std::optional<std::chrono::sys_days> first_day_;
  std::optional<std::chrono::sys_days> last_day_;
  bool month_starts_ = true;         ///< every period is given by the first day of a month
  bool month_ends_ = true;           ///< every period is given by the last day of a month
  bool lengths_written_ = true;      ///< every period says how long it is
  std::optional<int> least_length_;  ///< of those that say so
  bool groups_lost_ = false;
};

}  // namespace funnel
