// SPDX-License-Identifier: MIT
// What is said about a calibration in words, and the figures that both of its forms show.
#pragma once

#include "view/calibration.hpp"
#include "view/notes.hpp"

#include <funnel/posterior.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace funnel::view {

/// The share that moved on; nothing where nobody was there or more moved on than were.
std::optional<Fraction> rate_of(const StageHistory& stage);

/// What the rate may be in truth.
std::optional<RateInterval> interval_of(const StageHistory& stage);

std::string calibrated_stage_name(const CalibrationView& view, const std::string& id, language::Language language);

/// The id that a channel of the data has in the funnel file; nothing for one that is not written.
std::optional<std::string> channel_id(const CalibrationView& view, const ChannelHistory& channel);

/// Everything that is said beside the figures, and last what became of the rates.
std::vector<Note> calibration_notes(const CalibrationView& view, language::Locale locale);

/// Which columns nothing is made of, and how to say that one is about a stage, where there is one it may be about.
/// There must be a column.
std::string unused_columns_text(const std::vector<std::string>& columns, const std::optional<std::string>& stage,
                                language::Locale locale);

/// A stage that --column may name.
std::string example_stage(const Funnel* funnel);

/// The name of a reason in JSON: "not-a-date".
std::string_view problem_code(RowProblem problem);

/// "Not a date (lead_date): 3, in rows 5, 8, 13"
std::string skipped_text(const SkippedRows& skipped, language::Locale locale);

}  // namespace funnel::view
