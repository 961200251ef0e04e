// SPDX-License-Identifier: MIT
#include "core/chance/precise.hpp"
#include "core/chance/range_fit.hpp"
#include "core/chance/special.hpp"

#include <funnel/posterior.hpp>

#include <algorithm>

namespace funnel {

namespace {

constexpr long double narrow = 1e-6L;
constexpr double range_level = 0.9;  ///< a range is given as this interval

double floating(const Rate& rate) {
  return static_cast<double>(exact_chance(rate.value()).yes);
}

struct Posterior {
  std::optional<Beta> operator()(const KnownRate&) const { return std::nullopt; }

  std::optional<Beta> operator()(const RateRange& range) const {
    const ExactChance low = exact_chance(range.low().value());
    const ExactChance high = exact_chance(range.high().value());
    const long double width = low.rare() ? high.yes - low.yes : low.no - high.no;
    if (width <= narrow * std::min(low.yes, high.no)) return std::nullopt;
    return fit_to_range({static_cast<double>(low.yes), static_cast<double>(low.no)},
                        {static_cast<double>(high.yes), static_cast<double>(high.no)});
  }

  std::optional<Beta> operator()(const RateCounts& counts) const {
    return Beta{static_cast<double>(counts.converted()) + 0.5,
                static_cast<double>(counts.of() - counts.converted()) + 0.5};
  }
};

}  // namespace

std::optional<Beta> posterior(const Evidence& evidence) {
  return std::visit(Posterior{}, evidence);
}

RateEstimate estimate(const Evidence& evidence) {
  return {planning_rate(evidence), posterior(evidence)};
}

std::optional<RateInterval> credible_interval(const Evidence& evidence, double level) {
  const bool is_level = level > 0 && level < 1;  // no NaN is
  if (!is_level) return std::nullopt;
  const auto beta = posterior(evidence);
  if (!beta) {
    const double rate = floating(planning_rate(evidence));
    return RateInterval{rate, rate};
  }
  if (const auto* range = std::get_if<RateRange>(&evidence); range != nullptr && level == range_level) {
    return RateInterval{floating(range->low()), floating(range->high())};
  }
  RateInterval interval{beta_quantile(*beta, (1 - level) / 2), beta_quantile(*beta, (1 + level) / 2)};
  if (const auto* counts = std::get_if<RateCounts>(&evidence)) {
    if (counts->converted() == 0) interval.low = 0;
    if (counts->converted() == counts->of()) interval.high = 1;
  }
  return interval;
}

}  // namespace funnel
