// SPDX-License-Identifier: MIT
// What the rest of the horizon must bring, from the true state.
#pragma once

#include "core/track_state.hpp"

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace funnel {

/// What the re-plan knows of a stage.
struct StageState {
  Rational entered;       ///< from the start to date; as scheduled where there is no figure
  bool known = false;     ///< there are figures for a part of the time to date
  bool complete = false;  ///< there are figures for all of it
  bool holds = false;     ///< units may be in flight in it: it has a lag or open units
  Rational scheduled;     ///< to date
  Rational before;        ///< taken to have entered before the start, as scheduled
  Rational in_flight;     ///< units that are yet to move on; negative by less than a unit where figures are rounded
  std::optional<Rational> needed;  ///< what the rest must bring, as it is shown; nothing below the target's stage
  std::vector<Rational> rest;      ///< of the schedule, by period that is not over
  std::vector<Rational> spread;    ///< `needed` likewise
  Rational too_late;               ///< of `needed`, what no longer reaches the target's stage inside the horizon

  Rational rest_in_all() const { return std::accumulate(rest.begin(), rest.end(), Rational(0)); }
};

/// In the order of the funnel. `kpis` are those of the volumes.
std::vector<StageState> replanned(const TrackState& state, const std::vector<Kpi>& kpis);

/// Puts in place of what all channels have in flight, must bring and bring too late the sums of what each does, of the
/// states of each, and what the whole lacks beside. Below a volume target nothing must be brought.
void sum_channels(const TrackState& state, std::vector<StageState>& all,
                  const std::vector<std::vector<StageState>>& channels);

/// Whole units of a stage in flight; nothing where there are none to be: it has neither a lag nor open units.
std::optional<std::int64_t> units_in_flight(const TrackState& state, const std::vector<StageState>& stages,
                                            std::size_t stage);

/// The periods that are not over, with what each must bring.
std::vector<RemainingPeriod> remaining_periods(const TrackState& state, const std::vector<StageState>& stages);

/// In whole numbers. Throws Overflow with the stage's id.
std::int64_t whole_units(const Rational& units, Direction direction, const std::string& stage);

}  // namespace funnel
