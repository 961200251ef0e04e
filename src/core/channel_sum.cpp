// SPDX-License-Identifier: MIT
#include "core/channel_parts.hpp"

#include <funnel/channels.hpp>

namespace funnel {

namespace {

Rational rounded_down(const Rational& units) {
  const Rational above = units.rounded(0, Direction::up);
  return above == units ? units : above - Rational(1);
}

}  // namespace

Computation counted(const Funnel& part, std::size_t goal) {
  Computation computation = compute(part);
  if (part.rounding == Rounding::up) {
    for (std::size_t index = computation.goal + 1; index <= goal; ++index) {
      Link& link = computation.links[index];
      link = {rounded_down(link.required), rounded_down(link.volume)};
    }
    if (part.clv) computation.expected = computation.links.back().required * Rational(part.clv->value());
  }
  computation.goal = goal;
  return computation;
}

void add_channel(Computation& sum, Computation part, Funnel funnel) {
  for (std::size_t index = 0; index < sum.links.size(); ++index) {
    sum.links[index].required = sum.links[index].required + part.links[index].required;
    sum.links[index].volume = sum.links[index].volume + part.links[index].volume;
  }
  if (sum.expected) {
    sum.expected = part.expected ? std::optional(*sum.expected + *part.expected) : std::nullopt;
  }
  sum.channels.push_back({std::move(funnel), std::move(part)});
}

Computation sum_of_channels(const Funnel& whole) {
  Computation sum;
  sum.goal = goal_of(whole);
  sum.kept = kept_revenue_of(whole);
  if (std::holds_alternative<RevenueTarget>(*whole.target)) sum.new_revenue = new_revenue_of(whole);
  sum.links.resize(whole.stages.size());
  sum.expected = sum.kept;
  for (Funnel& part : split(whole)) {
    Computation computation = counted(part, sum.goal);
    add_channel(sum, std::move(computation), std::move(part));
  }
  return sum;
}

}  // namespace funnel
