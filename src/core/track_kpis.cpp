// SPDX-License-Identifier: MIT
#include "core/track_kpis.hpp"

#include "core/plan_figures.hpp"
#include "core/track_plan.hpp"

#include <funnel/overflow.hpp>

#include <algorithm>
#include <functional>
#include <string>

namespace funnel {

namespace {

using Figure = std::optional<Rational>;

Figure units_of(const ActualPeriod& period, std::size_t stage) {
  return period.units[stage] ? Figure(Rational(*period.units[stage])) : std::nullopt;
}

Figure money_of(const std::optional<Money>& amount) {
  return amount ? Figure(Rational(amount->value())) : std::nullopt;
}

/// Throws Overflow where a figure is above the largest that can be told.
void check(const TrackState& state, const Kpi& kpi, const Rational& figure) {
  const bool money = kpi.kind != KpiKind::volume;
  if (figure > Rational(largest_amount)) throw Overflow(money ? std::string() : state.funnel.stages[kpi.stage].id);
}

/// A KPI whose figures add up over time.
Kpi additive_kpi(const TrackState& state, Kpi kpi, const ScheduledSeries& series,
                 const std::function<Figure(const ActualPeriod&)>& actual_of) {
  Figure actual;
  Figure target;
  for (const PlacedPeriod& period : state.periods) {
    const Rational scheduled = series.until(state.calendar, period.to) - series.until(state.calendar, period.from);
    const Figure figure = actual_of(*period.actual);
    if (figure) {
      actual = actual.value_or(Rational(0)) + *figure;
      check(state, kpi, *actual);
      target = target.value_or(Rational(0)) + scheduled;
    }
    const AgainstTarget running = against(actual, target);
    kpi.periods.push_back({against(figure, scheduled), running, status_of(running, state.tolerance, kpi.kind)});
  }
  kpi.total = nearest_fraction(series.total());
  if (!actual || *target == Rational(0)) return kpi;
  const Rational projected = *actual + (series.total() - *target) * *actual / *target;
  const int decimals = kpi.kind == KpiKind::revenue ? 2 : 1;
  check(state, kpi, projected);
  kpi.projected = nearest_fraction(projected.rounded(decimals, Direction::half_up));
  return kpi;
}

/// The mean of a cost so far.
class RunningMean {
 public:
  void add(const Rational& cost, const Figure& units) {
    ++count_;
    plain_ = plain_ + cost;
    weighed_ = weighed_ && units;
    if (!weighed_) return;
    spent_ = spent_ + cost * *units;
    units_ = units_ + *units;
  }

  /// By units where they are known of every period, else each period alike.
  Figure mean() const {
    if (count_ == 0) return std::nullopt;
    return weighed_ && units_ > Rational(0) ? spent_ / units_ : plain_ / Rational(count_);
  }

 private:
  std::int64_t count_ = 0;
  Rational plain_;
  Rational spent_;
  Rational units_;
  bool weighed_ = true;
};

Kpi cost_kpi(const TrackState& state, std::size_t stage) {
  Kpi kpi;
  kpi.kind = KpiKind::unit_cost;
  kpi.stage = stage;
  RunningMean so_far;
  std::vector<Span> measured;
  for (const PlacedPeriod& period : state.periods) {
    const Span span{period.from, period.to};
    const Figure cost = money_of(period.actual->unit_costs[stage]);
    if (cost) {
      so_far.add(*cost, units_of(*period.actual, stage));
      measured.push_back(span);
    }
    const AgainstTarget running = against(so_far.mean(), planned_cost(state, stage, measured));
    kpi.periods.push_back(
        {against(cost, planned_cost(state, stage, {span})), running, status_of(running, state.tolerance, kpi.kind)});
  }
  if (const Figure target = planned_cost(state, stage, {{Position(0), state.calendar.end()}})) {
    kpi.total = nearest_fraction(*target);
  }
  return kpi;
}

bool any_cost(const TrackState& state, std::size_t stage) {
  return std::any_of(state.periods.begin(), state.periods.end(),
                     [stage](const PlacedPeriod& period) { return period.actual->unit_costs[stage].has_value(); });
}

bool any_revenue(const TrackState& state) {
  return !state.schedule.revenue.empty() &&
         std::any_of(state.periods.begin(), state.periods.end(),
                     [](const PlacedPeriod& period) { return period.actual->revenue.has_value(); });
}

Kpi revenue_kpi(const TrackState& state) {
  Kpi kpi;
  kpi.kind = KpiKind::revenue;
  kpi.stage = state.funnel.stages.size() - 1;
  return additive_kpi(state, std::move(kpi), revenue_of(state.schedule, state.funnel.recognition),
                      [](const ActualPeriod& period) { return money_of(period.revenue); });
}

Kpi volume_kpi(const TrackState& state, std::size_t stage) {
  Kpi kpi;
  kpi.stage = stage;
  kpi.decimals = state.schedule.at(stage).decimals;
  return additive_kpi(state, std::move(kpi), series_of(state, stage),
                      [stage](const ActualPeriod& period) { return units_of(period, stage); });
}

}  // namespace

AgainstTarget against(const Figure& actual, const Figure& target) {
  AgainstTarget figures;
  if (target) figures.target = nearest_fraction(*target);
  if (actual) figures.actual = nearest_fraction(*actual);
  if (!actual || !target) return figures;
  figures.variance = nearest_fraction(*actual - *target);
  if (*target > Rational(0)) figures.share = nearest_fraction(*actual / *target);
  return figures;
}

TrackStatus status_of(const AgainstTarget& figures, Share tolerance, KpiKind kind) {
  if (!figures.variance) return TrackStatus::no_data;
  const bool lower_is_better = kind == KpiKind::unit_cost;
  const Rational target(*figures.target);
  const Rational actual(*figures.actual);
  const Rational margin = target * Rational(tolerance.value());
  if (actual > target + margin) return lower_is_better ? TrackStatus::behind : TrackStatus::ahead;
  if (actual < target - margin) return lower_is_better ? TrackStatus::ahead : TrackStatus::behind;
  return TrackStatus::on_track;
}

const Kpi& volume_of(const std::vector<Kpi>& kpis, std::size_t stage) {
  return *std::find_if(kpis.begin(), kpis.end(),
                       [stage](const Kpi& kpi) { return kpi.kind == KpiKind::volume && kpi.stage == stage; });
}

std::vector<Kpi> tracked_kpis(const TrackState& state) {
  std::vector<Kpi> kpis;
  const std::size_t stages = state.funnel.stages.size();
  if (any_revenue(state)) kpis.push_back(revenue_kpi(state));
  for (std::size_t stage = stages; stage-- > 0;) kpis.push_back(volume_kpi(state, stage));
  for (std::size_t stage = stages; stage-- > 0;) {
    if (any_cost(state, stage)) kpis.push_back(cost_kpi(state, stage));
  }
  for (Kpi& kpi : kpis) {
    kpi.to_date = kpi.periods.back().running;
    kpi.status = kpi.periods.back().status;
  }
  return kpis;
}

}  // namespace funnel
