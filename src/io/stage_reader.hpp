// SPDX-License-Identifier: MIT
#pragma once

#include "io/reading.hpp"

#include <funnel/funnel.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace funnel::io {

/// The list under "stages" of a funnel file. Where something is wrong with it, the stages that could be read, so that
/// what names them is still read; nothing when there are none.
std::optional<StageList> read_stages(Reading& reading, const Node& node);

/// The figures of a stage, asked for by their keys.
StageFigures read_figures(Reading& reading, Fields& fields);

/// Overrides under "stages" of a scenario or a channel: figures by stage id, each of which `stages` has.
std::vector<std::pair<std::string, StageFigures>> read_overrides(Reading& reading, const Node* node,
                                                                 const StageList& stages);

/// Complains unless `id`, found at `node`, names one of `stages`. Its index.
std::optional<std::size_t> known_stage(Reading& reading, const Node& node, std::string_view id,
                                       const StageList& stages);

/// A rate, a range {"low", "high"} or counts {"converted", "of"}.
std::optional<Evidence> read_evidence(Reading& reading, const Node* node);

}  // namespace funnel::io
