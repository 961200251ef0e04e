// SPDX-License-Identifier: MIT
// Chances of random funnels beside a simulation with a fixed seed.
#include "core/chance/flow.hpp"
#include "odds.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace funnel;
using namespace funnel::test;

namespace {

constexpr int funnels = 80;
constexpr int runs = 4000;

class Simulation {
 public:
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return std::uniform_int_distribution<std::int64_t>(low, high)(random_);
  }

  /// One to four stages, of which some rates are known, some counted, some ranges.
  std::vector<std::string> rates() {
    std::vector<std::string> texts(static_cast<std::size_t>(between(1, 4)));
    for (std::string& text : texts) {
      const std::int64_t of = between(2, 400);
      const std::int64_t percent = between(5, 80);
      switch (between(0, 2)) {
        case 0:
          text = std::to_string(percent) + "%";
          break;
        case 1:
          text = std::to_string(between(0, of)) + "of" + std::to_string(of);
          break;
        default:
          text = std::to_string(percent) + "%.." + std::to_string(percent + between(1, 19)) + "%";
      }
    }
    return texts;
  }

  std::vector<Entry> entries(std::size_t stages) {
    std::vector<Entry> made = {{0, between(1, 20'000)}};
    for (std::size_t stage = 1; stage <= stages; ++stage) {
      if (between(0, 1) == 1) made.push_back({stage, between(1, stage < stages ? 500 : 10)});
    }
    return made;
  }

  /// The customers that come of one run.
  std::int64_t customers(const Flow& flow) {
    std::int64_t units = 0;
    for (const ChainStage& stage : flow.stages) {
      units = std::binomial_distribution<std::int64_t>(units + stage.units, rate(stage.rate))(random_);
    }
    return units + flow.customers;
  }

 private:
  double rate(const RateBelief& belief) {
    const auto* beta = std::get_if<Beta>(&belief);
    if (beta == nullptr) return static_cast<double>(std::get<ExactChance>(belief).yes);
    const double yes = std::gamma_distribution<double>(beta->a)(random_);
    const double no = std::gamma_distribution<double>(beta->b)(random_);
    return yes / (yes + no);
  }

  std::mt19937_64 random_{20260101};
};

}  // namespace

TEST_CASE("chances of random funnels are within four standard errors of a simulation") {
  Simulation simulation;
  int several = 0;
  for (int funnel = 0; funnel < funnels; ++funnel) {
    const std::vector<std::string> texts = simulation.rates();
    std::vector<RateEstimate> rates;
    for (const std::string& text : texts) rates.push_back(estimate(evidence(text)));
    const std::vector<Entry> entries = simulation.entries(texts.size());
    const Flow flow = flow_of(rates, entries).value();
    std::vector<std::int64_t> outcomes;
    for (int run = 0; run < runs; ++run) outcomes.push_back(simulation.customers(flow));
    const std::int64_t needed = outcomes[static_cast<std::size_t>(simulation.between(0, runs - 1))];
    const auto reached = std::count_if(outcomes.begin(), outcomes.end(), [=](auto found) { return found >= needed; });
    const Chance found = chance_of(flow, needed).value();
    const double deviation = std::sqrt(found.probability * (1 - found.probability) / runs);
    CAPTURE(funnel, texts, entries.size(), needed, found.probability, reached);
    REQUIRE(std::fabs(static_cast<double>(reached) / runs - found.probability) <= 4 * deviation + 1e-9);
    if (entries.size() > 1) ++several;
  }
  REQUIRE(several >= 25);
}
