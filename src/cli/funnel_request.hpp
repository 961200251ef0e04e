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
#include <utility>
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

  Funnel base;                      ///< what there is without a file: a preset, or the stages of --stages
  std::vector<std::string> inputs;  ///< paths, or "-"; all commands but compare take one at most
  bool names_preset = false;
  std::optional<StageList> stages;
  std::optional<std::string> scenario;
  std::optional<std::string> channel;  ///< id of the one that is asked about
  Changes changes;                     ///< all but those of `stage_flags` and `existing`
  std::optional<Money> existing;
  std::optional<Share> existing_lost;  ///< nothing leaves the file's
  std::vector<StageFlag> stage_flags;
  std::optional<int> months;
  std::optional<std::chrono::year_month_day> start;
  std::optional<std::string> currency;
  std::optional<Rounding> rounding;
  std::optional<Recognition> recognition;
  std::optional<SignificantDigits> significant;
  std::optional<language::Locale> locale;
  bool keeps_text = false;  ///< whether ReadFunnel::text is wanted
};

/// Every flag's value, or everything that is wrong with them.
tl::expected<FunnelRequest, Failure> parse_funnel_flags(const FunnelFlags& flags);

/// A funnel as its file has it, or as it is without one: no scenario and no flag is laid over it yet.
struct ReadFunnel {
  Funnel funnel;
  std::optional<language::Locale> locale;  ///< that its file asks for
  std::string source = {};                 ///< what messages call its input; empty where there is none
  std::string text = {};                   ///< of its document, where FunnelRequest::keeps_text
  std::size_t first_line = 1;              ///< of the input, on which its document begins
};

/// What there is without a file.
ReadFunnel without_file(const FunnelRequest& request);

/// The funnel of one document. `source` names the input in messages; `first_line` is the line of it that the document
/// begins on.
tl::expected<ReadFunnel, Failure> read_document(const FunnelRequest& request, std::string_view document,
                                                const std::string& source, std::size_t first_line = 1);

/// A funnel as it was read, with the scenario of that name, if any, and above it the flags' changes; of it then the
/// channel that the flags ask for. Throws Overflow where a channel's part is too large.
tl::expected<Funnel, Failure> requested(Funnel funnel, const FunnelRequest& request,
                                        const std::optional<std::string>& scenario);
/// The same with the scenario that the flags ask for.
inline tl::expected<Funnel, Failure> requested(Funnel funnel, const FunnelRequest& request) {
  return requested(std::move(funnel), request, request.scenario);
}

}  // namespace funnel::cli
