// SPDX-License-Identifier: MIT
#include "core/chance/deal_size.hpp"

#include "core/chance/gamma_tail.hpp"
#include "core/chance/lattice_function.hpp"
#include "core/chance/lattice_rule.hpp"
#include "core/chance/special.hpp"

#include <algorithm>
#include <cmath>

namespace funnel {

namespace {

constexpr double large_shape = 1e4;
constexpr std::int64_t most_terms = 500;

/// The least number of 1 .. most for which a growing condition holds; `most` where it holds for none.
template <class Condition>
std::int64_t first_where(std::int64_t most, const Condition& holds) {
  std::int64_t low = 0;
  std::int64_t high = most;
  while (high - low > 1) {
    const std::int64_t middle = low + (high - low) / 2;
    (holds(middle) ? high : low) = middle;
  }
  return high;
}

struct Deals {
  double wanted;
  double cv;

  double reach(double deals) const { return deals <= 0 ? 0 : deals_reach(deals, wanted, cv); }
  double weight(double deals) const { return reach(deals) - reach(deals - 1); }
  /// Over so many deals the weight changes by a factor or so: a standard deviation of their sum.
  double scale(double deals) const { return cv * std::max(std::sqrt(deals), cv); }
};

std::optional<double> sum_of_terms(const Deals& deals, std::int64_t first, std::int64_t last,
                                   const ChanceOfAtLeast& chance_of) {
  double sum = 0;
  for (std::int64_t m = first; m <= last; ++m) {
    const auto chance = chance_of(m);
    if (!chance) return std::nullopt;
    sum += *chance * deals.weight(static_cast<double>(m));
  }
  return sum;
}

double sum_over(const Deals& deals, const LatticePiece& too_few) {
  double sum = 0;
  for (std::int64_t first = too_few.first(); first <= too_few.last();) {
    const double length = std::clamp(1.5 * deals.scale(static_cast<double>(first)), 1.0, 1e18);
    const std::int64_t last = std::min(too_few.last() - first, static_cast<std::int64_t>(length)) + first;
    sum += lattice_sum(first, last, [&](double m) { return (1 - too_few(m)) * deals.weight(m); });
    first = last + 1;
  }
  return sum;
}

/// Through P(X < m) at some numbers of deals.
std::optional<double> sum_of_pieces(const Deals& deals, std::int64_t first, std::int64_t last,
                                    const ChanceOfAtLeast& chance_of) {
  bool failed = false;
  const auto too_few = [&](std::int64_t m) {
    const auto chance = chance_of(m);
    failed = failed || !chance;
    return 1 - chance.value_or(1);
  };
  const auto function = LatticeFunction::sample(first, last, too_few, 1e-10);
  if (failed || !function) return std::nullopt;
  double sum = 0;
  for (const LatticePiece& piece : function->pieces()) sum += sum_over(deals, piece);
  return sum;
}

}  // namespace

double deals_reach(double deals, double wanted, double cv) {
  const double shape = deals / cv / cv;
  if (shape >= large_shape) return large_gamma_tail(shape, (wanted - deals) / cv / cv);
  return gamma_tail(shape, wanted / cv / cv);
}

std::optional<double> chance_with_deals(double wanted, double cv, std::int64_t most, const ChanceOfAtLeast& chance_of) {
  if (most < 1) return 0;
  const Deals deals{wanted, cv};
  const auto reach = [&](std::int64_t m) { return deals.reach(static_cast<double>(m)); };
  const std::int64_t first = first_where(most, [&](std::int64_t m) { return reach(m) > 1e-60; });
  const std::int64_t last = first_where(most, [&](std::int64_t m) { return reach(m) > 1 - 1e-15; });
  const auto sum = last - first < most_terms ? sum_of_terms(deals, first, last, chance_of)
                                             : sum_of_pieces(deals, first, last, chance_of);
  return sum ? std::optional(std::clamp(*sum, 0.0, 1.0)) : std::nullopt;
}

}  // namespace funnel
