// SPDX-License-Identifier: MIT
#include "core/chain.hpp"

#include <funnel/overflow.hpp>

namespace funnel {

namespace {

void check(const Rational& units, const Stage& stage) {
  if (units > Rational(largest_amount)) throw Overflow(stage.id);
}

Rational open_units(const Stage& stage) {
  return Rational(stage.figures.open.value_or(Count()).value());
}

Link still_to_produce(const Rational& required, const Stage& stage) {
  check(required, stage);
  const Rational open = open_units(stage);
  return {required, required > open ? required - open : Rational(0)};
}

}  // namespace

Rational units_above(const Rational& below, Rate rate, Rounding rounding) {
  const Rational quotient = below / Rational(rate.value());
  return rounding == Rounding::up ? quotient.rounded(0, Direction::up) : quotient;
}

std::vector<Link> chain_upward(const StageList& stages, std::size_t from, const Rational& required, Rounding rounding,
                               std::size_t to) {
  std::vector<Link> links = {still_to_produce(required, stages[from])};
  for (std::size_t index = from; index-- > to;) {
    const Rate rate = planning_rate(*stages[index].figures.rate);
    links.push_back(still_to_produce(units_above(links.back().volume, rate, rounding), stages[index]));
  }
  return links;
}

std::vector<Link> chain_downward(const StageList& stages, std::size_t from, const Rational& units) {
  std::vector<Link> links;
  Rational arrived = units;
  for (std::size_t index = from; index + 1 < stages.size(); ++index) {
    const Stage& below = stages[index + 1];
    const Rational moved_on = arrived * Rational(planning_rate(*stages[index].figures.rate).value());
    arrived = moved_on + open_units(below);
    check(arrived, below);
    links.push_back({arrived, moved_on});
  }
  return links;
}

}  // namespace funnel
