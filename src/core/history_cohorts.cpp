// SPDX-License-Identifier: MIT
#include "core/history_cohorts.hpp"

#include "core/lag_days.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace funnel {

namespace {

using std::chrono::sys_days;
constexpr sys_days first_possible{std::chrono::year(1900) / std::chrono::January / 1};
constexpr std::uint32_t most_days = 1U << 17U;  ///< of a key

std::uint32_t whole_days(sys_days to, sys_days from) {
  return static_cast<std::uint32_t>((to - from).count());
}

/// One cell of contacts that entered a stage on one day.
void count_entries(StageHistory& stage, const DayCell& cell, bool old_enough) {
  stage.entered += cell.count;
  if (!stage.mature_days) return;  // the last stage leads nowhere
  if (old_enough) {
    stage.of += cell.count;
    stage.converted += cell.moved_on;
  } else {
    stage.too_young += cell.count;
  }
}

/// The cells of one stage in one channel; `cells` are sorted.
std::span<const DayCell> cells_of(std::span<const DayCell> cells, DayKind kind, std::size_t channel,
                                  std::size_t stage) {
  const auto below = [](const DayCell& cell, std::uint32_t key) { return cell.key < key; };
  const DayKey first{kind, static_cast<std::uint32_t>(channel), static_cast<std::uint32_t>(stage), 0};
  const std::uint32_t key = packed(first);
  const auto begin = std::lower_bound(cells.begin(), cells.end(), key, below);
  const auto end = std::lower_bound(begin, cells.end(), key + most_days, below);
  return {begin, end};
}

LagDays lags_of(std::span<const DayCell> cells, std::size_t channel, std::size_t stage) {
  LagDays lags;
  for (const DayCell& cell : cells_of(cells, DayKind::lag, channel, stage)) {
    lags.push_back({unpacked(cell.key).days, cell.count});
  }
  return lags;
}

LagDays lags_of_all(std::span<const DayCell> cells, std::size_t channels, std::size_t stage) {
  std::map<std::int64_t, std::int64_t> contacts;
  for (std::size_t channel = 0; channel < channels; ++channel) {
    for (const LagCount& lag : lags_of(cells, channel, stage)) contacts[lag.days] += lag.contacts;
  }
  LagDays lags;
  for (const auto& [days, count] : contacts) lags.push_back({days, count});
  return lags;
}

std::size_t channels_in(std::span<const DayCell> cells) {
  std::size_t channels = 0;
  for (const DayCell& cell : cells) channels = std::max<std::size_t>(channels, unpacked(cell.key).channel + 1);
  return channels;
}

/// The figures of all channels, and last those of all contacts.
using Figures = std::vector<std::vector<StageHistory>>;

/// Lags, and from when on contacts are old enough, for every stage that leads to another.
Figures lag_figures(std::span<const DayCell> cells, std::size_t stages, std::optional<int> mature_days) {
  const std::size_t channels = channels_in(cells);
  Figures figures(channels + 1, std::vector<StageHistory>(stages));
  for (std::size_t stage = 0; stage + 1 < stages; ++stage) {
    const LagDays all = lags_of_all(cells, channels, stage);
    figures.back()[stage].lag = summary_of(all);
    for (auto& channel : figures) channel[stage].mature_days = mature_days.value_or(ninth_decile(all));
    for (std::size_t channel = 0; channel < channels; ++channel) {
      figures[channel][stage].lag = summary_of(lags_of(cells, channel, stage));
    }
  }
  return figures;
}

void count_all_entries(Figures& figures, std::span<const DayCell> cells, std::optional<sys_days> as_of) {
  for (const DayCell& cell : cells) {
    const DayKey key = unpacked(cell.key);
    if (key.kind != DayKind::entered) continue;
    const sys_days entered = first_possible + std::chrono::days(key.days);
    const auto age = (as_of.value_or(entered) - entered).count();
    for (StageHistory* stage : {&figures[key.channel][key.stage], &figures.back()[key.stage]}) {
      count_entries(*stage, cell, age >= stage->mature_days.value_or(0));
    }
  }
}

/// Where nobody moved on, nothing says when a contact is old enough.
void forget_unknown_ages(Figures& figures, std::optional<int> mature_days) {
  if (mature_days) return;
  for (auto& channel : figures) {
    for (std::size_t stage = 0; stage < channel.size(); ++stage) {
      if (!figures.back()[stage].lag) channel[stage].mature_days.reset();
    }
  }
}

/// The latest day before `last` on which something happened.
std::optional<sys_days> day_before(std::span<const DayCell> cells, std::optional<sys_days> last) {
  std::optional<sys_days> latest;
  for (const DayCell& cell : cells) {
    const DayKey key = unpacked(cell.key);
    const sys_days day = first_possible + std::chrono::days(key.days);
    if (key.kind == DayKind::entered && last && day < *last) latest = std::max(latest.value_or(day), day);
  }
  return latest;
}

bool is_counted(const std::vector<StageHistory>& stages) {
  return std::any_of(stages.begin(), stages.end(), [](const StageHistory& stage) { return stage.entered > 0; });
}

}  // namespace

std::optional<HistoryCohorts::Fault> HistoryCohorts::fault_of(ContactDays days) const {
  std::optional<sys_days> above;
  std::optional<std::size_t> blank;
  for (std::size_t stage = 0; stage < days.size(); ++stage) {
    if (!days[stage]) {
      if (above && !blank) blank = stage;
      continue;
    }
    if (as_of_ && *days[stage] > *as_of_) return Fault{RowProblem::too_late, stage};
    if (blank) return Fault{RowProblem::gap, blank};
    if (above && *days[stage] < *above) return Fault{RowProblem::out_of_order, stage};
    above = days[stage];
  }
  if (!above) return Fault{RowProblem::no_stage, std::nullopt};
  return std::nullopt;
}

void HistoryCohorts::cut(std::span<std::optional<sys_days>> days) const {
  if (!as_of_) return;
  bool was_there = false;
  bool later = false;
  for (auto& day : days) {
    later = later || (was_there && day && *day > *as_of_);
    was_there = was_there || (day && *day <= *as_of_);
    if (later) day.reset();
  }
}

bool HistoryCohorts::enter(std::size_t channel, std::size_t stage, sys_days day, std::optional<sys_days> next) {
  DayKey key{DayKind::entered, static_cast<std::uint32_t>(channel), static_cast<std::uint32_t>(stage),
             whole_days(day, first_possible)};
  if (!counts_.add(key, next.has_value())) return false;
  if (!next) return true;
  key.kind = DayKind::lag;
  key.days = whole_days(*next, day);
  return counts_.add(key, false);
}

bool HistoryCohorts::add(std::size_t channel, ContactDays days) {
  if (++contacts_ > most_contacts) return false;
  for (std::size_t stage = 0; stage < days.size(); ++stage) {
    if (!days[stage]) continue;
    const auto next = stage + 1 < days.size() ? days[stage + 1] : std::nullopt;
    if (!enter(channel, stage, *days[stage], next)) return false;
    first_day_ = std::min(first_day_.value_or(*days[stage]), *days[stage]);
    last_day_ = std::max(last_day_.value_or(*days[stage]), *days[stage]);
  }
  return true;
}

void HistoryCohorts::put_into(History& history, std::optional<int> mature_days,
                              std::span<const std::string> channel_names) const {
  const std::vector<DayCell> cells = counts_.cells();
  Figures figures = lag_figures(cells, stages_, mature_days);
  history.kind = HistoryKind::cohorts;
  history.first_day = first_day_;
  history.last_day = as_of_ ? as_of_ : last_day_;
  history.day_before_last = day_before(cells, history.last_day);
  count_all_entries(figures, cells, history.last_day);
  forget_unknown_ages(figures, mature_days);

  history.total = std::move(figures.back());
  figures.pop_back();
  history.channels.clear();
  for (std::size_t channel = 0; channel < std::min(figures.size(), channel_names.size()); ++channel) {
    if (!is_counted(figures[channel])) continue;
    history.channels.push_back({channel_names[channel], std::move(figures[channel])});
  }
  history.periods_exceeded.assign(stages_, 0);
}

}  // namespace funnel
