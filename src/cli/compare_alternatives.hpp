// SPDX-License-Identifier: MIT
// What compare sets side by side: several files, the scenarios of one, or what-ifs.
#pragma once

#include "cli/failure.hpp"
#include "cli/funnel_request.hpp"
#include "cli/what_if.hpp"

#include <funnel/comparison.hpp>

#include <tl/expected.hpp>

#include <vector>

namespace funnel::cli {

/// The funnels that came in, with what the flags make of them: of several files each is one; of one funnel it is the
/// funnel and its what-ifs, else its scenarios. Names differ. Or every reason why they cannot be compared.
tl::expected<std::vector<Alternative>, Failure> alternatives_of(const FunnelRequest& request,
                                                                const std::vector<ReadFunnel>& funnels,
                                                                const std::vector<WhatIf>& what_ifs);

/// Complains of what cannot be compared whatever the files say.
void check_comparison(FlagProblems& problems, const FunnelFlags& flags, bool has_what_ifs);

}  // namespace funnel::cli
