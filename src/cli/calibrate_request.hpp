// SPDX-License-Identifier: MIT
// The flags of calibrate: their texts, and what they ask for.
#pragma once

#include "cli/failure.hpp"
#include "cli/funnel_request.hpp"
#include "cli/output_flags.hpp"
#include "io/history_reader.hpp"

#include <tl/expected.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::cli {

inline constexpr std::array<std::string_view, 3> layout_names = {"wide", "long", "crm"};
inline constexpr std::array<std::string_view, 2> date_order_names = {"dmy", "mdy"};

struct CalibrateFlags {
  Texts data;
  Texts file;
  Texts layout;
  Texts column;
  Texts by;
  Texts mature;
  Texts dates;
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
