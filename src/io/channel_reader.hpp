// SPDX-License-Identifier: MIT
#pragma once

#include "io/reading.hpp"

#include <funnel/funnel.hpp>

#include <vector>

namespace funnel::io {

/// At most 100 channels, whose shares sum to 100 % where any has one.
std::vector<Channel> read_channels(Reading& reading, const Node* node, const StageList& stages);

}  // namespace funnel::io
