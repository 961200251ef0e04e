// SPDX-License-Identifier: MIT
#include "channels.hpp"

#include <funnel/channels.hpp>

#include <catch2/catch.hpp>

#include <cmath>

using namespace funnel;
using namespace funnel::test;

namespace {

std::vector<std::string> volumes(const Forecast& forecast) {
  std::vector<std::string> texts;
  for (const ForecastStage& stage : forecast.stages) texts.push_back(text(stage.volume));
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("given volumes are divided as the plan divides the stage") {
  const Funnel funnel = with_channels({with_own_rate(sharing("seo", "50%"), "visitors", "1%"), sharing("ads", "50%")});
  // The plan has 2,000 and 1,000 visitors.
  const ChannelForecasts made = forecast_channels(funnel, std::vector<Entry>{{0, 1000}});
  REQUIRE(volumes(made.channels[0].forecast) == Texts{"3.3", "6.7", "667"});
  REQUIRE(volumes(made.channels[1].forecast) == Texts{"3.3", "6.7", "333"});
  REQUIRE(volumes(made.total) == Texts{"6.7", "13.3", "1000"});
  REQUIRE(text(made.total.expected_revenue) == "6665");
  REQUIRE(text(made.total.stages.back().rate) == "0.01333");
  // 667 visitors of whom 1 of 200 buys, and 333 of whom 1 of 100 does: hardly the 20 customers.
  REQUIRE(made.total.chance->needed == 20);
  REQUIRE(made.total.chance->chance->probability < 1e-4);
}

TEST_CASE("a forecast of channels has the chance of what is given to each and open in it") {
  const Funnel funnel = with_channels({with_own_open(sharing("a", "50%"), "trials", 40), sharing("b", "50%")});
  // One rate each: as one funnel.
  Funnel alone = with_open(funnel, "trials", 40);
  alone.channels.clear();
  const std::vector<Entry> given = {{0, 300}, {1, 5}};
  const double together = forecast(funnel, given).chance->chance->probability;
  REQUIRE(std::fabs(together / forecast(alone, given).chance->chance->probability - 1) < 1e-9);
}

TEST_CASE("without a plan, volumes are divided by shares, or equally") {
  Funnel funnel = with_channels({sharing("a", "75%"), sharing("b", "25%")});
  funnel.target.reset();
  REQUIRE(volumes(forecast_channels(funnel, std::vector<Entry>{{0, 1000}}).channels[0].forecast).back() == "750");
  funnel.channels = {pinned("a", "visitors", 10), pinned("b", "trials", 10)};
  REQUIRE(volumes(forecast_channels(funnel, std::vector<Entry>{{0, 1000}}).channels[0].forecast).back() == "500");
}

TEST_CASE("open units of channels are forecast with those of the funnel") {
  const Funnel funnel = with_channels({with_own_open(sharing("a", "50%"), "trials", 4), sharing("b", "50%")});
  const Forecast total = forecast(funnel, {});
  REQUIRE(volumes(total) == Texts{"2", "4", "nothing"});
  REQUIRE(text(total.stages[1].open) == "4");
  REQUIRE_FALSE(total.gap->reached);
}
