// SPDX-License-Identifier: MIT
#include "core/track_notes.hpp"

#include <algorithm>

namespace funnel {

namespace {

using Code = TrackNoteCode;

constexpr int month_days = 31;

/// How long the shortest period is, in days.
int shortest_period(const TrackState& state) {
  int shortest = month_days * Horizon::most_months;
  for (const PlacedPeriod& period : state.periods) {
    const ActualPeriod& actual = *period.actual;
    const int days = actual.first ? static_cast<int>((*actual.last - *actual.first).count()) + 1 : month_days;
    shortest = std::min(shortest, days);
  }
  return shortest;
}

void add_period_notes(std::vector<TrackNote>& notes, const TrackState& state, const Actuals& actuals) {
  std::int64_t outside = 0;
  std::int64_t clipped = 0;
  std::int64_t inside = 0;
  for (const ActualPeriod& period : actuals.periods) {
    if (!state.calendar.placed(period)) {
      ++outside;
    } else {
      ++inside;
      if (state.calendar.is_clipped(period)) ++clipped;
    }
  }
  const bool left_out = state.cut == CutPeriod::left_out;
  const auto later = inside - static_cast<std::int64_t>(state.periods.size()) - (left_out ? 1 : 0);
  if (outside > 0) notes.push_back({Code::periods_outside, 0, outside});
  if (clipped > 0) notes.push_back({Code::periods_clipped, 0, clipped});
  if (later > 0) notes.push_back({Code::periods_later, 0, later});
  if (left_out) notes.push_back({Code::period_cut, 0, 1});
  if (state.cut == CutPeriod::running) notes.push_back({Code::period_running, 0, 1});
}

/// Whether units of a stage move on in a later period, in a channel if not in all.
bool lags_long(const TrackState& state, std::size_t stage, int days) {
  const auto is_long = [=](const Funnel& funnel) {
    const auto& lag = funnel.stages[stage].figures.lag;
    return lag && is_long_against(*lag, days);
  };
  return is_long(state.funnel) || std::ranges::any_of(state.channels, is_long, &ScheduledChannel::funnel);
}

void add_rate_notes(std::vector<TrackNote>& notes, const TrackState& state, const Tracking& tracking) {
  const int days = shortest_period(state);
  for (const TrackedRate& rate : tracking.rates) {
    if (rate.converted > rate.of) {
      notes.push_back({Code::counts_exceed, rate.stage, 0});
    } else if (rate.actual && lags_long(state, rate.stage, days)) {
      notes.push_back({Code::lag_long, rate.stage, 0});
    }
  }
}

void add_stage_notes(std::vector<TrackNote>& notes, const TrackState& state, const std::vector<StageState>& stages) {
  for (std::size_t stage = stages.size(); stage-- > 0;) {
    if (!stages[stage].complete) notes.push_back({Code::figures_missing, stage, 0});
  }
  for (std::size_t stage = stages.size(); stage-- > 0;) {
    const Rational before = stages[stage].before.rounded(0, Direction::half_up);
    if (before == Rational(0)) continue;
    notes.push_back({Code::started_before, stage, static_cast<std::int64_t>(before.fraction()->numerator())});
  }
  if (state.as_of == state.calendar.end()) return;
  for (std::size_t stage = stages.size(); stage-- > 0;) {
    const Rational units = stages[stage].too_late.rounded(0, Direction::half_up);
    if (units == Rational(0)) continue;
    notes.push_back({Code::too_late, stage, static_cast<std::int64_t>(units.fraction()->numerator())});
  }
}

}  // namespace

std::vector<TrackNote> track_notes(const TrackState& state, const std::vector<StageState>& stages,
                                   const Actuals& actuals, const Tracking& tracking, bool replanned_together) {
  std::vector<TrackNote> notes;
  add_period_notes(notes, state, actuals);
  const bool summed = std::any_of(state.periods.begin(), state.periods.end(),
                                  [](const PlacedPeriod& period) { return period.actual->summed; });
  if (summed) notes.push_back({Code::figures_summed, 0, 0});
  add_stage_notes(notes, state, stages);
  for (const Kpi& kpi : tracking.kpis) {
    if (kpi.kind == KpiKind::unit_cost && !kpi.total) notes.push_back({Code::target_missing, kpi.stage, 0});
  }
  add_rate_notes(notes, state, tracking);
  if (replanned_together) notes.push_back({Code::replanned_together, 0, 0});
  const auto problem = tracking.chance ? tracking.chance->problem : std::nullopt;
  if (problem && !is_of_channels(*problem)) notes.push_back({Code::chance_not_computed, 0, 0});
  return notes;
}

}  // namespace funnel
