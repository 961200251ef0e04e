// SPDX-License-Identifier: MIT
#include "core/costs.hpp"

#include "core/month_shares.hpp"
#include "core/parts.hpp"

#include <funnel/overflow.hpp>

#include <algorithm>

namespace funnel {

namespace {

/// New units of a stage that its people have to deal with, of so many each.
struct Load {
  Capacity capacity;
  bool whole;  ///< as the plan has them
  Rational units;
};

/// The loads of a stage that the department owns. Channels may have capacities of their own; units of the same are
/// dealt with together, whichever channel they come from.
std::vector<Load> loads_of(const std::vector<Part>& parts, std::size_t index,
                           const std::optional<std::string>& department) {
  std::vector<Load> loads;
  for (const auto& [funnel, computation] : parts) {
    const Stage& stage = funnel.stages[index];
    if (!owns(department, stage) || !stage.figures.capacity) continue;
    const bool whole = funnel.rounding == Rounding::up && index <= computation.goal;
    const Load load{*stage.figures.capacity, whole, computation.links[index].volume};
    const auto same = std::ranges::find_if(
        loads, [&load](const Load& other) { return other.capacity == load.capacity && other.whole == load.whole; });
    if (same == loads.end()) {
      loads.push_back(load);
    } else {
      same->units = same->units + load.units;
    }
  }
  return loads;
}

/// What they keep busy in a month with the share `peak` of them, in people.
Rational busy_with(const Load& load, const Rational& peak) {
  const Rational units = load.units * peak;
  return (load.whole ? units.rounded(0, Direction::up) : units) / Rational(load.capacity.value());
}

template <class Listed>
std::vector<std::size_t> stages_where(const StageList& stages, Listed listed) {
  std::vector<std::size_t> found;
  for (std::size_t index = 0; index < stages.size(); ++index) {
    if (listed(stages[index].departments)) found.push_back(index);
  }
  return found;
}

void add_new(std::vector<std::string>& ids, const std::string& id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

void add_missing_of_departments(const Funnel& funnel, std::vector<Missing>& missing) {
  for (const Department& department : funnel.departments) {
    if (people_a_month(department).complete) continue;
    missing.push_back({department.people ? MissingFigure::monthly_cost : MissingFigure::people, department.id});
  }
}

}  // namespace

Sum& Sum::operator+=(const Sum& other) {
  known = known + other.known;
  complete = complete && other.complete;
  return *this;
}

Sum cost_of_units(const Stage& stage, const Rational& units) {
  if (units == Rational(0)) return {};
  if (!stage.figures.unit_cost) return {Rational(0), false};
  return {units * Rational(stage.figures.unit_cost->value()), true};
}

Sum cost_of_units(const Funnel& funnel, const Computation& computation, std::size_t stage) {
  Sum sum;
  for (const Part& part : parts_of(funnel, computation)) {
    sum += cost_of_units(part.funnel.stages[stage], part.computation.links[stage].volume);
  }
  return sum;
}

Rational paid_in(const FixedCost& cost, const Months& months) {
  if (const auto* once = std::get_if<OneTimeCost>(&cost.payment)) {
    const bool within = once->month >= months.first && once->month <= months.last;
    return within ? Rational(once->amount.value()) : Rational(0);
  }
  const auto& monthly = std::get<MonthlyCost>(cost.payment);
  const int first = std::max(months.first, monthly.from);
  const int last = std::min(months.last, monthly.to.value_or(months.last));
  return Rational(monthly.amount.value()) * std::max(0, last - first + 1);
}

Sum people_a_month(const Department& department) {
  if (!department.people && !department.monthly_cost) return {};
  if (!department.people || !department.monthly_cost) return {Rational(0), false};
  return {Rational(department.people->value()) * Rational(department.monthly_cost->value()), true};
}

Sum cost_of_people(const Department& department, int months) {
  const Sum month = people_a_month(department);
  return {month.known * months, month.complete};
}

Rational fixed_costs(const Funnel& funnel) {
  Rational sum;
  for (const FixedCost& cost : funnel.costs) sum = sum + paid_in(cost, {1, funnel.horizon.months()});
  return sum;
}

Sum costs_of_people(const Funnel& funnel) {
  Sum sum;
  for (const Department& department : funnel.departments) sum += cost_of_people(department, funnel.horizon.months());
  return sum;
}

Sum total_cost(const Funnel& funnel, const Computation& computation) {
  Sum sum = costs_of_people(funnel);
  sum += {fixed_costs(funnel), true};
  for (std::size_t index = 0; index < funnel.stages.size(); ++index) {
    sum += cost_of_units(funnel, computation, index);
  }
  return sum;
}

const std::string* owner_of(const Stage& stage) {
  return stage.departments.empty() ? nullptr : &stage.departments.front();
}

bool owns(const std::optional<std::string>& department, const Stage& stage) {
  const std::string* owner = owner_of(stage);
  return owner == nullptr ? !department : department && *department == *owner;
}

std::vector<std::size_t> stages_of(const StageList& stages, const std::optional<std::string>& department) {
  std::vector<std::size_t> found;
  if (department) {
    found = stages_where(stages, [&](const auto& ids) { return !ids.empty() && ids.front() == *department; });
    if (!found.empty()) return found;
    found = stages_where(stages,
                         [&](const auto& ids) { return std::find(ids.begin(), ids.end(), *department) != ids.end(); });
  }
  if (found.empty()) found.push_back(stages.size() - 1);
  return found;
}

Rational peak_share(const Funnel& funnel) {
  return peak_share(funnel.calendar, funnel.horizon);
}

std::optional<std::int64_t> people_needed(const Funnel& funnel, const Computation& computation,
                                          const std::optional<std::string>& department, const Rational& peak) {
  const std::vector<Part> parts = parts_of(funnel, computation);
  std::optional<Rational> busy;
  for (std::size_t index = 0; index < funnel.stages.size(); ++index) {
    for (const Load& load : loads_of(parts, index, department)) {
      busy = busy.value_or(Rational(0)) + busy_with(load, peak);
      if (*busy > Rational(largest_amount)) throw Overflow(funnel.stages[index].id);
    }
  }
  if (!busy) return std::nullopt;
  return static_cast<std::int64_t>(busy->rounded(0, Direction::up).fraction()->numerator());
}

std::vector<std::string> departments_of(const Funnel& funnel, const Computation& computation) {
  std::vector<std::string> ids;
  for (const Department& department : funnel.departments) add_new(ids, department.id);
  for (const Part& part : parts_of(funnel, computation)) {
    for (const Stage& stage : part.funnel.stages.all()) {
      if (const std::string* owner = owner_of(stage)) add_new(ids, *owner);
    }
  }
  for (const FixedCost& cost : funnel.costs) {
    if (cost.department) add_new(ids, *cost.department);
  }
  return ids;
}

std::vector<Missing> missing_costs(const Funnel& funnel, const Computation& computation) {
  std::vector<Missing> missing;
  for (std::size_t index = 0; index < funnel.stages.size(); ++index) {
    if (cost_of_units(funnel, computation, index).complete) continue;
    missing.push_back({MissingFigure::unit_cost, funnel.stages[index].id});
  }
  add_missing_of_departments(funnel, missing);
  return missing;
}

std::optional<Fit> all_fit(const std::vector<Fit>& fits) {
  if (fits.empty()) return std::nullopt;
  const auto is_there = [&fits](Fit fit) { return std::find(fits.begin(), fits.end(), fit) != fits.end(); };
  if (is_there(Fit::does_not_fit)) return Fit::does_not_fit;
  return is_there(Fit::unknown) ? Fit::unknown : Fit::fits;
}

}  // namespace funnel
