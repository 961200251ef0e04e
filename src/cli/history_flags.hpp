// SPDX-License-Identifier: MIT
// The flags that say how a CSV file is read, which calibrate and track share.
#pragma once

#include "cli/flag_text.hpp"
#include "cli/funnel_flags.hpp"
#include "io/history_reader.hpp"

#include <array>
#include <string_view>

namespace funnel::cli {

inline constexpr std::array<std::string_view, 3> layout_names = {"wide", "long", "crm"};
inline constexpr std::array<std::string_view, 2> date_order_names = {"dmy", "mdy"};

struct HistoryFlags {
  Texts layout;
  Texts column;
  Texts by;
  Texts dates;
};

/// Puts what the flags say into `history`.
void parse_history_flags(FlagProblems& problems, const HistoryFlags& flags, io::HistoryOptions& history);

}  // namespace funnel::cli
