// SPDX-License-Identifier: MIT
#include "core/cost_parts.hpp"
#include "core/plan_figures.hpp"
#include "core/results.hpp"

#include <funnel/channels.hpp>

#include <algorithm>
#include <memory>

namespace funnel {

namespace {

const ChannelComputation& first(const Computation& sum) {
  return sum.channels.front();
}

/// The figure that all channels share; nothing where it differs.
template <class Figure>
std::optional<Figure> common(const Computation& sum, std::size_t stage, std::optional<Figure> StageFigures::* figure) {
  const auto of = [=](const ChannelComputation& channel) { return channel.funnel.stages[stage].figures.*figure; };
  const bool same = std::all_of(sum.channels.begin(), sum.channels.end(),
                                [&](const ChannelComputation& channel) { return of(channel) == of(first(sum)); });
  return same ? of(first(sum)) : std::nullopt;
}

/// Of all units of the stage, the share that moves on; the funnel's own rate where there are none.
Evidence blended_rate(const Computation& sum, std::size_t stage, const Evidence& own) {
  if (const auto rate = common(sum, stage, &StageFigures::rate)) return *rate;
  Rational moving;
  for (const ChannelComputation& channel : sum.channels) {
    const Rate rate = planning_rate(*channel.funnel.stages[stage].figures.rate);
    moving = moving + channel.computation.links[stage].required * Rational(rate.value());
  }
  const Rational& units = sum.links[stage].required;
  const auto rate = units == Rational(0) ? std::nullopt : Rate::make(nearest_fraction(moving / units));
  return rate ? Evidence(KnownRate{*rate}) : own;
}

std::optional<Count> all_open(const Computation& sum, const Stage& stage, std::size_t index) {
  std::optional<Rational> units;
  for (const ChannelComputation& channel : sum.channels) {
    const auto& open = channel.funnel.stages[index].figures.open;
    if (open) units = units.value_or(Rational(0)) + Rational(open->value());
  }
  if (!units) return std::nullopt;
  return Count::make(to_volume(*units, stage.id).value());
}

std::optional<Money> blended_unit_cost(const Funnel& whole, const Computation& sum, std::size_t stage) {
  if (const auto cost = common(sum, stage, &StageFigures::unit_cost)) return cost;
  const auto cost = cost_of_units(whole, sum, stage).value();
  const Rational& units = sum.links[stage].volume;
  if (!cost || units == Rational(0)) return std::nullopt;
  return Money::make(nearest_fraction(*cost / units));
}

/// What a customer brings on average; where there are none, what one would.
std::optional<Clv> blended_clv(const Funnel& whole, const Computation& sum) {
  const auto& clv = first(sum).funnel.clv;
  const bool same = std::all_of(sum.channels.begin(), sum.channels.end(),
                                [&clv](const ChannelComputation& channel) { return channel.funnel.clv == clv; });
  if (same) return clv;
  const Rational& customers = sum.links.back().required;
  if (!sum.expected || customers == Rational(0)) return whole.clv;
  return Clv::make(nearest_fraction((*sum.expected - sum.kept) / customers));
}

StageFigures blended_figures(const Funnel& whole, const Computation& sum, std::size_t index) {
  StageFigures figures = whole.stages[index].figures;
  figures.unit_cost = blended_unit_cost(whole, sum, index);
  figures.cost_kind = common(sum, index, &StageFigures::cost_kind);
  figures.capacity = common(sum, index, &StageFigures::capacity);
  if (!figures.rate) return figures;
  figures.rate = blended_rate(sum, index, *figures.rate);
  figures.open = all_open(sum, whole.stages[index], index);
  return figures;
}

}  // namespace

Funnel blended(const Funnel& whole, const Computation& sum) {
  Funnel shown = whole;
  std::vector<Stage> stages = whole.stages.all();
  for (std::size_t index = 0; index < stages.size(); ++index) {
    stages[index].figures = blended_figures(whole, sum, index);
  }
  shown.stages = *StageList::make(std::move(stages));
  shown.clv = blended_clv(whole, sum);
  for (const Channel& channel : whole.channels) {
    shown.costs.insert(shown.costs.end(), channel.costs.begin(), channel.costs.end());
  }
  return shown;
}

Funnel blended(const Funnel& funnel) {
  return funnel.channels.empty() ? funnel : blended(funnel, compute(funnel));
}

Funnel channel_of(const Funnel& funnel, std::size_t channel) {
  Funnel part = std::move(split(funnel)[channel]);
  part.origin = ChannelOrigin{std::make_shared<const Funnel>(funnel), channel};
  return part;
}

const Channel* own_channel(const Funnel& funnel) {
  return funnel.origin ? &funnel.origin->whole->channels[funnel.origin->channel] : nullptr;
}

std::vector<PlannedChannel> channel_plans(const Funnel& funnel) {
  std::vector<PlannedChannel> plans;
  for (const ChannelComputation& channel : compute(funnel).channels) {
    plans.push_back({channel.funnel, plan_of(channel.funnel, channel.computation)});
  }
  return plans;
}

std::vector<BudgetedChannel> channel_budgets(const Funnel& funnel) {
  std::vector<BudgetedChannel> budgets;
  for (const ChannelComputation& channel : compute(funnel).channels) {
    BudgetedChannel made{channel.funnel, plan_of(channel.funnel, channel.computation),
                         budget_of(channel.funnel, channel.computation)};
    made.budget.costs.people.reset();  // the whole funnel has them
    budgets.push_back(std::move(made));
  }
  return budgets;
}

Costs costs_not_divided(const Funnel& funnel) {
  Costs costs = told({{}, fixed_costs(funnel), costs_of_people(funnel)});
  costs.units.reset();  // the channels have them
  return costs;
}

}  // namespace funnel
