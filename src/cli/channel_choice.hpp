// SPDX-License-Identifier: MIT
// One channel of a funnel, where one is asked for or must be.
#pragma once

#include "cli/failure.hpp"
#include "cli/funnel_request.hpp"

#include <funnel/funnel.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace funnel::cli {

/// Complains of figures of channels that the last stage does not have: it may be the last only with --stages.
void check_channels(const Funnel& funnel, std::vector<ErrorMessage>& messages);

/// Makes `funnel` the channel of --channel, or complains that there is no such. --budget is then that of the channel.
/// Throws Overflow.
void choose_channel(Funnel& funnel, const FunnelRequest& request, std::vector<ErrorMessage>& messages);

/// What is wrong where only one channel can be looked at and the funnel has several; `what` begins the sentence.
std::optional<Failure> several_channels(const Funnel& funnel, std::string_view what);

}  // namespace funnel::cli
