// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/funnel.hpp>
#include <funnel/plan.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace funnel {

/// What a forecast expects of one stage, over the horizon. Figures to one decimal, half up.
struct ForecastStage {
  std::size_t index = 0;          ///< place in the funnel's stages
  std::optional<Rate> rate;       ///< onward to the next stage; none for the last
  std::optional<Volume> entered;  ///< given to enter here
  std::optional<Count> open;      ///< already here
  /// All that is expected here: what comes from the stage above, what entered and what is open. Nothing above the first
  /// stage that has any.
  std::optional<Volume> volume;
  std::optional<Volume> month;  ///< `volume` a month
};

/// How a forecast compares with the target.
struct TargetGap {
  bool reached = false;
  std::optional<Money> revenue;    ///< by how much, of a revenue target; to the cent
  std::optional<Volume> volume;    ///< by how many units, of a volume target; to one decimal
  std::optional<Volume> expected;  ///< units at the stage of a volume target
};

/// The result of computing forward from volumes.
struct Forecast {
  std::vector<ForecastStage> stages;          ///< the last stage (customers) first
  std::vector<Entry> entries;                 ///< the volumes that were given, one a stage, the top first
  std::vector<Entry> open;                    ///< units already there
  std::optional<Money> target_revenue_month;  ///< a revenue target a month, to the cent
  std::optional<Volume> target_volume_month;  ///< a volume target a month
  std::optional<ExistingPart> existing;
  std::optional<Money> expected_revenue;  ///< of the customers, with what existing revenue stays; nothing without a CLV
  std::optional<Money> revenue_month;     ///< that a month
  std::optional<Money> earned_revenue;    ///< what of it is earned inside the horizon, as in Plan
  std::optional<TargetGap> gap;           ///< where there is a target that can be compared
  std::optional<PlanChance> chance;       ///< of that target, where it is left to chance
};

/// Computes forward from `volumes`, which add up, and what is open in the stages of `funnel`: each stage's units times
/// its rate, with what enters and what is open in the next, are the units of the next. Exact through the chain. A
/// revenue target needs the CLV to be compared. `volumes` are at stages of the funnel. Throws Overflow.
Forecast forecast(const Funnel& funnel, std::span<const Entry> volumes);

}  // namespace funnel
