// SPDX-License-Identifier: MIT
// The chance where rates are exactly right.
#include "chance_values.hpp"
#include "core/chance/binomial_sum.hpp"
#include "odds.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

const std::vector<std::string_view> built_in_rates = {"3%", "5%", "20%", "25%", "25%"};

double sum_tail(const std::vector<Trials>& trials, std::int64_t needed) {
  return binomial_sum_tail(trials, needed).value();
}

/// By recurrence, unit after unit.
double by_convolution(const std::vector<Trials>& trials, std::size_t needed) {
  std::vector<long double> chance = {1};
  for (const Trials& part : trials) {
    for (std::int64_t unit = 0; unit < part.units; ++unit) {
      chance.push_back(0);
      for (std::size_t at = chance.size() - 1; at > 0; --at) {
        chance[at] = chance[at] * part.success.no + chance[at - 1] * part.success.yes;
      }
      chance[0] *= part.success.no;
    }
  }
  long double tail = 0;
  for (std::size_t at = chance.size(); at-- > needed;) tail += chance[at];
  return static_cast<double>(tail);
}

}  // namespace

TEST_CASE("the chance with a known rate agrees with the reference values") {
  for (const KnownTail& tail : known_tails) {
    CAPTURE(tail.customers, tail.units, tail.rate);
    const Chance found = chance(odds({tail.rate}), {{0, tail.units}}, tail.customers);
    REQUIRE(agrees(found.probability, tail.chance));
    REQUIRE(found.basis == ChanceBasis::rates_certain);
    REQUIRE(found.error == 0);
  }
}

TEST_CASE("the generating function gives the same for one entry point") {
  for (const KnownTail& tail : known_tails) {
    CAPTURE(tail.customers, tail.units, tail.rate);
    REQUIRE(agrees(sum_tail({{tail.units, exact_chance(exact(tail.rate))}}, tail.customers), tail.chance));
  }
}

TEST_CASE("the smallest number of units agrees with the reference values") {
  for (const KnownUnits& units : known_units) {
    CAPTURE(units.customers, units.rate, units.confidence);
    const Odds known = odds({units.rate});
    REQUIRE(known.units_for(0, units.customers, units.confidence) == units.units);
    REQUIRE(agrees(chance(known, {{0, units.units}}, units.customers).probability, units.chance));
    REQUIRE(agrees(chance(known, {{0, units.units - 1}}, units.customers).probability, units.chance_before));
  }
}

TEST_CASE("the built-in funnel's own plan has a chance of 53 %, and needs 93 opportunities for 80 %") {
  const Odds built_in = odds(built_in_rates);
  REQUIRE(agrees(chance(built_in, {{0, 1'066'667}}, 20).probability, 0.5297441212264316));
  REQUIRE(agrees(chance(built_in, {{4, 80}}, 20).probability, 0.5428362539407245));
  REQUIRE(built_in.units_for(4, 20, 0.8) == 93);
  REQUIRE(built_in.units_for(4, 20, 0.9) == 100);
  REQUIRE(built_in.units_for(4, 20, 0.95) == 107);
  REQUIRE(built_in.units_for(3, 20, 0.8) == 376);
}

TEST_CASE("a confidence that is met exactly is met, however many units it takes") {
  for (std::int64_t customers = 1; customers < 40'000; customers += 1 + customers / 3) {
    CAPTURE(customers);
    REQUIRE(odds({"50%"}).units_for(0, customers, 0.5) == 2 * customers - 1);
  }
  REQUIRE(odds({"10%"}).units_for(0, 1, 0.271) == 3);
}

TEST_CASE("several entry points with known rates are a convolution of binomials") {
  const std::vector<std::vector<Trials>> cases = {
      {{40, {0.25L, 0.75L}}, {30, {0.5L, 0.5L}}},
      {{200, {0.01L, 0.99L}}, {20, {0.9L, 0.1L}}, {3, {0.999L, 0.001L}}},
      {{5, {1e-6L, 1 - 1e-6L}}, {7, {1 - 1e-6L, 1e-6L}}},
  };
  for (const auto& trials : cases) {
    std::int64_t total = 0;
    for (const Trials& part : trials) total += part.units;
    for (std::int64_t needed = 0; needed <= total + 1; ++needed) {
      CAPTURE(total, needed);
      REQUIRE(agrees(sum_tail(trials, needed), by_convolution(trials, static_cast<std::size_t>(needed))));
    }
  }
}

TEST_CASE("entry points that share known rates count together") {
  const Odds built_in = odds(built_in_rates);
  const Chance both = chance(built_in, {{0, 500'000}, {4, 40}}, 20);
  const std::vector<Trials> trials = {{500'000, exact_chance(exact("3/160000"))}, {40, exact_chance(exact("25%"))}};
  REQUIRE(both.probability == sum_tail(trials, 20));
  REQUIRE(both.error == 0);
  REQUIRE(agrees(chance(built_in, {{4, 50}, {4, 30}}, 20).probability, 0.5428362539407245));
  REQUIRE(agrees(chance(built_in, {{4, 80}, {5, 7}}, 27).probability, 0.5428362539407245));
  REQUIRE(built_in.units_for(4, 20, 0.8, std::vector<Entry>{{4, 13}}) == 80);
  REQUIRE(built_in.units_for(4, 27, 0.8, std::vector<Entry>{{5, 7}}) == 93);
}

TEST_CASE("a sum of binomials is as exact in the millions of millions") {
  const ExactChance half{0.5L, 0.5L};
  REQUIRE(agrees(sum_tail({{500'000'000'000, half}, {500'000'000'000, half}}, 500'000'000'000), 0.5000003989422804));
  REQUIRE(agrees(sum_tail({{1'000'000'000'000, half}}, 500'002'500'000), 2.866530585875582e-7));
  REQUIRE(agrees(sum_tail({{1'000'000'000'000, {0.999999L, 1e-6L}}}, 999'999'000'000), 0.5002659614862837));
}
