// SPDX-License-Identifier: MIT
#include "core/track_replan.hpp"

#include "core/channel_parts.hpp"
#include "core/computation.hpp"
#include "core/plan_figures.hpp"
#include "core/split_total.hpp"
#include "core/track_flight.hpp"
#include "core/track_kpis.hpp"

#include <algorithm>
#include <string>

namespace funnel {

namespace {

Rational rate_of(const Funnel& funnel, std::size_t stage) {
  return Rational(planning_rate(*funnel.stages[stage].figures.rate).value());
}

/// What has entered: the figures that there are, and for the rest of the time what was scheduled.
StageState measured(const TrackState& state, const Kpi& kpi, std::size_t stage) {
  const ScheduledStage& scheduled = state.schedule.at(stage);
  const ScheduledSeries series = series_of(state, stage);
  StageState made;
  made.scheduled = series.until(state.calendar, state.as_of);
  made.before = Rational(scheduled.before.value());
  made.rest = series.rest(state.calendar, state.as_of);
  const auto& to_date = kpi.to_date;
  const Rational covered(to_date.target.value_or(Fraction(0)));
  made.known = to_date.actual.has_value();
  made.holds = holds_units(state.funnel.stages[stage]);
  made.complete = made.known && covered == made.scheduled;
  made.entered = Rational(to_date.actual.value_or(Fraction(0))) + made.scheduled - covered;
  return made;
}

/// `rest` more units of a stage, as the plan's volumes are shown.
Rational shown_rest(const TrackState& state, const StageState& stage, const Rational& rest) {
  const Rational done = stage.before + stage.entered;
  const Rational all = shown(done + rest, display_of(state.funnel.rounding, false), state.funnel.significant);
  return std::max(Rational(0), all - done);
}

/// What the rest of the stage's exact plan is: below 0 by the part of a unit that its schedule was rounded up by, or
/// by what significant digits add to it.
Rational planned_rest(const StageState& stage, const Link& link) {
  return link.volume - stage.before - stage.scheduled;
}

/// At least nothing; but what the schedule has above the exact plan is lacking from nobody, and is carried upward.
Rational lacking(const Rational& rest, const StageState& stage, const Link& link) {
  return std::max(rest, std::min(Rational(0), planned_rest(stage, link)));
}

/// From the target's stage up.
void need_upward(const TrackState& state, std::vector<StageState>& stages) {
  const Computation computation = compute(state.asked);
  const std::size_t goal = computation.goal;
  const bool whole = state.funnel.rounding == Rounding::up;
  const auto& links = computation.links;
  Rational rest = lacking(links[goal].volume - stages[goal].before - stages[goal].entered, stages[goal], links[goal]);
  stages[goal].needed = shown_rest(state, stages[goal], rest);
  for (std::size_t stage = goal; stage-- > 0;) {
    rest = rest / rate_of(state.funnel, stage) - stages[stage].in_flight;
    if (whole && rest > Rational(0)) rest = rest.rounded(0, Direction::up);
    rest = lacking(rest, stages[stage], links[stage]);
    stages[stage].needed = shown_rest(state, stages[stage], rest);
  }
}

/// As split_total() does; where no weight is above 0, all of it falls into the first part.
std::vector<Rational> spread(const Rational& total, const std::vector<Rational>& weights, int decimals) {
  if (any_above_zero(weights)) return split_total(total, weights, decimals);
  std::vector<Rational> parts(weights.size());
  if (!parts.empty()) parts.front() = total;
  return parts;
}

SchedulePeriod days_left(const TrackState& state, std::size_t period) {
  SchedulePeriod days = state.schedule.periods[period];
  if (!days.first) return days;
  const std::chrono::sys_days next = state.calendar.last_day(state.as_of) + std::chrono::days(1);
  if (std::chrono::sys_days(*days.first) < next) days.first = next;
  return days;
}

/// What the whole lacks at the target's stage and no channel makes up for, as of a pinned one, is needed of all, by the
/// rates of all units together.
void add_unclaimed(const TrackState& state, std::vector<StageState>& all, std::size_t goal, Rational units) {
  const bool whole = state.funnel.rounding == Rounding::up;
  for (std::size_t stage = goal + 1; stage-- > 0;) {
    StageState& one = all[stage];
    if (stage < goal) units = units / rate_of(state.funnel, stage);
    if (whole) units = units.rounded(0, Direction::up);
    const int decimals = state.schedule.at(stage).decimals;
    const Rational shown_units = units.rounded(decimals, Direction::half_up);
    one.needed = *one.needed + shown_units;
    const std::vector<Rational> more = spread(shown_units, one.rest, decimals);
    for (std::size_t period = 0; period < more.size(); ++period) one.spread[period] = one.spread[period] + more[period];
  }
}

/// What all channels need more than is scheduled for them is what the whole needs more than is scheduled for it.
void sum_needs(StageState& sum, std::size_t stage, const std::vector<std::vector<StageState>>& channels) {
  Rational needed = sum.rest_in_all();
  sum.spread = sum.rest;
  for (const std::vector<StageState>& channel : channels) {
    const StageState& part = channel[stage];
    if (!part.needed) continue;
    needed = needed + *part.needed - part.rest_in_all();
    for (std::size_t period = 0; period < sum.rest.size(); ++period) {
      sum.spread[period] = sum.spread[period] + part.spread[period] - part.rest[period];
    }
  }
  // Where figures are rounded, what the schedule has less than those of the channels can leave less than nothing.
  for (Rational& units : sum.spread) units = std::max(Rational(0), units);
  const Rational all = std::accumulate(sum.spread.begin(), sum.spread.end(), Rational(0));
  sum.needed = sum.spread.empty() ? std::max(Rational(0), needed) : all;
}

}  // namespace

std::int64_t whole_units(const Rational& units, Direction direction, const std::string& stage) {
  return static_cast<std::int64_t>(to_volume(units.rounded(0, direction), stage).value().numerator());
}

std::vector<StageState> replanned(const TrackState& state, const std::vector<Kpi>& kpis) {
  std::vector<StageState> stages;
  for (std::size_t stage = 0; stage < state.funnel.stages.size(); ++stage) {
    stages.push_back(measured(state, volume_of(kpis, stage), stage));
  }
  for (std::size_t stage = 0; stage + 1 < stages.size(); ++stage) {
    stages[stage].in_flight = in_flight(state, stages, stage);
  }
  need_upward(state, stages);
  for (std::size_t stage = 0; stage < stages.size(); ++stage) {
    StageState& one = stages[stage];
    if (!one.needed) continue;
    one.spread = spread(*one.needed, one.rest, state.schedule.at(stage).decimals);
    if (is_too_late(state, stage)) one.too_late = *one.needed;
  }
  return stages;
}

void sum_channels(const TrackState& state, std::vector<StageState>& all,
                  const std::vector<std::vector<StageState>>& channels) {
  const std::size_t goal = goal_of(state.asked);
  const Rational lacking_in_all = *all[goal].needed;
  for (std::size_t stage = 0; stage < all.size(); ++stage) {
    StageState& sum = all[stage];
    sum.in_flight = Rational(0);
    sum.too_late = Rational(0);
    for (const std::vector<StageState>& channel : channels) {
      const StageState& part = channel[stage];
      sum.holds = sum.holds || part.holds;
      // Of each channel as it is told, so that the sum is that of what can be seen.
      sum.in_flight = sum.in_flight + Rational(units_in_flight(state, channel, stage).value_or(0));
      sum.too_late = sum.too_late + part.too_late;
    }
    if (sum.needed) sum_needs(sum, stage, channels);
  }
  const Rational unclaimed = lacking_in_all - *all[goal].needed;
  if (unclaimed <= Rational(0) || std::ranges::none_of(state.asked.channels, is_pinned)) return;
  add_unclaimed(state, all, goal, unclaimed);
}

std::optional<std::int64_t> units_in_flight(const TrackState& state, const std::vector<StageState>& stages,
                                            std::size_t stage) {
  const Stage& one = state.funnel.stages[stage];
  if (!stages[stage].holds || stage + 1 == stages.size()) return std::nullopt;
  const Rational units = std::max(stages[stage].in_flight, Rational(0));
  const std::int64_t nearest = whole_units(units, Direction::half_up, one.id);
  return Rational(nearest) > units ? nearest - 1 : nearest;
}

std::vector<RemainingPeriod> remaining_periods(const TrackState& state, const std::vector<StageState>& stages) {
  const std::size_t first = state.calendar.split(state.as_of).whole;
  std::vector<RemainingPeriod> periods;
  for (std::size_t period = first; period < state.calendar.size(); ++period) {
    periods.push_back({static_cast<int>(period) + 1, days_left(state, period), {}});
  }
  for (std::size_t stage = stages.size(); stage-- > 0;) {
    const StageState& one = stages[stage];
    for (std::size_t period = 0; period < periods.size(); ++period) {
      const auto needed = one.needed ? std::optional(nearest_fraction(one.spread[period])) : std::nullopt;
      periods[period].stages.push_back({nearest_fraction(one.rest[period]), needed});
    }
  }
  return periods;
}

}  // namespace funnel
