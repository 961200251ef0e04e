// SPDX-License-Identifier: MIT
#include "core/computation.hpp"
#include "core/entries.hpp"
#include "core/plan_chance.hpp"
#include "core/plan_figures.hpp"

#include <funnel/overflow.hpp>
#include <funnel/risk.hpp>
#include <funnel/target_odds.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace funnel {

namespace {

/// Rounded up to the significant digits of the funnel: less would not have the chance.
std::optional<std::int64_t> shown_volume(std::int64_t units, const Funnel& funnel) {
  const Rational volume = shown(Rational(units), {0, Direction::up}, funnel.significant);
  if (volume > Rational(largest_amount)) return std::nullopt;
  return static_cast<std::int64_t>(volume.fraction()->numerator());
}

/// One search a confidence: where one is out of reach, others may not be.
StageNeed need_of(const Funnel& funnel, const TargetOdds& odds, std::size_t index,
                  const std::vector<Confidence>& confidences) {
  StageNeed need{index, {}};
  if (const auto all = odds.units_for(index, confidences)) {
    for (const std::int64_t units : *all) need.volumes.push_back(shown_volume(units, funnel));
    return need;
  }
  for (const Confidence& confidence : confidences) {
    const auto units = odds.units_for(index, std::span(&confidence, 1));
    need.volumes.push_back(units ? shown_volume(units->front(), funnel) : std::nullopt);
  }
  return need;
}

std::vector<StageNeed> needs_of(const Funnel& funnel, const TargetOdds& odds,
                                const std::vector<Confidence>& confidences) {
  std::vector<StageNeed> needs;
  for (std::size_t index = odds.stage() + 1; index-- > 0;) needs.push_back(need_of(funnel, odds, index, confidences));
  return needs;
}

Money to_cents(double amount) {
  if (!(amount * 100 < 9.2e18)) throw Overflow({});
  const auto cents = Fraction::make(static_cast<Integer128>(std::llround(amount * 100)), 100);
  return *Money::make(*cents);
}

/// The revenue of so many customers of the same value, with what stays of existing revenue.
Money revenue_of(std::int64_t customers, const Funnel& funnel) {
  return to_cents(Rational(customers) * Rational(funnel.clv->value()) + kept_revenue_of(funnel));
}

class Outcomes {
 public:
  Outcomes(const Funnel& funnel, const std::vector<Entry>& entries)
      : funnel_(funnel), odds_(funnel.stages), entries_(entries) {}

  Outcome at(const Confidence& chance) const {
    const auto customers = odds_.customers_at(entries_, to_double(chance));
    return {chance, customers ? std::optional(*customers) : std::nullopt, revenue(chance, customers)};
  }

 private:
  std::optional<Money> revenue(const Confidence& chance, const ChanceResult<std::int64_t>& customers) const {
    if (!funnel_.clv || !customers) return std::nullopt;
    if (funnel_.deal_cv == Volume()) return revenue_of(*customers, funnel_);
    const auto found = odds_.revenue_at(entries_, to_double(chance), *funnel_.clv, funnel_.deal_cv);
    if (!found) return std::nullopt;
    return to_cents(Rational(to_cents(*found).value()) + kept_revenue_of(funnel_));
  }

  const Funnel& funnel_;
  Odds odds_;
  const std::vector<Entry>& entries_;
};

std::vector<Outcome> outcomes_of(const Funnel& funnel, const std::vector<Entry>& entries) {
  const Outcomes outcomes(funnel, entries);
  std::vector<Outcome> all;
  for (const int tenths : {9, 5, 1}) all.push_back(outcomes.at(*Confidence::make(*Fraction::make(tenths, 10))));
  return all;
}

/// The place of the middle one, by size.
std::size_t middle(const std::vector<Confidence>& confidences) {
  std::vector<std::size_t> places(confidences.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::sort(places.begin(), places.end(),
            [&](std::size_t left, std::size_t right) { return confidences[left] < confidences[right]; });
  return places[places.size() / 2];
}

/// By volume, those without one last; then by how far the chance moves.
void sort_by_worth(std::vector<RateWorth>& worths, double chance) {
  const auto key = [chance](const RateWorth& worth) {
    return std::tuple(worth.volume_if_known.value_or(std::numeric_limits<std::int64_t>::max()),
                      -std::fabs(worth.chance_if_known - chance), worth.index);
  };
  std::sort(worths.begin(), worths.end(),
            [&](const RateWorth& left, const RateWorth& right) { return key(left) < key(right); });
}

/// What knowing each uncertain rate would change.
std::vector<RateWorth> worths_of(const Funnel& funnel, const TargetOdds& odds, const std::vector<Entry>& entries,
                                 const std::optional<Confidence>& confidence) {
  std::vector<RateWorth> worths;
  for (std::size_t index = 0; index < odds.stage(); ++index) {
    if (!odds.uncertain(index)) continue;
    const TargetOdds known = odds.with_known(index);
    const auto chance = known.chance_of(entries);
    if (!chance) continue;
    const auto volume = confidence ? need_of(funnel, known, 0, {*confidence}).volumes.front() : std::nullopt;
    worths.push_back({index, chance->probability, volume});
  }
  return worths;
}

}  // namespace

Risk risk(const Funnel& funnel, const Plan& plan, const RiskQuestion& question) {
  const TargetOdds odds(funnel);
  Risk result;
  result.confidences = question.confidences;
  result.needs = needs_of(funnel, odds, question.confidences);
  result.volumes_given = !question.volumes.empty();
  result.entries =
      result.volumes_given ? added_up(question.volumes, funnel.stages) : std::vector<Entry>{{0, top_volume(plan)}};
  result.open = open_entries(funnel.stages);
  std::vector<Entry> all = result.entries;
  all.insert(all.end(), result.open.begin(), result.open.end());
  result.chance = chance_of(odds, all);
  result.outcomes = outcomes_of(funnel, all);
  if (!result.chance.chance) return result;
  if (!question.confidences.empty()) {
    const std::size_t place = middle(question.confidences);
    result.worth_confidence = question.confidences[place];
    result.worth_volume = result.needs.back().volumes[place];
  }
  result.rates = worths_of(funnel, odds, all, result.worth_confidence);
  sort_by_worth(result.rates, result.chance.chance->probability);
  return result;
}

}  // namespace funnel
