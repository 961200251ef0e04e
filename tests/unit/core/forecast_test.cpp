// SPDX-License-Identifier: MIT
#include "planned.hpp"

#include <funnel/forecast.hpp>

#include <catch2/catch.hpp>

#include <limits>

using namespace funnel;
using namespace funnel::test;

namespace {

Texts volumes_of(const Forecast& forecast) {
  Texts texts;
  for (const ForecastStage& stage : forecast.stages) texts.push_back(text(stage.volume));
  return texts;
}

Forecast forecast_of(const Funnel& funnel, const std::vector<Entry>& volumes) {
  return forecast(funnel, volumes);
}

}  // namespace

TEST_CASE("the published calculator: 10,000 visitors become 25 customers and 125,000") {
  auto funnel = for_revenue(
      Funnel(stage_list({{"visitors", "5%"}, {"leads", "40%"}, {"mql", "50%"}, {"sql", "25%"}, {"customers", ""}})),
      "125000", "5000");
  const Forecast found = forecast_of(funnel, {{0, 10'000}});
  REQUIRE(volumes_of(found) == Texts{"25", "100", "200", "500", "10000"});
  REQUIRE(text(found.expected_revenue) == "125000");
  REQUIRE(text(found.revenue_month) == "10416.67");
  REQUIRE(found.gap->reached);
  REQUIRE(text(found.gap->revenue) == "0");
}

TEST_CASE("expectations are exact through the chain and shown to one decimal") {
  const Forecast found = forecast_of(built_in("200000"), {{0, 800'000}});
  REQUIRE(volumes_of(found) == Texts{"15", "60", "240", "1200", "24000", "800000"});
  const Forecast odd = forecast_of(built_in("200000"), {{0, 1'000}});
  REQUIRE(volumes_of(odd) == Texts{"0", "0.1", "0.3", "1.5", "30", "1000"});
  REQUIRE(text(odd.expected_revenue) == "187.5");  // 0.01875 customers, not 0.0
  REQUIRE(text(odd.stages.back().month) == "83.3");
}

TEST_CASE("volumes add up with one another and with what is open, from where they enter") {
  const Funnel funnel = with_open(built_in("200000"), "opportunities", 20);
  const Forecast found = forecast_of(funnel, {{3, 30}, {3, 10}});
  REQUIRE(volumes_of(found) == Texts{"7.5", "30", "40", "nothing", "nothing", "nothing"});
  REQUIRE(found.entries == std::vector<Entry>{{3, 40}});
  REQUIRE(found.open == std::vector<Entry>{{4, 20}});
  REQUIRE(text(found.stages[1].entered) == "nothing");
  REQUIRE(text(found.stages[1].open) == "20");
  REQUIRE(text(found.stages[2].entered) == "40");
}

TEST_CASE("the gap to a revenue target counts existing revenue") {
  Funnel funnel = built_in("200000");
  funnel.existing = ExistingRevenue{money("50000"), share("10%")};
  const Forecast found = forecast_of(funnel, {{0, 800'000}});
  REQUIRE(text(found.existing->kept) == "45000");
  REQUIRE(text(found.expected_revenue) == "195000");
  REQUIRE(text(found.existing->new_revenue) == "155000");
  REQUIRE_FALSE(found.existing->covers_target);
  REQUIRE(text(found.target_revenue_month) == "16666.67");
  REQUIRE_FALSE(found.gap->reached);
  REQUIRE(text(found.gap->revenue) == "5000");
  REQUIRE(found.chance->needed == 16);
}

TEST_CASE("the gap to a volume target is counted at its stage") {
  const Forecast found = forecast_of(for_volume(built_in(), "sql", 300), {{0, 800'000}});
  REQUIRE_FALSE(found.gap->reached);
  REQUIRE(text(found.gap->volume) == "60");
  REQUIRE(text(found.gap->expected) == "240");
  REQUIRE_FALSE(found.expected_revenue.has_value());
  REQUIRE(found.chance->stage == 3);
  REQUIRE(text(found.target_volume_month) == "25");
  const Forecast below = forecast_of(for_volume(built_in(), "sessions", 300), {{3, 8}});
  REQUIRE(text(below.gap->expected) == "0");
  REQUIRE_FALSE(below.chance.has_value());
}

TEST_CASE("without a target, or a CLV to compare revenue with, there is no gap and no chance") {
  REQUIRE_FALSE(forecast_of(built_in(), {{0, 10}}).gap.has_value());
  Funnel funnel = built_in("200000");
  funnel.clv.reset();
  const Forecast found = forecast_of(funnel, {{0, 10}});
  REQUIRE_FALSE(found.gap.has_value());
  REQUIRE_FALSE(found.chance.has_value());
}

TEST_CASE("existing revenue covers a target from its own amount on") {
  Funnel funnel = built_in("200000");
  funnel.existing = ExistingRevenue{money("200000"), share("0%")};
  const Forecast found = forecast_of(funnel, {{0, 0}});
  REQUIRE(found.existing->covers_target);
  REQUIRE(found.gap->reached);
  REQUIRE(text(found.gap->revenue) == "0");
  funnel.existing = ExistingRevenue{money("199999.999"), share("0%")};
  REQUIRE_FALSE(forecast_of(funnel, {{0, 0}}).existing->covers_target);
  REQUIRE_FALSE(forecast_of(funnel, {{0, 0}}).gap->reached);
}

TEST_CASE("a plan's own volumes are forecast to reach its target") {
  for (const std::string_view revenue : {"200000", "205000", "1", "123456789"}) {
    const Funnel funnel = built_in(revenue);
    const auto top = planned(funnel).stages.back().volume.value();
    const Forecast found = forecast_of(funnel, {{0, static_cast<std::int64_t>(top.numerator())}});
    CAPTURE(revenue);
    REQUIRE(found.gap->reached);
  }
}

TEST_CASE("a forecast beyond 2^63 - 1 overflows") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  REQUIRE_THROWS_AS(forecast_of(built_in("200000"), {{0, most}, {0, 1}}), Overflow);
  REQUIRE_THROWS_AS(forecast_of(built_in("200000"), {{5, most}}), Overflow);
}
