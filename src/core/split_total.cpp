// SPDX-License-Identifier: MIT
#include "core/split_total.hpp"

#include <algorithm>
#include <numeric>

namespace funnel {

std::vector<Rational> split_total(const Rational& total, const std::vector<Rational>& weights, int decimals) {
  const Rational whole = std::accumulate(weights.begin(), weights.end(), Rational(0));
  std::vector<Rational> parts;
  Rational weight;
  Rational before;
  for (const Rational& next : weights) {
    weight = weight + next;
    const bool all = weight == whole;
    const Rational running = all ? total : (total * weight / whole).rounded(decimals, Direction::half_up);
    const Rational now = std::min(running, total);
    parts.push_back(now - before);
    before = now;
  }
  return parts;
}

bool any_above_zero(const std::vector<Rational>& weights) {
  return std::any_of(weights.begin(), weights.end(), [](const Rational& weight) { return weight > Rational(0); });
}

}  // namespace funnel
