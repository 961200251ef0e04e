// SPDX-License-Identifier: MIT
// A schedule that is planned again from actual figures equal to it stays as it was, to the unit and in every period.
#include "actuals.hpp"
#include "random_channels.hpp"

#include <funnel/channels.hpp>

#include <algorithm>

using namespace funnel;
using namespace funnel::test;

namespace {

CalendarShape drawn_shape() {
  switch (drawn(0, 3)) {
    case 0:
      return WeightedShape{{Fraction(drawn(0, 9)), Fraction(drawn(1, 9)), Fraction(drawn(0, 9))}};
    case 1:
      return GrowthShape{quotient(drawn(-20, 20), 100)};
    default:
      return EvenShape();
  }
}

/// Some stages lag, some have open units; the target is revenue or a volume of any stage.
Funnel drawn_schedulable() {
  Funnel funnel = drawn_funnel(drawn(0, 1) == 0 ? Rounding::up : Rounding::nearest, drawn(0, 1) == 0);
  std::vector<Stage> stages = funnel.stages.all();
  for (std::size_t index = 0; index + 1 < stages.size(); ++index) {
    if (drawn(0, 2) == 0) stages[index].figures.lag = Lag{Volume::make(quotient(drawn(0, 900), 10)).value()};
  }
  funnel.stages = StageList::make(std::move(stages)).value();
  funnel.horizon = Horizon::make(static_cast<int>(drawn(1, 18))).value();
  funnel.calendar = drawn_shape();
  if (drawn(0, 3) == 0) funnel.significant = SignificantDigits::make(static_cast<int>(drawn(2, 5)));
  if (drawn(0, 2) == 0) {
    const auto goal = static_cast<std::size_t>(drawn(0, static_cast<std::int64_t>(funnel.stages.size()) - 1));
    funnel.target = VolumeTarget{funnel.stages[goal].id, count(drawn(0, 300))};
  }
  return funnel;
}

/// Channels of shares only, some with rates and lags of their own.
void draw_channels(Funnel& funnel) {
  funnel.channels = drawn_sharing();
  for (Channel& channel : funnel.channels) {
    for (std::size_t index = 0; index + 1 < funnel.stages.size(); ++index) {
      StageFigures figures;
      if (drawn(0, 1) == 0) figures.rate = KnownRate{drawn_rate()};
      if (drawn(0, 2) == 0) figures.lag = Lag{Volume::make(quotient(drawn(0, 900), 10)).value()};
      channel.stages.emplace_back(funnel.stages[index].id, figures);
    }
  }
}

/// One more, whose volume is given at some stage.
void draw_pinned(Funnel& funnel) {
  const auto stage = static_cast<std::size_t>(drawn(0, static_cast<std::int64_t>(funnel.stages.size()) - 1));
  funnel.channels.push_back(pinned("pinned", funnel.stages[stage].id, drawn(0, 2000)));
}

/// What all channels had in the periods.
void sum_units(Actuals& measured) {
  measured.periods = measured.channels.front();
  for (std::size_t channel = 1; channel < measured.channels.size(); ++channel) {
    for (std::size_t period = 0; period < measured.periods.size(); ++period) {
      auto& sum = measured.periods[period].units;
      for (std::size_t stage = 0; stage < sum.size(); ++stage) {
        *sum[stage] += *measured.channels[channel][period].units[stage];
      }
    }
  }
}

/// What a counterexample shows beside its draws.
std::string told(const Tracked& tracked, const Kpi& kpi) {
  std::string line;
  for (const ScheduledStage& stage : tracked.schedule.stages) {
    line += tracked.funnel.stages[stage.index].id + ": before " + text(stage.before) + ", total " + text(stage.total) +
            (stage.forecast ? ", forecast" : "") + "\n";
  }
  const auto& rate = tracked.funnel.stages[kpi.stage].figures.rate;
  return line + "stage " + tracked.funnel.stages[kpi.stage].id + " needs " + text(kpi.needed) + " of " +
         text(kpi.scheduled) + ", to date " + text(kpi.to_date.actual) + " of " + text(kpi.to_date.target) +
         ", in flight " + std::to_string(kpi.in_flight.value_or(-1)) + ", rate " +
         (rate ? text(planning_rate(*rate)) : "") + "\n";
}

}  // namespace

TEST_CASE("A schedule re-planned with actual figures equal to it changes nothing") {
  rc::prop("every remaining period needs what is scheduled", [] {
    const Funnel funnel = drawn_schedulable();
    const Schedule planned = schedule(funnel);
    const auto periods = static_cast<std::size_t>(drawn(1, static_cast<std::int64_t>(planned.periods.size())));
    const Tracked tracked(funnel, as_planned(planned, periods));
    RC_ASSERT(tracked.tracking.remaining.size() == planned.periods.size() - periods);
    for (const Kpi& kpi : tracked.tracking.kpis) {
      if (planned.at(kpi.stage).forecast) continue;
      RC_ASSERT(kpi.status == TrackStatus::on_track);
      RC_LOG() << told(tracked, kpi);
      RC_ASSERT(kpi.needed == kpi.scheduled);
    }
    for (const RemainingPeriod& period : tracked.tracking.remaining) {
      for (const RemainingVolume& volume : period.stages) {
        if (volume.needed) RC_ASSERT(*volume.needed == volume.scheduled);
      }
    }
  });
}

TEST_CASE("What the rest must bring is spread over it to the unit, and is enough for what is lacking") {
  rc::prop("periods add up, and each stage feeds the next", [] {
    Funnel funnel = drawn_schedulable();
    funnel.rounding = Rounding::up;
    funnel.significant.reset();
    const Schedule planned = schedule(funnel);
    const auto periods = static_cast<std::size_t>(drawn(1, static_cast<std::int64_t>(planned.periods.size())));
    Actuals measured = as_planned(planned, periods);
    for (ActualPeriod& period : measured.periods) {
      for (auto& units : period.units) *units = *units * drawn(0, 150) / 100;
    }
    const Tracked tracked(funnel, measured);
    for (const Kpi& kpi : tracked.tracking.kpis) {
      if (!kpi.needed) continue;
      Fraction all;
      for (const RemainingPeriod& period : tracked.tracking.remaining) {
        all = sum(all, *period.stages[period.stages.size() - 1 - kpi.stage].needed).value();
      }
      if (!tracked.tracking.remaining.empty()) RC_ASSERT(all == *kpi.needed);
      const bool last = kpi.stage + 1 == funnel.stages.size();
      if (last || !tracked.tracking.volume_of(kpi.stage + 1).needed) continue;
      const auto rate = planning_rate(*funnel.stages[kpi.stage].figures.rate);
      RC_LOG() << told(tracked, kpi) << told(tracked, tracked.tracking.volume_of(kpi.stage + 1));
      const Fraction units = sum(*kpi.needed, Fraction(kpi.in_flight.value_or(0) + 1)).value();
      RC_ASSERT(product(units, rate.value()).value() >= *tracked.tracking.volume_of(kpi.stage + 1).needed);
    }
  });
}

TEST_CASE("What all channels must bring is what each must, in every period") {
  rc::prop("with each on its plan, what is scheduled", [] {
    Funnel funnel = drawn_schedulable();
    draw_channels(funnel);
    if (funnel.rounding == Rounding::up && !funnel.significant && drawn(0, 1) == 0) draw_pinned(funnel);
    const Schedule planned = schedule(funnel);
    const auto periods = static_cast<std::size_t>(drawn(1, static_cast<std::int64_t>(planned.periods.size())));
    Actuals measured;
    for (const auto& one : channel_schedules(funnel)) {
      measured.channels.push_back(as_planned(one.schedule, periods).periods);
    }
    sum_units(measured);
    const Tracked tracked(funnel, measured);
    for (const Kpi& kpi : tracked.tracking.kpis) RC_ASSERT(!kpi.needed || *kpi.needed == *kpi.scheduled);
    for (const RemainingPeriod& period : tracked.tracking.remaining) {
      for (const RemainingVolume& volume : period.stages)
        RC_ASSERT(!volume.needed || *volume.needed == volume.scheduled);
    }
  });

  rc::prop("with figures as they come, the sum of the channels", [] {
    Funnel funnel = drawn_schedulable();
    funnel.rounding = Rounding::up;
    funnel.significant.reset();
    draw_channels(funnel);
    const auto schedules = channel_schedules(funnel);
    const auto length = static_cast<std::int64_t>(schedules.front().schedule.periods.size());
    const auto periods = static_cast<std::size_t>(drawn(1, length));
    Actuals measured;
    for (const auto& one : schedules) {
      measured.channels.push_back(as_planned(one.schedule, periods).periods);
      for (ActualPeriod& period : measured.channels.back()) {
        for (auto& units : period.units) *units = *units * drawn(0, 150) / 100;
      }
    }
    sum_units(measured);
    const Tracking tracking = Tracked(funnel, measured).tracking;
    for (const Kpi& kpi : tracking.kpis) {
      if (!kpi.needed) continue;
      Fraction needed;
      std::int64_t in_flight = 0;
      for (const TrackedChannel& channel : tracking.channels) {
        const Kpi& own = channel.tracking.volume_of(kpi.stage);
        needed = sum(needed, *own.needed).value();
        in_flight += own.in_flight.value_or(0);
      }
      RC_ASSERT(*kpi.needed == needed);
      RC_ASSERT(kpi.in_flight.value_or(0) == in_flight);
    }
    for (std::size_t period = 0; period < tracking.remaining.size(); ++period) {
      for (std::size_t row = 0; row < funnel.stages.size(); ++row) {
        Fraction needed;
        for (const TrackedChannel& channel : tracking.channels) {
          needed = sum(needed, channel.tracking.remaining[period].stages[row].needed.value_or(Fraction())).value();
        }
        RC_ASSERT(tracking.remaining[period].stages[row].needed.value_or(Fraction()) == needed);
      }
    }
  });
}
