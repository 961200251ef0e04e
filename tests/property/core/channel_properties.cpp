// SPDX-License-Identifier: MIT
#include "core/rational.hpp"
#include "random_channels.hpp"

#include <funnel/channels.hpp>

#include <algorithm>

using namespace funnel;
using namespace funnel::test;

namespace {

void draw_figures(Channel& channel, const Funnel& funnel) {
  for (std::size_t index = 0; index + 1 < funnel.stages.size(); ++index) {
    StageFigures figures;
    if (drawn(0, 2) == 0) figures.rate = KnownRate{drawn_rate()};
    if (drawn(0, 5) == 0) figures.open = count(drawn(0, 500));
    if (drawn(0, 1) == 0) figures.unit_cost = Money::make(quotient(drawn(0, 1000), 100));
    channel.stages.emplace_back(funnel.stages[index].id, figures);
  }
}

Funnel drawn_with_channels(Rounding rounding, bool with_pinned = true, bool with_clvs = true) {
  Funnel funnel = drawn_funnel(rounding);
  funnel.channels = drawn_sharing();
  const bool pins = with_pinned && drawn(0, 1) == 1;
  if (pins) {
    const auto stage = static_cast<std::size_t>(drawn(0, static_cast<std::int64_t>(funnel.stages.size()) - 1));
    funnel.channels.push_back(pinned("pinned", funnel.stages[stage].id, drawn(0, 2000)));
  }
  for (Channel& channel : funnel.channels) {
    draw_figures(channel, funnel);
    const bool own_clv = with_clvs && drawn(0, 3) == 0;
    if (own_clv) channel.clv = Clv::make(quotient(drawn(1, 1'000'000), 100));
  }
  return funnel;
}

Rational rational(const Volume& volume) {
  return Rational(volume.value());
}

template <class Figure>
Rational sum_at(const std::vector<PlannedChannel>& channels, std::size_t row, Figure figure) {
  Rational sum;
  for (const PlannedChannel& channel : channels) sum = sum + Rational((channel.plan.stages[row].*figure).value());
  return sum;
}

}  // namespace

TEST_CASE("totals are kept for any channel split") {
  rc::prop("the volumes of the channels sum to the total's at every stage", [] {
    const Funnel funnel = drawn_with_channels(Rounding::up);
    const Plan total = plan(funnel).value();
    const auto channels = channel_plans(funnel);
    for (std::size_t row = 0; row < total.stages.size(); ++row) {
      RC_ASSERT(rational(total.stages[row].volume) == sum_at(channels, row, &PlannedStage::volume));
      RC_ASSERT(rational(total.stages[row].required) == sum_at(channels, row, &PlannedStage::required));
    }
  });

  rc::prop("with one CLV the customers are those of the funnel without channels", [] {
    const Funnel funnel = drawn_with_channels(drawn_rounding(), false, false);
    Funnel whole = funnel;
    whole.channels.clear();
    const Plan total = plan(funnel).value();
    RC_ASSERT(total.stages.front().required == plan(whole).value().stages.front().required);
    RC_ASSERT(sum_at(channel_plans(funnel), 0, &PlannedStage::required) == rational(total.stages.front().required));
  });

  rc::prop("rounded up, what can be expected of the channels reaches the target, whatever is pinned", [] {
    const Funnel funnel = drawn_with_channels(Rounding::up);
    Rational expected;
    for (const Funnel& part : split(funnel)) {
      const Plan alone = plan(part).value();
      expected = expected + Rational(alone.expected_revenue->value());
    }
    RC_ASSERT(expected >= Rational(std::get<RevenueTarget>(*funnel.target).revenue.value()));
  });

  rc::prop("what is open stays as much, or is more where channels state more", [] {
    const Funnel funnel = drawn_with_channels(Rounding::up);
    const Plan total = plan(funnel).value();
    for (const PlannedStage& stage : total.stages) {
      const Count open = funnel.stages[stage.index].figures.open.value_or(Count());
      const bool all_state = std::all_of(funnel.channels.begin(), funnel.channels.end(), [&](const Channel& channel) {
        return stage.index < channel.stages.size() && channel.stages[stage.index].second.open;
      });
      if (!all_state) RC_ASSERT(stage.open.value_or(Count()) >= open);
    }
  });

  rc::prop("a rate of the total lies between those of the channels", [] {
    const Funnel funnel = drawn_with_channels(Rounding::up);
    const Plan total = plan(funnel).value();
    for (const PlannedStage& stage : total.stages) {
      if (!stage.rate || stage.required == Volume()) continue;
      std::vector<Rate> rates;
      for (const PlannedChannel& channel : channel_plans(funnel)) rates.push_back(*channel.plan.at(stage.index).rate);
      RC_ASSERT(*stage.rate >= *std::min_element(rates.begin(), rates.end()));
      RC_ASSERT(*stage.rate <= *std::max_element(rates.begin(), rates.end()));
    }
  });
}

TEST_CASE("one channel that has all of the target is the funnel") {
  rc::prop("its plan is the same", [] {
    const Funnel funnel = drawn_funnel(drawn_rounding());
    Funnel split_in_one = funnel;
    split_in_one.channels = {sharing("all", "100%")};
    const Plan whole = plan(funnel).value();
    const Plan total = plan(split_in_one).value();
    for (std::size_t row = 0; row < whole.stages.size(); ++row) {
      RC_ASSERT(total.stages[row].volume == whole.stages[row].volume);
      RC_ASSERT(total.stages[row].month == whole.stages[row].month);
      RC_ASSERT(total.stages[row].rate == whole.stages[row].rate);
    }
    RC_ASSERT(total.expected_revenue == whole.expected_revenue);
  });
}

TEST_CASE("a forecast divides what it is given") {
  rc::prop("the channels' entries sum to those that were given", [] {
    const Funnel funnel = drawn_with_channels(Rounding::up);
    const std::int64_t units = drawn(0, 1'000'000);
    std::int64_t sum = 0;
    const ChannelForecasts made = forecast_channels(funnel, std::vector<Entry>{{0, units}});
    for (const ForecastChannel& channel : made.channels) sum += channel.forecast.entries.front().units;
    RC_ASSERT(sum == units);
  });
}
