// SPDX-License-Identifier: MIT
#include "core/limits.hpp"

#include "core/costs.hpp"
#include "core/planned_stage.hpp"

#include <funnel/overflow.hpp>

#include <algorithm>

namespace funnel {

namespace {

/// What a plan takes of each kind of limit.
struct Taken {
  const Funnel& funnel;
  const Computation& computation;

  std::optional<Rational> operator()(const VolumeLimit& limit) const {
    const Rational volume = shown_volume(funnel, computation, limit.stage);
    return limit.a_month ? shown_month(funnel, computation, limit.stage, volume) : volume;
  }
  std::optional<Rational> operator()(const BudgetLimit&) const { return total_cost(funnel, computation).value(); }
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

Fit fit_of(const Limit& limit, const std::optional<Rational>& taken) {
  if (!taken) return Fit::unknown;
  return *taken <= std::visit(Most{}, limit) ? Fit::fits : Fit::does_not_fit;
}

bool all_kept(const std::vector<Limit>& limits, const Funnel& funnel) {
  try {
    const Computation computation = compute(funnel);
    return std::all_of(limits.begin(), limits.end(), [&](const Limit& limit) {
      return fit_of(limit, taken(limit, funnel, computation)) == Fit::fits;
    });
  } catch (const Overflow&) {
    return false;
  }
}

}  // namespace funnel
