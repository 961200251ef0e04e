// SPDX-License-Identifier: MIT
#include "core/stage_volumes.hpp"

#include <algorithm>

namespace funnel {

StageVolumes::StageVolumes(const Funnel& funnel, const Computation& computation, std::size_t index)
    : funnel_(funnel),
      computation_(computation),
      index_(index),
      display_(display_of(funnel.rounding, index > computation.goal)),
      total_(shown_volume(funnel, computation, index)) {}

/// Units of the target's stage come whole where the chain is one of whole units.
bool StageVolumes::is_whole() const {
  return funnel_.rounding == Rounding::up && index_ <= computation_.goal;
}

Link StageVolumes::link(const Rational& share) const {
  const Link& all = computation_.links[index_];
  if (index_ > computation_.goal) return {all.required * share, all.volume * share};
  Rational units = computation_.links[computation_.goal].required * share;
  if (is_whole()) units = units.rounded(0, Direction::half_up);
  return chain_upward(funnel_.stages, computation_.goal, units, funnel_.rounding, index_).back();
}

Rational StageVolumes::chained(const Rational& share) const {
  return link(share).volume;
}

Rational StageVolumes::produced(const Rational& share) const {
  const Rational units = chained(share);
  const Rational& all = computation_.links[index_].volume;
  if (total_ == all && is_whole()) return units;
  if (all == Rational(0)) return Rational(0);
  return (total_ * units / all).rounded(display_.decimals, Direction::half_up);
}

Rational StageVolumes::taken_from_open(const Rational& share) const {
  const Rational open(funnel_.stages[index_].figures.open.value_or(Count()).value());
  return std::min(open, link(share).required).rounded(display_.decimals, Direction::half_up);
}

}  // namespace funnel
