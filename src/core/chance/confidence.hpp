// SPDX-License-Identifier: MIT
// How a chance compares with a confidence.
#pragma once

#include <algorithm>
#include <cmath>

namespace funnel {

/// How near to a confidence meets it. A decimal one may be met exactly, where binary arithmetic falls short of it: k =
/// 1, p = 10 %, 19 % takes 2 units. Less than 1e-14 next to 0 and 1 only.
inline double tie(double confidence) {
  return std::min(1e-14, 0.01 * std::min(confidence, 1 - confidence));
}

inline bool is_confidence(double chance) {
  return chance > 0 && chance < 1;
}

inline double logit(double chance) {
  const double kept = std::clamp(chance, 1e-300, 1 - 1e-16);
  return std::log(kept) - std::log1p(-kept);
}

/// How far a chance is above a confidence, below 0 where it falls short of it. In logits, which are about linear in the
/// logarithm of the units.
inline double above(double chance, double confidence) {
  const double apart = logit(chance) - logit(confidence);
  return chance >= confidence - tie(confidence) ? std::max(0.0, apart) : std::min(apart, -1e-300);
}

/// How far a chance falls short of a confidence, below 0 where it does not.
inline double below(double chance, double confidence) {
  const double apart = logit(confidence) - logit(chance);
  return chance < confidence - tie(confidence) ? std::max(1e-300, apart) : std::min(apart, -1e-300);
}

}  // namespace funnel
