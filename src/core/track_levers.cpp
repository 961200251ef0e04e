// SPDX-License-Identifier: MIT
#include "core/track_levers.hpp"

#include "core/grid.hpp"
#include "core/plan_figures.hpp"
#include "core/track_kpis.hpp"

#include <algorithm>

namespace funnel {

namespace {

/// The smallest value of a grid that is at least `limit`; nothing where none is.
std::optional<Fraction> at_least(const Grid& grid, const Rational& limit) {
  if (limit <= grid.value(0)) return nearest_fraction(grid.value(0));
  if (limit > grid.value(grid.last)) return std::nullopt;
  const Place below = grid.at_most(limit);
  return nearest_fraction(grid.value(grid.value(below) == limit ? below : below + 1));
}

std::optional<Fraction> at_most(const Grid& grid, const Rational& limit) {
  if (limit < grid.value(0)) return std::nullopt;
  return nearest_fraction(grid.value(grid.at_most(std::min(limit, grid.value(grid.last)))));
}

/// Finds the levers of one tracking.
class LeverFinder {
 public:
  LeverFinder(const TrackState& state, const std::vector<StageState>& stages, const std::vector<TrackedRate>& rates,
              const std::vector<Kpi>& kpis)
      : state_(state), stages_(stages), rates_(rates), kpis_(kpis) {}

  std::optional<Corrective> lever_of(const Kpi& kpi) const {
    // Nothing is to be done where the rest need not bring any more of it.
    if (kpi.kind != KpiKind::revenue && stages_[kpi.stage].needed == Rational(0)) return std::nullopt;
    switch (kpi.kind) {
      case KpiKind::revenue:
        return of_revenue(kpi);
      case KpiKind::unit_cost:
        return of_cost(kpi);
      case KpiKind::volume:
        break;
    }
    return of_volume(kpi.stage);
  }

 private:
  const Kpi& volume(std::size_t stage) const { return volume_of(kpis_, stage); }

  static Corrective upstream(std::size_t cause) {
    Corrective lever;
    lever.kind = CorrectiveKind::upstream;
    lever.stage = cause;
    return lever;
  }

  bool is_behind(std::size_t stage) const { return volume(stage).status == TrackStatus::behind; }

  Rational rest_of(std::size_t stage) const { return stages_[stage].rest_in_all(); }

  /// What the stage lacks of its own target.
  Rational lacking(std::size_t stage) const {
    const StageState& one = stages_[stage];
    return std::max(Rational(0), one.scheduled + rest_of(stage) - one.entered);
  }

  /// `part` of `whole` has been as much as was scheduled, within the tolerance.
  bool has_held(const AgainstTarget& part, const AgainstTarget& whole) const {
    if (!part.share || !whole.share) return false;
    return Rational(*part.share) >= Rational(*whole.share) * (Rational(1) - Rational(state_.tolerance.value()));
  }

  bool is_short_upstream(std::size_t stage) const {
    return stage > 0 && is_behind(stage - 1) && has_held(volume(stage).to_date, volume(stage - 1).to_date);
  }

  Corrective of_volume(std::size_t stage) const {
    if (!is_short_upstream(stage)) return stage == 0 ? of_top() : of_rate(stage - 1);
    std::size_t cause = stage - 1;
    while (is_short_upstream(cause)) --cause;
    return upstream(cause);
  }

  Corrective of_top() const {
    Corrective lever;
    lever.planned = nearest_fraction(rest_of(0));
    lever.needed = nearest_fraction(*stages_[0].needed);
    return lever;
  }

  /// The rate of `stage` at which the one below it makes its target from what is scheduled to come and is in flight.
  Corrective of_rate(std::size_t stage) const {
    const StageFigures& figures = state_.funnel.stages[stage].figures;
    Corrective lever;
    lever.kind = CorrectiveKind::rate;
    lever.stage = stage;
    lever.planned = planning_rate(*figures.rate).value();
    lever.actual = rates_[rates_.size() - 1 - stage].actual;
    const Rational units = rest_of(stage) + std::max(Rational(0), stages_[stage].in_flight);
    if (units > Rational(0)) lever.needed = at_least(rate_grid, lacking(stage + 1) / units);
    if (lever.needed && figures.reachable) lever.within_reachable = *lever.needed <= figures.reachable->value();
    return lever;
  }

  std::optional<Corrective> of_revenue(const Kpi& kpi) const {
    const std::size_t last = state_.funnel.stages.size() - 1;
    if (is_behind(last) && has_held(kpi.to_date, volume(last).to_date)) {
      const Corrective lever = of_volume(last);
      const bool higher = lever.kind == CorrectiveKind::upstream;
      return upstream(higher ? lever.stage : last);
    }
    if (state_.funnel.recognition == Recognition::earned) return std::nullopt;
    Corrective lever;
    lever.kind = CorrectiveKind::value;
    lever.stage = last;
    lever.planned = state_.funnel.clv->value();
    const Rational units = rest_of(last);
    const Rational left = std::max(Rational(0), Rational(*kpi.total) - Rational(*kpi.to_date.actual));
    if (units > Rational(0)) lever.needed = at_least(money_grid, left / units);
    return lever;
  }

  /// The mean of what was spent and what is to come is the planned cost, weighed by units.
  Corrective of_cost(const Kpi& kpi) const {
    Corrective lever;
    lever.kind = CorrectiveKind::unit_cost;
    lever.stage = kpi.stage;
    lever.planned = kpi.total;
    lever.actual = kpi.to_date.actual;
    const Rational rest = rest_of(kpi.stage);
    if (rest == Rational(0)) return lever;
    const Rational excess = (Rational(*kpi.to_date.actual) - Rational(*kpi.total)) * stages_[kpi.stage].entered;
    lever.needed = at_most(money_grid, Rational(*kpi.total) - excess / rest);
    return lever;
  }

  const TrackState& state_;
  const std::vector<StageState>& stages_;
  const std::vector<TrackedRate>& rates_;
  const std::vector<Kpi>& kpis_;
};

}  // namespace

void add_levers(const TrackState& state, const std::vector<StageState>& stages, const std::vector<TrackedRate>& rates,
                std::vector<Kpi>& kpis) {
  if (state.as_of == state.calendar.end()) return;
  const LeverFinder finder(state, stages, rates, kpis);
  for (Kpi& kpi : kpis) {
    if (kpi.status == TrackStatus::behind) kpi.corrective = finder.lever_of(kpi);
  }
}

}  // namespace funnel
