// SPDX-License-Identifier: MIT
// Worked examples that others have published, to the figure.
#include "planned.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

TEST_CASE("Guarana Marketing's inbound funnel: blogue.guaranamarketing.com, objectifs SMART et entonnoir inversé") {
  auto funnel = built_in("200000");
  funnel.significant = SignificantDigits::make(4);
  const auto result = planned(funnel);
  REQUIRE(volumes(result) == Texts{"20", "80", "320", "1600", "32000", "1067000"});
  REQUIRE(month(result) == Texts{"2", "7", "27", "134", "2667", "88917"});
  REQUIRE(text(result.revenue_month) == "16666.67");
}

TEST_CASE("Guarana Marketing's lever: one point more of the sessions saves a quarter of them") {
  auto funnel = with_rate(built_in("200000"), "sessions", "4%");
  REQUIRE(volumes(planned(funnel)) == Texts{"20", "80", "320", "1600", "32000", "800000"});
  funnel.significant = SignificantDigits::make(4);
  REQUIRE(volumes(planned(funnel)).back() == "800000");
}

TEST_CASE("Kellblog's quarter: Why every startup needs an inverted demand generation funnel, part I") {
  auto funnel = for_revenue(Funnel(stage_list({{"opportunities", "20%"}, {"customers", ""}})), "2000000", "75000");
  funnel.horizon = *Horizon::make(3);
  funnel.rounding = Rounding::nearest;
  REQUIRE(volumes(planned(funnel)) == Texts{"27", "133"});
}

TEST_CASE("Pulse RevOps' pipeline coverage: pulserevops.com/sales-trainings/st214") {
  const auto funnel =
      for_revenue(Funnel(stage_list({{"opportunities", "22%"}, {"customers", ""}})), "2000000", "60000");
  const auto result = planned(funnel);
  REQUIRE(volumes(result) == Texts{"34", "155"});
}

TEST_CASE("TREW Marketing's leads: Calculate leads to revenue in 3 steps") {
  const auto funnel = for_revenue(Funnel(stage_list({{"leads", "2%"}, {"customers", ""}})), "500000", "10000");
  REQUIRE(volumes(planned(funnel)) == Texts{"50", "2500"});
}

TEST_CASE("Ed Byrne's day: Working backwards to uncover key success factors") {
  const auto stages = stage_list({{"visitors", "5%"}, {"leads", "1/3"}, {"opportunities", "1/3"}, {"customers", ""}});
  auto funnel = for_revenue(Funnel(stages), "950", "200");
  funnel.horizon = *Horizon::make(1);
  REQUIRE(volumes(planned(funnel)) == Texts{"5", "15", "45", "900"});
}
