// SPDX-License-Identifier: MIT
#include "channels.hpp"

#include "planned.hpp"

#include <funnel/channels.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// The volumes of every channel's plan.
std::vector<Texts> channel_volumes(const Funnel& funnel) {
  std::vector<Texts> all;
  for (const PlannedChannel& channel : channel_plans(funnel)) all.push_back(volumes(channel.plan));
  return all;
}

Texts rates(const Plan& plan) {
  Texts all;
  for (const PlannedStage& stage : plan.stages) all.push_back(text(stage.rate));
  return all;
}

std::string revenue(const Funnel& funnel) {
  return text(std::get<RevenueTarget>(funnel.target.value()).revenue);
}

Texts revenues(const Funnel& funnel) {
  Texts all;
  for (const Funnel& part : split(funnel)) all.push_back(revenue(part));
  return all;
}

std::vector<Texts> open_units(const Funnel& funnel) {
  std::vector<Texts> all;
  for (const Funnel& part : split(funnel)) {
    Texts texts;
    for (const Stage& stage : part.stages.all()) texts.push_back(text(stage.figures.open));
    all.push_back(texts);
  }
  return all;
}

}  // namespace

TEST_CASE("a funnel without channels is not split") {
  REQUIRE(split(built_in("200000")).empty());
  REQUIRE(channel_plans(built_in("200000")).empty());
  REQUIRE(volumes(planned(blended(built_in("200000")))) == volumes(planned(built_in("200000"))));
}

TEST_CASE("customers are divided by cumulative rounding, and each channel plans its own") {
  const Funnel funnel = with_channels(
      {with_own_rate(sharing("seo", "55%"), "visitors", "1%"), sharing("ads", "25%"), sharing("mail", "20%")}, "10000");
  REQUIRE(channel_volumes(funnel) == std::vector<Texts>{{"6", "12", "1200"}, {"2", "4", "200"}, {"2", "4", "200"}});
  REQUIRE(volumes(planned(funnel)) == Texts{"10", "20", "1600"});
}

TEST_CASE("a rate of the total is the share of all units that move on") {
  const Funnel funnel = with_channels({with_own_rate(sharing("seo", "50%"), "visitors", "1%"), sharing("ads", "50%")});
  REQUIRE(volumes(planned(funnel)) == Texts{"20", "40", "3000"});
  REQUIRE(rates(planned(funnel)) == Texts{"nothing", "0.5", "1/75"});
}

TEST_CASE("where all channels have one rate, rounding does not change it") {
  const Funnel funnel = with_rate(with_channels({sharing("a", "50%"), sharing("b", "50%")}), "visitors", "3%");
  REQUIRE(volumes(planned(funnel)) == Texts{"20", "40", "1334"});
  REQUIRE(rates(planned(funnel)) == Texts{"nothing", "0.5", "0.03"});
}

TEST_CASE("with different CLVs the revenue is divided, and the CLV is that of an average customer") {
  const Funnel funnel = with_channels({with_own_clv(sharing("seo", "50%"), "3000"), sharing("ads", "50%")});
  REQUIRE(revenues(funnel) == Texts{"10000", "10000"});
  REQUIRE(channel_volumes(funnel).front() == Texts{"4", "8", "400"});
  const Plan total = planned(funnel);
  REQUIRE(volumes(total) == Texts{"14", "28", "1400"});
  REQUIRE(text(total.expected_revenue) == "22000");
  REQUIRE(text(total.clv) == "11000/7");
}

TEST_CASE("existing revenue comes off before the target is divided") {
  Funnel funnel = with_channels({sharing("a", "50%"), sharing("b", "50%")});
  funnel.existing = ExistingRevenue{money("10000"), share("20%")};
  REQUIRE(revenues(funnel) == Texts{"6000", "6000"});
  REQUIRE(text(planned(funnel).expected_revenue) == "20000");
}

TEST_CASE("a pinned channel counts in whole units, rounded down, and the others take the rest") {
  const Funnel funnel = with_channels({pinned("fairs", "visitors", 590), sharing("a", "50%"), sharing("b", "50%")});
  // 590 visitors are 11.8 trials and 5.9 customers.
  REQUIRE(channel_volumes(funnel) == std::vector<Texts>{{"5", "11", "590"}, {"8", "16", "800"}, {"7", "14", "700"}});
  REQUIRE(volumes(planned(funnel)) == Texts{"20", "41", "2090"});
  REQUIRE(volumes(planned(split(funnel).front())) == Texts{"5.9", "11.8", "590"});
}

TEST_CASE("a pinned volume is still to produce, whatever is open there") {
  const Funnel funnel =
      with_channels({with_own_open(pinned("fairs", "visitors", 500), "visitors", 100), sharing("a", "100%")});
  REQUIRE(channel_volumes(funnel).front() == Texts{"6", "12", "500"});
}

TEST_CASE("without shares the total is what the pinned channels bring") {
  const Funnel funnel = with_channels({pinned("fairs", "trials", 10)});
  REQUIRE(volumes(planned(funnel)) == Texts{"5", "10", "500"});
  REQUIRE(notes(funnel).back().first == PlanNoteCode::channels_below_target);
  REQUIRE(text(planned(funnel).expected_revenue) == "5000");
}

TEST_CASE("pinned channels that bring the whole target leave nothing for the others") {
  const Funnel funnel = with_channels({pinned("fairs", "visitors", 5000), sharing("a", "100%")});
  REQUIRE(channel_volumes(funnel) == std::vector<Texts>{{"50", "100", "5000"}, {"0", "0", "0"}});
  REQUIRE(notes(funnel).back().first == PlanNoteCode::expected_above_target);
}

TEST_CASE("the units of a volume target are divided, what is expected below them is not rounded") {
  const Funnel funnel = for_volume(with_channels({sharing("a", "50%"), sharing("b", "50%")}), "trials", 25);
  REQUIRE(channel_volumes(funnel) == std::vector<Texts>{{"6.5", "13", "650"}, {"6", "12", "600"}});
  REQUIRE(volumes(planned(funnel)) == Texts{"12.5", "25", "1250"});
}

TEST_CASE("a volume pinned below the target's stage is planned up to it") {
  const Funnel funnel =
      for_volume(with_channels({pinned("fairs", "customers", 5), sharing("b", "100%")}), "trials", 25);
  REQUIRE(channel_volumes(funnel).front() == Texts{"5", "10", "500"});
  REQUIRE(volumes(planned(funnel)) == Texts{"12.5", "25", "1250"});
}

TEST_CASE("exact policies divide exactly, and what is shown sums to what is shown") {
  Funnel funnel = with_channels({sharing("a", "50%"), sharing("b", "50%")}, "20600");
  funnel.rounding = Rounding::nearest;
  REQUIRE(volumes(planned(funnel)) == Texts{"21", "41", "2060"});
  REQUIRE(channel_volumes(funnel) == std::vector<Texts>{{"10", "20", "1000"}, {"11", "21", "1060"}});
  funnel.rounding = Rounding::exact;
  REQUIRE(volumes(planned(funnel)).front() == "20.6");
  REQUIRE(channel_volumes(funnel).back().front() == "10.3");
}

TEST_CASE("open units are divided among the channels that state none") {
  const Channel seo = with_own_open(sharing("seo", "40%"), "trials", 7);
  const Funnel funnel =
      with_open(with_channels({sharing("a", "30%"), sharing("b", "30%"), pinned("c", "trials", 3)}), "trials", 12);
  Funnel with_seo = with_channels({seo, sharing("a", "30%"), sharing("b", "30%"), pinned("c", "trials", 3)});
  with_seo.stages = funnel.stages;
  REQUIRE(open_units(with_seo) == std::vector<Texts>{{"nothing", "7", "nothing"},
                                                     {"nothing", "3", "nothing"},
                                                     {"nothing", "2", "nothing"},
                                                     {"nothing", "nothing", "nothing"}});
  REQUIRE(text(planned(with_seo).at(1).open) == "12");
}

TEST_CASE("open units that nobody has a share of are divided equally") {
  const Funnel funnel = with_open(with_channels({pinned("a", "visitors", 1), pinned("b", "visitors", 1)}), "trials", 5);
  REQUIRE(open_units(funnel) == std::vector<Texts>{{"nothing", "3", "nothing"}, {"nothing", "2", "nothing"}});
}

TEST_CASE("a channel's funnel has its own words, departments and costs") {
  Channel seo = sharing("seo", "100%");
  seo.departments = {"agency"};
  seo.costs = {FixedCost{"tool", std::nullopt, MonthlyCost{money("10"), 1, std::nullopt}}};
  Funnel funnel = with_channels({seo});
  funnel.name = "2026";
  funnel.budget = money("5");
  funnel.costs = {FixedCost{"crm", std::nullopt, MonthlyCost{money("90"), 1, std::nullopt}}};
  const Funnel part = split(funnel).front();
  REQUIRE(part.name == "2026 (seo)");
  REQUIRE(part.stages[0].departments == std::vector<std::string>{"agency"});
  REQUIRE(part.costs == seo.costs);
  REQUIRE_FALSE(part.budget);
  REQUIRE(part.channels.empty());
}

TEST_CASE("every channel needs a CLV for a revenue target") {
  Funnel funnel = with_channels({with_own_clv(sharing("a", "50%"), "10"), sharing("b", "50%")});
  funnel.clv.reset();
  REQUIRE(plan(funnel).error() == PlanProblem::no_clv);
  funnel.channels.back().clv = clv("20");
  REQUIRE(plan(funnel).has_value());
}

TEST_CASE("a change is one for every channel") {
  const Funnel funnel =
      with_channels({with_own_clv(with_own_rate(sharing("a", "50%"), "visitors", "1%"), "3000"), sharing("b", "50%")});
  Changes changes;
  changes.clv = clv("500");
  StageFigures figures;
  figures.rate = KnownRate{rate("4%")};
  changes.stages = {{"visitors", figures}};
  REQUIRE(volumes(planned(changed(funnel, changes).value())) == Texts{"40", "80", "2000"});
}

TEST_CASE("what is too large for a channel is an overflow of its stage") {
  const Funnel funnel =
      with_channels({with_own_rate(sharing("a", "100%"), "visitors", "0.000000000000000001")}, "9000000000");
  REQUIRE(overflowing(funnel) == "visitors");
}
