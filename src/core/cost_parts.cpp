// SPDX-License-Identifier: MIT
#include "core/cost_parts.hpp"

#include "core/month_shares.hpp"
#include "core/parts.hpp"
#include "core/plan_figures.hpp"
#include "core/running_cents.hpp"

#include <algorithm>

namespace funnel {

namespace {

std::optional<Money> cents(const std::optional<Rational>& amount) {
  if (!amount) return std::nullopt;
  return to_cents(*amount);
}

bool is_empty(const CostParts& parts) {
  const Sum total = parts.total();
  return total.complete && total.known == Rational(0);
}

/// An equal part of what a department spends, for one of so many stages. Unit costs have stages of their own.
CostParts equal_part(const CostParts& parts, std::size_t count) {
  const Rational divisor(static_cast<std::int64_t>(count));
  return {{}, parts.fixed / divisor, {parts.people.known / divisor, parts.people.complete}};
}

/// What the units of the stages cost that a department owns, or nobody does.
Sum owned_units(const Part& part, const std::optional<std::string>& id) {
  const auto& [funnel, computation] = part;
  Sum sum;
  for (std::size_t index = 0; index < funnel.stages.size(); ++index) {
    const Stage& stage = funnel.stages[index];
    if (owns(id, stage)) sum += cost_of_units(stage, computation.links[index].volume);
  }
  return sum;
}

std::optional<Money> next(RunningCents& running, const std::optional<Rational>& sum) {
  return sum ? std::optional(running.next(*sum)) : std::nullopt;
}

}  // namespace

CostParts& CostParts::operator+=(const CostParts& other) {
  units += other.units;
  fixed = fixed + other.fixed;
  people += other.people;
  return *this;
}

Sum CostParts::total() const {
  Sum sum = units;
  sum += {fixed, true};
  sum += people;
  return sum;
}

Costs told(const CostParts& parts) {
  return {cents(parts.units.value()), to_cents(parts.fixed), cents(parts.people.value()), cents(parts.total().value())};
}

CostDivision::CostDivision(const Funnel& funnel, const Computation& computation)
    : funnel_(funnel), computation_(computation) {
  for (const std::string& id : departments_of(funnel, computation)) spenders_.push_back(spender(id));
  Spender nobody = spender(std::nullopt);
  const bool needs_people = people_needed(funnel, computation, std::nullopt, peak_share(funnel)).has_value();
  if (needs_people || !is_empty(nobody.parts)) spenders_.push_back(std::move(nobody));
}

CostDivision::Spender CostDivision::spender(const std::optional<std::string>& id) const {
  Spender result{id, {}, stages_of(funnel_.stages, id)};
  for (const Part& part : parts_of(funnel_, computation_)) result.parts.units += owned_units(part, id);
  for (const FixedCost& cost : funnel_.costs) {
    if (cost.department != id) continue;
    result.parts.fixed = result.parts.fixed + paid_in(cost, {1, funnel_.horizon.months()});
  }
  for (const Department& department : funnel_.departments) {
    if (department.id == id) result.parts.people = cost_of_people(department, funnel_.horizon.months());
  }
  return result;
}

CostParts CostDivision::stage_parts(std::size_t index) const {
  CostParts parts;
  parts.units = cost_of_units(funnel_, computation_, index);
  for (const Spender& spender : spenders_) {
    const bool counts = std::find(spender.stages.begin(), spender.stages.end(), index) != spender.stages.end();
    if (counts) parts += equal_part(spender.parts, spender.stages.size());
  }
  return parts;
}

std::vector<StageCost> CostDivision::stages() const {
  std::vector<StageCost> costs;
  Sum cumulative;
  for (std::size_t index = 0; index < funnel_.stages.size(); ++index) {
    const CostParts parts = stage_parts(index);
    cumulative += parts.total();
    const auto sum = cumulative.value();
    StageCost cost{index, told(parts), cents(sum), std::nullopt};
    const Rational& units = computation_.links[index].volume;
    if (sum && units != Rational(0)) cost.per_unit = nearest_fraction(*sum / units);
    costs.push_back(cost);
  }
  std::reverse(costs.begin(), costs.end());
  return costs;
}

DepartmentCost CostDivision::department_cost(const Spender& spender, const Rational& peak) const {
  DepartmentCost cost{spender.id, told(spender.parts), std::nullopt, std::nullopt, std::nullopt};
  cost.needed = people_needed(funnel_, computation_, spender.id, peak);
  for (const Department& department : funnel_.departments) {
    if (department.id == spender.id) cost.people = department.people;
  }
  if (!cost.needed) return cost;
  if (!cost.people) {
    cost.fit = Fit::unknown;
  } else {
    cost.fit = Fraction(*cost.needed) <= cost.people->value() ? Fit::fits : Fit::does_not_fit;
  }
  return cost;
}

std::vector<DepartmentCost> CostDivision::departments() const {
  const Rational peak = peak_share(funnel_);
  std::vector<DepartmentCost> costs;
  for (const Spender& spender : spenders_) costs.push_back(department_cost(spender, peak));
  return costs;
}

std::vector<Costs> CostDivision::months() const {
  const CostParts whole = all();
  const std::vector<Rational> shares = month_shares(funnel_.calendar, funnel_.horizon);
  RunningCents units, fixed, people, total;
  std::vector<Costs> months;
  CostParts sum;
  Rational share;
  for (int month = 1; month <= funnel_.horizon.months(); ++month) {
    share = share + shares[static_cast<std::size_t>(month) - 1];
    const Rational part = Rational(month) / funnel_.horizon.months();
    sum.units = {whole.units.known * share, whole.units.complete};
    sum.people = {whole.people.known * part, whole.people.complete};
    for (const FixedCost& cost : funnel_.costs) sum.fixed = sum.fixed + paid_in(cost, {month, month});
    months.push_back({next(units, sum.units.value()), fixed.next(sum.fixed), next(people, sum.people.value()),
                      next(total, sum.total().value())});
  }
  return months;
}

CostParts CostDivision::all() const {
  CostParts sum;
  for (const Spender& spender : spenders_) sum += spender.parts;
  return sum;
}

}  // namespace funnel
