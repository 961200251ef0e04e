// SPDX-License-Identifier: MIT
#include "core/track_flight.hpp"

#include "core/computation.hpp"
#include "core/stage_lags.hpp"

#include <algorithm>

namespace funnel {

namespace {

/// Units of a stage over some time.
struct Inflow {
  Position from;
  Position to;
  Rational scheduled;
  Rational entered;  ///< as scheduled where there is no figure
};

/// From the start to date, without a gap.
std::vector<Inflow> inflows_of(const TrackState& state, std::size_t stage) {
  const ScheduledSeries series = series_of(state, stage);
  const auto scheduled = [&](const Position& from, const Position& to) {
    return series.until(state.calendar, to) - series.until(state.calendar, from);
  };
  std::vector<Inflow> inflows;
  Position known(0);
  const auto add_as_planned = [&](const Position& to) {
    if (known < to) inflows.push_back({known, to, scheduled(known, to), scheduled(known, to)});
  };
  for (const PlacedPeriod& period : state.periods) {
    const auto& units = period.actual->units[stage];
    if (!units) continue;
    add_as_planned(period.from);
    inflows.push_back({period.from, period.to, scheduled(period.from, period.to), Rational(*units)});
    known = period.to;
  }
  add_as_planned(state.as_of);
  return inflows;
}

/// What is planned to be in flight where nothing is held, which is what the schedules were rounded by: as far as the
/// units that it is made of have entered, those of this stage, or, where the next one is ahead, those of that.
Rational rounded_remainder(const Rational& planned, const StageState& here, const StageState& next) {
  const StageState& made_of = planned > Rational(0) ? here : next;
  const Rational scheduled = made_of.before + made_of.scheduled;
  if (scheduled == Rational(0)) return planned;
  return planned * std::min(Rational(1), (made_of.before + made_of.entered) / scheduled);
}

/// What part of it is later than a position.
Rational part_after(const Inflow& inflow, const Position& position) {
  const Position from = std::clamp(position, inflow.from, inflow.to);
  return (inflow.to - from) / (inflow.to - inflow.from);
}

/// A lag in periods of the schedule.
Rational lag_of(const TrackState& state, std::size_t stage) {
  const auto& lag = state.funnel.stages[stage].figures.lag;
  return lag ? state.calendar.periods_in(Rational(lag->days.value())) : Rational(0);
}

/// Units that enter later no longer reach the target's stage inside the horizon.
Position last_useful_position(const TrackState& state, std::size_t stage) {
  const auto lag = lag_between(state.funnel.stages, stage, goal_of(state.funnel));
  return lag ? state.calendar.end() - state.calendar.periods_in(*lag) : state.calendar.end();
}

}  // namespace

bool holds_units(const Stage& stage) {
  return stage.figures.lag || stage.figures.open.value_or(Count()).value() > Fraction();
}

Rational in_flight(const TrackState& state, const std::vector<StageState>& stages, std::size_t stage) {
  const StageState& here = stages[stage];
  const StageState& next = stages[stage + 1];
  const Stage& one = state.funnel.stages[stage];
  const Rational at_start = Rational(one.figures.open.value_or(Count()).value()) + here.before;
  Rational yet_to_move =
      at_start + here.scheduled - (next.before + next.scheduled) / Rational(planning_rate(*one.figures.rate).value());
  if (!holds_units(one)) return rounded_remainder(yet_to_move, here, next);
  Rational units;
  // Less than a unit is what the schedule was rounded up by: nobody has entered for it.
  if (yet_to_move < Rational(1)) std::swap(units, yet_to_move);
  const Position moved_until = state.as_of - lag_of(state, stage);
  const Position last_useful = last_useful_position(state, stage);
  std::vector<Inflow> latest_first = inflows_of(state, stage);
  std::reverse(latest_first.begin(), latest_first.end());
  for (const Inflow& inflow : latest_first) {
    if (inflow.scheduled == Rational(0)) {
      const Rational staying = part_after(inflow, moved_until) - part_after(inflow, last_useful);
      units = units + inflow.entered * std::max(Rational(0), staying);
      continue;
    }
    const Rational scheduled = std::min(yet_to_move, inflow.scheduled);
    units = units + inflow.entered * scheduled / inflow.scheduled;
    yet_to_move = yet_to_move - scheduled;
  }
  return units + yet_to_move;
}

bool is_too_late(const TrackState& state, std::size_t stage) {
  const auto lag = lag_between(state.funnel.stages, stage, goal_of(state.funnel));
  return lag && state.as_of + state.calendar.periods_in(*lag) >= state.calendar.end();
}

}  // namespace funnel
