// SPDX-License-Identifier: MIT
// The stages of several funnels as one list.
#pragma once

#include <funnel/comparison.hpp>

#include <string>
#include <vector>

namespace funnel {

/// The ids of all stages, from the top: the first funnel's in their order; another's stands behind the one that comes
/// before it there, or before the first one that comes after it; stages of a funnel that shares none stand above all.
std::vector<std::string> merged_stages(const std::vector<Alternative>& alternatives);

}  // namespace funnel
