// SPDX-License-Identifier: MIT
#include "core/chance/precise.hpp"
#include "core/computation.hpp"
#include "core/rational.hpp"
#include "core/recognition.hpp"
#include "core/stage_lags.hpp"

#include <funnel/overflow.hpp>
#include <funnel/target_odds.hpp>

#include <algorithm>

namespace funnel {

namespace {

/// What new customers must sign for, in whole cents, the next above: more than the new revenue where that counts as it
/// is earned.
Money new_revenue(const Funnel& funnel) {
  const auto cents = (new_revenue_of(funnel) / counted_share(funnel)).rounded(2, Direction::up).fraction();
  const auto money = cents ? Money::make(*cents) : std::nullopt;
  if (!money) throw Overflow({});
  return *money;
}

/// Customers come whole under every policy of rounding.
std::int64_t customers_for(const Rational& revenue, const Funnel& funnel) {
  const auto customers = (revenue / counted_clv(funnel)).rounded(0, Direction::up).fraction();
  if (!customers || *customers > largest_amount) throw Overflow(funnel.stages.last().id);
  return static_cast<std::int64_t>(customers->numerator());
}

std::int64_t needed_of(const Funnel& funnel) {
  const auto* volume = std::get_if<VolumeTarget>(&*funnel.target);
  if (volume != nullptr) return static_cast<std::int64_t>(volume->volume.value().numerator());
  return customers_for(new_revenue_of(funnel), funnel);
}

std::optional<DealRevenue> revenue_of(const Funnel& funnel) {
  if (funnel.deal_cv == Volume() || std::holds_alternative<VolumeTarget>(*funnel.target)) return std::nullopt;
  return DealRevenue{new_revenue(funnel), *funnel.clv, funnel.deal_cv};
}

}  // namespace

TargetOdds::TargetOdds(const Funnel& funnel)
    : odds_(funnel.stages, goal_of(funnel)),
      stage_(goal_of(funnel)),
      needed_(needed_of(funnel)),
      revenue_(revenue_of(funnel)),
      open_(open_entries(funnel.stages)) {}

TargetOdds TargetOdds::with_known(std::size_t stage) const {
  TargetOdds other = *this;
  other.odds_ = odds_.with_known(stage);
  return other;
}

ChanceResult<Chance> TargetOdds::chance_of(std::span<const Entry> entries) const {
  std::vector<Entry> counted;
  std::copy_if(entries.begin(), entries.end(), std::back_inserter(counted),
               [this](const Entry& entry) { return entry.stage <= stage_; });
  return revenue_ ? odds_.revenue_chance(counted, *revenue_) : odds_.chance_of(counted, needed_);
}

ChanceResult<std::vector<std::int64_t>> TargetOdds::units_for(std::size_t stage,
                                                              std::span<const Confidence> confidences) const {
  std::vector<double> chances;
  for (const Confidence& confidence : confidences) chances.push_back(to_double(confidence));
  std::vector<Entry> beside;
  std::copy_if(open_.begin(), open_.end(), std::back_inserter(beside),
               [=, this](const Entry& entry) { return entry.stage >= stage && entry.stage <= stage_; });
  return revenue_ ? odds_.units_for_revenue(stage, *revenue_, chances, beside)
                  : odds_.units_for(stage, needed_, chances, beside);
}

std::vector<Entry> open_entries(const StageList& stages) {
  std::vector<Entry> entries;
  for (std::size_t index = 0; index < stages.size(); ++index) {
    const Count open = stages[index].figures.open.value_or(Count());
    if (open != Count()) entries.push_back({index, static_cast<std::int64_t>(open.value().numerator())});
  }
  return entries;
}

double to_double(const Confidence& confidence) {
  return static_cast<double>(exact_chance(confidence.value()).yes);
}

}  // namespace funnel
