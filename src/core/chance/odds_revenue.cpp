// SPDX-License-Identifier: MIT
// The odds of revenue, where deals vary in size.
#include "core/chance/confidence.hpp"
#include "core/chance/deal_size.hpp"
#include "core/chance/flow.hpp"
#include "core/chance/precise.hpp"
#include "core/chance/root.hpp"
#include "core/chance/whole_search.hpp"
#include "core/floating.hpp"
#include "core/rational.hpp"

#include <funnel/chance.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace funnel {

namespace {

constexpr std::int64_t largest_number = std::numeric_limits<std::int64_t>::max();

/// ceil(revenue / clv); nothing above 2^63 - 1.
std::optional<std::int64_t> customers_for(const DealRevenue& revenue) {
  const Rational exact = Rational(revenue.revenue.value()) / Rational(revenue.clv.value());
  const Rational customers = exact.rounded(0, Direction::up);
  if (customers > Rational(largest_amount)) return std::nullopt;
  return static_cast<std::int64_t>(customers.fraction()->numerator());
}

/// How many times the CLV the revenue is.
double mean_values(const DealRevenue& revenue) {
  return floating(revenue.revenue.value()) / floating(revenue.clv.value());
}

/// The chance that the customers of a flow bring `wanted` mean values.
class ChanceOfDeals {
 public:
  ChanceOfDeals(const Flow& flow, double cv) : flow_(flow), cv_(cv) {}

  ChanceResult<Chance> operator()(double wanted) {
    if (flow_.needs_chain()) return chain_chance(flow_, goal(wanted));
    const auto chance = chance_with_deals(wanted, cv_, flow_.total(), [this](std::int64_t m) { return at_least(m); });
    if (!chance) return tl::unexpected(ChanceProblem::not_computed);
    return Chance{*chance, 0, flow_.basis()};
  }

 private:
  Goal goal(double wanted) const {
    return [wanted, cv = cv_](const UnitRange& customers) {
      return LatticeFunction::sample(customers.first, customers.last, [=](std::int64_t deals) {
        return deals_reach(static_cast<double>(deals), wanted, cv);
      });
    };
  }

  std::optional<double> at_least(std::int64_t customers) {
    const auto known = known_.find(customers);
    if (known != known_.end()) return known->second;
    const auto chance = chance_of(flow_, customers);
    if (!chance) return std::nullopt;
    return known_[customers] = chance->probability;
  }

  const Flow& flow_;
  double cv_;
  std::map<std::int64_t, double> known_;  ///< a search asks for the same numbers again and again
};

/// Wanted mean values per mean value, of which the chance is `chance`.
ChanceResult<double> deals_at(const Flow& flow, double cv, double chance) {
  const auto any = chance_of(flow, 1);
  if (!any) return tl::unexpected(any.error());
  if (any->probability <= chance) return 0;
  ChanceOfDeals chance_of_deals(flow, cv);
  std::optional<ChanceProblem> problem;
  const double found = zero_near(std::log(flow.mean()), 0.5, 200, 1e-10, [&](double log_wanted) {
    const auto reached = chance_of_deals(std::exp(log_wanted));
    if (!reached) problem = reached.error();
    return problem ? 0 : logit(chance) - logit(reached->probability);
  });
  if (problem) return tl::unexpected(*problem);
  return std::exp(found);
}

/// The smallest number of units at a stage of the flow that brings the revenue with this confidence.
ChanceResult<std::int64_t> units_that_bring(const Flow& flow, std::size_t stage, const DealRevenue& revenue,
                                            double confidence) {
  const double deal_cv = floating(revenue.deal_cv.value());
  const double wanted = mean_values(revenue);
  if (!with_units(flow, stage, 1).is_searchable()) return tl::unexpected(ChanceProblem::not_computed);
  const double each = mean_of_one(flow, stage);
  const double guess = each > 0 ? std::max(0.0, wanted - flow.mean()) / each : static_cast<double>(largest_number);
  return smallest_number(guess, largest_number - flow.total(), [&](std::int64_t number) {
    const Flow more = with_units(flow, stage, number);
    return ChanceOfDeals(more, deal_cv)(wanted).map(
        [=](const Chance& chance) { return above(chance.probability, confidence); });
  });
}

}  // namespace

ChanceResult<Chance> Odds::revenue_chance(std::span<const Entry> entries, const DealRevenue& revenue) const {
  const auto flow = flow_of(rates_, entries);
  if (!flow) return tl::unexpected(flow.error());
  if (revenue.revenue == Money()) return Chance{1, 0, flow->basis()};
  if (revenue.deal_cv == Volume()) {
    const auto customers = customers_for(revenue);
    return customers ? funnel::chance_of(*flow, *customers) : Chance{0, 0, flow->basis()};
  }
  return ChanceOfDeals(*flow, floating(revenue.deal_cv.value()))(mean_values(revenue));
}

ChanceResult<std::vector<std::int64_t>> Odds::units_for_revenue(std::size_t stage, const DealRevenue& revenue,
                                                                std::span<const double> confidences,
                                                                std::span<const Entry> beside) const {
  if (revenue.deal_cv == Volume()) {
    const auto customers = customers_for(revenue);
    if (!customers) return tl::unexpected(ChanceProblem::out_of_reach);
    return units_for(stage, *customers, confidences, beside);
  }
  if (stage > rates_.size()) return tl::unexpected(ChanceProblem::no_such_stage);
  const auto flow = flow_of(rates_, beside);
  if (!flow) return tl::unexpected(flow.error());
  std::vector<std::int64_t> found;
  for (const double confidence : confidences) {
    if (!is_confidence(confidence)) return tl::unexpected(ChanceProblem::impossible_chance);
    const auto units = units_that_bring(*flow, stage, revenue, confidence);
    if (!units) return tl::unexpected(units.error());
    found.push_back(*units);
  }
  return found;
}

ChanceResult<double> Odds::revenue_at(std::span<const Entry> entries, double chance, Clv clv, Volume deal_cv) const {
  const double value = floating(clv.value());
  if (deal_cv == Volume()) {
    return customers_at(entries, chance).map([=](std::int64_t customers) {
      return static_cast<double>(customers) * value;
    });
  }
  if (!is_confidence(chance)) return tl::unexpected(ChanceProblem::impossible_chance);
  return flow_of(rates_, entries)
      .and_then([=](const Flow& flow) { return deals_at(flow, floating(deal_cv.value()), chance); })
      .map([=](double deals) { return deals * value; });
}

}  // namespace funnel
