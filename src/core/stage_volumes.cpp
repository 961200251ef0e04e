// SPDX-License-Identifier: MIT
#include "core/stage_volumes.hpp"

#include "core/planned_stage.hpp"

#include <algorithm>

namespace funnel {

StageVolumes::StageVolumes(const Funnel& funnel, const Computation& computation, std::size_t index)
    : index_(index),
      parts_(parts_of(funnel, computation)),
      display_(display_of(funnel.rounding, index > computation.goal)),
      all_(computation.links[index].volume),
      total_(shown_volume(funnel, computation, index)) {}

/// Units of the target's stage come whole where the chain is one of whole units; what it brings below is divided as it
/// is. A pinned channel has a target's stage of its own: what it brings from there to that of the whole comes whole
/// too, so that channels sum to the total in every period.
Link StageVolumes::link(const Part& part, const ShareSeen& seen) const {
  const auto& [funnel, computation] = part;
  const Rational share = seen(funnel.stages);
  const Link& all = computation.links[index_];
  const std::size_t goal = goal_of(funnel);
  if (index_ > goal) {
    const bool whole = funnel.rounding == Rounding::up && display_.decimals == 0;
    const auto part_of = [&](const Rational& units) {
      return whole ? (units * share).rounded(0, Direction::half_up) : units * share;
    };
    return {part_of(all.required), part_of(all.volume)};
  }
  Rational units = computation.links[goal].required * share;
  if (funnel.rounding == Rounding::up) units = units.rounded(0, Direction::half_up);
  return chain_upward(funnel.stages, goal, units, funnel.rounding, index_).back();
}

Rational StageVolumes::produced(const ShareSeen& share) const {
  if (all_ == Rational(0)) return Rational(0);
  Rational units;
  for (const Part& part : parts_) units = units + link(part, share).volume;
  return (total_ * units / all_).rounded(display_.decimals, Direction::half_up);
}

Rational StageVolumes::taken_from_open(const ShareSeen& share) const {
  Rational units;
  for (const Part& part : parts_) {
    const Rational open(part.funnel.stages[index_].figures.open.value_or(Count()).value());
    units = units + std::min(open, link(part, share).required);
  }
  return units.rounded(display_.decimals, Direction::half_up);
}

std::optional<Rational> StageVolumes::booked(const ShareSeen& share) const {
  Rational revenue;
  for (const Part& part : parts_) {
    if (!part.funnel.clv) return std::nullopt;
    revenue = revenue + link(part, share).volume * Rational(part.funnel.clv->value());
  }
  return revenue;
}

}  // namespace funnel
