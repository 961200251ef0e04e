// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace funnel::io {

/// The largest funnel file, and the longest line of a JSON Lines stream: 64 MiB.
inline constexpr std::size_t largest_document = std::size_t{64} * 1024 * 1024;

/// The longest time over which a CLV may be earned: fifty years.
inline constexpr int most_clv_months = 600;

}  // namespace funnel::io
