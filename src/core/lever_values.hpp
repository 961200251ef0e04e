// SPDX-License-Identifier: MIT
// The levers of a funnel: which there are, where they stand, and where they usually go.
#pragma once

#include "core/rational.hpp"

#include <funnel/levers.hpp>

#include <optional>
#include <vector>

namespace funnel {

/// A lever of a funnel.
struct LeverHandle {
  LeverKind kind;
  std::size_t stage = 0;  ///< of a rate or a unit cost
};

/// In the order of the funnel: rates from the top, the CLV, unit costs from the top, the target, the months.
std::vector<LeverHandle> handles_of(const Funnel& funnel);

Fraction value_of(const Funnel& funnel, const LeverHandle& handle);

/// What the lever of the target moves. Of a channel's funnel that is the target of all channels, of which it has a
/// share, or the volume that it is pinned to.
Target lever_target(const Funnel& funnel);

/// The rate times 1 + `improvement`, and at most 1.
Rational better_by(const Rational& rate, const Rational& improvement);

/// A rate so much better, and at most 1, rounded up to the values that rates are searched among.
Fraction rate_better_by(const Fraction& rate, const Fraction& improvement);

/// Where the lever is moved to see what a change brings; nothing where it cannot be moved.
struct LeverMove {
  LeverStep step;
  Rational to;
};
std::optional<LeverMove> usual_move(const Funnel& funnel, const LeverHandle& handle);

}  // namespace funnel
