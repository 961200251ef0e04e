// SPDX-License-Identifier: MIT
// Chances at the ends of what can be asked.
#include "odds.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace funnel;
using namespace funnel::test;

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

const std::vector<std::vector<std::string_view>> all_rates = {
    {"3%", "5%", "20%", "25%", "25%"},
    {"300of10000", "15of300", "20of100", "25of100", "25of100"},
    {"2%..4%", "3%..7%", "20%", "25of100", "1..1"},
    {"0of100", "1of1", "0of1"},
    {"100%", "1of1"},
    {"0.000001..0.999999", "0.5..0.9999999999"},
    {"0.000000000000000000000000000000000001", "0.000000000000000000000000000001..0.5"},
    {"500000000000of1000000000000", "999999999999of1000000000000", "1of1000000000000"},
    {"0.3..0.3000004", "0.000000000001..0.000000000001000002"},
};

void require_chance(const Odds& odds, const std::vector<Entry>& entries, std::int64_t customers) {
  CAPTURE(entries.front().stage, entries.front().units, entries.size(), customers);
  const auto found = odds.chance_of(entries, customers);
  if (!found) {
    REQUIRE(found.error() == ChanceProblem::not_computed);
    REQUIRE(entries.size() > 1);
    return;
  }
  REQUIRE(found->probability >= 0);
  REQUIRE(found->probability <= 1);
  REQUIRE(found->error <= 1e-4);
}

}  // namespace

TEST_CASE("no customers are always reached, more than there are units never") {
  for (const auto& rates : all_rates) {
    const Odds found = odds(rates);
    for (const std::int64_t customers : {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::min()}) {
      REQUIRE(chance(found, {{0, 10}}, customers).probability == 1);
      REQUIRE(chance(found, {}, customers).probability == 1);
    }
    REQUIRE(chance(found, {{0, 10}}, 11).probability == 0);
    REQUIRE(chance(found, {{0, 10}, {1, 3}}, 14).probability == 0);
    REQUIRE(chance(found, {{rates.size(), 7}}, 7).probability == 1);
    REQUIRE(chance(found, {{rates.size(), 7}}, 8).probability == 0);
    REQUIRE(chance(found, {}, 1).probability == 0);
    REQUIRE(chance(found, {}, 1).basis == ChanceBasis::rates_certain);
  }
}

TEST_CASE("every number of units and customers has a chance between 0 and 1") {
  const std::vector<std::int64_t> numbers = {1, 2, 20, 1000, 1'000'000, 1'000'000'000'000, most / 4};
  for (const auto& rates : all_rates) {
    const Odds found = odds(rates);
    CAPTURE(rates.front());
    for (const std::int64_t units : numbers) {
      for (const std::int64_t customers : numbers) {
        require_chance(found, {{0, units}}, customers);
        require_chance(found, {{0, units}}, units);
      }
    }
  }
}

TEST_CASE("so it is with several entry points, or a refusal") {
  for (const auto& rates : all_rates) {
    const Odds found = odds(rates);
    CAPTURE(rates.front());
    for (const std::int64_t units :
         {std::int64_t{3}, std::int64_t{1'000'000}, std::int64_t{1'000'000'000'000}, most / 4}) {
      for (const std::int64_t customers : {std::int64_t{1}, std::int64_t{20}, std::int64_t{1'000'000}, units}) {
        require_chance(found, {{0, units}, {1, 1000}}, customers);
      }
    }
  }
}

TEST_CASE("a chance grows with the units and falls with the customers") {
  for (const auto& rates : all_rates) {
    const Odds found = odds(rates);
    CAPTURE(rates.front());
    double last = 1;
    for (std::int64_t customers = 1; customers < 10'000'000'000'000; customers *= 7) {
      const double chance_of = chance(found, {{0, 1'000'000'000'000}}, customers).probability;
      REQUIRE(chance_of <= last + 1e-9);
      last = chance_of;
    }
  }
}

TEST_CASE("confidences near 0 and 1 take the units that they take") {
  const Odds counts = odds(all_rates[1]);
  for (const double confidence : {1e-300, 1e-15, 1e-6, 0.5, 1 - 1e-6, 1 - 1e-12}) {
    CAPTURE(confidence);
    const std::int64_t units = counts.units_for(0, 20, confidence).value();
    REQUIRE(units >= 20);
    REQUIRE(chance(counts, {{0, units}}, 20).probability >= confidence - 1e-14);
    REQUIRE((units == 20 || chance(counts, {{0, units - 1}}, 20).probability < confidence));
  }
  REQUIRE(odds({"100%"}).units_for(0, 7, 1 - 1e-16) == 7);
  REQUIRE(counts.units_for(0, 0, 0.9) == 0);
  REQUIRE(counts.units_for(5, 12, 0.9) == 12);
  REQUIRE(counts.units_for(5, 12, 0.9, std::vector<Entry>{{5, 4}}) == 8);
  REQUIRE(counts.units_for(5, 12, 0.9, std::vector<Entry>{{5, 40}}) == 0);
}

TEST_CASE("a confidence out of reach is said to be") {
  const Odds tiny = odds({"0.000000000000000000000000000000000001"});
  REQUIRE(tiny.units_for(0, 1, 0.9).error() == ChanceProblem::out_of_reach);
  REQUIRE(odds({"1%"}).units_for(0, most, 0.9).error() == ChanceProblem::out_of_reach);
  REQUIRE(odds({"100%"}).units_for(0, most, 0.9) == most);
  const std::vector<Entry> full = {{0, most}};
  REQUIRE(tiny.units_for(0, 1, 0.9, full).error() == ChanceProblem::out_of_reach);
}

TEST_CASE("customers at chances near 0 and 1") {
  const Odds counts = odds(all_rates[1]);
  const std::vector<Entry> entries = {{0, 1'066'667}};
  REQUIRE(counts.customers_at(entries, 1 - 1e-12) == 0);
  REQUIRE(counts.customers_at(entries, 1e-12).value() > 100);
  REQUIRE(counts.customers_at({}, 0.5) == 0);
  REQUIRE(counts.customers_at(std::vector<Entry>{{5, 9}}, 0.5) == 9);
  REQUIRE(odds({"100%"}).customers_at(std::vector<Entry>{{0, most}}, 0.5) == most);
  const std::int64_t of_many = odds({"50%"}).customers_at(std::vector<Entry>{{0, 1'000'000'000'000}}, 0.5).value();
  REQUIRE(of_many == 500'000'000'000);
}

TEST_CASE("what is no chance, no stage or no number is refused") {
  const Odds known = odds({"3%", "5%"});
  for (const double confidence : {0.0, 1.0, -0.5, 80.0, std::nan("")}) {
    REQUIRE(known.units_for(0, 20, confidence).error() == ChanceProblem::impossible_chance);
    REQUIRE(known.customers_at(std::vector<Entry>{{0, 20}}, confidence).error() == ChanceProblem::impossible_chance);
    REQUIRE(known.revenue_at({}, confidence, clv("1"), volume("1")).error() == ChanceProblem::impossible_chance);
    REQUIRE(known.revenue_at({}, confidence, clv("1"), volume("0")).error() == ChanceProblem::impossible_chance);
  }
  REQUIRE(known.units_for(3, 20, 0.5).error() == ChanceProblem::no_such_stage);
  REQUIRE(known.chance_of(std::vector<Entry>{{3, 1}}, 1).error() == ChanceProblem::no_such_stage);
  REQUIRE(known.chance_of(std::vector<Entry>{{0, -1}}, 1).error() == ChanceProblem::impossible_units);
  REQUIRE(known.chance_of(std::vector<Entry>{{0, most}, {1, 1}}, 1).error() == ChanceProblem::impossible_units);
  REQUIRE(known.units_for(0, 20, 0.5, std::vector<Entry>{{9, 1}}).error() == ChanceProblem::no_such_stage);
  REQUIRE(known.revenue_chance(std::vector<Entry>{{9, 1}}, {money("1"), clv("1"), volume("1")}).error() ==
          ChanceProblem::no_such_stage);
}

TEST_CASE("a chain of too many units is refused") {
  const Odds counts = odds(all_rates[1]);
  REQUIRE(counts.chance_of(std::vector<Entry>{{0, most / 4}, {1, 1}}, 20).error() == ChanceProblem::not_computed);
  REQUIRE(counts.units_for(0, 20, 0.9, std::vector<Entry>{{1, most / 4}}).error() == ChanceProblem::not_computed);
  REQUIRE(counts.chance_of(std::vector<Entry>{{0, 1'000'000'000'000}, {1, 1}}, 20'000'000).has_value());
}

TEST_CASE("revenue of any size and spread has a chance") {
  const Odds counts = odds(all_rates[1]);
  for (const std::string_view revenue : {"0.01", "1", "200000", "9000000000000000000"}) {
    for (const std::string_view clv_text : {"0.000000001", "10000", "9000000000000000000"}) {
      for (const std::string_view cv : {"0", "0.000001", "0.3", "1000", "9000000000000000000"}) {
        CAPTURE(revenue, clv_text, cv);
        const std::vector<Entry> entries = {{0, 1'066'667}};
        const auto found = counts.revenue_chance(entries, {money(revenue), clv(clv_text), volume(cv)});
        REQUIRE(found.value().probability >= 0);
        REQUIRE(found.value().probability <= 1);
      }
    }
  }
}

TEST_CASE("a hundred stages have a chance") {
  const Odds many = odds(std::vector<std::string_view>(99, "99of100"));
  const double found = chance(many, {{0, 1000}}, 200).probability;
  REQUIRE(found > 0.5);
  REQUIRE(found < 1);
  REQUIRE(chance(many, {{0, 1000}, {50, 100}}, 200).probability > found);
}

TEST_CASE("units are sought next to open ones that dwarf them, and under rates that multiply to nothing") {
  const Odds rare = odds({"1%", "1%"});
  const std::vector<Entry> open = {{0, 10'000'000'000'000'000}};
  const double half = 0.5;
  REQUIRE(rare.units_for(0, 10, half, open).value() == 0);
  const DealRevenue revenue{money("10"), clv("1"), volume("1")};
  REQUIRE(rare.units_for_revenue(0, revenue, std::span(&half, 1), open)->front() == 0);
  const Odds nothing = odds(std::vector<std::string_view>(99, "0.000001"));
  REQUIRE(nothing.units_for(0, 10, 0.5).error() == ChanceProblem::out_of_reach);
}

TEST_CASE("numbers of units are not sought by the chain through more than twelve stages") {
  std::vector<std::string_view> rates(13, "50of100");
  REQUIRE(odds(rates).units_for(0, 1, 0.5, std::vector<Entry>{{1, 1}}).error() == ChanceProblem::not_computed);
  REQUIRE(odds(rates).units_for(1, 1, 0.5, std::vector<Entry>{{2, 1}}).has_value());
  REQUIRE(odds(rates).units_for(0, 1, 0.5).has_value());
}
