// SPDX-License-Identifier: MIT
#include "core/rational.hpp"

#include <funnel/evidence.hpp>

namespace funnel {

namespace {

std::optional<Rate> midpoint(Rate low, Rate high) {
  const auto middle = ((Rational(low.value()) + Rational(high.value())) / 2).fraction();
  return middle ? Rate::make(*middle) : std::nullopt;
}

struct PlanningRate {
  Rate operator()(const KnownRate& known) const { return known.rate; }
  Rate operator()(const RateRange& range) const {
    return range.planned() ? *range.planned() : *midpoint(range.low(), range.high());
  }
  Rate operator()(const RateCounts& counts) const {
    return counts.planned() ? *counts.planned() : *Rate::make(*Fraction::make(counts.converted(), counts.of()));
  }
};

}  // namespace

std::optional<RateRange> RateRange::make(Rate low, Rate high, std::optional<Rate> planned) {
  const bool open_at_one = low < high && high.value() == Fraction(1);
  if (low > high || open_at_one || !midpoint(low, high)) return std::nullopt;
  if (planned && (*planned < low || *planned > high)) return std::nullopt;
  return RateRange(low, high, planned);
}

std::optional<RateCounts> RateCounts::make(std::int64_t converted, std::int64_t of, std::optional<Rate> planned) {
  if (of <= 0 || converted < 0 || converted > of) return std::nullopt;
  if ((converted > 0) == planned.has_value()) return std::nullopt;
  return RateCounts(converted, of, planned);
}

Rate planning_rate(const Evidence& evidence) {
  return std::visit(PlanningRate{}, evidence);
}

}  // namespace funnel
