// SPDX-License-Identifier: MIT
// The chance where units enter at several stages and share uncertain rates.
#include "chance_values.hpp"
#include "core/chance/deal_size.hpp"
#include "core/chance/entry_chain.hpp"
#include "core/chance/flow.hpp"
#include "odds.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

BoundedChance by_chain(const std::vector<ChainStage>& stages, std::int64_t customers, std::int64_t needed) {
  const std::int64_t units = stages.front().units;
  return (*ChanceChain::make(stages, {units, units}, customers, goal_of(needed)))(units);
}

/// From stage to stage, number by number, by the recurrence of the beta-binomial distribution.
double by_enumeration(const std::vector<ChainStage>& stages, std::int64_t customers, std::int64_t needed) {
  std::vector<double> chances = {1};
  for (std::size_t index = 0; index <= stages.size(); ++index) {
    const std::int64_t entering = index < stages.size() ? stages[index].units : customers;
    chances.insert(chances.begin(), static_cast<std::size_t>(entering), 0.0);
    if (index == stages.size()) break;
    const Beta beta = std::get<Beta>(stages[index].rate);
    std::vector<double> next(chances.size());
    for (std::size_t units = 0; units < chances.size(); ++units) {
      const auto n = static_cast<double>(units);
      double mass = std::exp(std::lgamma(n + beta.b) - std::lgamma(n + beta.a + beta.b) + std::lgamma(beta.a + beta.b) -
                             std::lgamma(beta.b));
      for (std::size_t moved = 0; moved <= units; ++moved) {
        next[moved] += chances[units] * mass;
        if (moved == units) break;
        const auto y = static_cast<double>(moved);
        mass *= (n - y) / (y + 1) * (y + beta.a) / (n - y - 1 + beta.b);
      }
    }
    chances = next;
  }
  double sum = 0;
  for (std::size_t at = chances.size(); at-- > static_cast<std::size_t>(needed);) sum += chances[at];
  return sum;
}

}  // namespace

TEST_CASE("the chain with one entry point agrees with the integral") {
  for (const UncertainTail& tail : uncertain_tails) {
    std::vector<ChainStage> stages;
    if (tail.known < 1) stages.push_back({ExactChance{tail.known, 1 - tail.known}, 0});
    for (const Beta& beta : tail.rates) stages.push_back({beta, 0});
    stages.front().units = tail.units;
    const BoundedChance found = by_chain(stages, 0, tail.customers);
    CAPTURE(tail.name, found.chance, found.error);
    REQUIRE(found.error < 1e-6);
    REQUIRE(std::fabs(found.chance - tail.chance) < 1e-8);
    REQUIRE(std::fabs(found.chance - tail.chance) <= found.error);
  }
}

TEST_CASE("the chain with known rates agrees with the binomial") {
  for (const KnownTail& tail : known_tails) {
    CAPTURE(tail.customers, tail.units, tail.rate);
    const BoundedChance found = by_chain({{exact_chance(exact(tail.rate)), tail.units}}, 0, tail.customers);
    REQUIRE(std::fabs(found.chance - tail.chance) < 1e-10);
  }
}

TEST_CASE("the chain agrees with an enumeration of all numbers") {
  const std::vector<std::vector<ChainStage>> cases = {
      {{Beta{3.5, 7.5}, 40}, {Beta{0.5, 10.5}, 25}},
      {{Beta{0.5, 0.5}, 100}, {Beta{20.5, 1.5}, 10}, {Beta{0.05, 0.05}, 10}},
      {{Beta{15.5, 285.5}, 700}, {Beta{20.5, 80.5}, 60}, {Beta{25.5, 75.5}, 20}},
      {{Beta{1, 1}, 300}, {Beta{2, 1}, 0}, {Beta{1, 3}, 30}},
  };
  for (const auto& stages : cases) {
    for (const std::int64_t needed : {1, 2, 3, 5, 8, 13, 21, 34}) {
      const BoundedChance found = by_chain(stages, 2, needed);
      const double expected = by_enumeration(stages, 2, needed);
      CAPTURE(stages.front().units, needed, found.chance, expected);
      REQUIRE(std::fabs(found.chance - expected) < 1e-8);
      REQUIRE(std::fabs(found.chance - expected) <= found.error + 1e-12);
    }
  }
}

TEST_CASE("several entry points do not multiply: they share their rates") {
  const Odds uncertain = odds(counts_rates);
  const std::vector<Entry> halves = {{0, 533'334}, {4, 40}};
  const Chance found = chance(uncertain, halves, 20);
  REQUIRE(found.basis == ChanceBasis::evidence);
  REQUIRE(found.error > 0);
  REQUIRE(found.error < 1e-6);
  REQUIRE(found.probability < chance(uncertain, {{0, 533'334}, {4, 41}}, 20).probability);
  REQUIRE(found.probability > chance(uncertain, {{0, 533'334}}, 20).probability);
  const Chance split = chance(uncertain, {{2, 800}, {2, 800}}, 20);
  REQUIRE(split.error == 0);
  REQUIRE(split.probability == chance(uncertain, {{2, 1600}}, 20).probability);
}

TEST_CASE("one unit less or more at a second entry point changes a chance as little as it should") {
  const Odds uncertain = odds(counts_rates);
  const double alone = chance(uncertain, {{0, 1'066'667}}, 20).probability;
  const double with_one_session = chance(uncertain, {{0, 1'066'667}, {1, 1}}, 20).probability;
  REQUIRE(with_one_session > alone);
  REQUIRE(with_one_session - alone < 1e-4);
}

TEST_CASE("units for a confidence count what is open below, and are the fewest") {
  const Odds uncertain = odds(counts_rates);
  const std::vector<Entry> open = {{1, 3'000}, {2, 200}, {3, 40}, {4, 10}};
  const std::vector<double> confidences = {0.5, 0.8, 0.9, 0.95, 0.99};
  const auto units = uncertain.units_for(0, 20, confidences, open).value();
  for (std::size_t index = 0; index < confidences.size(); ++index) {
    CAPTURE(confidences[index], units[index]);
    const auto chance_with = [&](std::int64_t sessions) {
      std::vector<Entry> entries = open;
      entries.push_back({0, sessions});
      return chance(uncertain, entries, 20).probability;
    };
    // A unit of 10^6 changes the chance by 4e-7; the chain is right to 1e-8.
    REQUIRE(chance_with(units[index] + 1) >= confidences[index] - 1e-8);
    REQUIRE(chance_with(units[index] - 2) < confidences[index] + 1e-8);
  }
}

TEST_CASE("units for a confidence may be sought below other entries, too") {
  const Odds uncertain = odds(counts_rates);
  const std::vector<Entry> above = {{0, 500'000}};
  const std::int64_t opportunities = uncertain.units_for(4, 20, 0.8, above).value();
  REQUIRE(chance(uncertain, {{0, 500'000}, {4, opportunities}}, 20).probability >= 0.8);
  REQUIRE(chance(uncertain, {{0, 500'000}, {4, opportunities - 1}}, 20).probability < 0.8);
}

TEST_CASE("quantiles and revenue take several entry points") {
  const Odds uncertain = odds(counts_rates);
  const std::vector<Entry> entries = {{0, 533'334}, {4, 40}};
  const std::int64_t customers = uncertain.customers_at(entries, 0.9).value();
  REQUIRE(chance(uncertain, entries, customers).probability > 0.9);
  REQUIRE(chance(uncertain, entries, customers + 1).probability <= 0.9);
  const auto revenue_chance = [&](std::string_view deal_cv) {
    return uncertain.revenue_chance(entries, {money("195000"), clv("10000"), volume(deal_cv)}).value().probability;
  };
  const double certain = chance(uncertain, entries, 20).probability;
  REQUIRE(revenue_chance("0") == certain);
  REQUIRE(revenue_chance("0.0001") == Approx(certain).epsilon(1e-6));
  double by_customers = 0;
  for (std::int64_t m = 1; m < 60; ++m) {
    const double weight = deals_reach(static_cast<double>(m), 19.5, 0.3) -
                          (m > 1 ? deals_reach(static_cast<double>(m - 1), 19.5, 0.3) : 0);
    if (weight > 1e-12) by_customers += weight * chance(uncertain, entries, m).probability;
  }
  REQUIRE(revenue_chance("0.3") == Approx(by_customers).epsilon(1e-7));
  const double revenue = uncertain.revenue_at(entries, 0.5, clv("10000"), volume("0.3")).value();
  REQUIRE(revenue > 150'000);
  REQUIRE(revenue < 250'000);
}
