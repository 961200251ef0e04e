// SPDX-License-Identifier: MIT
// The smallest whole number for which something holds.
#pragma once

#include "core/chance/root.hpp"

#include <funnel/chance.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace funnel {

namespace whole_search {

inline double coordinate(std::int64_t number) {
  return std::log1p(static_cast<double>(number));
}

/// The number next to a coordinate, kept from low to high.
inline std::int64_t number_at(double place, std::int64_t low, std::int64_t high) {
  const double number = std::clamp(std::round(std::expm1(place)), static_cast<double>(low), static_cast<double>(high));
  if (!(number < 0x1p63)) return high;
  return std::clamp(static_cast<std::int64_t>(number), low, high);
}

/// Closes in between a number that does not do and one that does, along secants over the logarithm of the number.
template <class Excess>
ChanceResult<std::int64_t> close_in(std::int64_t low, double low_value, std::int64_t high, double high_value,
                                    const Excess& excess) {
  Bracket bracket({coordinate(low), low_value}, {coordinate(high), high_value});
  for (int step = 1; high - low > 1; ++step) {
    const double middle = bracket.low().at + (bracket.high().at - bracket.low().at) / 2;
    const double place = step % 6 == 0 ? middle : secant_place(bracket.low(), bracket.high());
    const std::int64_t number = number_at(place, low + 1, high - 1);
    const auto value = excess(number);
    if (!value) return tl::unexpected(value.error());
    bracket.narrow({coordinate(number), *value});
    (*value < 0 ? low : high) = number;
  }
  return high;
}

}  // namespace whole_search

/// The smallest number of 0 .. most for which excess(number), which grows, is not negative; ChanceProblem::out_of_reach
/// where there is none. Sought from `guess` by doubling or halving. Problems of `excess` are passed on.
template <class Excess>
ChanceResult<std::int64_t> smallest_number(double guess, std::int64_t most, const Excess& excess) {
  std::int64_t number = whole_search::number_at(std::log1p(std::clamp(guess, 0.0, 9e18)), 0, most);
  auto value = excess(number);
  if (!value) return tl::unexpected(value.error());
  const bool too_many = *value >= 0;
  while (too_many ? number > 0 : number < most) {
    const std::int64_t before = number;
    const double before_value = *value;
    number = too_many ? number / 2 : before + std::min(before + 1, most - before);
    value = excess(number);
    if (!value) return tl::unexpected(value.error());
    if (too_many && *value < 0) return whole_search::close_in(number, *value, before, before_value, excess);
    if (!too_many && *value >= 0) return whole_search::close_in(before, before_value, number, *value, excess);
  }
  if (!too_many) return tl::unexpected(ChanceProblem::out_of_reach);
  return 0;
}

}  // namespace funnel
