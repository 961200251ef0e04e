// SPDX-License-Identifier: MIT
// The flags of track: their texts, what they ask for, and what is wrong with it.
#pragma once

#include "cli/failure.hpp"
#include "cli/flag_text.hpp"
#include "cli/funnel_flags.hpp"
#include "cli/history_flags.hpp"
#include "cli/output_flags.hpp"
#include "io/history_reader.hpp"

#include <funnel/tracking.hpp>

#include <optional>
#include <string>

namespace funnel::cli {

struct TrackFlags {
  FunnelFlags funnel;
  OutputFlags output;
  HistoryFlags history;
  Texts actuals;
  Texts tolerance;
  Texts as_of;
  bool check = false;
};

void add_track_flags(OptionRegistrar& options, TrackFlags& flags);

struct TrackRequest {
  std::string actuals;         ///< a path, or "-"
  io::HistoryOptions options;  ///< all but the stages
  TrackQuestion question;
  std::string as_of;                   ///< as it was typed
  std::optional<std::string> channel;  ///< the only one that is looked at
  bool check = false;
};

/// Those that say how actuals are read.
void add_actuals_flags(OptionRegistrar& options, HistoryFlags& flags);

/// Every flag's value but those that all commands share, where actuals may be there or not.
TrackRequest parse_actuals_flags(FlagProblems& problems, const TrackFlags& flags);

/// The same, where they must be there.
TrackRequest parse_track_flags(FlagProblems& problems, const TrackFlags& flags);

/// What is wrong with the columns that --column and --by name.
std::optional<Failure> wrong_columns(const TrackRequest& request, const Funnel& funnel);

/// Why there is nothing to track, in words.
Failure failure_of(TrackProblem problem, const TrackRequest& request, const Funnel& funnel, const Actuals& actuals);

}  // namespace funnel::cli
