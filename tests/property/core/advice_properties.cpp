// SPDX-License-Identifier: MIT
// What holds for the advice on every funnel.
#include "random_funnels.hpp"

#include <funnel/advice.hpp>
#include <funnel/preset.hpp>

#include <algorithm>

using namespace funnel;
using namespace funnel::test;

namespace {

/// A preset that has a spread, with rates of its stages anywhere, as a file's own.
Funnel drawn_near_preset(std::string_view id) {
  const Funnel base = *preset(id);
  std::vector<Stage> stages = base.stages.all();
  for (Stage& stage : stages) {
    if (stage.figures.rate) stage.figures.rate = KnownRate{*Rate::make(*Fraction::make(drawn(1, 1000), 1000))};
  }
  return Funnel(StageList::make(std::move(stages)).value());
}

bool is_advised(const AdviceList& list, AdviceCode code, std::size_t stage) {
  return std::ranges::any_of(
      list.advice, [code, stage](const Advice& advice) { return advice.code == code && advice.stage == stage; });
}

}  // namespace

TEST_CASE("a rate is advised about where it is outside its preset's spread, and nowhere else") {
  rc::prop("rates and spreads", [] {
    const auto ids = preset_ids();
    const std::string_view id = ids[static_cast<std::size_t>(drawn(1, static_cast<std::int64_t>(ids.size()) - 1))];
    const PresetFacts facts = *preset_facts(id);
    const Funnel funnel = drawn_near_preset(id);
    const AdviceList list = advice(funnel, id);
    for (std::size_t index = 0; index + 1 < funnel.stages.size(); ++index) {
      const Rate rate = planning_rate(*funnel.stages[index].figures.rate);
      const bool outside = rate < facts.spreads[index]->low || rate > facts.spreads[index]->high;
      RC_ASSERT(is_advised(list, AdviceCode::rate_outside_spread, index) == outside);
    }
  });
}
