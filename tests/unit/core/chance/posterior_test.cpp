// SPDX-License-Identifier: MIT
// What evidence says of a rate.
#include "chance_values.hpp"
#include "core/chance/precise.hpp"
#include "core/chance/special.hpp"
#include "odds.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace funnel;
using namespace funnel::test;

namespace {

void require_limits(const Beta& beta, double level, const RateInterval& expected) {
  REQUIRE(agrees(beta_quantile(beta, (1 - level) / 2), expected.low));
  REQUIRE(agrees(beta_quantile(beta, (1 + level) / 2), expected.high));
}

RateInterval interval(std::string_view text, double level) {
  return credible_interval(evidence(text), level).value();
}

}  // namespace

TEST_CASE("counts are Jeffreys' posterior") {
  for (const CountsPosterior& counts : counts_posteriors) {
    CAPTURE(counts.converted, counts.of);
    REQUIRE(agrees(counts.beta.mean(), counts.mean));
    REQUIRE(agrees(beta_quantile(counts.beta, 0.5), counts.median));
    require_limits(counts.beta, 0.8, counts.credible80);
    require_limits(counts.beta, 0.95, counts.credible95);
    if (counts.of == 0) continue;
    const std::string text = std::to_string(counts.converted) + "of" + std::to_string(counts.of);
    REQUIRE(posterior(evidence(text)) == counts.beta);
    const RateInterval limits = interval(text, 0.8);
    REQUIRE(agrees(limits.low, counts.converted == 0 ? 0 : counts.credible80.low));
    REQUIRE(agrees(limits.high, counts.converted == counts.of ? 1 : counts.credible80.high));
  }
}

TEST_CASE("a range is the Beta with its ends as 5 % and 95 % quantiles") {
  for (const RangePosterior& range : range_posteriors) {
    CAPTURE(range.low, range.high);
    const std::string text = std::string(range.low) + ".." + std::string(range.high);
    const Beta beta = posterior(evidence(text)).value();
    REQUIRE(agrees(beta.a, range.beta.a));
    REQUIRE(agrees(beta.b, range.beta.b));
    REQUIRE(agrees(beta.mean(), range.mean));
    REQUIRE(agrees(beta_quantile(beta, 0.5), range.median));
    const RateInterval limits = interval(text, 0.9);
    REQUIRE(limits.low == Approx(static_cast<double>(exact_chance(exact(range.low)).yes)).epsilon(1e-9));
    REQUIRE(limits.high == Approx(static_cast<double>(exact_chance(exact(range.high)).yes)).epsilon(1e-9));
  }
}

TEST_CASE("ranges of any width have a Beta") {
  for (const auto& [low, high] : std::vector<std::pair<std::string_view, std::string_view>>{
           {"0.000001", "0.999999"},
           {"0.5", "0.9999999999"},
           {"0.3", "0.3000004"},
           {"0.999999", "0.999999999999"},
           {"0.000000000001", "0.000000000001000002"},
           {"0.000000000000000000000000000001", "0.5"},
           {"0.000000000000000000000000000000000002", "0.000000000000000000000000000000000004"}}) {
    CAPTURE(low, high);
    const Beta beta = posterior(RateRange::make(rate(low), rate(high)).value()).value();
    const ExactChance from = exact_chance(exact(low));
    const ExactChance to = exact_chance(exact(high));
    const auto below = [&](const ExactChance& end) {
      return beta_distribution(beta, {static_cast<double>(end.yes), static_cast<double>(end.no)});
    };
    REQUIRE(below(from) == Approx(0.05).epsilon(1e-8));
    REQUIRE(below(to) == Approx(0.95).epsilon(1e-8));
  }
}

TEST_CASE("a range without width, or next to none, is a known rate") {
  for (const std::string_view text : {"25%", "25%..25%", "0.25..0.2500002", "1..1", "0.9999..0.99990000005"}) {
    CAPTURE(text);
    REQUIRE_FALSE(posterior(evidence(text)).has_value());
    REQUIRE(estimate(evidence(text)).planned == planning_rate(evidence(text)));
  }
  REQUIRE(posterior(evidence("0.25..0.2500003")).has_value());
  REQUIRE(interval("25%", 0.9) == RateInterval{0.25, 0.25});
}

TEST_CASE("an interval needs a level between 0 and 1") {
  for (const double level : {0.0, 1.0, -1.0, std::nan("")}) {
    REQUIRE_FALSE(credible_interval(evidence("96of3200"), level).has_value());
  }
  const RateInterval nearly_all = interval("96of3200", 1 - 1e-15);
  REQUIRE(nearly_all.low > 0);
  REQUIRE(nearly_all.high < 0.2);
}

TEST_CASE("counts in the millions of millions have limits about their rate") {
  const RateInterval limits = interval("300000000000of1000000000000", 0.95);
  REQUIRE(limits.low == Approx(0.3 - 1.959964 * std::sqrt(0.21e-12)).epsilon(1e-9));
  REQUIRE(limits.high == Approx(0.3 + 1.959964 * std::sqrt(0.21e-12)).epsilon(1e-9));
}

TEST_CASE("an interval of large counts holds their rate, and is as wide as a normal one") {
  const std::vector<std::pair<std::int64_t, std::int64_t>> all = {
      {6'882'570'699'728, 622'442'672'675'505},
      {959'274'190'015'351, 993'391'594'864'670},
      {10, 1'000'000'000'000'000'000},
      {9'000'000'000'000'000'000, 9'100'000'000'000'000'000},
      {1000, 9'223'372'036'854'775'806},
      {500'000, 1'000'000},
      {9'223'372'036'854'775'804, 9'223'372'036'854'775'806}};
  for (const auto& [converted, of] : all) {
    CAPTURE(converted, of);
    const auto interval = credible_interval(RateCounts::make(converted, of).value(), 0.9).value();
    const double rate = static_cast<double>(converted) / static_cast<double>(of);
    REQUIRE(interval.low <= rate);
    REQUIRE(rate <= interval.high);
    REQUIRE(interval.low <= interval.high);
    const double failed = static_cast<double>(of - converted) / static_cast<double>(of);
    const double normal = 2 * 1.6448536 * std::sqrt(rate * failed / static_cast<double>(of));
    if (converted >= 1000 && of - converted >= 1000)
      REQUIRE(interval.high - interval.low == Approx(normal).epsilon(0.05));
  }
}

TEST_CASE("a range is its own interval at 90 %") {
  const auto interval = credible_interval(evidence("0.02..0.04"), 0.9).value();
  REQUIRE(interval == RateInterval{0.02, 0.04});
  REQUIRE(credible_interval(evidence("0.02..0.04"), 0.8)->low > 0.02);
}
