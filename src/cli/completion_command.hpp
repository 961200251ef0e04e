// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace funnel::cli {

/// The shells that there is a completion script for.
std::span<const std::string_view> shell_names();

}  // namespace funnel::cli
