// SPDX-License-Identifier: MIT
// The arithmetic of the funnel, in both directions, before anything is rounded to be shown.
#pragma once

#include "core/rational.hpp"

#include <funnel/funnel.hpp>

#include <vector>

namespace funnel {

/// One stage in the chain: what it needs and what it must still produce.
struct Link {
  Rational required;
  Rational volume;
};

/// The units that must enter a stage so that `below` units reach the next: below / rate, to the next whole unit above
/// under Rounding::up, where `below` is whole.
Rational units_above(const Rational& below, Rate rate, Rounding rounding);

/// The chain from `required` units at the stage `from` up to the stage `to`. First the stage itself, last `to`. Throws
/// Overflow with the id of the first stage that needs more than 2^63 - 1 units.
std::vector<Link> chain_upward(const StageList& stages, std::size_t from, const Rational& required, Rounding rounding,
                               std::size_t to = 0);

/// What `units` at the stage `from` bring to each stage below, in expectation, open units included. First the stage
/// under `from`, last the bottom. Throws Overflow.
std::vector<Link> chain_downward(const StageList& stages, std::size_t from, const Rational& units);

}  // namespace funnel
