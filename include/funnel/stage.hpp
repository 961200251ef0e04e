// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/evidence.hpp>
#include <funnel/quantity.hpp>

#include <optional>
#include <string>
#include <vector>

namespace funnel {

/// What a unit cost is spent on; ROAS counts advertising only.
enum class CostKind { advertising, other };

/// How a lag was stated. On the calendar two months are two months, however many days they have.
enum class LagUnit { days, months };

/// A mean time from entering one stage to entering the next, in days; a month is 30.4375 days.
struct Lag {
  Volume days;
  LagUnit unit = LagUnit::days;
  friend bool operator==(const Lag&, const Lag&) = default;
};

/// Every figure of a stage. The same set overrides a stage's figures in a scenario, in a channel or by a flag, where
/// nothing means "as it is".
struct StageFigures {
  std::optional<Evidence> rate;        ///< onward to the next stage; the last stage has none
  std::optional<Rate> reachable;       ///< the best rate that the user believes in
  std::optional<Volume> baseline;      ///< units a month today
  std::optional<Share> baseline_rate;  ///< the rate today; may be 0
  std::optional<Count> open;           ///< units already in the stage today; the last stage has none
  std::optional<Money> unit_cost;      ///< for each unit that enters the stage
  std::optional<CostKind> cost_kind;
  std::optional<Capacity> capacity;  ///< charged to the first of the stage's departments
  std::optional<Lag> lag;            ///< to the next stage
  std::optional<Lag> lag_spread;     ///< standard deviation of the lag
  friend bool operator==(const StageFigures&, const StageFigures&) = default;
};

/// `figures` with each figure that `changes` has put in its place.
StageFigures overridden(StageFigures figures, const StageFigures& changes);

/// One step of the funnel. Words of the user's (name, segment, source) are carried, never looked into.
struct Stage {
  std::string id;
  std::optional<std::string> name;
  StageFigures figures;
  std::vector<std::string> departments;  ///< ids, the owner first
  std::optional<std::string> segment;
  std::optional<std::string> source;  ///< where the figures come from
  friend bool operator==(const Stage&, const Stage&) = default;
};

}  // namespace funnel
