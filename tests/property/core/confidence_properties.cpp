// SPDX-License-Identifier: MIT
// A volume for a chance has it, and one unit less has not.
#include "random_funnels.hpp"

#include <funnel/plan.hpp>
#include <funnel/target_odds.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

/// Known, a range about the rate, or counts.
Evidence drawn_evidence(const Rate& rate) {
  const std::int64_t of = drawn(1, 2000);
  const auto converted = static_cast<std::int64_t>(rate.value().numerator() * of / rate.value().denominator());
  if (drawn(0, 2) == 0 && converted > 0) return RateCounts::make(converted, of).value();
  const auto half = product(rate.value(), quotient(1, 2));
  if (drawn(0, 1) == 0 && rate.value() < Fraction(1)) return RateRange::make(Rate::make(*half).value(), rate).value();
  return KnownRate{rate};
}

Funnel drawn_uncertain_funnel() {
  Funnel funnel = drawn_funnel(drawn_rounding(), drawn(0, 1) == 0);
  std::vector<Stage> stages = funnel.stages.all();
  for (Stage& stage : stages) {
    if (stage.figures.rate) stage.figures.rate = drawn_evidence(planning_rate(*stage.figures.rate));
  }
  funnel.stages = StageList::make(std::move(stages)).value();
  return funnel;
}

std::vector<Entry> entries_from(const Funnel& funnel, std::size_t stage, std::int64_t units) {
  std::vector<Entry> entries = {{stage, units}};
  for (const Entry& open : open_entries(funnel.stages)) {
    if (open.stage >= stage) entries.push_back(open);
  }
  return entries;
}

}  // namespace

TEST_CASE("each row of a plan for a chance fits, and one unit less does not") {
  rc::prop("fits", [] {
    const Funnel funnel = drawn_uncertain_funnel();
    const Confidence confidence = Confidence::make(quotient(drawn(1, 999), 1000)).value();
    const auto found = with_confidence(plan(funnel).value(), funnel, confidence);
    RC_ASSERT(found.has_value());
    const TargetOdds odds(funnel);
    for (const PlannedStage& stage : found->stages) {
      const auto units = static_cast<std::int64_t>(stage.volume.value().numerator());
      const auto chance = odds.chance_of(entries_from(funnel, stage.index, units));
      RC_ASSERT(chance.has_value());
      RC_ASSERT(chance->probability >= to_double(confidence) - 1e-9);
      if (units == 0) continue;
      const auto less = odds.chance_of(entries_from(funnel, stage.index, units - 1));
      RC_ASSERT(less->probability < to_double(confidence) + 1e-9);
    }
  });
}
