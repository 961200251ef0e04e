// SPDX-License-Identifier: MIT
// Volumes that are followed forward through lags, against values that were computed independently.
#include "core/lag_check.hpp"

#include "scheduled.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace funnel;
using namespace funnel::test;

namespace {

using Masses = std::vector<double>;

Masses sum_of(const Masses& left, const Masses& right) {
  Masses sum(left.size());
  for (std::size_t one = 0; one < left.size(); ++one) {
    for (std::size_t other = 0; one + other < left.size() && other < right.size(); ++other) {
      sum[one + other] += left[one] * right[other];
    }
  }
  return sum;
}

/// Geometric with mean 0.5; exactly 1; 0 or 1; negative binomial with r = 2 and mean 2.
Masses reference_masses() {
  constexpr std::size_t months = 200;
  Masses geometric(months);
  Masses binomial(months);
  for (std::size_t month = 0; month < months; ++month) {
    const auto count = static_cast<double>(month);
    geometric[month] = 2.0 / 3 * std::pow(1.0 / 3, count);
    binomial[month] = (count + 1) / 4 * std::pow(0.5, count);
  }
  return sum_of(sum_of(sum_of(geometric, {0, 1}), {0.5, 0.5}), binomial);
}

LagDistribution reference_lag() {
  std::vector<LagMass> masses;
  for (const double probability : reference_masses())
    masses.push_back({static_cast<double>(masses.size()), probability});
  return LagDistribution(masses);
}

const MonthlyEntries even{Masses(12, 1'066'666.6666666667), 0.00001875};
const MonthlyEntries ramp{{10, 10, 15, 15, 20, 20, 20, 25, 25, 25, 30, 25}, 1};

/// 12 customers from 120 leads that take three months.
Funnel slow() {
  const Funnel funnel(stage_list({{"leads", "10%"}, {"customers", ""}}));
  return with_lag(for_volume(funnel, "customers", 12), "leads", months(3));
}

}  // namespace

TEST_CASE("the reference's distribution is the one that is meant") {
  const Masses masses = reference_masses();
  REQUIRE(masses[1] == Approx(0.08333333333333333).epsilon(1e-12));
  REQUIRE(masses[12] == Approx(0.003425495455692636).epsilon(1e-12));
}

TEST_CASE("a lag whose times are listed agrees with a simulation month by month") {
  const LagOutcome unshifted = followed(even, reference_lag(), 0);
  REQUIRE(unshifted.in_time == Approx(160.1807769630854).epsilon(1e-12));
  REQUIRE(unshifted.before == 0);
  const LagOutcome shifted = followed(even, reference_lag(), 4);
  REQUIRE(shifted.in_time == Approx(206.0334735256342).epsilon(1e-12));
  REQUIRE(shifted.before == Approx(16.99074074074074).epsilon(1e-12));
  const LagOutcome risen = followed(ramp, reference_lag(), 4);
  REQUIRE(risen.in_time == Approx(209.1327567916642).epsilon(1e-12));
  REQUIRE(240 / risen.in_time == Approx(1.147596405660570).epsilon(1e-12));
}

TEST_CASE("a lag that is the same for all is split linearly between two months") {
  const LagDistribution lag(2.25, 0, 0);
  REQUIRE(lag.within(2.2) == 0);
  REQUIRE(lag.within(2.25) == 1);
  REQUIRE(lag.within(2, 3) == Approx(0.75));
  REQUIRE(lag.within(1, 2) == 0);
  REQUIRE(lag.within(3, 4) == Approx(1));
}

TEST_CASE("a lag with a spread is gamma distributed") {
  // Mean 1 and variance 1: exponential.
  const LagDistribution lag(0, 1, 1);
  REQUIRE(lag.within(2) == Approx(1 - std::exp(-2)).epsilon(1e-12));
  REQUIRE(lag.within(0, 2) == Approx((1 + std::exp(-2)) / 2).epsilon(1e-12));
  const LagDistribution later(3, 1, 1);
  REQUIRE(later.within(5) == Approx(1 - std::exp(-2)).epsilon(1e-12));
  REQUIRE(later.within(0, 3) == Approx(0).margin(1e-12));
  // Far past all of it, what is left is the time less the mean.
  REQUIRE(LagDistribution(0, 4, 5).within(0, 1000) == Approx(0.996).epsilon(1e-12));
  REQUIRE(LagDistribution(0, 4, 4e-4).within(0, 1000) == Approx(0.996).epsilon(1e-9));
  REQUIRE(LagDistribution(0, 4, 1e-12).within(3.9) == 0);
}

TEST_CASE("what is done too late does not sign in time, and the factor says what it would take") {
  const auto check = schedule(slow()).lag_check;
  REQUIRE(check);
  REQUIRE(text(check->target) == "12");
  REQUIRE(check->unshifted.in_time == Approx(9));
  REQUIRE(check->unshifted.factor == Approx(12.0 / 9));
  REQUIRE(check->shifted.in_time == Approx(12));
  REQUIRE(check->shifted.before == Approx(0).margin(1e-12));
  REQUIRE(check->shifted.factor == Approx(1));
}

TEST_CASE("with a spread some are late even when all is done so much earlier") {
  StageFigures figures;
  figures.lag_spread = months(3);
  const auto check = schedule(with_figures(slow(), "leads", figures)).lag_check;
  // Exponential with mean 3: of a month that ends n months before the end, 1 - 3 (e^(-n/3) - e^(-(n+1)/3)) is in time.
  double in_time = 0;
  for (int month = 0; month < 12; ++month) in_time += 1 - 3 * (std::exp(-month / 3.0) - std::exp(-(month + 1) / 3.0));
  REQUIRE(check->unshifted.in_time == Approx(in_time).epsilon(1e-10));
  REQUIRE(check->shifted.in_time < 12);
  REQUIRE(check->shifted.before > 0);
  REQUIRE(*check->shifted.factor * check->shifted.in_time == Approx(12));
}

TEST_CASE("units that are open at the start have the whole horizon") {
  const auto check = schedule(with_open(slow(), "leads", 40)).lag_check;
  // 4 of the 40; of the 8 of what is produced evenly over the year, those of nine months.
  REQUIRE(check->unshifted.in_time == Approx(10));
  REQUIRE(check->unshifted.factor == Approx(8.0 / 6));
  // As scheduled, the first 40 are those that are open.
  REQUIRE(check->shifted.in_time == Approx(12));
  const auto enough = schedule(with_open(slow(), "leads", 500)).lag_check;
  REQUIRE(enough->unshifted.in_time == Approx(50));
  REQUIRE_FALSE(enough->unshifted.factor);
}

TEST_CASE("nothing signs in time over a lag that is longer than the horizon, whatever the factor") {
  const auto check = schedule(with_lag(slow(), "leads", months(13))).lag_check;
  REQUIRE(check->unshifted.in_time == 0);
  REQUIRE_FALSE(check->unshifted.factor);
}

TEST_CASE("without a lag there is nothing to check") {
  REQUIRE_FALSE(schedule(built_in("200000")).lag_check);
}
