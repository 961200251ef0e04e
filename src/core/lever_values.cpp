// SPDX-License-Identifier: MIT
#include "core/lever_values.hpp"

#include "core/grid.hpp"
#include "core/plan_figures.hpp"

#include <funnel/channels.hpp>
#include <funnel/posterior.hpp>

#include <algorithm>

namespace funnel {

namespace {

Rational tenths(int number) {
  return Rational(number) / 10;
}

/// The upper end of what a rate's evidence leaves likely, with as many digits as are shown; nothing of a known rate.
std::optional<Rational> evidence_end(const Evidence& evidence) {
  if (const auto* range = std::get_if<RateRange>(&evidence)) return Rational(range->high().value());
  if (std::holds_alternative<KnownRate>(evidence)) return std::nullopt;
  const auto interval = credible_interval(evidence, 0.9);
  if (!interval) return std::nullopt;
  constexpr std::int64_t units = 1'000'000'000'000'000'000;
  const auto high = Fraction::make(static_cast<std::int64_t>(interval->high * static_cast<double>(units)), units);
  return rate_grid.value(rate_grid.at_most(Rational(*high)));
}

LeverMove rate_move(const Stage& stage, const Rational& now) {
  const StageFigures& figures = stage.figures;
  if (figures.reachable) return {LeverStep::reachable, Rational(figures.reachable->value())};
  if (const auto end = evidence_end(*figures.rate)) return {LeverStep::evidence_end, *end};
  return {LeverStep::tenth, std::min(Rational(1), now * tenths(11))};
}

LeverMove target_move(const Target& target, const Rational& now) {
  const Rational less = now * tenths(9);
  const bool whole = std::holds_alternative<VolumeTarget>(target);
  return {LeverStep::tenth, whole ? less.rounded(0, Direction::half_up) : less};
}

LeverMove move_of(const Funnel& funnel, const LeverHandle& handle, const Rational& now) {
  switch (handle.kind) {
    case LeverKind::rate:
      return rate_move(funnel.stages[handle.stage], now);
    case LeverKind::clv:
      return {LeverStep::tenth, now * tenths(11)};
    case LeverKind::unit_cost:
      return {LeverStep::tenth, now * tenths(9)};
    case LeverKind::target:
      return target_move(lever_target(funnel), now);
    case LeverKind::months:
      break;
  }
  return {LeverStep::one_month, now + 1};
}

Fraction amount_of(const Target& target) {
  if (const auto* revenue = std::get_if<RevenueTarget>(&target)) return revenue->revenue.value();
  return std::get<VolumeTarget>(target).volume.value();
}

/// Whether a lever that is moved there is better than it was, and can be there.
bool is_better(LeverKind kind, const Rational& to, const Rational& now) {
  if (kind == LeverKind::unit_cost || kind == LeverKind::target) return to < now;
  return to > now && to <= Rational(largest_amount);
}

}  // namespace

Rational better_by(const Rational& rate, const Rational& improvement) {
  return std::min(Rational(1), rate * (Rational(1) + improvement));
}

Target lever_target(const Funnel& funnel) {
  const Channel* channel = own_channel(funnel);
  if (channel == nullptr) return *funnel.target;
  const auto* pinned = std::get_if<PinnedVolume>(&channel->part);
  return pinned != nullptr ? VolumeTarget{pinned->stage, pinned->volume} : *funnel.origin->whole->target;
}

std::vector<LeverHandle> handles_of(const Funnel& funnel) {
  std::vector<LeverHandle> handles;
  for (std::size_t index = 0; index + 1 < funnel.stages.size(); ++index) handles.push_back({LeverKind::rate, index});
  if (funnel.clv) handles.push_back({LeverKind::clv});
  for (std::size_t index = 0; index < funnel.stages.size(); ++index) {
    if (funnel.stages[index].figures.unit_cost) handles.push_back({LeverKind::unit_cost, index});
  }
  handles.push_back({LeverKind::target});
  handles.push_back({LeverKind::months});
  return handles;
}

Fraction value_of(const Funnel& funnel, const LeverHandle& handle) {
  switch (handle.kind) {
    case LeverKind::rate:
      return planning_rate(*funnel.stages[handle.stage].figures.rate).value();
    case LeverKind::clv:
      return funnel.clv->value();
    case LeverKind::unit_cost:
      return funnel.stages[handle.stage].figures.unit_cost->value();
    case LeverKind::target:
      return amount_of(lever_target(funnel));
    case LeverKind::months:
      break;
  }
  return Fraction(funnel.horizon.months());
}

Fraction rate_better_by(const Fraction& rate, const Fraction& improvement) {
  const Rational better = better_by(Rational(rate), Rational(improvement));
  if (better <= rate_grid.value(0)) return nearest_fraction(rate_grid.value(0));
  const Place place = rate_grid.at_most(better);
  const bool is_on_grid = rate_grid.value(place) == better;
  return nearest_fraction(rate_grid.value(is_on_grid ? place : place + 1));
}

std::optional<LeverMove> usual_move(const Funnel& funnel, const LeverHandle& handle) {
  const Rational now(value_of(funnel, handle));
  LeverMove move = move_of(funnel, handle, now);
  if (!is_better(handle.kind, move.to, now)) return std::nullopt;
  return move;
}

}  // namespace funnel
