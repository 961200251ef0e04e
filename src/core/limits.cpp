// SPDX-License-Identifier: MIT
#include "core/limits.hpp"

#include "core/costs.hpp"
#include "core/plan_figures.hpp"
#include "core/planned_stage.hpp"

#include <funnel/overflow.hpp>

#include <algorithm>

namespace funnel {

namespace {

/// To the cent, as budget() compares it.
Sum spent(const Funnel& funnel, const Computation& computation) {
  Sum cost = total_cost(funnel, computation);
  cost.known = cost.known.rounded(2, Direction::half_up);
  return cost;
}

/// What a plan takes of each kind of limit.
struct Taken {
  const Funnel& funnel;
  const Computation& computation;

  std::optional<Rational> operator()(const VolumeLimit& limit) const {
    const Rational volume = shown_volume(funnel, computation, limit.stage);
    return limit.a_month ? shown_month(funnel, computation, limit.stage, volume) : volume;
  }
  std::optional<Rational> operator()(const BudgetLimit&) const { return spent(funnel, computation).value(); }
  std::optional<Rational> operator()(const PeopleLimit& limit) const {
    const auto needed = people_needed(funnel, computation, limit.department, peak_share(funnel));
    return needed ? std::optional(Rational(*needed)) : std::nullopt;
  }
  std::optional<Rational> operator()(const MonthsLimit&) const { return Rational(funnel.horizon.months()); }
};

struct Most {
  Rational operator()(const MonthsLimit& limit) const { return Rational(limit.most); }
  template <class Amount>
  Rational operator()(const Amount& limit) const {
    return Rational(limit.most.value());
  }
};

bool keeps_within(const Limit& limit, const Rational& amount) {
  return amount <= std::visit(Most{}, limit);
}

bool has_capacity(const StageList& stages, const std::string& department) {
  return std::any_of(stages.all().begin(), stages.all().end(), [&](const Stage& stage) {
    const std::string* owner = owner_of(stage);
    return owner != nullptr && *owner == department && stage.figures.capacity;
  });
}

}  // namespace

std::vector<Limit> own_limits(const Funnel& funnel) {
  std::vector<Limit> limits;
  if (funnel.budget) limits.emplace_back(BudgetLimit{*funnel.budget});
  for (const Department& department : funnel.departments) {
    if (!department.people || !has_capacity(funnel.stages, department.id)) continue;
    limits.emplace_back(PeopleLimit{department.id, *department.people});
  }
  return limits;
}

std::optional<Rational> taken(const Limit& limit, const Funnel& funnel, const Computation& computation) {
  return std::visit(Taken{funnel, computation}, limit);
}

LimitState state_of(const Limit& limit, const Funnel& funnel, const Computation& computation) {
  const auto amount = taken(limit, funnel, computation);
  if (amount) return {limit, nearest_fraction(*amount), keeps_within(limit, *amount) ? Fit::fits : Fit::does_not_fit};
  const bool exceeded =
      std::holds_alternative<BudgetLimit>(limit) && !keeps_within(limit, spent(funnel, computation).known);
  return {limit, std::nullopt, exceeded ? Fit::does_not_fit : Fit::unknown};
}

bool all_kept(const std::vector<Limit>& limits, const Funnel& funnel) {
  try {
    const Computation computation = compute(funnel);
    return std::all_of(limits.begin(), limits.end(), [&](const Limit& limit) {
      const auto amount = taken(limit, funnel, computation);
      return amount && keeps_within(limit, *amount);
    });
  } catch (const Overflow&) {
    return false;
  }
}

}  // namespace funnel
