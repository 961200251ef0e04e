// SPDX-License-Identifier: MIT
// A total in parts that sum to it.
#pragma once

#include "core/rational.hpp"

#include <vector>

namespace funnel {

/// `total` divided by weights, none of them negative and not all 0, by cumulative rounding: the running totals are
/// rounded to so many decimals, half up, and a part is what is new of them. The parts sum to `total` exactly, and none
/// is negative; only the last part with a weight has more decimals, where `total` has.
std::vector<Rational> split_total(const Rational& total, const std::vector<Rational>& weights, int decimals);

/// Whether weights divide anything: not all are 0.
bool any_above_zero(const std::vector<Rational>& weights);

}  // namespace funnel
