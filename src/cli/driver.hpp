// SPDX-License-Identifier: MIT
// The one driver of every command that answers a question about a funnel: input, format, streams, writing.
#pragma once

#include "cli/answer.hpp"
#include "cli/failure.hpp"
#include "cli/flag_text.hpp"
#include "cli/funnel_flags.hpp"
#include "cli/funnel_request.hpp"
#include "cli/output_flags.hpp"

#include <funnel/funnel.hpp>
#include <funnel/overflow.hpp>

#include <tl/expected.hpp>

#include <functional>
#include <string_view>
#include <vector>

namespace funnel::cli {

/// What a command finds out about a funnel. May throw the core's Overflow, which is told with the advice that fits a
/// plan.
using Question = std::function<tl::expected<Answer, Failure>(const Funnel&)>;

/// What is above the largest figure, and what to do about it.
Failure overflow_failure(const Overflow& overflow, std::string_view advice);

/// What a command finds out about all funnels that came in, one where there is no file, before scenario and flags are
/// laid over them. The funnels outlive the answer, and may be changed.
using QuestionOfAll = std::function<tl::expected<Answer, Failure>(const FunnelRequest&, std::vector<ReadFunnel>&)>;

/// Reads the flags and the input, asks, and writes the answer; under JSON Lines, for each document of the input.
/// `problems` is what is wrong with the command's own flags: they are told with all others, and nothing is asked then.
ExitCode answer(const FunnelFlags& funnel_flags, const OutputFlags& output_flags, const FlagProblems& problems,
                const Question& question);

/// The same for a command that may read several files. Under JSON Lines one file is a document a line as ever; of
/// several, each is one document, and the answer is one line.
ExitCode answer_of_all(const FunnelFlags& funnel_flags, const OutputFlags& output_flags, const FlagProblems& problems,
                       const QuestionOfAll& question);
/// The same for a command whose request is not made of all the flags of a funnel.
ExitCode answer_of_all(const tl::expected<FunnelRequest, Failure>& request, const OutputFlags& output_flags,
                       const FlagProblems& problems, const QuestionOfAll& question);

}  // namespace funnel::cli
