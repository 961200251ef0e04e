// SPDX-License-Identifier: MIT
// What the flags ask for, as values: read once, then made of each funnel that comes in.
#pragma once

#include "cli/failure.hpp"
#include "cli/funnel_flags.hpp"
#include "io/funnel_reader.hpp"
#include "language/locale.hpp"

#include <funnel/funnel.hpp>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::cli {

/// A flag that changes one stage, with its text for messages.
struct StageFlag {
  std::string_view flag;
  std::string text;
  std::string stage;
  StageFigures figures;
};

struct FunnelRequest {
  explicit FunnelRequest(Funnel without_file) : base(std::move(without_file)) {}

  Funnel base;                       ///< what there is without a file: a preset, or the stages of --stages
  std::optional<std::string> input;  ///< a path, or "-"
  bool names_preset = false;
  std::optional<StageList> stages;
  std::optional<std::string> scenario;
  Changes changes;  ///< all but those of `stage_flags` and `existing`
  std::optional<Money> existing;
  std::optional<Share> existing_lost;  ///< nothing leaves the file's
  std::vector<StageFlag> stage_flags;
  std::optional<int> months;
  std::optional<std::chrono::year_month_day> start;
  std::optional<std::string> currency;
  std::optional<Rounding> rounding;
  std::optional<SignificantDigits> significant;
  std::optional<language::Locale> locale;
};

/// Every flag's value, or everything that is wrong with them.
tl::expected<FunnelRequest, Failure> parse_funnel_flags(const FunnelFlags& flags);

/// A funnel and the locale that its file asks for.
struct Requested {
  Funnel funnel;
  std::optional<language::Locale> locale;
};

/// The funnel that the flags alone describe.
tl::expected<Requested, Failure> requested(const FunnelRequest& request);

/// The funnel of one document with the flags' changes made. `source` names the input in messages; `first_line` is the
/// line of it that the document begins on.
tl::expected<Requested, Failure> requested(const FunnelRequest& request, std::string_view document,
                                           const std::string& source, std::size_t first_line = 1);

}  // namespace funnel::cli
