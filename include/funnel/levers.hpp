// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/budget.hpp>
#include <funnel/funnel.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace funnel {

/// At most so many units to produce at a stage, over the horizon or in one month, as plan() shows them.
struct VolumeLimit {
  std::size_t stage = 0;  ///< place in the funnel's stages
  Count most;
  bool a_month = false;
};

/// At most so much to spend over the horizon.
struct BudgetLimit {
  Money most;
};

/// At most so many people in a department, as budget() needs them.
struct PeopleLimit {
  std::string department;
  Volume most;
};

/// At most so many months.
struct MonthsLimit {
  int most = 0;
};

using Limit = std::variant<VolumeLimit, BudgetLimit, PeopleLimit, MonthsLimit>;

/// The limits that a funnel has by itself: its budget, and the people of departments whose stages have a capacity.
std::vector<Limit> own_limits(const Funnel& funnel);

/// What can be changed.
enum class LeverKind {
  rate,  ///< of a stage
  clv,
  unit_cost,  ///< of a stage
  target,     ///< the revenue, or the units of a volume target
  months,
};

/// Where a change goes.
enum class LeverStep {
  reachable,     ///< to the rate that the user believes in; no change where that is not above the rate
  evidence_end,  ///< to the upper end of the rate's central 90 % interval
  tenth,         ///< 10 % better: a rate (to 100 % at most) or the CLV higher, a unit cost or the target lower
  one_month,     ///< a month more
};

/// What follows from a funnel, or from it with one change.
struct Means {
  Volume top;                          ///< units to produce at the top stage, as plan() shows them
  Volume top_month;                    ///< those a month
  std::optional<Money> cost;           ///< over the horizon; nothing where it is not known
  std::optional<std::int64_t> people;  ///< needed in all departments; nothing where no stage has a capacity
  /// The most revenue (existing revenue included) that a plan brings for what the unchanged plan costs; nothing where a
  /// cost or the CLV is not known, or more revenue costs nothing more.
  std::optional<Money> revenue_at_same_cost;
};

/// The change of one lever, and what it brings.
struct LeverChange {
  LeverStep step = LeverStep::tenth;
  Fraction to;
  Means means;
  /// What becomes of the means of the unchanged plan, as a share of them: -0.25 is a quarter less. Nothing where one of
  /// the two is not known, or the unchanged one is 0.
  std::optional<Fraction> top_change;
  std::optional<Fraction> cost_change;
};

/// Whether one lever alone makes the plan fit its limits.
enum class LeverAnswer {
  value,    ///< with the value beside
  cannot,   ///< no better value of it does; months may also be fewer
  unknown,  ///< it is not known whether the plan fits at all
};

/// What one lever alone must be for the plan to fit.
struct LeverNeed {
  LeverAnswer answer = LeverAnswer::unknown;
  /// The nearest value that fits, on the grid it is shown on: one step of the grid nearer to the value of today does
  /// not fit. Rates: hundredths of a percent, or finer, down to three digits, below 1 %. Money: whole units from 100
  /// on, cents from 1 on, else hundredths of a cent. Volumes and months: whole ones.
  std::optional<Fraction> value;
  std::optional<bool> within_reachable;  ///< of a rate whose `reachable` is known
};

struct Lever {
  LeverKind kind = LeverKind::rate;
  std::size_t stage = 0;              ///< place in the funnel's stages, of a rate or a unit cost
  Fraction now;                       ///< the value of today
  std::optional<LeverChange> change;  ///< nothing where there is none: at 100 %, at 0, or at the longest horizon
  std::optional<LeverNeed> need;      ///< where there are limits that the plan does not fit
  /// Of a rate: what it is when all rates are better by Levers::all_rates, rounded up to the grid of LeverNeed::value.
  std::optional<Fraction> together;
  bool ranked = false;  ///< among those that are in order of what they save
};

/// A limit and what the plan takes of it.
struct LimitState {
  Limit limit;
  std::optional<Fraction> taken;  ///< nothing where a figure that it takes is missing
  Fit fit = Fit::unknown;         ///< does_not_fit also where what is known of the cost is above the budget already
};

/// What the levers are in order of.
enum class LeverOrder {
  saved_cost,    ///< what reaching it saves: the rates whose `reachable` is above them, the largest first; then others
  saved_volume,  ///< the same by top volume, where costs are not known
  funnel,        ///< none can be ranked
};

struct Levers {
  Means now;
  /// What cannot be ranked is in the order of the funnel: rates from the top, the CLV, unit costs from the top, the
  /// target, a month more.
  std::vector<Lever> levers;
  LeverOrder order = LeverOrder::funnel;
  /// Whether the same relative improvement of any rate below 100 % saves the same top volume, but for rounding: not
  /// where open units take a part of what is needed on the way up, nor of rates below the target.
  bool rates_save_alike = false;
  std::vector<LimitState> limits;
  std::optional<Fit> fit;  ///< of all limits; nothing where there are none
  /// The smallest improvement of all rates together, each to at most 100 %, that makes the plan fit: 0.0747 is 7.47 %
  /// better. On a grid of hundredths of a percent. Where the plan does not fit.
  std::optional<LeverNeed> all_rates;
  std::vector<Missing> missing;  ///< what keeps costs unknown, see budget()
};

/// What each lever of `funnel` would bring, and what value of each alone makes its plan fit all of `limits`; plan()
/// must have a plan of it. Stages of `limits` are stages of the funnel. Of a channel's funnel, see channel_of(), the
/// levers are moved in the whole funnel: the CLV where the channel has none of its own, the target (unless the channel
/// is pinned) and the months are those of all channels, and what the channel's part is follows. Throws Overflow.
Levers levers(const Funnel& funnel, const std::vector<Limit>& limits);

}  // namespace funnel
