// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/funnel.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace funnel {

/// How long the periods of a schedule are.
enum class PeriodLength {
  month,    ///< a month of the horizon
  quarter,  ///< three months, counted from the first of the horizon; the last may be shorter
  week,     ///< Monday to Sunday, the first and the last as much of it as the horizon has; undated, 7 days of months of
            ///< 30.4375 days, the last as many as are left
};

/// What is asked of a schedule.
struct ScheduleRequest {
  PeriodLength by = PeriodLength::month;
  /// In place of the funnel's own, whose growth is a month's: the growth of this one is from each period to the next,
  /// and a period that is cut short has that part of its weight.
  std::optional<CalendarShape> calendar;
};

struct SchedulePeriod {
  std::optional<std::chrono::year_month_day> first;  ///< its first and its last day; nothing where nothing is dated
  std::optional<std::chrono::year_month_day> last;
};

/// What a stage must produce in one period, and from the start of the horizon to the end of the period.
struct ScheduledVolume {
  Volume volume;
  Volume running;
};

/// What a stage's mean lag to the target's stage makes of its schedule; of channels the longest, and earliest month.
struct ScheduledLag {
  /// From entering it to entering the target's stage; of a stage below that, from that to it. A month has 30.4375.
  Fraction days;
  Volume pipeline;       ///< units that must have entered by the start, beside what is open in the stages below
  Volume pipeline_open;  ///< those of them that are open in the stage; the others are the stage's `before`
  /// The last month of the horizon, from 1, in which a unit that enters can reach the target's stage before the end;
  /// nothing where none can, and below the target's stage.
  std::optional<int> last_useful_month;
};

/// The schedule of one stage: before + the volumes of all periods + after is the plan's volume as it is shown.
struct ScheduledStage {
  std::size_t index = 0;                 ///< place in the funnel's stages
  int decimals = 0;                      ///< to how many decimals the figures are, as in the plan
  bool forecast = false;                 ///< below a volume target: what the target brings
  std::vector<ScheduledVolume> periods;  ///< the first period first
  std::vector<Volume> milestones;        ///< running totals, from the start of the horizon, at Schedule::milestones
  Volume before;                         ///< what would have to be produced before the start; 0 without a lag
  Volume after;                          ///< below a volume target: what comes after the end; 0 without a lag
  Volume total;                          ///< the plan's volume
  std::optional<ScheduledLag> lag;       ///< where there is a lag between the stage and the target's
};

/// Revenue of the customers who sign, existing revenue left out; to the cent.
struct ScheduledRevenue {
  Money booked;  ///< signings x CLV
  /// Of all who have signed so far, what is earned in the period: each CLV is earned evenly over clv_months months,
  /// that of signing the first.
  Money earned;
};

/// What weights of a calendar are for that are neither 12 nor 4 nor as many as the schedule has periods: equal parts of
/// the horizon.
struct WeightParts {
  int count = 0;
  Fraction months;  ///< of each
};

/// Revenue over the horizon with what stays of existing revenue, which counts whole; to the cent.
struct RevenueWithExisting {
  Money booked;
  Money earned;
  std::optional<Money> short_of_target;  ///< what `earned` lacks of a revenue target
};

/// How many units are expected to reach the target's stage inside the horizon when lags vary as they do.
struct LagOutcome {
  double in_time = 0;  ///< inside the horizon
  double before = 0;   ///< before its start
  /// What all volumes would have to be multiplied by for the target to be reached inside the horizon; nothing where no
  /// factor would do.
  std::optional<double> factor;
};

/// The volumes of the plan, followed forward with the full lag from the top to the target's stage.
struct LagCheck {
  Volume target;         ///< units that are to reach the target's stage
  LagOutcome unshifted;  ///< nothing is done before the start; all volumes follow the calendar from then on
  LagOutcome shifted;    ///< the volumes are produced so much earlier as the mean lag is long, as scheduled

  /// Less than this rounds to no unit, at one decimal, and to no factor, at two.
  static constexpr double least_before = 0.05;
  static constexpr double least_factor = 1.005;

  /// Whether some units reach the target's stage before the start when all is done as scheduled.
  bool comes_early() const { return shifted.before >= least_before; }
  /// Whether the schedule brings anything else than it is made for; lags that are the same for all units bring that.
  bool varies() const { return shifted.factor && (*shifted.factor >= least_factor || comes_early()); }
};

/// What must happen when.
struct Schedule {
  PeriodLength by = PeriodLength::month;
  std::size_t goal = 0;  ///< place of the target's stage, of a channel that of the whole funnel
  std::vector<SchedulePeriod> periods;
  std::vector<Milestone> milestones;
  std::vector<ScheduledStage> stages;                ///< the last stage (customers) first
  std::vector<ScheduledRevenue> revenue;             ///< one a period; empty where no CLV is known
  std::optional<ScheduledRevenue> totals;            ///< over the horizon, where a CLV is known
  std::optional<RevenueWithExisting> with_existing;  ///< likewise
  std::optional<WeightParts> weight_parts;           ///< where the calendar's weights are such parts
  std::optional<LagCheck> lag_check;                 ///< where there is a lag between the top and the target's stage

  /// The schedule of the stage at this place in the funnel's stages.
  const ScheduledStage& at(std::size_t index) const { return stages[stages.size() - 1 - index]; }
};

/// When the volumes of the plan of `funnel` must be produced; plan() must have one.
///
///   The calendar's weights (see budget()) are those of the units that reach the target's stage: customers who sign.
///   Inside a month they are spread evenly over its days. A total T that has the running share W at the end of a period
///   has come to floor(T W + 1/2) by then: totals are exact, and quarters and weeks agree with their months.
///
///   A stage above has come to what the chain asks of it for these, open units used first: V(t) = chain(Y(t)) -
///   chain(Y(t - 1)). Where figures are not the whole ones of the chain (Rounding::nearest and exact, forecasts,
///   significant digits), the plan's shown volume is divided in the same way along the exact running figures.
///
///   Each stage is ahead of the target's by the mean lags between them; those below a volume target come after. A lag
///   stated in months is so many months of the horizon, so that two months are two periods; one stated in days so many
///   days of a dated horizon, so that 7 days are a week. Undated, a month has 30.4375 days. Periods of any length are
///   so told by one clock.
///
///   Forward, the lag from the top is the sum of its parts taken to be independent: those whose spread is known
///   together as a gamma distribution with their mean and variance, the others as they are. Volumes are produced evenly
///   through each month; open units are taken to have entered their stage on the day of the start. The shift
///   is checked so, and not found by deconvolving the lags, since that is unstable.
///
///   A channel that channel_of() made has the schedule that it has in the whole, pinned or not.
/// Throws Overflow.
Schedule schedule(const Funnel& funnel, const ScheduleRequest& request = {});

}  // namespace funnel
