// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/chance.hpp>
#include <funnel/funnel.hpp>

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace funnel {

/// The volume of the plan made of averages, where another one is planned for a confidence.
struct AverageVolume {
  Volume volume;
  int decimals = 0;  ///< to which it is rounded
};

/// What a plan asks of one stage. `required`, `volume` and `month` are the figures to show.
struct PlannedStage {
  std::size_t index = 0;                 ///< place in the funnel's stages
  std::optional<Rate> rate;              ///< onward to the next stage; none for the last
  Volume required;                       ///< units that the stage needs over the horizon
  std::optional<Count> open;             ///< units already in it
  Volume volume;                         ///< units still to produce: max(0, required - open)
  Volume month;                          ///< `volume` a month
  std::optional<AverageVolume> average;  ///< of a plan for a confidence
  Volume chained_required;  ///< `required` as the chain has it, before significant digits; two decimals at most
  Volume chained_volume;    ///< likewise `volume`: what the stage above feeds
  int decimals = 0;         ///< to how many decimals the figures are: 0; 1 of a forecast; 2 of Rounding::exact
  bool forecast = false;    ///< below a volume target: what the target brings, not what it needs
  bool rounded_up = false;  ///< `chained_required` is the ceiling of a quotient that is not whole
  bool exact = true;        ///< the chain's figures have two decimals at most, and stand here as they are
};

/// What a reader of the plan should know beside its figures.
enum class PlanNoteCode {
  months_exceed_total,     ///< months x `month` is above `volume` at some stage, since months are rounded up
  forecast_below_target,   ///< a volume target above the last stage: the stages below it are its forecast
  existing_covers_target,  ///< no new revenue is needed
  open_covers_stage,       ///< what is open at `stage` is as much as it needs, or more
  expected_above_target,   ///< whole customers bring more than was asked for
  rows_do_not_chain,       ///< each volume has the plan's confidence when counted from its own stage
  deals_vary,              ///< the chance is that of the revenue, since deals vary in size
  chance_not_computed,     ///< no chance is known
  chance_of_channels,      ///< no chance is known of several channels together, see PlanChance::problem
  channels_below_target,   ///< all channels are pinned, and bring less than was asked for
  recognition_earned,      ///< revenue counts as it is earned
  last_useful_period,      ///< where there are lags: Plan::last_useful_months
};

struct PlanNote {
  PlanNoteCode code;
  std::size_t stage = 0;  ///< place in the funnel's stages, where the note is about one
};

/// Revenue from today's customers in a result.
struct ExistingPart {
  ExistingRevenue given;
  Money kept;                        ///< revenue x (1 - lost), to the cent
  std::optional<Money> new_revenue;  ///< what new customers must bring for a revenue target: max(0, target - kept)
  bool exact = true;                 ///< neither was rounded to the cent
  bool covers_target = false;        ///< it is as much as the revenue target, or more
};

/// The last month of the horizon, from 1, in which a unit that enters the stage can reach the target's stage inside it,
/// going by mean lags; no month where none can. Where channels have lags of their own, the earliest of theirs.
struct LastUsefulMonth {
  std::size_t stage = 0;  ///< place in the funnel's stages
  std::optional<int> month;
};

/// How likely the planned volumes reach the target. Of several channels together see ChannelOdds; what has no chance of
/// them has no `needed`.
struct PlanChance {
  std::size_t stage = 0;                 ///< where the target is counted, from the top
  std::int64_t needed = 0;               ///< units that are needed there
  std::optional<Money> revenue;          ///< what new customers must bring, where deals vary in size
  std::optional<Chance> chance;          ///< nothing where it cannot be computed
  std::optional<ChanceProblem> problem;  ///< why not
};

/// The result of computing backward from a target.
struct Plan {
  Target target;
  std::size_t goal = 0;  ///< the stage that the target is at, from the top; the last for revenue
  Horizon horizon;
  Rounding rounding = Rounding::up;
  std::optional<SignificantDigits> significant;
  std::optional<Confidence> confidence;  ///< that each stage's volume is planned for, instead of an average
  std::optional<Clv> clv;                ///< what a customer brings on average, where channels differ
  std::optional<Money> revenue_month;    ///< the revenue target (or else what is expected) a month, to the cent
  std::optional<Volume> target_month;    ///< the volume target a month
  std::optional<ExistingPart> existing;
  std::optional<Money> expected_revenue;  ///< what the planned customers bring, existing revenue included, to the cent
  Recognition recognition = Recognition::booked;  ///< when revenue counts towards a revenue target
  /// What of it is earned inside the horizon, to the cent, when customers sign as the calendar says and each CLV is
  /// earned evenly over clv_months, the month of signing the first; existing revenue counts whole.
  std::optional<Money> earned_revenue;
  std::optional<Fraction> earned_share;  ///< the part of each CLV that is so earned, on average
  std::vector<PlannedStage> stages;      ///< the last stage (customers) first
  std::optional<PlanChance> chance;      ///< where with_chance() was asked, and the target is left to chance
  std::vector<PlanNote> notes;
  std::vector<LastUsefulMonth> last_useful_months;  ///< of each stage with a lag to the target's, the lowest first

  /// What is planned of the stage at this place in the funnel's stages.
  const PlannedStage& at(std::size_t index) const { return stages[stages.size() - 1 - index]; }
};

/// Why a funnel cannot be planned.
enum class PlanProblem {
  no_target,
  no_clv,         ///< a revenue target needs the CLV
  unknown_stage,  ///< the volume target names a stage that is not there
};

/// Computes backward from the target of `funnel`:
///   customers = new revenue / CLV (where revenue counts as it is earned: / what of a CLV is earned inside the
///   horizon);
///    volume = max(0, required - open);  required above = volume below / rate,
/// rounded as `funnel.rounding` says. Below a volume target it computes forward: the units of a stage times its rate,
/// and what is open in the next, are the units of the next. Per-month volumes are `volume` / months, rounded up under
/// Rounding::up. Of a funnel with channels it is the sum of their plans (see split()): rates and CLV are blended, open
/// units are those of all channels. Throws Overflow.
tl::expected<Plan, PlanProblem> plan(const Funnel& funnel);

/// Why there is no plan for a confidence.
struct ConfidenceProblem {
  ChanceProblem problem;
  std::size_t stage;  ///< the one whose volume cannot be found, from the top
};

/// `average`, the plan of `funnel`, for a confidence: the volume of the target's stage and of each above it becomes the
/// smallest whole one that reaches the target with this chance when counted from that stage, with what is open there
/// and below. Rows do not follow from one another. `required` is the volume and what is open. Throws Overflow.
tl::expected<Plan, ConfidenceProblem> with_confidence(Plan average, const Funnel& funnel, Confidence confidence);

/// `plan`, of `funnel`, with the chance that the volume of its top stage, rounded up to whole units, and what is open
/// reach the target, and the notes that come of it; asked once a plan. Of a funnel with channels: the volumes of the
/// top stage of all channels, each rounded up, and what is open in each, see ChannelOdds. Throws Overflow.
Plan with_chance(Plan plan, const Funnel& funnel);

}  // namespace funnel
