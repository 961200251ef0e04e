// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/evidence.hpp>
#include <funnel/funnel.hpp>
#include <funnel/history.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace funnel {

/// What is said beside calibrated rates.
enum class CalibrationNoteCode {
  columns_unused,            ///< History::unused_columns: nothing is made of some columns
  counts_exceed,             ///< of counts: the next stage has more units than `stage`, in all; no rate comes of it
  counts_exceed_in_periods,  ///< likewise in `count` periods, though not in all
  periods_incomplete,        ///< of counts: periods without a figure of `stage` or of the next one are left out
  lag_long,                  ///< of counts: `stage` has a lag that moves units into another period
  last_day_apart,            ///< of cohorts: the last date lies `count` days after all others, and ages count from it
  too_young,                 ///< contacts were left out of the rates, of whom it is too early to say
  nothing_converted,         ///< none of `of` units moved on
  nothing_counted,           ///< no unit is there to tell of a rate
  stage_absent,              ///< the funnel has `stage`, the data do not
  stage_not_followed,        ///< the data have `stage`, and not the one after it in the funnel
  rate_not_needed,           ///< a rate was given for `stage`, for which the data have one
  channel_without_share,     ///< `channel` had no part in the last stage, and is not written
  channel_unknown,           ///< the funnel has no such channel, which is not written
};

struct CalibrationNote {
  CalibrationNoteCode code;
  std::string stage = {};                   ///< id
  std::optional<std::string> channel = {};  ///< as the data have it; nothing of all channels together
  std::int64_t count = 0;                   ///< see the code
  std::int64_t converted = 0;               ///< of the stage's history
  std::int64_t of = 0;
  std::optional<Rate> planned = {};  ///< the rate to plan with where the data give none; nothing where nobody knows one
  friend bool operator==(const CalibrationNote&, const CalibrationNote&) = default;
};

/// How many days apart the last date is suspected to be a slip, or one of the future.
inline constexpr std::int64_t suspicious_gap_days = 92;

/// What a stage's figures become; nothing leaves a figure as it is.
struct CalibratedStage {
  std::string id;
  std::optional<Evidence> rate;
  std::optional<Lag> lag;
  std::optional<Lag> lag_spread;
  bool measured = false;  ///< the rate is that of the data
  friend bool operator==(const CalibratedStage&, const CalibratedStage&) = default;
};

/// A part of a whole in units: 12 of 80.
struct UnitShare {
  std::int64_t units = 0;
  std::int64_t all = 0;  ///< 1 or more
  friend bool operator==(const UnitShare&, const UnitShare&) = default;
};

struct CalibratedChannel {
  std::string id;
  std::string name;                ///< as the data have it; may be empty
  std::optional<UnitShare> share;  ///< of a new channel; those of one funnel sum to the whole
  std::vector<CalibratedStage> stages;
  friend bool operator==(const CalibratedChannel&, const CalibratedChannel&) = default;
};

/// What a funnel becomes when its rates are those of a history.
struct Calibration {
  std::vector<CalibratedStage> stages;      ///< of the funnel, or of the data where there is none; from the top
  std::vector<CalibratedChannel> channels;  ///< those that are written
  std::vector<CalibrationNote> notes;
  std::vector<CalibrationNote> missing;  ///< those of the notes that tell why a stage has no rate at all
};

struct CalibrationRequest {
  const Funnel* funnel = nullptr;                       ///< null where the data make a new one
  std::vector<std::pair<std::string, Evidence>> rates;  ///< for stages of which the data give none
  /// For each of the history's channels, its id in the funnel; nothing for one that the funnel does not have.
  std::vector<std::optional<std::string>> channel_ids;
};

/// The stages of the history are the funnel's, or some of them, and its channels are no more than a funnel may have.
Calibration calibrated(const History& history, const CalibrationRequest& request);

/// The place of each channel's last stage with units, among which shares are reckoned: customers, or what there is.
/// Nothing where no channel has units at all.
std::optional<std::size_t> share_stage(const History& history);

/// The last day that the data are about: of counts, the end of the last period, where it is known how long it is.
std::optional<std::chrono::sys_days> covered_until(const History& history);

}  // namespace funnel
