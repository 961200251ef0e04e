// SPDX-License-Identifier: MIT
// Sums over many whole numbers, and functions that are sampled on few of them.
#include "core/chance/lattice_function.hpp"
#include "core/chance/lattice_rule.hpp"
#include "core/chance/thinning.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace funnel;

TEST_CASE("a lattice rule sums polynomials of degree 19 exactly") {
  for (const std::int64_t length : {36, 37, 50, 100, 5000}) {
    for (int degree = 0; degree <= 19; ++degree) {
      CAPTURE(length, degree);
      const auto power = [=](auto number) {
        using Real = decltype(number);
        return std::pow(2 * number / static_cast<Real>(length - 1) - Real{0.75}, degree);
      };
      long double expected = 0;
      for (std::int64_t number = 0; number < length; ++number) expected += power(static_cast<long double>(number));
      const double sum = lattice_sum(0, length - 1, [&](double number) { return power(number); });
      REQUIRE(sum == Approx(static_cast<double>(expected)).epsilon(1e-11));
    }
  }
}

TEST_CASE("few numbers are summed one by one, at whole numbers only") {
  int asked = 0;
  const double sum = lattice_sum(5, 39, [&](double number) {
    REQUIRE(number == std::floor(number));
    ++asked;
    return number;
  });
  REQUIRE(asked == 35);
  REQUIRE(sum == 770);
  REQUIRE(lattice_sum(3, 2, [](double) { return 1.0; }) == 0);
}

TEST_CASE("a sampled function keeps to its tolerance") {
  const auto sigmoid = [](std::int64_t number) {
    return 1 / (1 + std::exp(-6 * (std::log(static_cast<double>(number) + 1) - std::log(4e6))));
  };
  const auto function = LatticeFunction::sample(0, 1'000'000'000'000, sigmoid).value();
  REQUIRE(function.error() <= 1e-8);
  for (double number = 1; number < 1e12; number *= 1.37) {
    const auto place = static_cast<std::int64_t>(number);
    CAPTURE(place);
    REQUIRE(std::fabs(function(place) - sigmoid(place)) < 1e-7);
  }
  REQUIRE(function(-5) == function(0));
  REQUIRE(function(2'000'000'000'000) == function(1'000'000'000'000));
}

TEST_CASE("a step stays a step") {
  const auto step = LatticeFunction::step(0, 1000, 20);
  REQUIRE(step(19) == 0);
  REQUIRE(step(20) == 1);
  REQUIRE(LatticeFunction::step(30, 40, 20)(30) == 1);
  REQUIRE(LatticeFunction::step(10, 15, 20)(15) == 0);
  const auto sampled =
      LatticeFunction::sample(0, 1'000'000'000, [](std::int64_t at) { return at < 123'456'789 ? 0.0 : 1.0; }).value();
  REQUIRE(sampled(123'456'788) == 0);
  REQUIRE(sampled(123'456'789) == 1);
}

TEST_CASE("a function that takes too many samples is given up") {
  const auto stairs = [](std::int64_t at) { return static_cast<double>(at / 1000) / 1e6; };
  REQUIRE_FALSE(LatticeFunction::sample(0, 1'000'000'000, stairs).has_value());
}

TEST_CASE("the units that move on have a mass of 1 and the mean of their rate") {
  const std::vector<RateBelief> rates = {ExactChance{0.03L, 0.97L},
                                         ExactChance{0.999999L, 1e-6L},
                                         ExactChance{1e-9L, 1 - 1e-9L},
                                         Beta{0.5, 0.5},
                                         Beta{0.5, 1000.5},
                                         Beta{300.5, 9700.5},
                                         Beta{10.5, 0.5},
                                         Beta{1, 1},
                                         Beta{5e11, 5e11},
                                         Beta{0.05, 0.05}};
  for (std::size_t rate = 0; rate < rates.size(); ++rate) {
    for (const std::int64_t units : {0, 1, 30, 1000, 1'000'000}) {
      CAPTURE(rate, units);
      const Thinning thinning(rates[rate], units);
      double mass = 0;
      double mean = 0;
      thinning.for_each_run([&](std::int64_t first, std::int64_t last) {
        const double run = lattice_sum(first, last, [&](double moved) { return thinning.density(moved); });
        mean += lattice_sum(first, last, [&](double moved) { return moved * thinning.density(moved); });
        mass += run;
        return run;
      });
      REQUIRE(mass == Approx(1).epsilon(1e-10));
      const auto* beta = std::get_if<Beta>(&rates[rate]);
      const double of_rate =
          beta != nullptr ? beta->mean() : static_cast<double>(std::get<ExactChance>(rates[rate]).yes);
      REQUIRE(mean == Approx(of_rate * static_cast<double>(units)).epsilon(1e-9));
    }
  }
}
