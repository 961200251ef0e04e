// SPDX-License-Identifier: MIT
#include "core/history_counts.hpp"

#include <algorithm>

namespace funnel {

namespace {

using std::chrono::sys_days;

/// Rates of each stage to the next one.
std::vector<StageHistory> stages_of(const std::vector<std::int64_t>& units, std::span<const std::size_t> places) {
  std::vector<StageHistory> stages(places.size());
  for (std::size_t stage = 0; stage < places.size(); ++stage) {
    stages[stage].entered = units[places[stage]];
    if (stage + 1 == places.size()) break;
    stages[stage].of = units[places[stage]];
    stages[stage].converted = units[places[stage + 1]];
  }
  return stages;
}

}  // namespace

std::optional<std::size_t> HistoryCounts::add(std::size_t channel, std::span<const StageUnits> row,
                                              std::optional<sys_days> period) {
  if (channel >= channels_.size()) channels_.resize(channel + 1);
  std::vector<std::int64_t>& sums = channels_[channel];
  if (sums.empty()) sums.resize(stages_, 0);
  for (const auto& [stage, units] : row) {
    if (__builtin_add_overflow(total_[stage], units, &total_[stage])) return stage;
    sums[stage] += units;  // the total is at least as much
  }
  if (period) add_period(row, *period);
  return std::nullopt;
}

void HistoryCounts::add_period(std::span<const StageUnits> row, sys_days period) {
  first_day_ = std::min(first_day_.value_or(period), period);
  last_day_ = std::max(last_day_.value_or(period), period);
  std::vector<std::int64_t>* const sums = units_of(period);
  if (sums == nullptr) return;
  for (const auto& [stage, units] : row) (*sums)[stage] = std::max<std::int64_t>((*sums)[stage], 0) + units;
}

std::vector<std::int64_t>* HistoryCounts::units_of(sys_days period) {
  if (periods_lost_) return nullptr;
  if (last_period_ != period) {
    const auto [place, is_new] = periods_.try_emplace(period, periods_.size());
    if (is_new) period_units_.emplace_back(stages_, missing);
    last_period_ = period;
    last_place_ = place->second;
  }
  if (periods_.size() <= most_periods) return &period_units_[last_place_];
  forget_periods();
  return nullptr;
}

void HistoryCounts::forget_periods() {
  periods_lost_ = true;
  periods_.clear();
  period_units_.clear();
}

std::int64_t HistoryCounts::periods_exceeded(std::size_t place, std::size_t next) const {
  return std::count_if(period_units_.begin(), period_units_.end(), [&](const std::vector<std::int64_t>& units) {
    return units[place] != missing && units[next] > units[place];
  });
}

std::optional<int> HistoryCounts::period_days() const {
  if (periods_.size() < 2) return std::nullopt;
  std::vector<std::chrono::days::rep> days;
  for (auto period = std::next(periods_.begin()); period != periods_.end(); ++period) {
    days.push_back((period->first - std::prev(period)->first).count());
  }
  const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
  std::nth_element(days.begin(), middle, days.end());
  return static_cast<int>(*middle);
}

void HistoryCounts::put_into(History& history, std::span<const std::size_t> places,
                             std::span<const std::string> channel_names) const {
  history.kind = HistoryKind::counts;
  history.total = stages_of(total_, places);
  history.channels.clear();
  for (std::size_t channel = 0; channel < std::min(channels_.size(), channel_names.size()); ++channel) {
    if (channels_[channel].empty()) continue;
    history.channels.push_back({channel_names[channel], stages_of(channels_[channel], places)});
  }
  history.first_day = first_day_;
  history.last_day = last_day_;
  history.period_days = period_days();
  history.periods_exceeded.assign(places.size(), 0);
  for (std::size_t stage = 0; stage + 1 < places.size(); ++stage) {
    history.periods_exceeded[stage] = periods_exceeded(places[stage], places[stage + 1]);
  }
}

}  // namespace funnel
