// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/actuals.hpp>
#include <funnel/funnel.hpp>
#include <funnel/plan.hpp>
#include <funnel/posterior.hpp>
#include <funnel/schedule.hpp>

#include <tl/expected.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace funnel {

/// What is asked of track().
struct TrackQuestion {
  Share tolerance;                             ///< how far from its target a figure is still on track
  std::optional<std::chrono::sys_days> as_of;  ///< the last day that is looked at, of a dated horizon
  std::optional<int> as_of_month;              ///< or the last month of the horizon, from 1
};

enum class TrackStatus {
  no_data,   ///< no actual figure, or no target
  behind,    ///< worse than the target by more than the tolerance
  on_track,  ///< within the tolerance, its ends included
  ahead,     ///< better by more than the tolerance
};

/// A figure against its target.
struct AgainstTarget {
  std::optional<Fraction> target;
  std::optional<Fraction> actual;
  std::optional<Fraction> variance;  ///< actual - target
  std::optional<Fraction> share;     ///< actual / target; nothing where the target is 0
};

enum class KpiKind {
  revenue,    ///< of the customers who signed
  volume,     ///< units that entered a stage
  unit_cost,  ///< what each unit of a stage cost: lower is better
};

/// A KPI in one period, and from the first period to it. Running figures are those of periods that have both an actual
/// figure and a target: one that is missing is left out of both. A running unit cost is the mean, weighed by units.
struct KpiPeriod {
  AgainstTarget period;
  AgainstTarget running;
  TrackStatus status = TrackStatus::no_data;  ///< by the running figures
};

/// What would bring a KPI that is behind back to its target by the end.
enum class CorrectiveKind {
  upstream,   ///< the KPI of `stage` is what is short: it gives the lever
  rate,       ///< the rate of `stage` must be so much for the rest of the horizon
  volume,     ///< nothing is above: the rest must bring so many units of `stage`
  unit_cost,  ///< each unit of `stage` may cost so much for the rest of the horizon
  value,      ///< each customer must bring so much revenue
};

struct Corrective {
  CorrectiveKind kind = CorrectiveKind::volume;
  std::size_t stage = 0;            ///< place in the funnel's stages
  std::optional<Fraction> planned;  ///< the figure of the plan: the rate, the units of the rest, the cost, the CLV
  std::optional<Fraction> actual;   ///< the rate, cost or value so far
  /// What it must be. Rates are rounded up to hundredths of a percent (finer below 1 %), costs down and values up to
  /// the cent. Nothing where no value would do.
  std::optional<Fraction> needed;
  std::optional<bool> within_reachable;  ///< of a rate whose `reachable` is known
};

struct Kpi {
  KpiKind kind = KpiKind::volume;
  std::size_t stage = 0;           ///< place in the funnel's stages; the last for revenue
  int decimals = 0;                ///< of a volume's figures, as in the schedule
  std::vector<KpiPeriod> periods;  ///< one for each of Tracking::periods
  AgainstTarget to_date;           ///< the running figures of the last one
  TrackStatus status = TrackStatus::no_data;
  std::optional<Fraction> total;  ///< the target at the end of the horizon
  /// actual to date + remaining schedule x actual / scheduled to date; to one decimal, money to the cent, half up.
  /// Nothing where nothing was scheduled to date, and of unit costs.
  std::optional<Fraction> projected;
  std::optional<std::int64_t> in_flight;  ///< units of the stage that have yet to move on, see track()
  std::optional<Fraction> scheduled;      ///< the rest of the schedule, of a volume
  std::optional<Fraction> needed;         ///< what the rest must bring, of a volume down to the target's stage
  std::optional<Fraction> shortfall;      ///< needed - scheduled
  /// Where it is behind, the horizon is not over, and the rest must bring something of its stage.
  std::optional<Corrective> corrective;
};

/// Whether a volume is planned, and nothing of it is measured.
bool lacks_figures(const Kpi& kpi);

struct TrackedPeriod {
  int number = 0;  ///< place in the schedule, from 1, of the period that it begins in
  /// Its days within the horizon, and up to the last day that is looked at.
  std::optional<std::chrono::year_month_day> first;
  std::optional<std::chrono::year_month_day> last;
};

/// Whether a rate has been other than planned.
enum class RateVerdict {
  unknown,     ///< no figures of both stages, or more units moved on than there were
  as_planned,  ///< the difference may be chance
  lower,       ///< it is lower than planned, by more than chance
  higher,      ///< it is higher than planned, by more than chance
};

/// The rate of a stage to the next, in the periods that have a figure of both.
struct TrackedRate {
  static constexpr double level = 0.95;

  std::size_t stage = 0;
  Rate planned;  ///< of several channels, mixed as they are scheduled in these periods
  std::int64_t of = 0;
  std::int64_t converted = 0;
  std::optional<Fraction> actual;        ///< converted / of
  std::optional<RateInterval> interval;  ///< where the rate lies with a probability of `level`, see credible_interval()
  RateVerdict verdict = RateVerdict::unknown;
};

/// A stage in a period that is still to come.
struct RemainingVolume {
  Fraction scheduled;
  std::optional<Fraction> needed;  ///< nothing below a volume target
};

struct RemainingPeriod {
  int number = 0;                       ///< place in the schedule, from 1
  SchedulePeriod days;                  ///< what is left of it
  std::vector<RemainingVolume> stages;  ///< the last stage (customers) first
};

/// What a reader should know beside the figures.
enum class TrackNoteCode {
  periods_outside,      ///< `count` periods of the data lie outside the horizon
  periods_clipped,      ///< `count` periods lie partly outside the horizon
  periods_later,        ///< `count` periods begin after the last day that is looked at
  period_cut,           ///< one goes on after the day that was asked for, and is left out
  period_running,       ///< one goes on after it, and is taken to be counted up to it
  figures_missing,      ///< of `stage`, for a part of the time to date: the rest is reckoned as planned
  target_missing,       ///< a unit cost of `stage` is measured, and none is planned
  lag_long,             ///< units of `stage` move on in a later period: its rate is one of different units
  counts_exceed,        ///< more units moved on from `stage` than there were: that is no rate
  figures_summed,       ///< figures of several rows of a period are added up
  started_before,       ///< `count` units of `stage` are taken to have been there before the start, as scheduled
  too_late,             ///< `count` units of `stage` must come, and no longer reach the target's stage before the end
  chance_not_computed,  ///< no chance is known
  replanned_together,   ///< what all channels must bring goes by the rates of all their units, see track()
};

struct TrackNote {
  TrackNoteCode code;
  std::size_t stage = 0;
  std::int64_t count = 0;
};

struct TrackedChannel;

struct Tracking {
  Share tolerance;
  std::optional<std::chrono::year_month_day> as_of;  ///< the last day looked at, where the horizon is dated
  std::vector<TrackedPeriod> periods;                ///< in order of time
  std::vector<Kpi> kpis;  ///< revenue where it is measured; volumes, customers first; unit costs where measured
  std::vector<TrackedRate> rates;          ///< customers' end first
  std::vector<RemainingPeriod> remaining;  ///< empty where the horizon is over
  std::optional<PlanChance> chance;        ///< of reaching the target, where it is left to chance
  std::vector<TrackNote> notes;
  /// Each channel against its own schedule, in the order of Funnel::channels, where the actuals tell channels apart.
  std::vector<TrackedChannel> channels;

  /// Whether any KPI is behind, of the channels too.
  bool is_behind() const;
  /// Whether some volume that is planned has no actual figure at all, so that whether it is behind cannot be told; of
  /// the channels too.
  bool lacks_figures() const;
  /// The KPI of the volume of a stage.
  const Kpi& volume_of(std::size_t stage) const;
};

/// A channel as a funnel of its own.
struct TrackedChannel {
  Funnel funnel;  ///< see split()
  Tracking tracking;
};

/// Why actuals cannot be set against a schedule.
enum class TrackProblem {
  not_dated,        ///< the actuals are dated and the horizon is not
  as_of_not_dated,  ///< so is `as_of`
  outside,          ///< no period lies in the horizon
  later,            ///< every one begins after the last day that is looked at, or is cut by it, see track()
};

/// The length of periods in which a schedule says most about these actuals: weeks where they are weeks, else months.
PeriodLength schedule_length_for(const Actuals& actuals);

/// Actual figures against `schedule`, which is that of `funnel`.
///
/// The last day that is looked at is that of the question, else the last one of the actuals. A period of the actuals
/// that goes on after it is left out where later ones are there, since its figures are then those of all of it; the
/// last day is then the one before that period. The last period of the actuals may still be running: its figures are
/// taken to be those up to the last day. The schedule to a day inside one of its periods counts as many of its units as
/// the day is of it, half up.
///
/// The re-plan begins from the units that the target still lacks: total - actual to date. A stage above must bring what
/// the next one must, divided by the planned rate, less the units that are in flight in it, rounded as the funnel's
/// policy says. In flight are those that entered and are yet to have their outcome by the schedule: units have theirs
/// in the order in which they entered, those open or there before the start first, and of each period, the last one
/// first, the part of what has in fact entered is in flight that is in flight of what was scheduled to enter; where
/// nothing was scheduled, the part that entered less than the lag ago and can still reach the target inside the
/// horizon. Where there is no figure, what was scheduled has entered. Without a lag and open units nothing is in
/// flight: what has not moved on will not. What a stage must bring is spread over the rest as the schedule spreads it,
/// or, where nothing is scheduled any more, falls into the next period. With actual figures equal to those planned the
/// rest is the schedule as it was. Where a stage has no figure the re-plan takes it as planned.
///
/// A funnel with channels is tracked as the sum of them: its schedule is, and its rates and unit costs are those of all
/// units that are scheduled in the periods that are looked at. Where the actuals tell channels apart, each is tracked
/// by itself, with its rates and lags, against a schedule of the same periods by its calendar. What all have in flight,
/// must bring in each period, and bring too late is then the sum of what each does; under Rounding::nearest and exact,
/// as much more or less than the schedule of all as the channels' are. Where they are not told apart, or one is pinned,
/// which has no part of the target to make up for, the rates of all units together re-plan the whole: the rest may then
/// differ from the schedule by a unit a channel and stage although all figures are as planned.
///
/// The chance is that of the units still lacking, from the rest of the schedule at the top and the units in flight,
/// with the evidence of the funnel. Of several channels it is that of what each has of these for what the whole lacks,
/// see ChannelOdds; ChanceProblem::channels_not_apart where the actuals do not tell them apart. Throws Overflow.
tl::expected<Tracking, TrackProblem> track(const Funnel& funnel, const Schedule& schedule, const Actuals& actuals,
                                           const TrackQuestion& question);

}  // namespace funnel
