// SPDX-License-Identifier: MIT
#include "core/costs.hpp"
#include "core/lever_moves.hpp"
#include "core/lever_search.hpp"
#include "core/lever_values.hpp"
#include "core/limits.hpp"
#include "core/plan_figures.hpp"
#include "core/planned_stage.hpp"

#include <funnel/levers.hpp>

#include <algorithm>

namespace funnel {

namespace {

std::optional<std::int64_t> people_in_all(const Funnel& funnel, const Computation& computation) {
  const Rational peak = peak_share(funnel);
  auto sum = people_needed(funnel, computation, std::nullopt, peak);
  for (const std::string& department : departments_of(funnel, computation)) {
    const auto needed = people_needed(funnel, computation, department, peak);
    if (needed) sum = sum.value_or(0) + *needed;
  }
  return sum;
}

/// `spend` is the cost of the unchanged plan.
Means means_of(const Funnel& funnel, const std::optional<Rational>& spend) {
  const Computation computation = compute(funnel);
  Means means;
  const Rational top = shown_volume(funnel, computation, 0);
  means.top = to_volume(top, funnel.stages[0].id);
  means.top_month = to_volume(shown_month(funnel, computation, 0, top), funnel.stages[0].id);
  if (const auto cost = total_cost(funnel, computation).value()) means.cost = to_cents(*cost);
  means.people = people_in_all(funnel, computation);
  if (spend && funnel.clv) means.revenue_at_same_cost = most_revenue(funnel, *spend);
  return means;
}

/// The difference as a share of what there was.
template <class Kind>
std::optional<Fraction> change(const Quantity<Kind>& before, const Quantity<Kind>& after) {
  const Rational was(before.value());
  if (was == Rational(0)) return std::nullopt;
  return nearest_fraction((Rational(after.value()) - was) / was);
}

LeverChange change_to(const LeverMove& move, const Means& means, const Means& now) {
  LeverChange made{move.step, nearest_fraction(move.to), means, change(now.top, means.top), std::nullopt};
  if (now.cost && means.cost) made.cost_change = change(*now.cost, *means.cost);
  return made;
}

Lever lever_of(const Funnel& funnel, const LeverHandle& handle, const Means& now,
               const std::optional<Rational>& spend) {
  Lever lever{handle.kind, handle.stage, value_of(funnel, handle), {}, {}, {}, false};
  const auto move = usual_move(funnel, handle);
  const auto other = move ? moved(funnel, handle, move->to) : std::nullopt;
  if (!other) return lever;
  lever.change = change_to(*move, means_of(*other, spend), now);
  lever.ranked = move->step == LeverStep::reachable;
  return lever;
}

/// Whether reaching one lever's value saves more than reaching the other's.
bool saves_more(const Lever& left, const Lever& right) {
  const Means& one = left.change->means;
  const Means& other = right.change->means;
  if (one.cost && other.cost && *one.cost != *other.cost) return *one.cost < *other.cost;
  if (one.top != other.top) return one.top < other.top;
  return left.stage < right.stage;
}

/// Those that are ranked come first.
LeverOrder rank(std::vector<Lever>& levers) {
  std::vector<Lever> ranked;
  std::vector<Lever> others;
  for (const Lever& lever : levers) (lever.ranked ? ranked : others).push_back(lever);
  std::sort(ranked.begin(), ranked.end(), saves_more);
  const bool any = !ranked.empty();
  const bool by_cost = any && ranked.front().change->means.cost;
  ranked.insert(ranked.end(), others.begin(), others.end());
  levers = std::move(ranked);
  if (!any) return LeverOrder::funnel;
  return by_cost ? LeverOrder::saved_cost : LeverOrder::saved_volume;
}

bool do_rates_save_alike(const Funnel& funnel) {
  if (goal_of(funnel) + 1 != funnel.stages.size()) return false;
  const auto& stages = funnel.stages.all();
  const bool open = std::any_of(stages.begin(), stages.end(), [](const Stage& stage) {
    return stage.figures.open && stage.figures.open->value() > Fraction(0);
  });
  const bool improvable = std::any_of(stages.begin(), stages.end(), [](const Stage& stage) {
    return stage.figures.rate && planning_rate(*stage.figures.rate).value() < Fraction(1);
  });
  return improvable && !open;
}

std::vector<LimitState> states_of(const std::vector<Limit>& limits, const Funnel& funnel,
                                  const Computation& computation) {
  std::vector<LimitState> states;
  for (const Limit& limit : limits) states.push_back(state_of(limit, funnel, computation));
  return states;
}

std::optional<Fit> fit_of(const std::vector<LimitState>& states) {
  std::vector<Fit> fits;
  for (const LimitState& state : states) fits.push_back(state.fit);
  return all_fit(fits);
}

/// Where a limit cannot be told of, no value can be told to fit.
void add_needs(Levers& result, const Funnel& funnel, const std::vector<Limit>& limits) {
  const bool known = std::all_of(result.limits.begin(), result.limits.end(),
                                 [](const LimitState& state) { return state.taken.has_value(); });
  for (Lever& lever : result.levers) {
    lever.need = known ? need_of(funnel, {lever.kind, lever.stage}, limits) : LeverNeed{};
  }
  result.all_rates = known ? need_of_all_rates(funnel, limits) : LeverNeed{};
  if (!result.all_rates->value) return;
  for (Lever& lever : result.levers) {
    if (lever.kind == LeverKind::rate) lever.together = rate_better_by(lever.now, *result.all_rates->value);
  }
}

}  // namespace

Levers levers(const Funnel& funnel, const std::vector<Limit>& limits) {
  const Computation computation = compute(funnel);
  const auto spend = total_cost(funnel, computation).value();
  Levers result;
  result.now = means_of(funnel, spend);
  for (const LeverHandle& handle : handles_of(funnel)) {
    result.levers.push_back(lever_of(funnel, handle, result.now, spend));
  }
  result.order = rank(result.levers);
  result.rates_save_alike = do_rates_save_alike(funnel);
  result.limits = states_of(limits, funnel, computation);
  result.fit = fit_of(result.limits);
  result.missing = missing_costs(funnel, computation);
  if (result.fit && *result.fit != Fit::fits) add_needs(result, funnel, limits);
  return result;
}

}  // namespace funnel
