// SPDX-License-Identifier: MIT
#include "core/computation.hpp"

#include "core/channel_parts.hpp"
#include "core/recognition.hpp"
#include "core/stage_lags.hpp"

#include <algorithm>

namespace funnel {

namespace {

Rational customers_for(const Funnel& funnel, const Rational& revenue) {
  const Rational customers = revenue / counted_clv(funnel);
  return funnel.rounding == Rounding::up ? customers.rounded(0, Direction::up) : customers;
}

/// The stages of the whole funnel, top first: upward from the goal, forecast below it.
std::vector<Link> link_all(const Funnel& funnel, std::size_t goal, const Rational& required) {
  std::vector<Link> links = chain_upward(funnel.stages, goal, required, funnel.rounding);
  std::reverse(links.begin(), links.end());
  const Rational open = Rational(funnel.stages[goal].figures.open.value_or(Count()).value());
  const auto below = chain_downward(funnel.stages, goal, std::max(required, open));
  links.insert(links.end(), below.begin(), below.end());
  return links;
}

}  // namespace

std::size_t goal_of(const Funnel& funnel) {
  const auto* volume = funnel.target ? std::get_if<VolumeTarget>(&*funnel.target) : nullptr;
  return volume != nullptr ? *funnel.stages.find(volume->stage) : funnel.stages.size() - 1;
}

Rational counted_clv(const Funnel& funnel) {
  return Rational(funnel.clv->value()) * counted_share(funnel);
}

Rational kept_revenue_of(const Funnel& funnel) {
  if (!funnel.existing) return Rational(0);
  return Rational(funnel.existing->revenue.value()) * (Rational(1) - Rational(funnel.existing->lost.value()));
}

Rational new_revenue_of(const Funnel& funnel) {
  const Rational target(std::get<RevenueTarget>(*funnel.target).revenue.value());
  return std::max(target - kept_revenue_of(funnel), Rational(0));
}

Computation compute(const Funnel& funnel) {
  if (!funnel.channels.empty()) return sum_of_channels(funnel);
  Computation result;
  result.goal = goal_of(funnel);
  result.kept = kept_revenue_of(funnel);
  Rational required;
  if (const auto* volume = std::get_if<VolumeTarget>(&*funnel.target)) {
    required = Rational(volume->volume.value());
  } else {
    result.new_revenue = new_revenue_of(funnel);
    required = customers_for(funnel, result.new_revenue);
  }
  result.links = link_all(funnel, result.goal, required);
  if (funnel.clv) result.expected = result.links.back().required * Rational(funnel.clv->value()) + result.kept;
  return result;
}

bool is_rounded_up(const Funnel& funnel, const Computation& computation, std::size_t stage) {
  if (funnel.rounding != Rounding::up || stage > computation.goal || !computation.channels.empty()) return false;
  const Rational& required = computation.links[stage].required;
  if (stage < computation.goal) {
    const Rate rate = planning_rate(*funnel.stages[stage].figures.rate);
    return required * Rational(rate.value()) != computation.links[stage + 1].volume;
  }
  if (std::holds_alternative<VolumeTarget>(*funnel.target)) return false;
  return required * counted_clv(funnel) != computation.new_revenue;
}

}  // namespace funnel
