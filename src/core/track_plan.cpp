// SPDX-License-Identifier: MIT
#include "core/track_plan.hpp"

#include "core/plan_figures.hpp"

#include <functional>

namespace funnel {

namespace {

/// Units that are scheduled to enter a stage.
Rational scheduled_in(const TrackState& state, const ScheduledStage& stage, const std::vector<Span>& spans) {
  const ScheduledSeries series = volumes_of(stage);
  Rational units;
  for (const auto& [from, to] : spans) {
    units = units + series.until(state.calendar, to) - series.until(state.calendar, from);
  }
  return units;
}

using Figure = std::optional<Rational>;

/// The mean of what the channels have, weighed by what is scheduled; what the funnel has where nothing is. Nothing
/// where a channel with units has none.
Figure weighed(const TrackState& state, std::size_t stage, const std::vector<Span>& spans,
               const std::function<Figure(const StageFigures&)>& figure_of) {
  Rational sum;
  Rational all;
  for (const ScheduledChannel& channel : state.channels) {
    const Rational units = scheduled_in(state, channel.schedule.at(stage), spans);
    if (units == Rational(0)) continue;
    const Figure figure = figure_of(channel.funnel.stages[stage].figures);
    if (!figure) return std::nullopt;
    sum = sum + units * *figure;
    all = all + units;
  }
  return all == Rational(0) ? figure_of(state.funnel.stages[stage].figures) : sum / all;
}

}  // namespace

Figure planned_cost(const TrackState& state, std::size_t stage, const std::vector<Span>& spans) {
  return weighed(state, stage, spans, [](const StageFigures& figures) {
    return figures.unit_cost ? Figure(Rational(figures.unit_cost->value())) : std::nullopt;
  });
}

Rate planned_rate(const TrackState& state, std::size_t stage, const std::vector<Span>& spans) {
  const Figure rate = weighed(state, stage, spans, [](const StageFigures& figures) {
    return Figure(Rational(planning_rate(*figures.rate).value()));
  });
  return *Rate::make(nearest_fraction(*rate));
}

}  // namespace funnel
