// SPDX-License-Identifier: MIT
// Words that flags of the command goals take, for reading and for completion.
#pragma once

#include <span>
#include <string_view>

namespace funnel::cli {

/// --style
std::span<const std::string_view> goal_style_names();

/// --by
std::span<const std::string_view> goal_group_names();

}  // namespace funnel::cli
