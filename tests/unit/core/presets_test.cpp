// SPDX-License-Identifier: MIT
#include "exact.hpp"
#include "planned.hpp"

#include <funnel/edit.hpp>
#include <funnel/preset.hpp>
#include <funnel/preset_rates.hpp>

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

std::string rates_of(const Funnel& funnel) {
  std::string texts;
  for (const Stage& stage : funnel.stages.all()) {
    texts += (texts.empty() ? "" : " ") + stage.id;
    if (stage.figures.rate) texts += " " + text(planning_rate(*stage.figures.rate));
  }
  return texts;
}

std::string scenario_rates(std::string_view id, std::string_view scenario) {
  const Funnel funnel = *preset(id);
  return rates_of(*changed(funnel, find_scenario(funnel, scenario)->changes));
}

}  // namespace

TEST_CASE("presets with a published spread have it as scenarios, and its middle as their rates") {
  REQUIRE(rates_of(*preset("b2b-saas-inbound")) ==
          "visitors 0.02 leads 0.2 mql 0.4 sql 0.6 opportunities 0.2 customers");
  REQUIRE(scenario_rates("b2b-saas-inbound", "prudent") ==
          "visitors 0.01 leads 0.1 mql 0.25 sql 0.4 opportunities 0.15 customers");
  REQUIRE(scenario_rates("b2b-saas-inbound", "median") == rates_of(*preset("b2b-saas-inbound")));
  REQUIRE(scenario_rates("b2b-saas-inbound", "ambitious") ==
          "visitors 0.03 leads 0.3 mql 0.5 sql 0.7 opportunities 0.25 customers");
  REQUIRE(rates_of(*preset("shopify-store")) == "sessions 0.014 orders");
  REQUIRE(scenario_rates("shopify-store", "prudent") == "sessions 0.008 orders");
  REQUIRE(scenario_rates("shopify-store", "ambitious") == "sessions 0.031 orders");
  REQUIRE(rates_of(*preset("sales-pipeline")) == "sql 0.6 opportunities 0.2 customers");
}

TEST_CASE("where only the ends are published, the middle is their midpoint, and that is said") {
  REQUIRE(rates_of(*preset("enterprise-waterfall")) == "inquiries 0.175 mql 0.5 sal 0.6 sql 0.25 customers");
  REQUIRE(scenario_rates("enterprise-waterfall", "prudent") == "inquiries 0.1 mql 0.4 sal 0.5 sql 0.2 customers");
  REQUIRE(scenario_rates("enterprise-waterfall", "ambitious") == "inquiries 0.25 mql 0.6 sal 0.7 sql 0.3 customers");
  REQUIRE(rates_of(*preset("saas-self-serve")) == "visitors 0.035 trials 0.2 customers");
  for (const std::string_view id : preset_ids()) {
    const PresetFacts facts = *preset_facts(id);
    for (const auto& spread : facts.spreads) {
      if (!spread) continue;
      const Fraction ends = *sum(spread->low.value(), spread->high.value());
      const bool midpoint = *product(spread->middle.value(), Fraction(2)) == ends;
      CAPTURE(id, text(spread->middle));
      if (facts.middle == PresetMiddle::midpoint) REQUIRE(midpoint);
    }
  }
}

TEST_CASE("what is known of a preset goes with its funnel") {
  for (const std::string_view id : preset_ids()) {
    CAPTURE(id);
    const Funnel funnel = *preset(id);
    const PresetFacts facts = *preset_facts(id);
    REQUIRE(facts.id == id);
    REQUIRE_FALSE(facts.source.empty());
    REQUIRE(facts.spreads.size() == funnel.stages.size());
    REQUIRE_FALSE(facts.spreads.back());
    REQUIRE(funnel.scenarios.size() == (facts.middle == PresetMiddle::single ? 0 : 3));
    for (std::size_t index = 0; index + 1 < funnel.stages.size(); ++index) {
      const auto& spread = facts.spreads[index];
      REQUIRE(spread.has_value() == (facts.middle != PresetMiddle::single));
      if (!spread) continue;
      REQUIRE(planning_rate(*funnel.stages[index].figures.rate) == spread->middle);
      REQUIRE(spread->low < spread->middle);
      REQUIRE(spread->middle < spread->high);
    }
    for (const Stage& stage : funnel.stages.all()) REQUIRE_FALSE(stage.departments.empty());
    REQUIRE_FALSE(funnel.target_departments.empty());
  }
  REQUIRE_FALSE(preset_facts("b2b").has_value());
}

TEST_CASE("a stage that funnel init wrote says so in its source") {
  Stage stage;
  REQUIRE_FALSE(starting_preset(stage));
  stage.source = "funnel init --preset shopify-store (Littledata)";
  REQUIRE(starting_preset(stage) == "shopify-store");
  stage.source = "funnel init --preset shopify-store";
  REQUIRE(starting_preset(stage) == "shopify-store");
  stage.source = "GA4, 2025";
  REQUIRE_FALSE(starting_preset(stage));
}

TEST_CASE("the rates of a preset are others' until they are changed, also in its scenarios") {
  for (const auto id : preset_ids()) {
    const auto rates = preset_rates(*preset(id));
    REQUIRE(rates);
    REQUIRE((rates->preset == id && rates->all && rates->stages.size() + 1 == preset(id)->stages.size()));
  }
  const Funnel saas = *preset("b2b-saas-inbound");
  const Funnel prudent = changed(saas, find_scenario(saas, "prudent")->changes).value();
  REQUIRE(preset_rates(prudent)->all);
  Changes own;
  own.stages = {{"leads", {}}};
  own.stages.front().second.rate = KnownRate{*Rate::make(*Fraction::make(21, 100))};
  const auto rest = preset_rates(changed(saas, own).value());
  REQUIRE((rest && !rest->all && rest->stages == std::vector<std::size_t>{0, 2, 3, 4}));
}

TEST_CASE("the rates of a file are its own, but for those that funnel init wrote") {
  Funnel funnel = *preset("b2b-inbound");
  funnel.preset.reset();
  REQUIRE_FALSE(preset_rates(funnel));
  auto stages = funnel.stages.all();
  stages[1].source = "funnel init --preset b2b-inbound (somewhere)";
  funnel.stages = *StageList::make(stages);
  const auto rates = preset_rates(funnel);
  REQUIRE((rates && !rates->all && rates->stages == std::vector<std::size_t>{1}));
  stages[1].figures.rate = *RateRange::make(*Rate::make(*Fraction::make(1, 100)), *Rate::make(*Fraction::make(9, 100)),
                                            planning_rate(*stages[1].figures.rate));
  funnel.stages = *StageList::make(stages);
  REQUIRE_FALSE(preset_rates(funnel));
}

TEST_CASE("a file began with the first preset that is known of those that its stages name") {
  auto stages = preset("b2b-inbound")->stages.all();
  stages[0].source = "funnel init --preset gone (somewhere)";
  REQUIRE_FALSE(preset_begun_with(*StageList::make(stages)));
  stages[2].source = "funnel init --preset shopify-store (somewhere)";
  REQUIRE(preset_begun_with(*StageList::make(stages))->id == "shopify-store");
}
