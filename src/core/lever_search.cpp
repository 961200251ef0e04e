// SPDX-License-Identifier: MIT
#include "core/lever_search.hpp"

#include "core/costs.hpp"
#include "core/grid.hpp"
#include "core/lever_moves.hpp"
#include "core/limits.hpp"
#include "core/plan_figures.hpp"

#include <funnel/overflow.hpp>

#include <algorithm>

namespace funnel {

namespace {

using Found = std::optional<Rational>;

/// The smallest value above the one of today, as a higher one does no harm.
template <class Fits>
Found raised(const Grid& grid, const Rational& now, Fits fits) {
  const bool is_in_grid = now >= grid.value(0);
  const Place start = is_in_grid ? grid.at_most(now) : -1;
  if (start == grid.last || !fits(grid.value(grid.last))) return std::nullopt;
  if (!is_in_grid && fits(grid.value(0))) return grid.value(0);
  return grid.value(first_that(grid, std::max<Place>(start, 0), fits));
}

/// The largest value below the one of today, from the place `first` on.
template <class Fits>
Found lowered(const Grid& grid, Place first, const Rational& now, Fits fits) {
  const Place start = grid.at_most(now) + 1;
  if (start <= first || !fits(grid.value(first))) return std::nullopt;
  return grid.value(last_that(grid, first, start, fits));
}

/// The number of months that is nearest to that of today, the longer of two.
template <class Fits>
Found nearest_months(int now, Fits fits) {
  for (int distance = 1; distance < Horizon::most_months; ++distance) {
    for (const int months : {now + distance, now - distance}) {
      const bool possible = months >= 1 && months <= Horizon::most_months;
      if (possible && fits(Rational(months))) return Rational(months);
    }
  }
  return std::nullopt;
}

bool is_revenue(const Target& target) {
  return std::holds_alternative<RevenueTarget>(target);
}

Found found_value(const Funnel& funnel, const LeverHandle& handle, const std::vector<Limit>& limits) {
  const auto fits = [&](const Rational& value) {
    const auto other = moved(funnel, handle, value);
    return other && all_kept(limits, *other);
  };
  const Rational now(value_of(funnel, handle));
  switch (handle.kind) {
    case LeverKind::rate:
      return raised(rate_grid, now, fits);
    case LeverKind::clv:
      return raised(money_grid, now, fits);
    case LeverKind::unit_cost:
      return lowered(money_grid, 0, now, fits);
    case LeverKind::target:
      return lowered(is_revenue(lever_target(funnel)) ? money_grid : count_grid, 1, now, fits);
    case LeverKind::months:
      break;
  }
  return nearest_months(funnel.horizon.months(), fits);
}

LeverNeed told(const Found& value) {
  if (!value) return {LeverAnswer::cannot, std::nullopt, std::nullopt};
  return {LeverAnswer::value, nearest_fraction(*value), std::nullopt};
}

/// From how many hundredths of a percent on all rates are 100 %.
Place most_improvement(const Funnel& funnel) {
  Rational lowest(1);
  for (std::size_t index = 0; index + 1 < funnel.stages.size(); ++index) {
    lowest = std::min(lowest, Rational(value_of(funnel, {LeverKind::rate, index})));
  }
  const Rational most = Rational(1) / lowest - Rational(1);
  if (most >= improvement_grid.value(improvement_grid.last)) return improvement_grid.last;
  return improvement_grid.at_most(most) + 1;
}

struct Places {
  Place first;
  Place last;
};

/// The first of these places that fits. Below the target, better rates bring more units, and so cost more: fitting may
/// begin and end again. But whatever is between two places takes at least what the stages above the target take at the
/// last and those below at the first.
std::optional<Place> least_improvement(const Funnel& funnel, const std::vector<Limit>& limits, const Places& places) {
  if (places.last < places.first) return std::nullopt;
  const Improvement least{improvement_grid.value(places.last), improvement_grid.value(places.first)};
  if (!all_kept(limits, all_rates_better(funnel, least))) return std::nullopt;
  if (places.first == places.last) return places.first;
  const Place middle = places.first + (places.last - places.first) / 2;
  if (const auto found = least_improvement(funnel, limits, {places.first, middle})) return found;
  return least_improvement(funnel, limits, {middle + 1, places.last});
}

/// Whether the stages' rates, so much better, are within what is reachable; nothing where that is not known of all.
std::optional<bool> are_reachable(const Funnel& funnel, const Rational& improvement) {
  const Funnel better = all_rates_better(funnel, {improvement, improvement});
  bool all_known = true;
  for (std::size_t index = 0; index + 1 < funnel.stages.size(); ++index) {
    const auto& reachable = funnel.stages[index].figures.reachable;
    all_known = all_known && reachable.has_value();
    if (reachable && value_of(better, {LeverKind::rate, index}) > reachable->value()) return false;
  }
  return all_known ? std::optional(true) : std::nullopt;
}

/// What a plan with a CLV costs and brings.
struct Purchase {
  Rational cost;
  Rational revenue;
};

/// Nothing where the cost is not known, or the plan overflows.
std::optional<Purchase> bought_by(const Funnel& funnel) {
  try {
    const Computation computation = compute(funnel);
    const Sum cost = total_cost(funnel, computation);
    if (!cost.complete) return std::nullopt;
    return Purchase{cost.known, *computation.expected};
  } catch (const Overflow&) {
    return std::nullopt;
  }
}

}  // namespace

LeverNeed need_of(const Funnel& funnel, const LeverHandle& handle, const std::vector<Limit>& limits) {
  LeverNeed need = told(found_value(funnel, handle, limits));
  if (handle.kind != LeverKind::rate || !need.value) return need;
  const auto& reachable = funnel.stages[handle.stage].figures.reachable;
  if (reachable) need.within_reachable = *need.value <= reachable->value();
  return need;
}

LeverNeed need_of_all_rates(const Funnel& funnel, const std::vector<Limit>& limits) {
  const auto place = least_improvement(funnel, limits, {1, most_improvement(funnel)});
  const Found found = place ? Found(improvement_grid.value(*place)) : std::nullopt;
  LeverNeed need = told(found);
  if (found) need.within_reachable = are_reachable(funnel, *found);
  return need;
}

std::optional<Money> most_revenue(const Funnel& funnel, const Rational& cost) {
  const auto bought = [&](const Rational& value) {
    const auto other = moved(funnel, {LeverKind::target}, value);
    return other ? bought_by(*other) : std::nullopt;
  };
  const auto too_dear = [&](const Rational& value) {
    const auto found = bought(value);
    return !found || found->cost > cost;
  };
  const Grid& grid = is_revenue(lever_target(funnel)) ? cent_grid : count_grid;
  if (too_dear(grid.value(0)) || !too_dear(grid.value(grid.last))) return std::nullopt;
  const Place first = first_that(grid, 0, too_dear);
  // What has no cost that is known is no limit that money sets.
  if (!bought(grid.value(first))) return std::nullopt;
  return to_cents(bought(grid.value(first - 1))->revenue);
}

}  // namespace funnel
