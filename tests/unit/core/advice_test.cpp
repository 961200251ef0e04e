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

/// "no-baseline leads", "no-deadline", or "rate-outside-spread leads of ads in prudent".
Texts said(const Funnel& funnel, std::optional<std::string_view> preset = std::nullopt) {
  Texts texts;
  for (const Advice& one : advice(funnel, preset).advice) {
    std::string text(id_of(one.code));
    if (one.stage) text += " " + funnel.stages[*one.stage].id;
    if (one.channel) text += " of " + funnel.channels[*one.channel].id;
    if (one.scenario) text += " in " + funnel.scenarios[*one.scenario].name;
    texts.push_back(std::move(text));
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
  figures.lag = Lag{volume("401"), LagUnit::days};
  funnel.channels[0].stages[0].second = figures;
  REQUIRE(said(funnel) == Texts{"horizon-below-lags", "horizon-below-lags visitors of fast"});
  funnel.channels[0].stages = fast.stages;
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

TEST_CASE("scenarios that funnel init wrote are to be replaced as well, until one of their rates is another") {
  Funnel funnel = trial_funnel();
  funnel.scenarios = preset("saas-self-serve")->scenarios;
  REQUIRE(said(funnel) ==
          Texts{"preset-scenario in prudent", "preset-scenario in median", "preset-scenario in ambitious"});
  for (Scenario& scenario : funnel.scenarios) scenario.changes.stages[0].second.rate = KnownRate{rate("3%")};
  REQUIRE(said(funnel) == Texts{});
  REQUIRE(said(preset("saas-self-serve").value()) == Texts{"no-deadline", "no-target", "preset-figures"});
}

TEST_CASE("a plan does not count on more than the user believes in") {
  const auto reaching = [](std::string_view reachable) {
    return edited(trial_funnel(), 0, [reachable](Stage& stage) { stage.figures.reachable = rate(reachable); });
  };
  REQUIRE(said(reaching("3%")) == Texts{});
  REQUIRE(said(reaching("2.9%")) == Texts{"reachable-below-rate visitors"});
}

TEST_CASE("rates of channels and of scenarios are held against the spread as well, where the file has them") {
  const auto sending = [](std::string_view text) {
    StageFigures figures;
    figures.rate = KnownRate{rate(text)};
    return std::pair<std::string, StageFigures>("visitors", figures);
  };
  Funnel funnel = trial_funnel();
  funnel.channels = {sharing("seo", "40%"), sharing("ads", "60%")};
  funnel.channels[1].stages = {sending("1%")};
  funnel.scenarios = {{"prudent", {}}, {"bold", {}}};
  funnel.scenarios[0].changes.stages = {sending("2%")};
  funnel.scenarios[1].changes.stages = {sending("9%")};
  REQUIRE(said(funnel) == Texts{"rate-outside-spread visitors of ads", "rate-outside-spread visitors in bold"});
  REQUIRE(advice(funnel).advice[1].rate == rate("9%"));

  funnel.scenarios[1].changes.stages[0].second.rate = RateCounts::make(9, 100).value();
  funnel.channels[1].stages[0].second.reachable = rate("0.5%");
  funnel.channels[1].stages[0].second.rate.reset();
  REQUIRE(said(funnel) == Texts{"reachable-below-rate visitors of ads"});
}

TEST_CASE("a preset's own stages are within its spread, and a scenario's of the file need not be") {
  Funnel funnel = for_volume(*preset("saas-self-serve"), "customers", 5);
  REQUIRE_FALSE(advice(funnel).preset);
  StageFigures figures;
  figures.rate = KnownRate{rate("51%")};
  funnel.scenarios = {{"bold", {}}};
  funnel.scenarios[0].changes.stages = {{"trials", figures}};
  REQUIRE(said(funnel) == Texts{"no-deadline", "preset-figures", "rate-outside-spread trials in bold"});
  REQUIRE(advice(funnel).preset == "saas-self-serve");
}

TEST_CASE("who has counted a rate, or says where it comes from, knows better than a preset") {
  const auto with_rate = [](const Evidence& evidence, std::optional<std::string> source = std::nullopt) {
    return edited(trial_funnel(), 0, [&](Stage& stage) {
      stage.figures.rate = evidence;
      stage.source = source;
    });
  };
  REQUIRE(said(with_rate(KnownRate{rate("9%")})) == Texts{"rate-outside-spread visitors"});
  REQUIRE(said(with_rate(RateCounts::make(9, 100).value())) == Texts{});
  REQUIRE(said(with_rate(RateRange::make(rate("8%"), rate("10%")).value())) == Texts{});
  REQUIRE(said(with_rate(KnownRate{rate("9%")}, "GA4, 2026")) == Texts{});
  REQUIRE(said(with_rate(KnownRate{rate("9%")}, "funnel init --preset saas-self-serve (there)")) ==
          Texts{"preset-figure visitors", "rate-outside-spread visitors"});
}

TEST_CASE("a scenario that changes months, target or lags has time enough or not by itself") {
  Funnel funnel = with_lag(trial_funnel(), "visitors", "200");
  StageFigures slow;
  slow.lag = Lag{volume("365"), LagUnit::days};
  funnel.scenarios = {{"short", {}}, {"slow", {}}, {"cheap", {}}};
  funnel.scenarios[0].changes.months = 6;
  funnel.scenarios[1].changes.stages = {{"visitors", slow}};
  funnel.scenarios[2].changes.clv = clv("5");
  REQUIRE(said(funnel) == Texts{"horizon-below-lags in short", "horizon-below-lags visitors in slow"});
  REQUIRE(advice(funnel).advice[0].months == 6);
  REQUIRE(advice(funnel).advice[1].months == 12);
  funnel = with_lag(funnel, "visitors", "370");
  funnel.scenarios[0].changes.months = 18;
  funnel.scenarios[1].changes.stages[0].second.lag->days = volume("20");
  REQUIRE(said(funnel) == Texts{"horizon-below-lags"});
}

TEST_CASE("the owners that a preset has for a stage are suggested, if the file lists them") {
  const auto owners = [](const Funnel& funnel) { return advice(funnel).advice[0].owners; };
  Funnel funnel = edited(trial_funnel(), 1, [](Stage& stage) { stage.departments.clear(); });
  REQUIRE(owners(funnel) == Texts{"marketing", "sales"});
  funnel.departments = {Department{"sales", {}, {}, {}}};
  REQUIRE(owners(funnel) == Texts{"sales"});
  funnel.departments = {Department{"growth", {}, {}, {}}};
  REQUIRE(owners(funnel) == Texts{});
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
