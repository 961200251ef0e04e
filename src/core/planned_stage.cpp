// SPDX-License-Identifier: MIT
#include "core/planned_stage.hpp"

#include "core/plan_figures.hpp"

namespace funnel {

PlannedStage planned_stage(const Funnel& funnel, const Computation& computation, std::size_t index) {
  const Stage& stage = funnel.stages[index];
  const Link& link = computation.links[index];
  const bool forecast = index > computation.goal;
  const Display display = display_of(funnel.rounding, forecast);
  const Rational volume = shown(link.volume, display, funnel.significant);
  PlannedStage result;
  result.index = index;
  if (stage.figures.rate) result.rate = planning_rate(*stage.figures.rate);
  result.open = stage.figures.open;
  result.required = to_volume(shown(link.required, display, funnel.significant), stage.id);
  result.volume = to_volume(volume, stage.id);
  result.month = to_volume((volume / funnel.horizon.months()).rounded(display.decimals, display.direction), stage.id);
  result.chained_required = to_volume(link.required.rounded(2, Direction::half_up), stage.id);
  result.chained_volume = to_volume(link.volume.rounded(2, Direction::half_up), stage.id);
  result.decimals = display.decimals;
  result.forecast = forecast;
  result.rounded_up = is_rounded_up(funnel, computation, index);
  result.exact = has_two_decimals(link.required) && has_two_decimals(link.volume);
  return result;
}

}  // namespace funnel
