// SPDX-License-Identifier: MIT
#include "core/history_counts.hpp"

#include <algorithm>

namespace funnel {

namespace {

using std::chrono::sys_days;

constexpr std::size_t cost_of_group = 16;
constexpr int longest_guess = 92;  ///< a quarter
constexpr int shortest_month = 28;

/// Of so many months, as many days as their beginnings are mostly apart: 31, 61, 92, ...
int usual_days(int months) {
  return (months * 365 + 11) / 12;
}

bool is_month_end(sys_days day) {
  return std::chrono::year_month_day(day + std::chrono::days(1)).day() == std::chrono::day(1);
}

/// The first day of the period that ends with `day`, the last one of a month, and is of so many months.
sys_days begin_of(sys_days day, int months) {
  const std::chrono::year_month_day behind(day + std::chrono::days(1));
  return sys_days(behind - std::chrono::months(months));
}

}  // namespace

std::optional<std::size_t> HistoryCounts::add(std::size_t channel, std::span<const StageUnits> row,
                                              const CountsGroup& group) {
  if (channel >= channels_.size()) channels_.resize(channel + 1);
  Units& sums = channels_[channel];
  if (sums.empty()) sums.resize(stages_, 0);
  for (const auto& [stage, units] : row) {
    if (__builtin_add_overflow(total_[stage], units, &total_[stage])) return stage;
    sums[stage] += units;  // the total is at least as much
  }
  if (group.period) {
    note_period(*group.period, group.period_days);
    first_day_ = std::min(first_day_.value_or(*group.period), *group.period);
    last_day_ = std::max(last_day_.value_or(*group.period), *group.period);
  }
  if (!groups_lost_)
    add_to_group({group.period ? group.period->time_since_epoch().count() : group.number, channel}, row);
  return std::nullopt;
}

void HistoryCounts::note_period(sys_days period, int period_days) {
  month_starts_ = month_starts_ && is_month_end(period - std::chrono::days(1));
  month_ends_ = month_ends_ && is_month_end(period);
  lengths_written_ = lengths_written_ && period_days > 0;
  if (period_days > 0) least_length_ = std::min(least_length_.value_or(period_days), period_days);
}

void HistoryCounts::see_period(sys_days period, int period_days) {
  note_period(period, period_days);
  if (!groups_lost_) add_to_group({period.time_since_epoch().count(), 0}, {});
}

void HistoryCounts::add_to_group(const Key& key, std::span<const StageUnits> row) {
  Units& sums = groups_.try_emplace(key, stages_, missing).first->second;
  for (const auto& [stage, units] : row) sums[stage] = std::max<std::int64_t>(sums[stage], 0) + units;
  groups_lost_ = groups_.size() * (stages_ + cost_of_group) > most_figures;
  if (groups_lost_) groups_.clear();
}

/// A stage and the one after it, over the groups that have a figure of both.
StageHistory HistoryCounts::pair_of(std::optional<std::size_t> channel, std::size_t place, std::size_t next) const {
  const Units& sums = channel ? channels_[*channel] : total_;
  StageHistory stage;
  stage.entered = sums[place];
  if (groups_lost_) {
    stage.of = sums[place];
    stage.converted = sums[next];
    return stage;
  }
  for (const auto& [key, units] : groups_) {
    if ((channel && key.channel != *channel) || units[place] == missing || units[next] == missing) continue;
    stage.of += units[place];
    stage.converted += units[next];
  }
  return stage;
}

std::vector<StageHistory> HistoryCounts::stages_of(std::optional<std::size_t> channel,
                                                   std::span<const std::size_t> places) const {
  std::vector<StageHistory> stages;
  for (std::size_t stage = 0; stage + 1 < places.size(); ++stage) {
    stages.push_back(pair_of(channel, places[stage], places[stage + 1]));
  }
  StageHistory last;
  last.entered = (channel ? channels_[*channel] : total_)[places.back()];
  stages.push_back(last);
  return stages;
}

std::int64_t HistoryCounts::periods_exceeded(std::size_t place, std::size_t next) const {
  std::int64_t periods = 0;
  for (auto group = groups_.begin(); group != groups_.end();) {
    const std::int64_t number = group->first.group;
    std::int64_t here = 0;
    std::int64_t there = 0;
    for (; group != groups_.end() && group->first.group == number; ++group) {
      if (group->second[place] == missing || group->second[next] == missing) continue;
      here += group->second[place];
      there += group->second[next];
    }
    if (there > here) ++periods;
  }
  return periods;
}

std::optional<int> HistoryCounts::smallest_gap() const {
  std::optional<std::int64_t> smallest;
  std::optional<std::int64_t> before;
  for (const auto& [key, units] : groups_) {
    if (before && key.group != *before)
      smallest = std::min(smallest.value_or(key.group - *before), key.group - *before);
    before = key.group;
  }
  return smallest ? std::optional(static_cast<int>(*smallest)) : std::nullopt;
}

/// Periods may be missing between those that are there, so a distance is only a hint of how long each is.
std::optional<int> HistoryCounts::period_days() const {
  if (!first_day_) return std::nullopt;
  if (lengths_written_) return least_length_;
  const auto gap = smallest_gap();
  if (!gap || *gap > longest_guess) return std::nullopt;
  const bool of_months = *gap >= shortest_month && (month_starts_ || month_ends_);
  return of_months ? usual_days(months_of(*gap)) : *gap;
}

/// Dates that are all the last of a month stand for what ends with them.
void HistoryCounts::put_days(History& history) const {
  history.first_day = first_day_;
  history.last_day = last_day_;
  history.period_days = period_days();
  if (!first_day_ || !month_ends_) return;
  const int months = std::max(1, months_of(history.period_days.value_or(0)));
  history.first_day = begin_of(*first_day_, months);
  history.last_day = begin_of(*last_day_, months);
}

void HistoryCounts::put_into(History& history, std::span<const std::size_t> places,
                             std::span<const std::string> channel_names) const {
  history.kind = HistoryKind::counts;
  history.total = stages_of(std::nullopt, places);
  history.channels.clear();
  for (std::size_t channel = 0; channel < std::min(channels_.size(), channel_names.size()); ++channel) {
    if (channels_[channel].empty()) continue;
    history.channels.push_back({channel_names[channel], stages_of(channel, places)});
  }
  put_days(history);
  history.periods_exceeded.assign(places.size(), 0);
  if (!first_day_) return;
  for (std::size_t stage = 0; stage + 1 < places.size(); ++stage) {
    history.periods_exceeded[stage] = periods_exceeded(places[stage], places[stage + 1]);
  }
}

}  // namespace funnel
