// SPDX-License-Identifier: MIT
#include "core/advice_parts.hpp"
#include "core/computation.hpp"
#include "core/horizon_time.hpp"
#include "core/plan_figures.hpp"

#include <funnel/edit.hpp>

#include <algorithm>
#include <chrono>

namespace funnel {

namespace {

Rational horizon_days(const Horizon& horizon) {
  if (!horizon.start()) return days_in_month() * Rational(horizon.months());
  return Rational((std::chrono::sys_days(*horizon.end()) - std::chrono::sys_days(*horizon.start())).count() + 1);
}

/// How long it takes from the top to the target's stage, with a channel's own lags if it is one.
Rational lag_days(const Funnel& funnel, const Channel* channel) {
  Rational total;
  for (std::size_t index = 0; index < goal_of(funnel); ++index) {
    const Stage& stage = funnel.stages[index];
    const StageFigures* own = channel == nullptr ? nullptr : own_figures(channel->stages, stage.id);
    const auto& lag = own != nullptr && own->lag ? own->lag : stage.figures.lag;
    if (lag) total = total + Rational(lag->days.value());
  }
  return total;
}

/// The stage whose lag is the longest of these, where there are any on the way to the target.
std::optional<std::size_t> longest_own_lag(const Funnel& funnel, const OwnFigures& figures) {
  std::optional<std::size_t> found;
  std::optional<Volume> longest;
  for (std::size_t index = 0; index < goal_of(funnel); ++index) {
    const StageFigures* own = own_figures(figures, funnel.stages[index].id);
    if (own == nullptr || !own->lag || (longest && own->lag->days <= *longest)) continue;
    longest = own->lag->days;
    found = index;
  }
  return found;
}

/// Nothing where there is time enough.
std::optional<Advice> too_slow(const Funnel& funnel, std::optional<std::size_t> channel) {
  const Rational days = lag_days(funnel, channel ? &funnel.channels[*channel] : nullptr);
  if (days < horizon_days(funnel.horizon)) return std::nullopt;
  Advice advice;
  advice.code = AdviceCode::horizon_below_lags;
  advice.lag_months = nearest_fraction(days / days_in_month());
  advice.lag_to = goal_of(funnel);
  advice.months = funnel.horizon.months();
  advice.channel = channel;
  if (channel) advice.stage = longest_own_lag(funnel, funnel.channels[*channel].stages);
  return advice;
}

std::vector<Advice> of_funnel(const Funnel& funnel) {
  const auto has_own = [&funnel](const Channel& channel) {
    return longest_own_lag(funnel, channel.stages).has_value();
  };
  std::vector<Advice> list;
  const auto add = [&list](std::optional<Advice> advice) {
    if (advice) list.push_back(*std::move(advice));
  };
  const bool all_own = !funnel.channels.empty() && std::ranges::all_of(funnel.channels, has_own);
  if (!all_own) add(too_slow(funnel, std::nullopt));
  for (std::size_t index = 0; index < funnel.channels.size(); ++index) {
    if (has_own(funnel.channels[index])) add(too_slow(funnel, index));
  }
  return list;
}

/// Of a scenario's funnel, the slowest way.
std::optional<Advice> of_scenario(const Funnel& funnel, std::size_t index) {
  const Changes& changes = funnel.scenarios[index].changes;
  const auto lag = longest_own_lag(funnel, changes.stages);
  if (!lag && !changes.months && !changes.target) return std::nullopt;
  const auto changed_funnel = changed(funnel, changes);
  if (!changed_funnel) return std::nullopt;
  std::vector<Advice> list = of_funnel(*changed_funnel);
  const auto slowest = std::ranges::max_element(
      list, [](const Advice& left, const Advice& right) { return *left.lag_months < *right.lag_months; });
  if (slowest == list.end()) return std::nullopt;
  Advice advice = *slowest;
  advice.scenario = index;
  advice.stage = changes.months ? std::nullopt : longest_own_lag(*changed_funnel, changes.stages);
  return advice;
}

}  // namespace

const StageFigures* own_figures(const OwnFigures& figures, const std::string& stage) {
  const auto found = std::ranges::find(figures, stage, &OwnFigures::value_type::first);
  return found == figures.end() ? nullptr : &found->second;
}

std::vector<Advice> lag_advice(const Funnel& funnel) {
  std::vector<Advice> list = of_funnel(funnel);
  for (std::size_t index = 0; index < funnel.scenarios.size(); ++index) {
    if (auto advice = of_scenario(funnel, index)) list.push_back(*std::move(advice));
  }
  return list;
}

}  // namespace funnel
