// SPDX-License-Identifier: MIT
#include "core/chance/flow_search.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace funnel {

namespace {

constexpr std::int64_t most_units = std::numeric_limits<std::int64_t>::max();

}  // namespace

ChanceOfUnits::ChanceOfUnits(Flow flow, std::size_t stage, std::int64_t needed)
    : flow_(std::move(flow)), stage_(stage), needed_(needed), most_(most_units - flow_.total()) {
  const Flow more = with_units(flow_, stage_, most_ > 0 ? 1 : 0);
  one_chain_ = more.needs_chain() && more.used().size() == flow_.stages.size() - stage_;
  is_searchable_ = more.is_searchable();
}

double ChanceOfUnits::guess() const {
  const double lacking = std::max(0.0, static_cast<double>(needed_) - flow_.mean());
  const double each = mean_of_one(flow_, stage_);
  return each > 0 ? lacking / each : static_cast<double>(most_);
}

ChanceResult<double> ChanceOfUnits::operator()(std::int64_t units) {
  if (!is_searchable_) return tl::unexpected(ChanceProblem::not_computed);
  if (one_chain_) return by_chain(units);
  return chance_of(with_units(flow_, stage_, units), needed_).map([](const Chance& chance) {
    return chance.probability;
  });
}

ChanceResult<double> ChanceOfUnits::by_chain(std::int64_t units) {
  const auto stages = std::span(flow_.stages).subspan(stage_);
  const std::int64_t there = stages.front().units;
  if (units > reach_) {
    const double far = 16 * std::max(static_cast<double>(units), guess());
    reach_ = std::max(units, far < static_cast<double>(most_) ? static_cast<std::int64_t>(far) : most_);
    chain_ = ChanceChain::make(stages, {there, there + reach_}, flow_.customers, goal_of(needed_));
  }
  if (!chain_) return tl::unexpected(ChanceProblem::not_computed);
  return checked((*chain_)(there + units), ChanceBasis::evidence).map([](const Chance& chance) {
    return chance.probability;
  });
}

}  // namespace funnel
