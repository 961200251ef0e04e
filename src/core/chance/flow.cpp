// SPDX-License-Identifier: MIT
#include "core/chance/flow.hpp"

#include "core/chance/product_tail.hpp"

#include <algorithm>
#include <cmath>

namespace funnel {

namespace {

constexpr double largest_error = 1e-4;
constexpr std::size_t longest_searched = 12;

bool has_units(const ChainStage& stage) {
  return stage.units > 0;
}

bool is_uncertain(const ChainStage& stage) {
  return std::holds_alternative<Beta>(stage.rate);
}

double mean_rate(const ChainStage& stage) {
  const auto* beta = std::get_if<Beta>(&stage.rate);
  return beta != nullptr ? beta->mean() : static_cast<double>(std::get<ExactChance>(stage.rate).yes);
}

ChanceResult<Chance> settled(std::optional<double> probability, ChanceBasis basis) {
  if (!probability) return tl::unexpected(ChanceProblem::not_computed);
  return Chance{*probability, 0, basis};
}

/// Units that enter at one stage: a binomial tail is the distribution function of Beta(k, N - k + 1) at the rate.
std::optional<double> single_tail(std::span<const ChainStage> stages, std::int64_t needed) {
  const std::int64_t units = stages.front().units;
  long double log_known = 0;
  std::vector<Beta> uncertain;
  for (const ChainStage& stage : stages) {
    if (const auto* known = std::get_if<ExactChance>(&stage.rate)) {
      log_known += known->rare() ? std::log(known->yes) : std::log1p(-known->no);
    } else {
      uncertain.push_back(std::get<Beta>(stage.rate));
    }
  }
  const Beta smaller{static_cast<double>(needed), static_cast<double>(units - needed + 1)};
  return product_tail(smaller, log_known, uncertain);
}

}  // namespace

ChanceResult<Flow> flow_of(std::span<const RateEstimate> rates, std::span<const Entry> entries) {
  Flow flow;
  for (const RateEstimate& rate : rates) {
    flow.stages.push_back({rate.uncertain ? RateBelief(*rate.uncertain) : exact_chance(rate.planned.value()), 0});
  }
  std::int64_t total = 0;
  for (const auto& [stage, units] : entries) {
    if (stage > rates.size()) return tl::unexpected(ChanceProblem::no_such_stage);
    if (units < 0 || __builtin_add_overflow(total, units, &total)) {
      return tl::unexpected(ChanceProblem::impossible_units);
    }
    (stage < rates.size() ? flow.stages[stage].units : flow.customers) += units;
  }
  return flow;
}

std::int64_t Flow::total() const {
  std::int64_t sum = customers;
  for (const ChainStage& stage : stages) sum += stage.units;
  return sum;
}

std::span<const ChainStage> Flow::used() const {
  return {std::find_if(stages.begin(), stages.end(), has_units), stages.end()};
}

ChanceBasis Flow::basis() const {
  const auto passed = used();
  return std::any_of(passed.begin(), passed.end(), is_uncertain) ? ChanceBasis::evidence : ChanceBasis::rates_certain;
}

bool Flow::needs_chain() const {
  const auto passed = used();
  return basis() == ChanceBasis::evidence && std::count_if(passed.begin(), passed.end(), has_units) > 1;
}

bool Flow::is_searchable() const {
  return !needs_chain() || used().size() <= longest_searched;
}

double Flow::mean() const {
  double units = 0;
  for (const ChainStage& stage : stages) units = (units + static_cast<double>(stage.units)) * mean_rate(stage);
  return units + static_cast<double>(customers);
}

std::vector<Trials> trials_of(const Flow& flow) {
  std::vector<Trials> trials = {{flow.customers, {}}};
  ExactChance success;
  const auto stages = flow.used();
  for (std::size_t index = stages.size(); index-- > 0;) {
    success = both(success, std::get<ExactChance>(stages[index].rate));
    trials.push_back({stages[index].units, success});
  }
  return trials;
}

double mean_of_one(const Flow& flow, std::size_t stage) {
  double units = 1;
  for (; stage < flow.stages.size(); ++stage) units *= mean_rate(flow.stages[stage]);
  return units;
}

Flow with_units(Flow flow, std::size_t stage, std::int64_t units) {
  (stage < flow.stages.size() ? flow.stages[stage].units : flow.customers) += units;
  return flow;
}

ChanceResult<Chance> chance_of(const Flow& flow, std::int64_t needed) {
  const ChanceBasis basis = flow.basis();
  if (needed <= flow.customers) return Chance{1, 0, basis};
  if (flow.total() < needed) return Chance{0, 0, basis};
  if (flow.needs_chain()) return chain_chance(flow, goal_of(needed));
  const auto stages = flow.used();
  const bool single = std::count_if(stages.begin(), stages.end(), has_units) == 1;
  if (single) return settled(single_tail(stages, needed - flow.customers), basis);
  return settled(binomial_sum_tail(trials_of(flow), needed), basis);
}

ChanceResult<Chance> chain_chance(const Flow& flow, const Goal& goal) {
  const auto stages = flow.used();
  const std::int64_t units = stages.front().units;
  const auto chain = ChanceChain::make(stages, {units, units}, flow.customers, goal);
  if (!chain) return tl::unexpected(ChanceProblem::not_computed);
  return checked((*chain)(units), flow.basis());
}

Goal goal_of(std::int64_t needed) {
  return [needed](const UnitRange& customers) {
    return std::optional(LatticeFunction::step(customers.first, customers.last, needed));
  };
}

ChanceResult<Chance> checked(const BoundedChance& found, ChanceBasis basis) {
  if (!(found.error <= largest_error)) return tl::unexpected(ChanceProblem::not_computed);
  return Chance{found.chance, found.error, basis};
}

}  // namespace funnel
