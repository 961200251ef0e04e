// SPDX-License-Identifier: MIT
#include "core/channel_parts.hpp"
#include "core/plan_figures.hpp"
#include "core/track_chance.hpp"
#include "core/track_kpis.hpp"
#include "core/track_levers.hpp"
#include "core/track_notes.hpp"
#include "core/track_state.hpp"

#include <funnel/channels.hpp>
#include <funnel/tracking.hpp>

#include <algorithm>

namespace funnel {

namespace {

constexpr int week_days = 7;

bool is_week(const ActualPeriod& period) {
  return period.first && *period.last - *period.first == std::chrono::days(week_days - 1) &&
         std::chrono::weekday(*period.first) == std::chrono::Monday;
}

std::optional<TrackProblem> problem_of(const TrackCalendar& calendar, const Actuals& actuals,
                                       const TrackQuestion& question) {
  if (calendar.is_dated()) return std::nullopt;
  if (actuals.periods.front().first) return TrackProblem::not_dated;
  return question.as_of ? std::optional(TrackProblem::as_of_not_dated) : std::nullopt;
}

/// The end of a month of the horizon, from 1, in a schedule of any periods.
Position after_month(const TrackState& state, int month) {
  if (!state.calendar.is_dated()) return state.calendar.after_month(month);
  const auto next = state.funnel.horizon.month_start(month + 1);
  return next ? state.calendar.at(std::chrono::sys_days(*next)) : state.calendar.end();
}

Position as_of_position(const TrackState& state, const TrackQuestion& question) {
  if (question.as_of) return state.calendar.at(*question.as_of + std::chrono::days(1));
  if (question.as_of_month) return after_month(state, *question.as_of_month);
  return state.periods.back().to;
}

/// Looks no further than to `as_of`.
void cut_off(TrackState& state, const ActualPeriod& last) {
  std::erase_if(state.periods, [&](const PlacedPeriod& period) { return period.from >= state.as_of; });
  if (state.periods.empty() || state.periods.back().to <= state.as_of) return;
  PlacedPeriod& cut = state.periods.back();
  if (cut.actual == &last) {
    state.cut = CutPeriod::running;
    cut.to = state.as_of;
  } else {
    state.cut = CutPeriod::left_out;
    state.as_of = cut.from;
    state.periods.pop_back();
  }
}

/// The periods that are looked at.
tl::expected<TrackState, TrackProblem> state_of(TrackState state, const Actuals& actuals,
                                                const TrackQuestion& question) {
  if (const auto problem = problem_of(state.calendar, actuals, question)) return tl::unexpected(*problem);
  for (const ActualPeriod& period : actuals.periods) {
    if (const auto placed = state.calendar.placed(period)) state.periods.push_back(*placed);
  }
  if (state.periods.empty()) return tl::unexpected(TrackProblem::outside);
  state.as_of = as_of_position(state, question);
  cut_off(state, actuals.periods.back());
  if (state.periods.empty()) return tl::unexpected(TrackProblem::later);
  return state;
}

std::vector<TrackedPeriod> tracked_periods(const TrackState& state) {
  std::vector<TrackedPeriod> periods;
  for (const PlacedPeriod& placed : state.periods) {
    const auto before = static_cast<int>(state.calendar.split(placed.from).whole);
    TrackedPeriod period{before + 1, std::nullopt, std::nullopt};
    if (state.calendar.is_dated()) {
      const bool at_start = placed.from == Position(0);
      period.first = at_start
                         ? *state.schedule.periods.front().first
                         : std::chrono::year_month_day(state.calendar.last_day(placed.from) + std::chrono::days(1));
      period.last = state.calendar.last_day(placed.to);
    }
    periods.push_back(period);
  }
  return periods;
}

void add_replan(const TrackState& state, const std::vector<StageState>& stages, std::vector<Kpi>& kpis) {
  for (Kpi& kpi : kpis) {
    if (kpi.kind != KpiKind::volume) continue;
    const StageState& stage = stages[kpi.stage];
    kpi.in_flight = units_in_flight(state, stages, kpi.stage);
    kpi.scheduled = nearest_fraction(stage.rest_in_all());
    if (!stage.needed) continue;
    kpi.needed = to_volume(*stage.needed, state.funnel.stages[kpi.stage].id).value();
    kpi.shortfall = nearest_fraction(*stage.needed - stage.rest_in_all());
  }
}

/// A tracking, what its re-plan knows of each stage, and what is yet to come.
struct Replanned {
  Tracking tracking;
  std::vector<StageState> stages;
  ChannelEntries entries;
};

struct Figures {
  const Schedule& schedule;
  std::span<const ScheduledChannel> channels;  ///< see TrackState
  const Actuals& actuals;
  const TrackQuestion& question;
};

/// What the whole takes from its channels, where the actuals tell them apart.
struct FromChannels {
  std::vector<std::vector<StageState>> states;  ///< of none where they do not re-plan the whole
  std::vector<ChannelEntries> entries;
};

tl::expected<Replanned, TrackProblem> tracked(const Funnel& funnel, const Figures& figures,
                                              const FromChannels& channels) {
  const auto& [schedule, scheduled, actuals, question] = figures;
  const Funnel shown = blended(funnel);
  const auto made = state_of(
      {shown, funnel, schedule, scheduled, question.tolerance, TrackCalendar(schedule), {}, {}, CutPeriod::none},
      actuals, question);
  if (!made) return tl::unexpected(made.error());
  const TrackState& state = *made;
  Replanned result;
  Tracking& tracking = result.tracking;
  tracking.tolerance = question.tolerance;
  if (state.calendar.is_dated()) tracking.as_of = state.calendar.last_day(state.as_of);
  tracking.periods = tracked_periods(state);
  tracking.kpis = tracked_kpis(state);
  result.stages = replanned(state, tracking.kpis);
  if (!channels.states.empty()) sum_channels(state, result.stages, channels.states);
  const auto& stages = result.stages;
  add_replan(state, stages, tracking.kpis);
  tracking.rates = tracked_rates(state);
  add_levers(state, stages, tracking.rates, tracking.kpis);
  tracking.remaining = remaining_periods(state, stages);
  tracking.chance = remaining_chance(state, stages, channels.entries);
  result.entries = remaining_entries(state, stages);
  const bool together = !funnel.channels.empty() && channels.states.empty();
  tracking.notes = track_notes(state, stages, actuals, tracking, together);
  return result;
}

}  // namespace

bool Tracking::is_behind() const {
  const auto behind = [](const Kpi& kpi) { return kpi.status == TrackStatus::behind; };
  return std::ranges::any_of(kpis, behind) ||
         std::ranges::any_of(channels, [](const TrackedChannel& channel) { return channel.tracking.is_behind(); });
}

bool lacks_figures(const Kpi& kpi) {
  return kpi.kind == KpiKind::volume && !kpi.to_date.actual && kpi.total.value_or(Fraction()) != Fraction();
}

bool Tracking::lacks_figures() const {
  return std::ranges::any_of(kpis, funnel::lacks_figures) ||
         std::ranges::any_of(channels, [](const TrackedChannel& channel) { return channel.tracking.lacks_figures(); });
}

const Kpi& Tracking::volume_of(std::size_t stage) const {
  return funnel::volume_of(kpis, stage);
}

PeriodLength schedule_length_for(const Actuals& actuals) {
  const bool weeks = std::all_of(actuals.periods.begin(), actuals.periods.end(), is_week);
  return weeks ? PeriodLength::week : PeriodLength::month;
}

tl::expected<Tracking, TrackProblem> track(const Funnel& funnel, const Schedule& schedule, const Actuals& actuals,
                                           const TrackQuestion& question) {
  std::vector<ScheduledChannel> scheduled;
  if (!funnel.channels.empty()) scheduled = channel_schedules(funnel, {schedule.by, std::nullopt});
  std::vector<TrackedChannel> channels;
  FromChannels each;
  for (std::size_t channel = 0; channel < actuals.channels.size(); ++channel) {
    const ScheduledChannel& own = scheduled[channel];
    const Actuals measured{actuals.channels[channel], {}, 0, {}, {}};
    auto found = tracked(own.funnel, {own.schedule, {}, measured, question}, {});
    if (!found) return tl::unexpected(found.error());
    channels.push_back({own.funnel, std::move(found->tracking)});
    each.states.push_back(std::move(found->stages));
    each.entries.push_back(std::move(found->entries));
  }
  auto all = tracked(funnel, {schedule, scheduled, actuals, question}, each);
  if (!all) return tl::unexpected(all.error());
  all->tracking.channels = std::move(channels);
  return std::move(all->tracking);
}

}  // namespace funnel
