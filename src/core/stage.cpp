// SPDX-License-Identifier: MIT
#include <funnel/stage.hpp>

namespace funnel {

namespace {

template <class Figure>
void override_by(std::optional<Figure>& figure, const std::optional<Figure>& change) {
  if (change) figure = change;
}

}  // namespace

StageFigures overridden(StageFigures figures, const StageFigures& changes) {
  override_by(figures.rate, changes.rate);
  override_by(figures.reachable, changes.reachable);
  override_by(figures.baseline, changes.baseline);
  override_by(figures.baseline_rate, changes.baseline_rate);
  override_by(figures.open, changes.open);
  override_by(figures.unit_cost, changes.unit_cost);
  override_by(figures.cost_kind, changes.cost_kind);
  override_by(figures.capacity, changes.capacity);
  override_by(figures.lag, changes.lag);
  override_by(figures.lag_spread, changes.lag_spread);
  return figures;
}

}  // namespace funnel
