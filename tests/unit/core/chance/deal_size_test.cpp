// SPDX-License-Identifier: MIT
// The chance of revenue where deals vary in size.
#include "core/chance/deal_size.hpp"

#include "chance_values.hpp"
#include "odds.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

const std::vector<std::string_view> built_in_rates = {"3%", "5%", "20%", "25%", "25%"};

double revenue_chance(const Odds& odds, const std::vector<Entry>& entries, std::string_view revenue,
                      std::string_view deal_cv) {
  return odds.revenue_chance(entries, {money(revenue), clv("10000"), volume(deal_cv)}).value().probability;
}

}  // namespace

TEST_CASE("the chance of revenue agrees with the reference values") {
  for (const DealChance& deal : deal_chances) {
    CAPTURE(deal.wanted, deal.units, deal.deal_cv);
    const std::string revenue = std::to_string(deal.wanted * 10'000);
    const Odds built_in = odds(built_in_rates);
    REQUIRE(agrees(revenue_chance(built_in, {{0, deal.units}}, revenue, deal.deal_cv), deal.chance));
    const double of_equal_deals = revenue_chance(built_in, {{0, deal.units}}, revenue, "0");
    REQUIRE(std::fabs(of_equal_deals - deal.chance_of_equal_deals) < 1e-8);  // it is given to 8 digits
  }
}

TEST_CASE("a deal counts whole where deals are equal") {
  const Odds built_in = odds(built_in_rates);
  const double of_20 = chance(built_in, {{4, 80}}, 20).probability;
  REQUIRE(revenue_chance(built_in, {{4, 80}}, "200000", "0") == of_20);
  REQUIRE(revenue_chance(built_in, {{4, 80}}, "190000.01", "0") == of_20);
  REQUIRE(revenue_chance(built_in, {{4, 80}}, "190000", "0") > of_20);
  REQUIRE(revenue_chance(built_in, {{4, 80}}, "0", "0") == 1);
  REQUIRE(revenue_chance(built_in, {{4, 80}}, "0", "1") == 1);
}

TEST_CASE("one certain customer reaches what one gamma deal does") {
  const Odds certain = odds({"100%"});
  REQUIRE(agrees(revenue_chance(certain, {{0, 1}}, "10000", "1"), std::exp(-1)));
  REQUIRE(agrees(revenue_chance(certain, {{1, 1}}, "30000", "1"), std::exp(-3)));
  REQUIRE(agrees(revenue_chance(certain, {{1, 2}}, "30000", "1"), 4 * std::exp(-3)));
  REQUIRE(revenue_chance(certain, {}, "30000", "1") == 0);
}

TEST_CASE("gamma deals of any number and spread have a chance") {
  REQUIRE(agrees(deals_reach(1e15, 1e15, 1), 0.49999999579477914));  // 1/2 - 1/(3 sqrt(2 pi a)), to the next order
  REQUIRE(agrees(deals_reach(1e9, 1e9 + 5 * std::sqrt(1e9), 1), 2.8702788747547297e-07));
  for (const double cv : {1e-36, 1e-9, 1e-3, 1.0, 1e3, 1e9, 9e18}) {
    for (const double deals : {1.0, 20.0, 1e9, 9e18}) {
      for (const double share : {1e-30, 0.5, 1.0, 1.001, 1e30}) {
        CAPTURE(cv, deals, share);
        const double found = deals_reach(deals, deals * share, cv);
        REQUIRE(found >= 0);
        REQUIRE(found <= 1);
      }
    }
  }
}

TEST_CASE("many deals go through fewer numbers of them, to the same chance") {
  const auto halves = [](std::int64_t m) { return std::optional(m <= 700 ? 1.0 : m <= 1300 ? 0.5 : 0.0); };
  const double summed = 0.5 * (deals_reach(700, 1000, 2) + deals_reach(1300, 1000, 2));
  REQUIRE(std::fabs(chance_with_deals(1000, 2, 5000, halves).value() - summed) < 1e-10);
  REQUIRE_FALSE(chance_with_deals(20, 1, 100, [](std::int64_t) { return std::optional<double>(); }).has_value());
  REQUIRE_FALSE(chance_with_deals(1000, 2, 5000, [](std::int64_t) { return std::optional<double>(); }).has_value());
}

TEST_CASE("the revenue at a chance has that chance") {
  for (const auto& rates : {built_in_rates, counts_rates}) {
    for (const double wanted : {0.9, 0.5, 0.1}) {
      CAPTURE(wanted);
      const std::vector<Entry> entries = {{0, 1'066'667}};
      const Odds found = odds(rates);
      const double revenue = found.revenue_at(entries, wanted, clv("10000"), volume("0.5")).value();
      const std::string cents = std::to_string(std::llround(revenue * 100)) + "/100";
      REQUIRE(revenue_chance(found, entries, cents, "0.5") == Approx(wanted).epsilon(1e-6));
      const double equal = found.revenue_at(entries, wanted, clv("10000"), volume("0")).value();
      REQUIRE(equal == static_cast<double>(found.customers_at(entries, wanted).value()) * 10'000);
    }
  }
  REQUIRE(odds({"1%"}).revenue_at(std::vector<Entry>{{0, 10}}, 0.5, clv("10000"), volume("1")) == 0.0);
}
