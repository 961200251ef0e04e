// SPDX-License-Identifier: MIT
#include "core/chance/flow_search.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace funnel {

namespace {

constexpr std::int64_t most_units = std::numeric_limits<std::int64_t>::max();

/// Whether one more unit at the stage, where nothing enters above it, makes several entry points that need the chain.
bool is_top_of_chain(const Flow& flow, std::size_t stage) {
  const Flow more = with_units(flow, stage, 1);
  return more.needs_chain() && more.used().size() == flow.stages.size() - stage;
}

}  // namespace

ChanceOfUnits::ChanceOfUnits(Flow flow, std::size_t stage, std::int64_t needed)
    : flow_(std::move(flow)), stage_(stage), needed_(needed), most_(most_units - flow_.total()) {
  one_chain_ = most_ > 0 && is_top_of_chain(flow_, stage_);
}

double ChanceOfUnits::guess() const {
  if (most_ == 0) return 0;
  Flow alone = flow_;
  alone.customers = 0;
  for (ChainStage& stage : alone.stages) stage.units = 0;
  const double lacking = static_cast<double>(needed_) - flow_.mean();
  return std::max(0.0, lacking) / with_units(std::move(alone), stage_, 1).mean();
}

ChanceResult<double> ChanceOfUnits::operator()(std::int64_t units) {
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
