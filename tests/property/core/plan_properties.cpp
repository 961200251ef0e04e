// SPDX-License-Identifier: MIT
#include "core/chain.hpp"
#include "random_funnels.hpp"

#include <funnel/plan.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

Plan planned(const Funnel& funnel) {
  return plan(funnel).value();
}

Rational rational(const Volume& volume) {
  return Rational(volume.value());
}

Rational open_units(const PlannedStage& stage) {
  return Rational(stage.open.value_or(Count()).value());
}

/// The funnel with the rate of one of its stages moved towards 1; nothing where there is no rate to move.
std::optional<Funnel> with_better_rate(const Funnel& funnel) {
  if (funnel.stages.size() < 2) return std::nullopt;
  const auto index = static_cast<std::size_t>(drawn(0, static_cast<std::int64_t>(funnel.stages.size()) - 2));
  const Rational rate(planning_rate(*funnel.stages[index].figures.rate).value());
  const Rational better = rate + (Rational(1) - rate) * Rational(quotient(drawn(0, 100), 100));
  StageFigures figures;
  figures.rate = KnownRate{Rate::make(better.fraction().value()).value()};
  return with_figures(funnel, funnel.stages[index].id, figures);
}

Funnel drawn_plan_of_any_policy() {
  auto funnel = drawn_funnel(drawn_rounding());
  if (drawn(0, 1) == 1) funnel.significant = SignificantDigits::make(static_cast<int>(drawn(1, 6)));
  return funnel;
}

}  // namespace

TEST_CASE("plans come out as asked") {
  rc::prop("the stages come out customers first", [] {
    const Funnel funnel = drawn_plan_of_any_policy();
    const Plan result = planned(funnel);
    RC_ASSERT(result.stages.size() == funnel.stages.size());
    for (std::size_t row = 0; row < result.stages.size(); ++row) {
      RC_ASSERT(result.stages[row].index == funnel.stages.size() - 1 - row);
    }
  });

  rc::prop("the forecast of a plan's top volume reaches its customers", [] {
    const Funnel funnel = drawn_funnel();
    const Plan result = planned(funnel);
    const PlannedStage& top = result.stages.back();
    const auto links = chain_downward(funnel.stages, 0, rational(top.volume) + open_units(top));
    const Rational customers = links.empty() ? rational(top.volume) : links.back().required;
    RC_ASSERT(customers >= rational(result.stages.front().required));
  });

  rc::prop("one unit less at a stage does not feed the next", [] {
    const Plan result = planned(drawn_funnel());
    for (std::size_t row = 1; row < result.stages.size(); ++row) {
      const PlannedStage& stage = result.stages[row];
      if (stage.required == Volume()) continue;
      const Rational fed = (rational(stage.required) - Rational(1)) * Rational(stage.rate->value());
      RC_ASSERT(fed < rational(result.stages[row - 1].volume));
    }
  });

  rc::prop("volume and what is open are together what is required, or more", [] {
    for (const PlannedStage& stage : planned(drawn_funnel(drawn_rounding())).stages) {
      RC_ASSERT(rational(stage.chained_volume) + open_units(stage) >= rational(stage.chained_required));
    }
  });
}

TEST_CASE("what helps never hurts") {
  rc::prop("raising a rate never raises any volume", [] {
    const Funnel funnel = drawn_plan_of_any_policy();
    const auto better = with_better_rate(funnel);
    RC_PRE(better.has_value());
    const Plan before = planned(funnel);
    const Plan after = planned(*better);
    for (std::size_t row = 0; row < before.stages.size(); ++row) {
      RC_ASSERT(after.stages[row].volume <= before.stages[row].volume);
      RC_ASSERT(after.stages[row].month <= before.stages[row].month);
    }
  });

  rc::prop("more open units never raise a volume, and lower none below them", [] {
    const Funnel funnel = drawn_plan_of_any_policy();
    RC_PRE(funnel.stages.size() > 1);
    const auto index = static_cast<std::size_t>(drawn(0, static_cast<std::int64_t>(funnel.stages.size()) - 2));
    const std::int64_t open = drawn(0, 50'000);
    const Plan before = planned(with_open(funnel, funnel.stages[index].id, open));
    const Plan after = planned(with_open(funnel, funnel.stages[index].id, open + drawn(0, 5'000)));
    for (std::size_t row = 0; row < before.stages.size(); ++row) {
      RC_ASSERT(after.stages[row].volume <= before.stages[row].volume);
      if (before.stages[row].index > index) RC_ASSERT(after.stages[row].volume == before.stages[row].volume);
    }
  });

  rc::prop("rounded up, no stage needs less than exactly", [] {
    Funnel funnel = drawn_funnel();
    const Plan up = planned(funnel);
    funnel.rounding = Rounding::exact;
    const Plan exact_plan = planned(funnel);
    for (std::size_t row = 0; row < up.stages.size(); ++row) {
      RC_ASSERT(up.stages[row].chained_required >= exact_plan.stages[row].chained_required);
    }
  });
}

TEST_CASE("what is shown is enough") {
  rc::prop("so many months of the month are the volume, or more", [] {
    const Funnel funnel = drawn_funnel();
    for (const PlannedStage& stage : planned(funnel).stages) {
      RC_ASSERT(rational(stage.month) * Rational(funnel.horizon.months()) >= rational(stage.volume));
      if (stage.month == Volume()) continue;
      const Rational less = (rational(stage.month) - Rational(1)) * Rational(funnel.horizon.months());
      RC_ASSERT(less < rational(stage.volume));
    }
  });

  rc::prop("significant digits never lower a volume, and raise it by less than one step", [] {
    Funnel funnel = drawn_funnel();
    const int kept = static_cast<int>(drawn(1, 18));
    funnel.significant = SignificantDigits::make(kept);
    for (const PlannedStage& stage : planned(funnel).stages) {
      const auto excess = static_cast<int>(text(stage.chained_volume).size()) - kept;
      const Rational step(Fraction::make(power_of_ten(std::max(excess, 0)), 1).value());
      RC_ASSERT(stage.volume >= stage.chained_volume);
      RC_ASSERT(rational(stage.volume) - rational(stage.chained_volume) < step);
      RC_ASSERT((rational(stage.volume) / step).is_whole());
    }
  });
}
