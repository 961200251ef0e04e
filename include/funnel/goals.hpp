// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/budget.hpp>
#include <funnel/funnel.hpp>
#include <funnel/plan.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace funnel {

/// What a goal is a number of.
enum class GoalKind {
  revenue,  ///< over the horizon
  total,    ///< units of the target's stage (the customers of a revenue target) over the horizon
  volume,   ///< units of a stage a month
  rate,     ///< from a stage to the next
};

/// What is to be done about the number.
enum class GoalVerb {
  generate,  ///< no starting level is known
  increase,
  reduce,
  maintain,
  reach,  ///< a total
};

/// The criteria of a SMART goal.
enum class Criterion { specific, measurable, attainable, realistic, time_bound };
inline constexpr std::size_t criteria_count = 5;

enum class Verdict { pass, fail, unknown };

/// Why a verdict is what it is.
enum class GoalReason {
  // specific
  has_segment,
  no_segment,
  // measurable
  has_baseline,
  no_baseline,
  // attainable
  means_suffice,         ///< people are enough, and the rate into the stage is within what is reachable
  people_enough,         ///< of the department that owns the stage
  people_short,          ///< likewise
  people_not_known,      ///< the stage has a capacity, and its department's people are not given
  rate_within_reach,     ///< the plan's rate, at GoalVerdict::stage, is at most what is reachable there
  rate_above_reach,      ///< it is above
  no_growth,             ///< the target is no more than the starting level
  growth_below_stretch,  ///< target / starting level, GoalVerdict::growth, is below the stretch
  growth_not_below,      ///< it is not
  growth_from_zero,      ///< it cannot be told: the starting level is 0
  nothing_to_compare,    ///< neither capacity, nor reachable, nor a starting level is known
  stages_attainable,     ///< a total: the goals of all stages that it takes are
  stage_not_attainable,  ///< a total: that of GoalVerdict::stage is not
  stage_not_known,       ///< a total: that of GoalVerdict::stage is not known to be
  // realistic
  within_budget,
  above_budget,
  no_budget,
  costs_not_known,
  // time-bound
  has_end,
  no_end,
};

/// A key of the funnel file that would tell more.
enum class GoalKey { segment, baseline, existing, capacity, unit_cost, people, monthly_cost, budget, start };

struct GoalMissing {
  GoalKey key;
  std::string id;  ///< of the stage or the department that it is missing of; empty where it is of neither
};

struct GoalVerdict {
  Verdict verdict = Verdict::unknown;
  GoalReason reason = GoalReason::nothing_to_compare;
  std::vector<GoalMissing> missing = {};
  std::optional<std::size_t> stage = {};  ///< place in the funnel's stages, where the reason is about one
  std::optional<Fraction> growth = {};
};

/// One number of the plan as a goal. Its deadline is Goals::deadline.
struct Goal {
  GoalKind kind = GoalKind::volume;
  std::optional<std::size_t> stage;  ///< place in the funnel's stages; nothing of the revenue
  GoalVerb verb = GoalVerb::generate;
  /// Where it starts: the stage's baseline a month, of a total that times the months; what existing revenue keeps; the
  /// rate's baseline_rate.
  std::optional<Fraction> from;
  Fraction to;                         ///< as plan() shows it; of a rate what is reachable
  int decimals = 0;                    ///< that a volume or a total is shown to
  bool average = false;                ///< of a volume: season, growth or lags give each month another one
  bool forecast = false;               ///< below a volume target: what the target brings, not what it needs
  std::optional<Rate> planned;         ///< of a rate: the one that the plan counts on
  std::optional<std::string> segment;  ///< the stage's; of the revenue, the last stage's
  std::optional<std::string> channel;  ///< id; of a channel's funnel, see channel_of()
  std::optional<std::string> owner;    ///< the department that the stage, or the revenue target, lists first
  std::array<GoalVerdict, criteria_count> verdicts;

  const GoalVerdict& verdict(Criterion criterion) const { return verdicts[static_cast<std::size_t>(criterion)]; }
};

/// The goals of one department.
struct GoalGroup {
  std::optional<std::string> department;  ///< nothing: of no department
  std::vector<std::size_t> goals;         ///< places in Goals::goals
};

struct Goals {
  Fraction stretch;
  std::optional<std::chrono::year_month_day> deadline;  ///< the end of the horizon
  /// The revenue, the total, then each stage, the last first: its volume, and its rate where that is a goal.
  std::vector<Goal> goals;
  std::vector<Milestone> reviews;  ///< when to evaluate the goals and readjust them: at each quarter's end
  std::vector<GoalGroup> groups;   ///< departments as the file lists them, then other owners; of none last
};

/// Every number of `plan`, the plan of `funnel`, as a goal, and every rate with a baseline_rate and a reachable above
/// it. Nothing that is to be 0 is a goal. `budget` is the funnel's; `stretch` is 1 or more.
///   specific: the goal has a segment or a channel. measurable: it has a starting level.
///   attainable: of a volume, people and the rate into the stage where a capacity and a reachable are known, each of
///     which must suffice; where neither is, target / starting level must be below `stretch`. Of a rate, the plan must
///     not count on more than is reachable. Of the revenue and the total, the volumes that it takes must be attainable.
///   realistic: the plan is within its budget. time-bound: the horizon has an end date.
Goals goals(const Funnel& funnel, const Plan& plan, const Budget& budget, const Fraction& stretch);

}  // namespace funnel
