// SPDX-License-Identifier: MIT
// The chance where rates are uncertain, for one entry point.
#include "chance_values.hpp"
#include "core/chance/product_tail.hpp"
#include "odds.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Odds reference_odds(bool counts) {
  return odds(counts ? counts_rates : range_rates);
}

}  // namespace

TEST_CASE("the integral agrees with the reference values") {
  for (const UncertainTail& tail : uncertain_tails) {
    CAPTURE(tail.name);
    const Beta smaller{static_cast<double>(tail.customers), static_cast<double>(tail.units - tail.customers + 1)};
    const auto found = product_tail(smaller, std::log(tail.known), tail.rates);
    REQUIRE(agrees(found.value(), tail.chance));
  }
}

TEST_CASE("odds of counts and of ranges agree with the reference values") {
  REQUIRE(agrees(chance(odds(counts_rates), {{0, 1'066'667}}, 20).probability, 0.5123770682564534));
  REQUIRE(agrees(chance(odds(range_rates), {{0, 1'066'667}}, 20).probability, 0.3886168407943278));
  REQUIRE(agrees(chance(odds({"3%", "5%", "20of100", "25of100", "25of100"}), {{0, 1'066'667}}, 20).probability,
                 0.5139317122097987));
  REQUIRE(
      agrees(chance(odds({"3000of100000", "150of3000", "30of150", "8of30", "2of8"}), {{0, 1'066'667}}, 20).probability,
             0.5469451402252853));
  REQUIRE(agrees(chance(odds(counts_rates), {{0, 200'000}}, 20).probability, 1.180364981837198e-4));
  REQUIRE(agrees(chance(odds(counts_rates), {{0, 54'000'000'000}}, 1'000'000).probability, 0.5058295122374999));
  REQUIRE(chance(odds(counts_rates), {{0, 1'066'667}}, 20).basis == ChanceBasis::evidence);
}

TEST_CASE("the smallest number of units for a confidence agrees with the reference values") {
  for (const UncertainUnits& units : uncertain_units) {
    CAPTURE(units.counts, units.confidence);
    const Odds uncertain = reference_odds(units.counts);
    REQUIRE(uncertain.units_for(0, units.customers, units.confidence) == units.units);
    REQUIRE(agrees(chance(uncertain, {{0, units.units}}, units.customers).probability, units.chance));
    REQUIRE(agrees(chance(uncertain, {{0, units.units - 1}}, units.customers).probability, units.chance_before));
  }
}

TEST_CASE("the customers at a chance are the quantiles of the reference values") {
  for (const UncertainQuantile& quantile : uncertain_quantiles) {
    CAPTURE(quantile.counts, quantile.level);
    const Odds uncertain = reference_odds(quantile.counts);
    const std::vector<Entry> entries = {{0, quantile.units}};
    REQUIRE(uncertain.customers_at(entries, 1 - quantile.level) == quantile.customers);
    REQUIRE(agrees(1 - chance(uncertain, entries, quantile.customers + 1).probability, quantile.at_most));
    REQUIRE(agrees(1 - chance(uncertain, entries, quantile.customers).probability, quantile.at_most_less));
  }
}

TEST_CASE("only the rates that units pass make a chance uncertain") {
  const Odds mixed = odds({"96of3200", "5%", "20%"});
  REQUIRE(mixed.uncertain(0));
  REQUIRE_FALSE(mixed.uncertain(1));
  REQUIRE_FALSE(mixed.uncertain(3));
  REQUIRE_FALSE(mixed.uncertain(99));
  REQUIRE(chance(mixed, {{0, 1000}}, 1).basis == ChanceBasis::evidence);
  REQUIRE(chance(mixed, {{1, 1000}}, 1).basis == ChanceBasis::rates_certain);
}

TEST_CASE("a rate can be taken as known, at its planning rate") {
  const Odds all_uncertain = odds(counts_rates);
  const double found = chance(all_uncertain.with_known(1), {{0, 1'066'667}}, 20).probability;
  REQUIRE(found ==
          chance(odds({"300of10000", "5%", "20of100", "25of100", "25of100"}), {{0, 1'066'667}}, 20).probability);
  REQUIRE(found != chance(all_uncertain, {{0, 1'066'667}}, 20).probability);
  Odds known = all_uncertain;
  for (std::size_t stage = 0; stage < 6; ++stage) known = known.with_known(stage);
  REQUIRE(agrees(chance(known, {{0, 1'066'667}}, 20).probability, 0.5297441212264316));
}
