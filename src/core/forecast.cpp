// SPDX-License-Identifier: MIT
#include "core/computation.hpp"
#include "core/entries.hpp"
#include "core/existing_part.hpp"
#include "core/plan_chance.hpp"
#include "core/plan_figures.hpp"
#include "core/recognition.hpp"

#include <funnel/forecast.hpp>

#include <algorithm>

namespace funnel {

namespace {

/// Expectations are shown with a decimal.
constexpr Display one_decimal{1, Direction::half_up};

/// The units of each stage, the top first; nothing above the first that has any.
std::vector<std::optional<Rational>> expected_units(const Funnel& funnel, const std::vector<Entry>& entries) {
  const StageList& stages = funnel.stages;
  std::vector<std::optional<Rational>> units(stages.size());
  for (const Entry& entry : entries) units[entry.stage] = units[entry.stage].value_or(Rational(0)) + entry.units;
  for (std::size_t index = 0; index + 1 < stages.size(); ++index) {
    if (!units[index]) continue;
    const Rate rate = planning_rate(*stages[index].figures.rate);
    units[index + 1] = units[index + 1].value_or(Rational(0)) + *units[index] * Rational(rate.value());
  }
  return units;
}

std::optional<Volume> given_at(const std::vector<Entry>& entries, std::size_t stage) {
  const auto found =
      std::find_if(entries.begin(), entries.end(), [=](const Entry& entry) { return entry.stage == stage; });
  return found == entries.end() ? std::nullopt : Volume::make(found->units);
}

ForecastStage stage_of(const Funnel& funnel, const Forecast& forecast, std::size_t index,
                       const std::optional<Rational>& units) {
  const Stage& stage = funnel.stages[index];
  ForecastStage result;
  result.index = index;
  if (stage.figures.rate) result.rate = planning_rate(*stage.figures.rate);
  result.entered = given_at(forecast.entries, index);
  result.open = stage.figures.open;
  if (!units) return result;
  const Rational volume = shown(*units, one_decimal, funnel.significant);
  result.volume = to_volume(volume, stage.id);
  // Significant digits are those of the horizon's figure, and its months follow from what is shown.
  const Rational whole = funnel.significant ? volume : *units;
  result.month = to_volume(shown(whole / funnel.horizon.months(), one_decimal, std::nullopt), stage.id);
  return result;
}

TargetGap revenue_gap(const Rational& expected, const Rational& target) {
  const bool reached = expected >= target;
  return {reached, to_cents(reached ? expected - target : target - expected), std::nullopt, std::nullopt};
}

TargetGap volume_gap(const Rational& expected, const VolumeTarget& wanted) {
  const Rational target(wanted.volume.value());
  const bool reached = expected >= target;
  const auto decimal = [&](const Rational& units) {
    return to_volume(units.rounded(one_decimal.decimals, one_decimal.direction), wanted.stage);
  };
  return {reached, std::nullopt, decimal(reached ? expected - target : target - expected), decimal(expected)};
}

std::optional<TargetGap> gap_of(const Funnel& funnel, const std::vector<std::optional<Rational>>& units,
                                const std::optional<Rational>& revenue) {
  if (!funnel.target) return std::nullopt;
  if (const auto* target = std::get_if<RevenueTarget>(&*funnel.target)) {
    if (!revenue) return std::nullopt;
    return revenue_gap(*revenue, Rational(target->revenue.value()));
  }
  const auto& target = std::get<VolumeTarget>(*funnel.target);
  return volume_gap(units[*funnel.stages.find(target.stage)].value_or(Rational(0)), target);
}

/// What counts towards a revenue target; nothing without a CLV.
std::optional<Rational> counted_revenue(const Funnel& funnel, const Rational& customers) {
  if (!funnel.clv) return std::nullopt;
  return customers * counted_clv(funnel) + kept_revenue_of(funnel);
}

void add_revenue(Forecast& result, const Funnel& funnel, const Rational& customers) {
  if (!funnel.clv) return;
  const Rational kept = kept_revenue_of(funnel);
  const Rational booked = customers * Rational(funnel.clv->value());
  result.expected_revenue = to_cents(booked + kept);
  result.revenue_month = to_cents((booked + kept) / funnel.horizon.months());
  result.earned_revenue = to_cents(booked * earned_share(funnel) + kept);
}

void add_target_month(Forecast& result, const Funnel& funnel) {
  if (!funnel.target) return;
  if (const auto* revenue = std::get_if<RevenueTarget>(&*funnel.target)) {
    result.target_revenue_month = month_of(*revenue, funnel.horizon);
  } else {
    result.target_volume_month = month_of(std::get<VolumeTarget>(*funnel.target), funnel.horizon, one_decimal);
  }
}

}  // namespace

Forecast forecast(const Funnel& funnel, std::span<const Entry> volumes) {
  Forecast result;
  result.entries = added_up(volumes, funnel.stages);
  result.open = open_entries(funnel.stages);
  std::vector<Entry> all = result.entries;
  all.insert(all.end(), result.open.begin(), result.open.end());
  const auto units = expected_units(funnel, all);
  for (std::size_t index = units.size(); index-- > 0;) {
    result.stages.push_back(stage_of(funnel, result, index, units[index]));
  }
  add_target_month(result, funnel);
  result.existing = existing_part_of(funnel);
  const Rational customers = units.back().value_or(Rational(0));
  add_revenue(result, funnel, customers);
  result.gap = gap_of(funnel, units, counted_revenue(funnel, customers));
  if (!result.gap) return result;
  const TargetOdds odds(funnel);
  if (odds.stage() > 0) result.chance = chance_of(odds, all);
  return result;
}

}  // namespace funnel
