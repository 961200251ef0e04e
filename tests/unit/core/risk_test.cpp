// SPDX-License-Identifier: MIT
#include "odds.hpp"
#include "planned.hpp"

#include <funnel/overflow.hpp>
#include <funnel/risk.hpp>
#include <funnel/target_odds.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace funnel;
using namespace funnel::test;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

std::vector<Confidence> confidences(const std::vector<std::string_view>& values) {
  std::vector<Confidence> all;
  for (const std::string_view value : values) all.push_back(Confidence::make(exact(value)).value());
  return all;
}

Risk risk_of(const Funnel& funnel, const std::vector<Entry>& volumes = {},
             const std::vector<std::string_view>& chances = {"80%", "90%", "95%"}) {
  return risk(funnel, planned(funnel), {confidences(chances), volumes});
}

Funnel with_counts(Funnel funnel) {
  const std::vector<std::string_view> counts = {"300of10000", "15of300", "20of100", "25of100", "25of100"};
  for (std::size_t index = 0; index < counts.size(); ++index) {
    StageFigures figures;
    figures.rate = evidence(counts[index]);
    funnel = with_figures(funnel, funnel.stages[index].id, figures);
  }
  return funnel;
}

std::vector<std::int64_t> known(const StageNeed& need) {
  std::vector<std::int64_t> volumes;
  for (const auto& volume : need.volumes) volumes.push_back(volume.value_or(-1));
  return volumes;
}

}  // namespace

TEST_CASE("the volumes of the built-in funnel are those of the reference: 93, 100, 107 opportunities") {
  const Risk found = risk_of(built_in("200000"));
  REQUIRE(found.needs.size() == 6);
  REQUIRE(found.needs[0].index == 5);
  REQUIRE(known(found.needs[0]) == std::vector<std::int64_t>{20, 20, 20});
  REQUIRE(known(found.needs[1]) == std::vector<std::int64_t>{93, 100, 107});
  REQUIRE(found.needs[5].index == 0);
  REQUIRE_FALSE(found.volumes_given);
  REQUIRE(found.entries == std::vector<Entry>{{0, 1'066'667}});
  REQUIRE(found.open.empty());
  REQUIRE(found.rates.empty());
  REQUIRE(found.chance.chance->probability == Approx(0.5297441212264316).epsilon(1e-9));
}

TEST_CASE("each outcome has its chance, and one customer more has not") {
  for (const Funnel& funnel : {built_in("200000"), with_counts(built_in("200000"))}) {
    const Risk found = risk_of(funnel);
    const Odds odds(funnel.stages);
    REQUIRE(found.outcomes.size() == 3);
    for (const Outcome& outcome : found.outcomes) {
      const double chance = to_double(outcome.chance);
      REQUIRE(odds.chance_of(found.entries, *outcome.customers)->probability >= chance);
      REQUIRE(odds.chance_of(found.entries, *outcome.customers + 1)->probability <= chance);
      REQUIRE(text(outcome.revenue) == std::to_string(*outcome.customers * 10'000));
    }
    REQUIRE(found.outcomes[0].chance > found.outcomes[1].chance);
  }
}

TEST_CASE("outcomes count the revenue of today's customers, and none without a CLV") {
  Funnel funnel = built_in("200000");
  funnel.existing = ExistingRevenue{money("50000.5"), share("10%")};
  const Risk found = risk_of(funnel, {{5, 3}});
  REQUIRE(found.outcomes[1].customers == 3);
  REQUIRE(text(found.outcomes[1].revenue) == "75000.45");
  const Risk without = risk_of(for_volume(built_in(), "sql", 300));
  REQUIRE(without.outcomes[1].customers.has_value());
  REQUIRE_FALSE(without.outcomes[1].revenue.has_value());
  REQUIRE(without.needs.size() == 4);
}

TEST_CASE("revenue outcomes of deals that vary have their chance") {
  Funnel funnel = built_in("200000");
  funnel.deal_cv = volume("0.8");
  const Risk found = risk_of(funnel);
  const Odds odds(funnel.stages);
  for (const Outcome& outcome : found.outcomes) {
    const DealRevenue revenue{*outcome.revenue, *funnel.clv, funnel.deal_cv};
    REQUIRE(odds.revenue_chance(found.entries, revenue)->probability ==
            Approx(to_double(outcome.chance)).epsilon(1e-5));
  }
}

TEST_CASE("given volumes take the place of the planned one, add up, and are joined by what is open") {
  const Funnel funnel = with_open(built_in("200000"), "opportunities", 20);
  const Risk found = risk_of(funnel, {{3, 60}, {0, 400'000}, {3, 40}});
  REQUIRE(found.volumes_given);
  REQUIRE(found.entries == std::vector<Entry>{{0, 400'000}, {3, 100}});
  REQUIRE(found.open == std::vector<Entry>{{4, 20}});
  const std::vector<Entry> all = {{0, 400'000}, {3, 100}, {4, 20}};
  REQUIRE(found.chance.chance->probability == Odds(funnel.stages).chance_of(all, 20)->probability);
  REQUIRE(risk_of(funnel, {{3, 0}}).entries == std::vector<Entry>{{3, 0}});
  REQUIRE_THROWS_AS(risk_of(funnel, {{3, largest}, {3, 1}}), Overflow);
}

TEST_CASE("the rate whose uncertainty costs most volume comes first") {
  const Funnel funnel = with_counts(built_in("200000"));
  const Risk found = risk_of(funnel, {}, {"95%", "80%", "90%"});
  REQUIRE(text(found.worth_confidence) == "0.9");
  REQUIRE(found.worth_volume == 1'928'267);
  REQUIRE(found.rates.size() == 5);
  REQUIRE(found.rates.back().index == 0);  // 300 of 10,000 is the surest
  for (std::size_t place = 0; place < found.rates.size(); ++place) {
    const RateWorth& worth = found.rates[place];
    const Odds odds = Odds(funnel.stages).with_known(worth.index);
    REQUIRE(worth.chance_if_known == odds.chance_of(found.entries, 20)->probability);
    REQUIRE(worth.volume_if_known == odds.units_for(0, 20, 0.9).value());
    REQUIRE(*worth.volume_if_known < *found.worth_volume);
    if (place > 0) REQUIRE(*worth.volume_if_known >= *found.rates[place - 1].volume_if_known);
  }
}

TEST_CASE("where one chance is out of reach, the others are still told") {
  const Funnel funnel = for_volume(Funnel(stages_with({"25of100"})), "stage1", 2'000'000'000'000'000'000);
  const Risk found = risk_of(funnel, {}, {"50%", "99%"});
  REQUIRE(found.needs[1].volumes[0].has_value());
  REQUIRE_FALSE(found.needs[1].volumes[1].has_value());
}
