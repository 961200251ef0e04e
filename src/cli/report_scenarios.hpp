// SPDX-License-Identifier: MIT
// The scenarios in a report, which stand beside the plan itself.
#pragma once

#include "cli/answers.hpp"
#include "cli/funnel_request.hpp"

#include <vector>

namespace funnel::cli {

/// The scenarios of one funnel as compare has them; in the document those that come to the plan itself are named as
/// such, and do not stand there a second time. Throws Overflow.
MaybeAnswer scenarios_answer(const FunnelRequest& request, const std::vector<ReadFunnel>& funnels);

}  // namespace funnel::cli
