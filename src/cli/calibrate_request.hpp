// SPDX-License-Identifier: MIT
// The flags of calibrate: their texts, and what they ask for.
#pragma once

#include "cli/failure.hpp"
#include "cli/funnel_request.hpp"
#include "cli/history_flags.hpp"
#include "cli/output_flags.hpp"
#include "io/history_reader.hpp"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace funnel::cli {

struct CalibrateFlags {
  Texts data;
  Texts file;
  HistoryFlags history;
  Texts by;
  Texts mature;
  Texts as_of;
  Texts rate;
  Texts save;
  Texts locale;
  OutputFlags output;
};

void add_calibrate_flags(OptionRegistrar& options, CalibrateFlags& flags);

struct CalibrateRequest {
  std::string data;                 ///< a path, or "-"
  std::optional<std::string> file;  ///< the funnel file: a path, or "-"
  std::optional<std::string> save;  ///< where the funnel file goes: a path, or "-"; nothing keeps nothing
  io::HistoryOptions history;       ///< all but the stages and the progress
  std::vector<StageFlag> rates;
  std::optional<language::Locale> locale;
  OutputForm form;
};

/// Every flag's value, or everything that is wrong with them.
tl::expected<CalibrateRequest, Failure> parse_calibrate_flags(const CalibrateFlags& flags);

}  // namespace funnel::cli
