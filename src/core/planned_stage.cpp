// SPDX-License-Identifier: MIT
#include "core/planned_stage.hpp"

#include "core/plan_figures.hpp"

namespace funnel {

namespace {

Display display_at(const Funnel& funnel, const Computation& computation, std::size_t index) {
  return display_of(funnel.rounding, index > computation.goal);
}

}  // namespace

Rational shown_volume(const Funnel& funnel, const Computation& computation, std::size_t index) {
  return shown(computation.links[index].volume, display_at(funnel, computation, index), funnel.significant);
}

Rational shown_month(const Funnel& funnel, const Computation& computation, std::size_t index, const Rational& volume) {
  const Display display = display_at(funnel, computation, index);
  return (volume / funnel.horizon.months()).rounded(display.decimals, display.direction);
}

PlannedStage planned_stage(const Funnel& funnel, const Computation& computation, std::size_t index) {
  const Stage& stage = funnel.stages[index];
  const Link& link = computation.links[index];
  const Display display = display_at(funnel, computation, index);
  const Rational volume = shown_volume(funnel, computation, index);
  PlannedStage result;
  result.index = index;
  if (stage.figures.rate) result.rate = planning_rate(*stage.figures.rate);
  result.open = stage.figures.open;
  result.required = to_volume(shown(link.required, display, funnel.significant), stage.id);
  result.volume = to_volume(volume, stage.id);
  result.month = to_volume(shown_month(funnel, computation, index, volume), stage.id);
  result.chained_required = to_volume(link.required.rounded(2, Direction::half_up), stage.id);
  result.chained_volume = to_volume(link.volume.rounded(2, Direction::half_up), stage.id);
  result.decimals = display.decimals;
  result.forecast = index > computation.goal;
  result.rounded_up = is_rounded_up(funnel, computation, index);
  result.exact = has_two_decimals(link.required) && has_two_decimals(link.volume);
  return result;
}

}  // namespace funnel
