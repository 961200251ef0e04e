// SPDX-License-Identifier: MIT
// A document that says everything, and where each of its values arrives.
#include "full_example.hpp"
#include "reader.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;
using namespace std::chrono;

namespace {

const Funnel& example() {
  static const Funnel funnel = read_funnel(full_example);
  return funnel;
}

}  // namespace

TEST_CASE("the settings of a document arrive") {
  const auto document = read_document(full_example).value();
  REQUIRE(document.locale == "fr-CA");
  REQUIRE(document.has_stages);
  REQUIRE(example().name == "Revenus numériques 2026");
  REQUIRE(example().currency == "CAD");
  REQUIRE(example().horizon == Horizon::make(12, 2026y / January / 1));
  REQUIRE(text(example().clv) == "10000");
  REQUIRE(example().clv_months == 24);
  REQUIRE(text(example().deal_cv) == "0.5");
  REQUIRE(example().recognition == Recognition::earned);
  REQUIRE(text(example().margin) == "0.7");
  REQUIRE(text(example().budget) == "60000");
  REQUIRE(example().rounding == Rounding::nearest);
  REQUIRE(example().significant == SignificantDigits::make(4));
}

TEST_CASE("the target and what is existing arrive") {
  REQUIRE(example().target == Target(RevenueTarget{money("200000")}));
  REQUIRE(example().target_departments == Texts{"sales", "customer-service"});
  REQUIRE(example().existing == ExistingRevenue{money("50000"), share("10%")});
}

TEST_CASE("the stages of a document take the place of the preset's") {
  const auto& stages = example().stages;
  REQUIRE(stages.size() == 4);
  REQUIRE_FALSE(example().preset.has_value());
  Stage expected = stage("sessions", "3%");
  expected.name = "Sessions web";
  expected.departments = {"marketing"};
  expected.segment = "site web";
  expected.source = "GA4, 2025";
  expected.figures.reachable = rate("4%");
  expected.figures.baseline = volume("50000");
  expected.figures.baseline_rate = share("2.5%");
  expected.figures.unit_cost = money("0.4");
  expected.figures.cost_kind = CostKind::advertising;
  expected.figures.lag = Lag{volume("7")};
  expected.figures.lag_spread = Lag{volume("2")};
  REQUIRE(stages[0] == expected);
  REQUIRE(stages[1].figures.rate == Evidence(RateRange::make(rate("2%"), rate("4%"), rate("2.5%")).value()));
  REQUIRE(text(stages[1].figures.open) == "12");
  REQUIRE(stages[1].figures.cost_kind == CostKind::other);
  REQUIRE(text(stages[1].figures.capacity) == "1000");
  REQUIRE(stages[1].departments == Texts{"marketing", "sales"});
  REQUIRE(stages[2].figures.rate == Evidence(RateCounts::make(96, 3200).value()));
  REQUIRE(stages[3].id == "customers");
}

TEST_CASE("departments and costs arrive") {
  const auto& funnel = example();
  REQUIRE(funnel.departments ==
          std::vector<Department>{{"sales", "Ventes", volume("2.5"), money("6500")}, {"marketing", {}, {}, {}}});
  REQUIRE(funnel.costs == std::vector<FixedCost>{{"CRM", "sales", MonthlyCost{money("890"), 1, 12}},
                                                 {"Site", "marketing", OneTimeCost{money("12000"), 3}}});
}

TEST_CASE("channels arrive, by share or by a pinned volume") {
  const auto& channels = example().channels;
  REQUIRE(channels.size() == 3);
  REQUIRE(channels[0].name == "SEO");
  REQUIRE(channels[0].part == std::variant<Share, PinnedVolume>(share("40%")));
  REQUIRE(text(channels[0].clv) == "9000");
  REQUIRE(channels[0].departments == Texts{"marketing"});
  REQUIRE(channels[0].costs == std::vector<FixedCost>{{"Blog", {}, MonthlyCost{money("100"), 1, {}}}});
  REQUIRE(channels[0].stages.front().first == "sessions");
  REQUIRE(text(channels[0].stages.front().second.unit_cost) == "0.1");
  REQUIRE(channels[1].part == std::variant<Share, PinnedVolume>(share("60%")));
  REQUIRE(channels[2].part == std::variant<Share, PinnedVolume>(PinnedVolume{"leads", count(500)}));
}

TEST_CASE("the calendar, the scenarios and the responsibilities arrive") {
  const auto& weights = std::get<WeightedShape>(example().calendar).weights;
  REQUIRE(weights.size() == 12);
  REQUIRE(text(weights[6]) == "0.5");
  REQUIRE(example().scenarios.size() == 1);
  REQUIRE(example().scenarios[0].name == "prudent");
  const Changes& changes = example().scenarios[0].changes;
  REQUIRE(changes.target == Target(VolumeTarget{"leads", count(500)}));
  REQUIRE(changes.existing == ExistingRevenue{money("40000"), Share()});
  REQUIRE(text(changes.clv) == "9000");
  REQUIRE(changes.clv_months == 6);
  REQUIRE(text(changes.margin) == "0.6");
  REQUIRE(text(changes.budget) == "50000");
  REQUIRE(changes.months == 6);
  REQUIRE(changes.stages.front().second.rate == Evidence(KnownRate{rate("2.5%")}));
  REQUIRE(example().raci ==
          std::vector<Responsibilities>{{"sql", {"marketing"}, {"sales"}, {"customer-service"}, {"finance"}}});
}
