// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/funnel.hpp>

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace funnel {

/// What a plan asks of one stage. `required`, `volume` and `month` are the figures to show.
struct PlannedStage {
  std::size_t index = 0;      ///< place in the funnel's stages
  std::optional<Rate> rate;   ///< onward to the next stage; none for the last
  Volume required;            ///< units that the stage needs over the horizon
  std::optional<Count> open;  ///< units already in it
  Volume volume;              ///< units still to produce: max(0, required - open)
  Volume month;               ///< `volume` a month
  Volume chained_required;    ///< `required` as the chain has it, before significant digits; two decimals at most
  Volume chained_volume;      ///< likewise `volume`: what the stage above feeds
  int decimals = 0;           ///< to how many decimals the figures are: 0; 1 of a forecast; 2 of Rounding::exact
  bool forecast = false;      ///< below a volume target: what the target brings, not what it needs
  bool rounded_up = false;    ///< `chained_required` is the ceiling of a quotient that is not whole
  bool exact = true;          ///< the chain's figures have two decimals at most, and stand here as they are
};

/// What a reader of the plan should know beside its figures.
enum class PlanNoteCode {
  months_exceed_total,     ///< months x `month` is above `volume` at some stage, since months are rounded up
  forecast_below_target,   ///< a volume target above the last stage: the stages below it are its forecast
  existing_covers_target,  ///< no new revenue is needed
  open_covers_stage,       ///< what is open at `stage` is as much as it needs, or more
  expected_above_target,   ///< whole customers bring more than was asked for
};

struct PlanNote {
  PlanNoteCode code;
  std::size_t stage = 0;  ///< place in the funnel's stages, where the note is about one
};

/// Revenue from today's customers in a plan.
struct ExistingPart {
  ExistingRevenue given;
  Money kept;                        ///< revenue x (1 - lost), to the cent
  std::optional<Money> new_revenue;  ///< what new customers must bring for a revenue target: max(0, target - kept)
  bool exact = true;                 ///< neither was rounded to the cent
};

/// The result of computing backward from a target.
struct Plan {
  Target target;
  Horizon horizon;
  Rounding rounding = Rounding::up;
  std::optional<SignificantDigits> significant;
  std::optional<Clv> clv;
  std::optional<Money> revenue_month;  ///< the revenue target (or else what is expected) a month, to the cent
  std::optional<Volume> target_month;  ///< the volume target a month
  std::optional<ExistingPart> existing;
  std::optional<Money> expected_revenue;  ///< what the planned customers bring, existing revenue included, to the cent
  std::vector<PlannedStage> stages;       ///< the last stage (customers) first
  std::vector<PlanNote> notes;
};

/// Why a funnel cannot be planned.
enum class PlanProblem {
  no_target,
  no_clv,         ///< a revenue target needs the CLV
  unknown_stage,  ///< the volume target names a stage that is not there
};

/// Computes backward from the target of `funnel`:
///   customers = new revenue / CLV;  volume = max(0, required - open);  required above = volume below / rate,
/// rounded as `funnel.rounding` says. Below a volume target it computes forward: the units of a stage times its rate,
/// and what is open in the next, are the units of the next. Per-month volumes are `volume` / months, rounded up under
/// Rounding::up. Throws Overflow.
tl::expected<Plan, PlanProblem> plan(const Funnel& funnel);

}  // namespace funnel
