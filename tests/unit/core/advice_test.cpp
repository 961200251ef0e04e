// SPDX-License-Identifier: MIT
#include "channels.hpp"
#include "planned.hpp"

#include <funnel/advice.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <functional>

using namespace funnel;
using namespace funnel::test;
using namespace std::chrono_literals;

namespace {

/// "no-baseline leads", or "no-deadline".
Texts said(const Funnel& funnel, std::optional<std::string_view> preset = std::nullopt) {
  Texts texts;
  for (const Advice& one : advice(funnel, preset).advice) {
    const std::string stage = one.stage ? " " + funnel.stages[*one.stage].id : "";
    texts.push_back(std::string(id_of(one.code)) + stage);
  }
  return texts;
}

/// A funnel of which there is nothing to say.
Funnel complete(const Rates& rates) {
  std::vector<Stage> stages = stage_list(rates).all();
  for (Stage& stage : stages) {
    stage.departments = {"sales"};
    stage.figures.baseline = volume("10");
  }
  Funnel funnel = for_revenue(Funnel(StageList::make(std::move(stages)).value()), "30000", "1000");
  funnel.horizon = Horizon::make(12, 2027y / 1 / 1).value();
  return funnel;
}

Funnel trial_funnel() {
  return complete({{"visitors", "3%"}, {"trials", "20%"}, {"customers", ""}});
}

Funnel with_lag(const Funnel& funnel, std::string_view stage_id, std::string_view days) {
  StageFigures figures;
  figures.lag = Lag{volume(days), LagUnit::days};
  return with_figures(funnel, stage_id, figures);
}

Funnel edited(const Funnel& funnel, std::size_t index, const std::function<void(Stage&)>& edit) {
  std::vector<Stage> stages = funnel.stages.all();
  edit(stages[index]);
  Funnel result = funnel;
  result.stages = StageList::make(std::move(stages)).value();
  return result;
}

}  // namespace

TEST_CASE("of a funnel that says all, there is nothing to say") {
  REQUIRE(said(trial_funnel()) == Texts{});
}

TEST_CASE("what is missing is named, of the whole funnel and then stage by stage") {
  const Funnel bare(stage_list({{"visitors", "3%"}, {"trials", "20%"}, {"customers", ""}}));
  REQUIRE(said(bare) == Texts{"no-deadline", "no-target", "no-baseline visitors", "no-owner visitors",
                              "no-baseline trials", "no-owner trials", "no-baseline customers", "no-owner customers"});
  Funnel revenue = trial_funnel();
  revenue.clv.reset();
  REQUIRE(said(revenue) == Texts{"no-clv"});
  REQUIRE(said(for_volume(revenue, "trials", 100)) == Texts{});
}

TEST_CASE("a file without stages of its own has those of a preset, and is told so once") {
  const AdviceList list = advice(built_in("200000"));
  REQUIRE(said(built_in("200000")) == Texts{"no-deadline", "preset-figures"});
  REQUIRE(list.advice.back().preset == "b2b-inbound");
}

TEST_CASE("a rate is held against the spread of the preset that has the same steps") {
  const Funnel funnel = complete({{"visitors", "6%"}, {"trials", "14%"}, {"customers", ""}});
  const AdviceList list = advice(funnel);
  REQUIRE(list.preset == "saas-self-serve");
  REQUIRE(said(funnel) == Texts{"rate-outside-spread visitors", "rate-outside-spread trials"});
  REQUIRE(list.advice[0].spread == RateSpread{rate("2%"), rate("3.5%"), rate("5%")});
  REQUIRE(said(complete({{"visitors", "2%"}, {"trials", "25%"}, {"customers", ""}})) == Texts{});
  REQUIRE(said(complete({{"visitors", "1.99%"}, {"trials", "25.01%"}, {"customers", ""}})).size() == 2);
}

TEST_CASE("the preset to compare with may be chosen; steps that it does not have are not compared") {
  const Rates rates = {{"sessions", "3%"}, {"leads", "5%"},          {"mql", "20%"},
                       {"sql", "25%"},     {"opportunities", "25%"}, {"customers", ""}};
  REQUIRE(likeliest_preset(complete(rates).stages) == "b2b-inbound");
  REQUIRE_FALSE(advice(complete(rates)).preset.has_value());
  REQUIRE(said(complete(rates)) == Texts{});
  REQUIRE(said(complete(rates), "b2b-saas-inbound") ==
          Texts{"rate-outside-spread leads", "rate-outside-spread mql", "rate-outside-spread sql"});
  REQUIRE(said(complete(rates), "shopify-store") == Texts{});
}

TEST_CASE("the likeliest preset has at least half of the steps, and is the shortest of several") {
  const auto likeliest = [](const Rates& rates) { return likeliest_preset(stage_list(rates)); };
  REQUIRE(likeliest({{"sql", "50%"}, {"opportunities", "20%"}, {"customers", ""}}) == "sales-pipeline");
  REQUIRE(likeliest({{"sessions", "2%"}, {"orders", ""}}) == "shopify-store");
  REQUIRE(likeliest({{"mql", "50%"}, {"sal", "50%"}, {"deals", ""}}) == "enterprise-waterfall");
  REQUIRE_FALSE(likeliest({{"mql", "50%"}, {"sal", "50%"}, {"demos", "5%"}, {"deals", ""}}));
  REQUIRE_FALSE(likeliest({{"carts", "50%"}, {"wins", ""}}));
  REQUIRE_FALSE(likeliest({{"customers", ""}}));
}

TEST_CASE("lags that take the horizon or longer leave nothing of what is done now") {
  const Funnel slow = with_lag(with_lag(trial_funnel(), "visitors", "300"), "trials", "64.9");
  REQUIRE(said(slow) == Texts{});
  const Funnel slower = with_lag(slow, "trials", "65");
  REQUIRE(said(slower) == Texts{"horizon-below-lags"});
  REQUIRE(text(advice(slower).advice[0].lag_months) == "5840/487");
  REQUIRE(said(for_volume(slower, "trials", 100)) == Texts{});

  Funnel undated = slower;
  undated.horizon = Horizon::make(12).value();
  REQUIRE(said(undated) == Texts{"no-deadline"});
  REQUIRE(said(with_lag(undated, "trials", "65.25")) == Texts{"no-deadline", "horizon-below-lags"});
}

TEST_CASE("of channels, the slowest counts, and a figure that each has is not missed") {
  Funnel funnel = with_lag(trial_funnel(), "visitors", "400");
  Channel fast = sharing("fast", "40%");
  Channel slow = sharing("slow", "60%");
  StageFigures figures;
  figures.lag = Lag{volume("10"), LagUnit::days};
  figures.baseline = volume("5");
  fast.stages.emplace_back("visitors", figures);
  funnel.channels = {fast, slow};
  REQUIRE(said(funnel) == Texts{"horizon-below-lags"});
  funnel.channels[1].stages = fast.stages;
  REQUIRE(said(funnel) == Texts{});

  funnel = edited(funnel, 0, [](Stage& stage) {
    stage.figures.baseline.reset();
    stage.departments.clear();
  });
  REQUIRE(said(funnel) == Texts{"no-owner visitors"});
  for (Channel& channel : funnel.channels) channel.departments = {"marketing"};
  REQUIRE(said(funnel) == Texts{});
  funnel.channels[0].stages.clear();
  REQUIRE(said(funnel) == Texts{"horizon-below-lags", "no-baseline visitors"});
}

TEST_CASE("a plan does not count on more than the user believes in") {
  const auto reaching = [](std::string_view reachable) {
    return edited(trial_funnel(), 0, [reachable](Stage& stage) { stage.figures.reachable = rate(reachable); });
  };
  REQUIRE(said(reaching("3%")) == Texts{});
  REQUIRE(said(reaching("2.9%")) == Texts{"reachable-below-rate visitors"});
}

TEST_CASE("departments that are not among those that the file lists are named") {
  Funnel funnel = edited(trial_funnel(), 1, [](Stage& stage) { stage.departments = {"sales", "Sales"}; });
  REQUIRE(said(funnel) == Texts{});
  funnel.departments = {Department{"sales", {}, {}, {}}};
  REQUIRE(said(funnel) == Texts{"department-not-listed trials"});
  REQUIRE(advice(funnel).advice[0].department == "Sales");
}

TEST_CASE("what funnel init wrote is to be replaced while its source says where it comes from") {
  const Funnel begun = edited(for_revenue(trial_funnel(), "120000", "600"), 0,
                              [](Stage& stage) { stage.source = "funnel init --preset saas-self-serve (there)"; });
  REQUIRE(said(begun) == Texts{"example-target", "example-clv", "preset-figure visitors"});
  REQUIRE(said(for_revenue(begun, "120001", "601")) == Texts{"preset-figure visitors"});
  const Funnel own = edited(begun, 0, [](Stage& stage) { stage.source = "GA4, 2026"; });
  REQUIRE(said(own) == Texts{});
}
