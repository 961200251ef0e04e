// SPDX-License-Identifier: MIT
// A target that is a volume at a stage: backward above it, forecast below it.
#include "planned.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

TEST_CASE("a target of customers is planned like the revenue that asks for them") {
  const auto result = planned(for_volume(built_in(), "customers", 20));
  REQUIRE(volumes(result) == volumes(planned(built_in("200000"))));
  REQUIRE(forecasts(result) == std::vector<bool>(6, false));
  REQUIRE(text(result.target_month) == "2");
}

TEST_CASE("the stages below a target are what it brings, to one decimal") {
  const auto result = planned(for_volume(built_in(), "mql", 1001));
  REQUIRE(volumes(result) == Texts{"12.5", "50.1", "200.2", "1001", "20020", "667334"});
  REQUIRE(month(result) == Texts{"1", "4.2", "16.7", "84", "1669", "55612"});
  REQUIRE(forecasts(result) == std::vector<bool>{true, true, true, false, false, false});
  REQUIRE(result.stages[0].decimals == 1);
  REQUIRE(result.stages[3].decimals == 0);
  REQUIRE(text(result.stages[0].chained_volume) == "12.51");
  REQUIRE(text(result.target_month) == "84");
}

TEST_CASE("a target at the top is a forecast of all the rest") {
  const auto result = planned(for_volume(built_in(), "sessions", 100'000));
  REQUIRE(volumes(result) == Texts{"1.9", "7.5", "30", "150", "3000", "100000"});
  REQUIRE(forecasts(result) == std::vector<bool>{true, true, true, true, true, false});
}

TEST_CASE("at every stage, the target stands between what it needs and what it brings") {
  const auto funnel = built_in();
  for (std::size_t place = 0; place < funnel.stages.size(); ++place) {
    const auto result = planned(for_volume(funnel, funnel.stages[place].id, 1000));
    const std::size_t row = funnel.stages.size() - 1 - place;
    CAPTURE(place);
    REQUIRE(text(result.stages[row].volume) == "1000");
    REQUIRE(text(result.target_month) == "84");
    for (std::size_t at = 0; at < result.stages.size(); ++at) REQUIRE(result.stages[at].forecast == (at < row));
  }
}

TEST_CASE("exact, a forecast has two decimals; to the nearest it has one") {
  auto funnel = for_volume(built_in(), "mql", 1001);
  funnel.rounding = Rounding::exact;
  REQUIRE(volumes(planned(funnel)) == Texts{"12.51", "50.05", "200.2", "1001", "20020", "667333.33"});
  funnel.rounding = Rounding::nearest;
  REQUIRE(volumes(planned(funnel)) == Texts{"12.5", "50.1", "200.2", "1001", "20020", "667333"});
}

TEST_CASE("what is open below a target comes on top of what the target brings") {
  const auto result = planned(with_open(for_volume(built_in(), "sql", 200), "opportunities", 30));
  REQUIRE(required(result) == Texts{"20", "80", "200", "1000", "20000", "666667"});
  REQUIRE(volumes(result) == Texts{"20", "50", "200", "1000", "20000", "666667"});
}

TEST_CASE("what is open at the target need not be produced, and moves on nevertheless") {
  const auto some = planned(with_open(for_volume(built_in(), "mql", 1000), "mql", 400));
  REQUIRE(volumes(some) == Texts{"12.5", "50", "200", "600", "12000", "400000"});
  REQUIRE(text(some.stages[3].required) == "1000");
  const auto more = planned(with_open(for_volume(built_in(), "mql", 1000), "mql", 1200));
  REQUIRE(volumes(more) == Texts{"15", "60", "240", "0", "0", "0"});
}

TEST_CASE("a volume target needs no CLV; with one, its forecast has a revenue") {
  const auto without = planned(for_volume(built_in(), "mql", 1000));
  REQUIRE_FALSE(without.expected_revenue.has_value());
  REQUIRE_FALSE(without.revenue_month.has_value());
  auto funnel = for_volume(built_in(), "mql", 1000);
  funnel.clv = clv("10000");
  REQUIRE(text(planned(funnel).expected_revenue) == "125000");
  REQUIRE(text(planned(funnel).revenue_month) == "10416.67");
}

TEST_CASE("existing revenue comes on top of what a volume target brings") {
  auto funnel = for_volume(built_in(), "mql", 1000);
  funnel.clv = clv("10000");
  funnel.existing = ExistingRevenue{money("50000"), share("10%")};
  const auto result = planned(funnel);
  REQUIRE(text(result.expected_revenue) == "170000");
  REQUIRE(text(result.existing->kept) == "45000");
  REQUIRE_FALSE(result.existing->new_revenue);
  REQUIRE(volumes(result) == volumes(planned(for_volume(built_in(), "mql", 1000))));
}

TEST_CASE("a funnel of one stage is its target") {
  const Funnel single(stage_list({{"orders", ""}}));
  REQUIRE(volumes(planned(for_volume(single, "orders", 7))) == Texts{"7"});
  REQUIRE(volumes(planned(for_revenue(single, "95", "10"))) == Texts{"10"});
}
