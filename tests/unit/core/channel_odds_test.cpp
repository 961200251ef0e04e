// SPDX-License-Identifier: MIT
// The chance of several channels together.
#include "channels.hpp"
#include "odds.hpp"
#include "planned.hpp"

#include <funnel/channel_odds.hpp>
#include <funnel/channels.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace funnel;
using namespace funnel::test;

namespace {

/// Units that each become customers with the same probability.
struct Units {
  std::int64_t number;
  long double probability;
};

/// P(X >= needed), unit by unit.
double by_convolution(const std::vector<Units>& all, std::size_t needed) {
  std::vector<long double> chances = {1};
  for (const auto& [number, probability] : all) {
    for (std::int64_t unit = 0; unit < number; ++unit) {
      chances.push_back(0);
      for (std::size_t count = chances.size(); count-- > 0;) {
        const long double fewer = count > 0 ? chances[count - 1] : 0;
        chances[count] = chances[count] * (1 - probability) + fewer * probability;
      }
    }
  }
  long double sum = 0;
  for (std::size_t count = needed; count < chances.size(); ++count) sum += chances[count];
  return static_cast<double>(sum);
}

Channel with_evidence(Channel channel, std::string_view stage_id, std::string_view counts) {
  StageFigures figures;
  figures.rate = evidence(counts);
  channel.stages.emplace_back(stage_id, figures);
  return channel;
}

/// 1 % and 2 % of visitors try, and half of those become customers, of whom 20 are needed.
Funnel two_channels() {
  return with_channels({with_own_rate(sharing("seo", "50%"), "visitors", "1%"), sharing("ads", "50%")});
}

ChanceProblem problem(const Funnel& funnel) {
  return ChannelOdds::make(funnel).error();
}

double chance_of_plan(const Funnel& funnel) {
  return with_chance(planned(funnel), funnel).chance.value().chance.value().probability;
}

}  // namespace

TEST_CASE("the chance of channels is that of a convolution of all their entries") {
  const Funnel funnel = two_channels();
  const ChannelOdds odds = ChannelOdds::make(funnel).value();
  REQUIRE(odds.stage() == 2);
  REQUIRE(odds.needed() == 20);
  const std::vector<ChannelEntries> entries = {{{0, 700}, {1, 12}}, {{0, 800}, {1, 9}, {2, 2}}};
  const auto found = odds.chance_of(entries);
  const double expected = by_convolution({{700, 0.005L}, {12, 0.5L}, {800, 0.01L}, {9, 0.5L}}, 18);
  REQUIRE(std::fabs(found.value().probability / expected - 1) < 1e-9);
  REQUIRE(found->basis == ChanceBasis::rates_certain);
  REQUIRE(found->error == 0);
}

TEST_CASE("a plan of channels has the chance of all their top volumes and what is open in each") {
  // Of the 20 customers 10 come of 17 trials that 1,700 visitors give beside 3 open ones, and 10 of 20, of 1,000.
  Funnel funnel = two_channels();
  funnel.channels[0] = with_own_open(funnel.channels[0], "trials", 3);
  const Plan plan = with_chance(planned(funnel), funnel);
  REQUIRE(plan.chance->needed == 20);
  const double expected = by_convolution({{1700, 0.005L}, {3, 0.5L}, {1000, 0.01L}}, 20);
  REQUIRE(std::fabs(plan.chance->chance->probability / expected - 1) < 1e-9);
}

TEST_CASE("a pinned channel counts with its volume") {
  const Funnel funnel =
      with_channels({with_own_rate(sharing("a", "100%"), "visitors", "4%"), pinned("b", "visitors", 450)});
  // It brings 4.5 customers, of which 4 count: 16 are left to the other.
  const double expected = by_convolution({{800, 0.02L}, {450, 0.01L}}, 20);
  REQUIRE(std::fabs(chance_of_plan(funnel) / expected - 1) < 1e-9);
}

TEST_CASE("a volume target above the customers is a sum of what comes to its stage, whatever the CLVs") {
  Funnel funnel = two_channels();
  funnel.channels[1] = with_own_clv(with_evidence(funnel.channels[1], "trials", "5of10"), "3000");
  funnel = for_volume(std::move(funnel), "trials", 30);
  const double expected = by_convolution({{1500, 0.01L}, {750, 0.02L}}, 30);
  REQUIRE(std::fabs(chance_of_plan(funnel) / expected - 1) < 1e-9);
  funnel = for_volume(std::move(funnel), "visitors", 30);
  REQUIRE_FALSE(with_chance(planned(funnel), funnel).chance);
}

TEST_CASE("a single channel of all has the chance of the funnel without channels") {
  const Funnel certain = with_channels({});
  Funnel uncertain = with_open(certain, "trials", 7);
  StageFigures figures;
  figures.rate = evidence("12of600");
  uncertain = with_figures(uncertain, "visitors", figures);
  Funnel varied = uncertain;
  varied.deal_cv = volume("0.8");
  for (Funnel funnel : {certain, uncertain, varied}) {
    const double alone = chance_of_plan(funnel);
    funnel.channels = {sharing("all", "100%")};
    CHECK(chance_of_plan(funnel) == alone);
  }
}

TEST_CASE("what ties channels together, or makes their sum one of money, has no chance") {
  Funnel funnel = two_channels();
  funnel.deal_cv = volume("0.5");
  CHECK(problem(funnel) == ChanceProblem::channel_deals_vary);
  funnel.channels[0] = with_own_clv(funnel.channels[0], "900");
  CHECK(problem(funnel) == ChanceProblem::channel_clvs_differ);
  funnel.channels[1] = with_evidence(funnel.channels[1], "trials", "5of10");
  CHECK(problem(funnel) == ChanceProblem::channels_uncertain);
  const Plan plan = with_chance(planned(funnel), funnel);
  CHECK(plan.chance->problem == ChanceProblem::channels_uncertain);
  CHECK_FALSE(plan.chance->chance);
  CHECK(plan.notes.back().code == PlanNoteCode::chance_of_channels);
}

TEST_CASE("channels that all have a CLV of their own need customers by it") {
  Funnel funnel = two_channels();
  for (Channel& channel : funnel.channels) channel = with_own_clv(channel, "500");
  REQUIRE(ChannelOdds::make(funnel).value().needed() == 40);
}

TEST_CASE("entries of channels that are not there, or too many of them, are a problem") {
  const ChannelOdds odds = ChannelOdds::make(two_channels()).value();
  const auto error = [&](const std::vector<ChannelEntries>& entries) { return odds.chance_of(entries).error(); };
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  CHECK(error({{}, {}, {}}) == ChanceProblem::no_such_channel);
  CHECK(error({{{0, -1}}}) == ChanceProblem::impossible_units);
  CHECK(error({{{0, most}}, {{0, 1}}}) == ChanceProblem::impossible_units);
  CHECK(odds.chance_of({}).value().probability == 0);
  CHECK(odds.chance_of(std::vector<ChannelEntries>{{{2, 20}}}).value().probability == 1);
}
