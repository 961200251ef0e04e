// SPDX-License-Identifier: MIT
// What was learned from history into a funnel file.
#pragma once

#include <funnel/calibration.hpp>

#include <string>
#include <string_view>

namespace funnel::io {

/// A new funnel file with the stages and the channels of the calibration, each stage but the last with its rate. Where
/// the rates come from (`source`) is said beside them. Stages have the departments of the default preset's; `locale` is
/// a language tag, or "" for none.
std::string new_funnel_file(const Calibration& calibration, const std::string& source, std::string_view locale = {});

/// The text of a funnel file with what the calibration says of its stages and channels, and every other byte as it was.
/// `funnel` is what read_funnel makes of the text: where that has no stages, those of the funnel are written.
std::string updated_funnel_file(std::string_view text, const Funnel& funnel, const Calibration& calibration,
                                const std::string& source);

}  // namespace funnel::io
