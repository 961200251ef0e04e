// SPDX-License-Identifier: MIT
#include "core/lag_days.hpp"

#include "exact.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace funnel;
using namespace funnel::test;

namespace {

/// "observed: mean median ninth_decile spread"
std::string told(const LagDays& lags) {
  const auto lag = summary_of(lags);
  if (!lag) return "nothing";
  return std::to_string(lag->observed) + ": " + text(lag->mean) + " " + text(lag->median) + " " +
         text(lag->ninth_decile) + " " + text(lag->spread);
}

}  // namespace

TEST_CASE("lags are summed up to one decimal") {
  // Worked by hand: (1 + 2 + 4 + 4 + 9) / 5 = 4; deviations 9, 4, 0, 0, 25 of mean 7.6, whose root is 2.757.
  REQUIRE(told({{1, 1}, {2, 1}, {4, 2}, {9, 1}}) == "5: 4 4 9 2.8");
  REQUIRE(told({{3, 1}, {4, 1}}) == "2: 3.5 3.5 4 0.5");
  REQUIRE(told({{7, 1000}}) == "1000: 7 7 7 0");
  REQUIRE(told({{0, 3}}) == "3: 0 0 0 0");
  REQUIRE(told({}) == "nothing");
}

TEST_CASE("a twentieth of a day is rounded up") {
  REQUIRE(told({{0, 19}, {1, 1}}) == "20: 0.1 0 0 0.2");  // 0.05; sqrt(0.0475) = 0.2179
  REQUIRE(told({{0, 21}, {1, 1}}) == "22: 0 0 0 0.2");    // 0.04545; 0.2083
  REQUIRE(told({{0, 99}, {1, 1}}) == "100: 0 0 0 0.1");   // sqrt(99) / 100 = 0.0995
  REQUIRE(told({{0, 399}, {1, 1}}) == "400: 0 0 0 0");    // sqrt(399) / 400 = 0.04994
}

TEST_CASE("within the ninth decile, nine tenths have moved on") {
  REQUIRE(ninth_decile({{1, 9}, {100, 1}}) == 1);
  REQUIRE(ninth_decile({{1, 8}, {100, 1}}) == 100);
  REQUIRE(ninth_decile({{1, 89}, {2, 1}, {3, 10}}) == 2);
  REQUIRE(ninth_decile({}) == 0);
}

TEST_CASE("the spread of very many and very long lags is exact") {
  REQUIRE(told({{0, 2'000'000'000}, {109'572, 2'000'000'000}}) == "4000000000: 54786 54786 109572 54786");
}

TEST_CASE("the spread is the root of the mean square deviation") {
  for (std::int64_t seed = 1; seed < 300; ++seed) {
    LagDays lags;
    double sum = 0;
    double squares = 0;
    double contacts = 0;
    for (std::int64_t day = 0; day < seed; ++day) {
      const std::int64_t count = 1 + (day * 7919 + seed * 104'729) % 50;
      lags.push_back({day * 3, count});
      contacts += static_cast<double>(count);
      sum += static_cast<double>(count * day * 3);
      squares += static_cast<double>(count * day * day * 9);
    }
    const double expected = std::sqrt(squares / contacts - sum / contacts * (sum / contacts));
    const Fraction spread = summary_of(lags)->spread.value();
    CAPTURE(seed);
    const double found = static_cast<double>(spread.numerator()) / static_cast<double>(spread.denominator());
    REQUIRE(std::abs(found - expected) < 0.0500001);
  }
}
