// SPDX-License-Identifier: MIT
// Where a growing function is zero.
#pragma once

#include <algorithm>
#include <cmath>

namespace funnel {

/// An end of a bracket: a place and the function's value there.
struct BracketEnd {
  double at;
  double value;
};

/// Where the secant through both ends meets zero, or the middle where that is no place between them.
inline double secant_place(const BracketEnd& low, const BracketEnd& high) {
  const double middle = low.at + (high.at - low.at) / 2;
  const double rise = high.value - low.value;
  if (!(rise > 0)) return middle;  // both values are next to nothing
  const double place = low.at - (high.at - low.at) * (low.value / rise);
  return place > low.at && place < high.at ? place : middle;
}

/// Narrows a bracket to a new point, with the Illinois rule: an end that stays twice running counts half, so that both
/// ends close in. Source: Dowell and Jarratt, BIT 11 (1971) 168.
class Bracket {
 public:
  Bracket(BracketEnd low, BracketEnd high) : low_(low), high_(high) {}

  const BracketEnd& low() const { return low_; }
  const BracketEnd& high() const { return high_; }

  void narrow(const BracketEnd& point) {
    const bool below = point.value < 0;
    BracketEnd& moved = below ? low_ : high_;
    BracketEnd& stayed = below ? high_ : low_;
    if (last_ == &moved) stayed.value /= 2;
    moved = point;
    last_ = &moved;
  }

 private:
  BracketEnd low_;
  BracketEnd high_;
  const BracketEnd* last_ = nullptr;
};

/// The zero of a growing function with value(low) < 0 < value(high), to `precision` of the larger of it and 1.
template <class Function>
double zero_between(const BracketEnd& low, const BracketEnd& high, double precision, const Function& value) {
  Bracket bracket(low, high);
  double at = secant_place(low, high);
  for (int step = 0; step < 200; ++step) {
    const double found = value(at);
    if (found == 0) return at;
    bracket.narrow({at, found});
    const double gap = bracket.high().at - bracket.low().at;
    if (gap <= precision * std::max(1.0, std::fabs(at))) return at;
    const bool slow = step % 8 == 7;  // flat functions: halve now and then
    at = slow ? bracket.low().at + gap / 2 : secant_place(bracket.low(), bracket.high());
  }
  return at;
}

/// The zero of a growing function, sought from `start` by steps that double, up to `reach` away; the end of that reach
/// where there is none.
template <class Function>
double zero_near(double start, double step, double reach, double precision, const Function& value) {
  BracketEnd here{start, value(start)};
  const double direction = here.value < 0 ? 1 : -1;
  while (here.value != 0 && std::fabs(here.at - start) < reach) {
    const BracketEnd before = here;
    here.at += direction * step;
    here.value = value(here.at);
    if (here.value * direction > 0) {
      return direction > 0 ? zero_between(before, here, precision, value)
                           : zero_between(here, before, precision, value);
    }
    step *= 2;
  }
  return here.at;
}

}  // namespace funnel
