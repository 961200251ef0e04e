// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/chance.hpp>
#include <funnel/funnel.hpp>

#include <span>
#include <vector>

namespace funnel {

/// One entry a stage that is named, the top first. Throws Overflow.
std::vector<Entry> added_up(std::span<const Entry> entries, const StageList& stages);

}  // namespace funnel
