// SPDX-License-Identifier: MIT
#include "core/floating.hpp"
#include "core/track_levers.hpp"
#include "core/track_plan.hpp"

namespace funnel {

namespace {

/// The periods that have a figure of a stage and of the next.
std::vector<const PlacedPeriod*> measured_periods(const TrackState& state, std::size_t stage) {
  std::vector<const PlacedPeriod*> measured;
  for (const PlacedPeriod& period : state.periods) {
    if (period.actual->units[stage] && period.actual->units[stage + 1]) measured.push_back(&period);
  }
  return measured;
}

Rate planned_in(const TrackState& state, std::size_t stage, const std::vector<const PlacedPeriod*>& periods) {
  std::vector<Span> spans;
  for (const PlacedPeriod* period : periods) spans.push_back({period->from, period->to});
  return planned_rate(state, stage, spans);
}

/// Counts what the periods say. False where the sums are too large.
bool count(const std::vector<const PlacedPeriod*>& periods, TrackedRate& rate) {
  for (const PlacedPeriod* period : periods) {
    const auto& here = period->actual->units[rate.stage];
    const auto& next = period->actual->units[rate.stage + 1];
    const bool too_large = __builtin_add_overflow(rate.of, *here, &rate.of) ||
                           __builtin_add_overflow(rate.converted, *next, &rate.converted);
    if (too_large) return false;
  }
  return true;
}

RateVerdict verdict_of(const TrackedRate& rate) {
  const double planned = floating(rate.planned.value());
  if (planned < rate.interval->low) return RateVerdict::higher;
  return planned > rate.interval->high ? RateVerdict::lower : RateVerdict::as_planned;
}

TrackedRate tracked_rate(const TrackState& state, std::size_t stage) {
  const auto periods = measured_periods(state, stage);
  const Rate planned = planned_in(state, stage, periods);
  TrackedRate rate{stage, planned, 0, 0, std::nullopt, std::nullopt, RateVerdict::unknown};
  if (!count(periods, rate)) return {stage, planned, 0, 0, std::nullopt, std::nullopt, RateVerdict::unknown};
  if (rate.of == 0) return rate;
  rate.actual = Fraction::make(rate.converted, rate.of);
  const auto counts =
      RateCounts::make(rate.converted, rate.of, rate.converted == 0 ? std::optional(planned) : std::nullopt);
  if (!counts) return rate;
  rate.interval = credible_interval(*counts, TrackedRate::level);
  rate.verdict = verdict_of(rate);
  return rate;
}

}  // namespace

std::vector<TrackedRate> tracked_rates(const TrackState& state) {
  std::vector<TrackedRate> rates;
  for (std::size_t stage = state.funnel.stages.size() - 1; stage-- > 0;) rates.push_back(tracked_rate(state, stage));
  return rates;
}

}  // namespace funnel
