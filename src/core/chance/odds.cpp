// SPDX-License-Identifier: MIT
#include "core/chance/confidence.hpp"
#include "core/chance/flow_search.hpp"
#include "core/chance/whole_search.hpp"

#include <funnel/chance.hpp>

namespace funnel {

Odds::Odds(const StageList& stages) : Odds(stages, stages.size() - 1) {}

Odds::Odds(const StageList& stages, std::size_t last) {
  for (std::size_t index = 0; index < last; ++index) rates_.push_back(estimate(*stages[index].figures.rate));
}

bool Odds::uncertain(std::size_t stage) const {
  return stage < rates_.size() && rates_[stage].uncertain.has_value();
}

Odds Odds::with_known(std::size_t stage) const {
  Odds other = *this;
  if (stage < rates_.size()) other.rates_[stage].uncertain.reset();
  return other;
}

ChanceResult<Chance> Odds::chance_of(std::span<const Entry> entries, std::int64_t customers) const {
  return flow_of(rates_, entries).and_then([=](const Flow& flow) { return funnel::chance_of(flow, customers); });
}

ChanceResult<std::vector<std::int64_t>> Odds::units_for(std::size_t stage, std::int64_t customers,
                                                        std::span<const double> confidences,
                                                        std::span<const Entry> beside) const {
  if (stage > rates_.size()) return tl::unexpected(ChanceProblem::no_such_stage);
  const auto flow = flow_of(rates_, beside);
  if (!flow) return tl::unexpected(flow.error());
  ChanceOfUnits chance_of(*flow, stage, customers);
  std::vector<std::int64_t> found;
  for (const double confidence : confidences) {
    if (!is_confidence(confidence)) return tl::unexpected(ChanceProblem::impossible_chance);
    const auto units = smallest_number(chance_of.guess(), chance_of.most(), [&](std::int64_t number) {
      return chance_of(number).map([=](double chance) { return above(chance, confidence); });
    });
    if (!units) return tl::unexpected(units.error());
    found.push_back(*units);
  }
  return found;
}

ChanceResult<std::int64_t> Odds::units_for(std::size_t stage, std::int64_t customers, double confidence,
                                           std::span<const Entry> beside) const {
  return units_for(stage, customers, std::span(&confidence, 1), beside).map([](const std::vector<std::int64_t>& units) {
    return units.front();
  });
}

ChanceResult<std::int64_t> Odds::customers_at(std::span<const Entry> entries, double chance) const {
  if (!is_confidence(chance)) return tl::unexpected(ChanceProblem::impossible_chance);
  const auto flow = flow_of(rates_, entries);
  if (!flow) return tl::unexpected(flow.error());
  const std::int64_t total = flow->total();
  return smallest_number(flow->mean(), total, [&](std::int64_t customers) -> ChanceResult<double> {
    if (customers == total) return 1;
    return funnel::chance_of(*flow, customers + 1).map([=](const Chance& more) {
      return below(more.probability, chance);
    });
  });
}

}  // namespace funnel
