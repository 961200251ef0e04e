// SPDX-License-Identifier: MIT
// What a lever is told to be makes the plan keep within its limits, put back into plan() and budget(); one step of the
// grid nearer to what it is today does not; and where it is told that none does, the best there is does not.
#include "channels.hpp"
#include "costs.hpp"
#include "random_funnels.hpp"

#include <funnel/channels.hpp>
#include <funnel/levers.hpp>
#include <funnel/overflow.hpp>
#include <funnel/plan.hpp>

#include <algorithm>
#include <functional>

using namespace funnel;
using namespace funnel::test;

namespace {

Fraction plus(const Fraction& value, const Fraction& other) {
  return sum(value, other).value();
}

Fraction minus(const Fraction& value, const Fraction& other) {
  return sum(value,
             quotient(-static_cast<std::int64_t>(other.numerator()), static_cast<std::int64_t>(other.denominator())))
      .value();
}

CalendarShape drawn_calendar() {
  switch (drawn(0, 3)) {
    case 0:
      return WeightedShape{{quotient(1, 1), quotient(drawn(0, 5), 1), quotient(2, 3), quotient(drawn(0, 9), 2)}};
    case 1:
      return GrowthShape{quotient(drawn(-20, 20), 100)};
    default:
      return EvenShape();
  }
}

/// Every stage has a cost, in parts of a cent; some have a capacity; two departments own them in turn.
Funnel drawn_costly_funnel(Rounding rounding, std::int64_t parts_of_cent = 10) {
  Funnel funnel = drawn_funnel(rounding, drawn(0, 2) == 0);
  std::vector<Stage> stages = funnel.stages.all();
  for (std::size_t index = 0; index < stages.size(); ++index) {
    stages[index].departments = {index % 2 == 0 ? "sales" : "marketing"};
    stages[index].figures.unit_cost =
        Money::make(quotient(drawn(0, 1) * drawn(0, 100'000), 100 * parts_of_cent)).value();
    if (drawn(0, 1) == 0) stages[index].figures.capacity = Capacity::make(quotient(drawn(1, 5000), 10)).value();
  }
  funnel.stages = StageList::make(std::move(stages)).value();
  funnel.departments = {department("sales", "2.5", "10"), department("marketing", "", "")};
  if (drawn(0, 1) == 0) funnel.costs = {monthly("sales", "70", static_cast<int>(drawn(1, 20)))};
  if (drawn(0, 3) == 0) funnel.significant = SignificantDigits::make(static_cast<int>(drawn(2, 6)));
  if (drawn(0, 3) == 0) {
    const std::size_t goal = static_cast<std::size_t>(drawn(0, static_cast<std::int64_t>(funnel.stages.size()) - 1));
    funnel.target = VolumeTarget{funnel.stages[goal].id, count(drawn(1, 500))};
  }
  funnel.calendar = drawn_calendar();
  return funnel;
}

/// A part of what is taken, in whole units.
std::int64_t part_of(const Fraction& taken) {
  const auto whole = static_cast<std::int64_t>(taken.numerator() / taken.denominator());
  return whole * drawn(20, 100) / 100;
}

Limit drawn_limit(const Funnel& funnel) {
  const Plan planned = plan(funnel).value();
  const auto stage = static_cast<std::size_t>(drawn(0, static_cast<std::int64_t>(funnel.stages.size()) - 1));
  const Budget spent = budget(funnel);
  switch (drawn(0, 4)) {
    case 0:
      return VolumeLimit{stage, count(part_of(planned.at(stage).volume.value())), false};
    case 1:
      return VolumeLimit{stage, count(part_of(planned.at(stage).month.value())), true};
    case 2: {
      const DepartmentCost& sales = spent.departments.front();
      if (sales.needed) return PeopleLimit{"sales", Volume::make(quotient(*sales.needed * 2, 3)).value()};
      [[fallthrough]];
    }
    case 3:
      return BudgetLimit{Money::make(part_of(spent.costs.total->value())).value()};
    default:
      return MonthsLimit{static_cast<int>(std::max<std::int64_t>(1, part_of(Fraction(funnel.horizon.months()))))};
  }
}

/// As a user checks it: by what plan() and budget() tell.
bool keeps(Funnel funnel, const Limit& limit) {
  if (const auto* units = std::get_if<VolumeLimit>(&limit)) {
    const Plan planned = plan(funnel).value();
    const PlannedStage& stage = planned.at(units->stage);
    return (units->a_month ? stage.month : stage.volume).value() <= units->most.value();
  }
  if (const auto* people = std::get_if<PeopleLimit>(&limit)) {
    return Fraction(*budget(funnel).departments.front().needed) <= people->most.value();
  }
  if (const auto* months = std::get_if<MonthsLimit>(&limit)) return funnel.horizon.months() <= months->most;
  funnel.budget = std::get<BudgetLimit>(limit).most;
  return budget(funnel).gap->fit == Fit::fits;
}

bool keeps(const Funnel& funnel, const std::vector<Limit>& limits) {
  return std::all_of(limits.begin(), limits.end(), [&](const Limit& limit) { return keeps(funnel, limit); });
}

/// What cannot be reckoned keeps within nothing.
bool and_is_reckoned(const std::function<bool()>& keeps_within) {
  try {
    return keeps_within();
  } catch (const Overflow&) {
    return false;
  }
}

Funnel with(Funnel funnel, const Lever& lever, const Fraction& value) {
  StageFigures figures;
  switch (lever.kind) {
    case LeverKind::rate:
      figures.rate = KnownRate{Rate::make(value).value()};
      return with_figures(funnel, funnel.stages[lever.stage].id, figures);
    case LeverKind::unit_cost:
      figures.unit_cost = Money::make(value).value();
      return with_figures(funnel, funnel.stages[lever.stage].id, figures);
    case LeverKind::clv:
      funnel.clv = Clv::make(value).value();
      return funnel;
    case LeverKind::target:
      if (std::holds_alternative<RevenueTarget>(*funnel.target)) {
        funnel.target = RevenueTarget{Money::make(value).value()};
      } else {
        funnel.target = VolumeTarget{std::get<VolumeTarget>(*funnel.target).stage, Count::make(value).value()};
      }
      return funnel;
    case LeverKind::months:
      break;
  }
  funnel.horizon = Horizon::make(static_cast<int>(value.numerator())).value();
  return funnel;
}

bool is_money(const Funnel& funnel, const Lever& lever) {
  return lever.kind == LeverKind::clv || lever.kind == LeverKind::unit_cost ||
         (lever.kind == LeverKind::target && std::holds_alternative<RevenueTarget>(*funnel.target));
}

/// The step of the grid on the side of today's value.
Fraction step(const Funnel& funnel, const Lever& lever, const Fraction& value) {
  const bool below = lever.kind == LeverKind::clv;
  if (is_money(funnel, lever)) {
    const auto from = [&](std::int64_t limit) { return below ? value > Fraction(limit) : value >= Fraction(limit); };
    return from(100) ? Fraction(1) : from(1) ? quotient(1, 100) : quotient(1, 10'000);
  }
  if (lever.kind != LeverKind::rate) return Fraction(1);
  std::int64_t units = 10'000;
  while (product(value, Fraction(units)).value() <= Fraction(100)) units *= 10;
  return quotient(1, units);
}

/// One step nearer to today's value; nothing where that is today's value already.
std::optional<Fraction> nearer(const Funnel& funnel, const Lever& lever, const Fraction& value) {
  const Fraction one = step(funnel, lever, value);
  const Fraction next = value > lever.now ? minus(value, one) : plus(value, one);
  const bool between = value > lever.now ? next > lever.now : next < lever.now;
  return between ? std::optional(next) : std::nullopt;
}

/// That of which one customer is enough. A volume target takes no CLV: then any will do.
Fraction most_clv(const Funnel& funnel) {
  const auto* revenue = std::get_if<RevenueTarget>(&*funnel.target);
  return revenue == nullptr ? funnel.clv->value() : std::max(revenue->revenue.value(), funnel.clv->value());
}

/// The value that asks least of the plan.
std::optional<Fraction> best(const Funnel& funnel, const Lever& lever) {
  if (lever.kind == LeverKind::rate) return Fraction(1);
  if (lever.kind == LeverKind::clv) return most_clv(funnel);
  if (lever.kind == LeverKind::unit_cost) return Fraction(0);
  if (lever.kind == LeverKind::target) return is_money(funnel, lever) ? quotient(1, 10'000) : Fraction(1);
  return std::nullopt;
}

/// The funnel that the levers are those of, made of the one that a value is put back into: itself, or one channel.
using Part = std::function<Funnel(const Funnel&)>;

Funnel itself(const Funnel& funnel) {
  return funnel;
}

void check(const Funnel& funnel, const Part& part, const std::vector<Limit>& limits, const Lever& lever) {
  const LeverNeed& need = *lever.need;
  const auto fits = [&](const Fraction& value) {
    return and_is_reckoned([&] { return keeps(part(with(funnel, lever, value)), limits); });
  };
  RC_ASSERT(need.answer != LeverAnswer::unknown);
  if (need.answer == LeverAnswer::value) {
    RC_ASSERT(fits(*need.value));
    const auto step_less = nearer(funnel, lever, *need.value);
    if (step_less) RC_ASSERT(!fits(*step_less));
    return;
  }
  if (const auto extreme = best(funnel, lever)) {
    RC_ASSERT(!fits(*extreme));
    return;
  }
  for (int months = 1; months <= Horizon::most_months; ++months) RC_ASSERT(!fits(Fraction(months)));
}

Funnel all_better(Funnel funnel, const Fraction& improvement) {
  const StageList stages = funnel.stages;
  for (const Stage& stage : stages.all()) {
    if (!stage.figures.rate) break;
    const auto better = product(planning_rate(*stage.figures.rate).value(), plus(Fraction(1), improvement)).value();
    StageFigures figures;
    figures.rate = KnownRate{Rate::make(std::min(better, Fraction(1))).value()};
    funnel = with_figures(funnel, stage.id, figures);
  }
  return funnel;
}

/// In hundredths of a percent.
std::int64_t in_grid(const Fraction& improvement) {
  return static_cast<std::int64_t>(product(improvement, Fraction(10'000))->numerator());
}

/// Where the target is not at the last stage, better rates may cost more: the least that fits need not be the first
/// place at which fitting begins and never ends.
void check_none_below(const Funnel& funnel, const std::vector<Limit>& limits, std::int64_t place) {
  for (int times = 0; times < 10 && place > 1; ++times) {
    RC_ASSERT(!keeps(all_better(funnel, quotient(drawn(0, place - 1), 10'000)), limits));
  }
}

}  // namespace

TEST_CASE("the value told of a lever fits, and one step less does not", "[slow]") {
  rc::prop("fits", [] {
    const Funnel funnel = drawn_costly_funnel(drawn_rounding());
    std::vector<Limit> limits = {drawn_limit(funnel)};
    if (drawn(0, 3) == 0) limits.push_back(drawn_limit(funnel));
    const Levers found = levers(funnel, limits);
    RC_TAG(found.fit == Fit::fits ? "fits" : "does not fit");
    RC_ASSERT((found.fit == Fit::fits) == keeps(funnel, limits));
    if (found.fit == Fit::fits) return;
    for (const Lever& lever : found.levers) check(funnel, itself, limits, lever);
    const LeverNeed& all = *found.all_rates;
    if (all.answer == LeverAnswer::cannot) {
      RC_ASSERT(!keeps(all_better(funnel, Fraction(1'000'000)), limits));
      check_none_below(funnel, limits, 50'000);
      return;
    }
    RC_ASSERT(keeps(all_better(funnel, *all.value), limits));
    const std::int64_t place = in_grid(*all.value);
    RC_ASSERT(!keeps(all_better(funnel, quotient(place - 1, 10'000)), limits));
    check_none_below(funnel, limits, place);
  });
}

TEST_CASE("the value told of a channel's lever fits when it is put into the whole funnel", "[slow]") {
  rc::prop("fits", [] {
    Funnel funnel = drawn_costly_funnel(drawn_rounding());
    const std::int64_t percent = drawn(1, 100);
    funnel.channels = {sharing("a", std::to_string(percent) + "%"), sharing("b", std::to_string(100 - percent) + "%")};
    const Part first = [](const Funnel& whole) { return channel_of(whole, 0); };
    const Funnel part = first(funnel);
    const std::vector<Limit> limits = {drawn_limit(part)};
    const Levers found = levers(part, limits);
    if (found.fit == Fit::fits) return;
    for (const Lever& lever : found.levers) {
      if (lever.need->answer == LeverAnswer::value) check(funnel, first, limits, lever);
    }
  });
}

TEST_CASE("no plan brings more revenue for the same cost", "[slow]") {
  rc::prop("is the most", [] {
    const Funnel funnel = drawn_costly_funnel(Rounding::up, 1);  // what it costs is then whole cents, as it is told
    const Levers found = levers(funnel, {});
    if (!found.now.revenue_at_same_cost || std::holds_alternative<VolumeTarget>(*funnel.target)) return;
    Funnel richer = funnel;
    richer.budget = budget(funnel).costs.total;
    const bool as_much = *found.now.revenue_at_same_cost >= *plan(funnel)->expected_revenue;
    RC_ASSERT(as_much);
    richer.target = RevenueTarget{Money::make(plus(found.now.revenue_at_same_cost->value(), quotient(1, 100))).value()};
    const bool dearer = budget(richer).gap->fit == Fit::does_not_fit;
    RC_ASSERT(dearer);
  });
}
