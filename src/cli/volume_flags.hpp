// SPDX-License-Identifier: MIT
// --volume STAGE=N, which says how many units come in where.
#pragma once

#include "cli/failure.hpp"
#include "cli/stage_flags.hpp"

#include <funnel/chance.hpp>

#include <tl/expected.hpp>

#include <vector>

namespace funnel::cli {

using StageVolumes = std::vector<StageValue<Count>>;

/// A stage may be named several times: its volumes add up.
StageVolumes parse_volumes(FlagProblems& problems, const Texts& texts);

/// The volumes at the stages of a funnel, or which stages it has not.
tl::expected<std::vector<Entry>, Failure> entries_of(const StageVolumes& volumes, const Funnel& funnel);

}  // namespace funnel::cli
