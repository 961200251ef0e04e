// SPDX-License-Identifier: MIT
// Random rates and funnels. Each draw is shown with a counterexample.
#pragma once

#include "funnels.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

namespace funnel::test {

/// From `least` to `most`, both included, however small the case is still meant to be.
inline std::int64_t drawn(std::int64_t least, std::int64_t most) {
  return *rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::int64_t>(least, most + 1)));
}

inline Fraction quotient(std::int64_t over, std::int64_t under) {
  return Fraction::make(over, under).value();
}

/// A decimal of two to six places, or a ratio of counts; now and then all.
inline Rate drawn_rate() {
  switch (drawn(0, 9)) {
    case 0:
      return Rate::make(1).value();
    case 1:
    case 2: {
      const std::int64_t of = drawn(2, 200);
      return Rate::make(quotient(drawn(std::max<std::int64_t>(1, of / 20), of), of)).value();
    }
    default: {
      const std::int64_t scale = drawn(0, 1) == 0 ? 100 : 1'000'000;
      return Rate::make(quotient(drawn(scale / 50, scale), scale)).value();
    }
  }
}

/// One to eight stages, some of them with open units where `with_open` is set.
inline StageList drawn_stages(bool with_open) {
  std::vector<Stage> stages(static_cast<std::size_t>(drawn(1, 8)));
  for (std::size_t index = 0; index < stages.size(); ++index) {
    stages[index].id = "s" + std::to_string(index);
    if (index + 1 == stages.size()) break;
    stages[index].figures.rate = KnownRate{drawn_rate()};
    if (with_open && drawn(0, 2) == 0) stages[index].figures.open = count(drawn(0, 20'000));
  }
  return StageList::make(std::move(stages)).value();
}

/// A funnel with a revenue target, under the given policy.
inline Funnel drawn_funnel(Rounding rounding = Rounding::up, bool with_open = true) {
  Funnel funnel(drawn_stages(with_open));
  funnel.rounding = rounding;
  funnel.clv = Clv::make(quotient(drawn(1, 1'000'000), 100)).value();
  const std::int64_t customers = drawn(0, 1000);
  const Fraction each = funnel.clv->value();
  const auto cents = static_cast<std::int64_t>(each.numerator() * (100 / each.denominator()));
  funnel.target = RevenueTarget{Money::make(quotient(customers * cents + drawn(0, 1) * drawn(0, cents), 100)).value()};
  funnel.horizon = Horizon::make(static_cast<int>(drawn(1, 120))).value();
  return funnel;
}

inline Rounding drawn_rounding() {
  return static_cast<Rounding>(drawn(0, 2));
}

}  // namespace funnel::test
