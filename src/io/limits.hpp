// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace funnel::io {

/// The largest funnel file, and the longest line of a JSON Lines stream: 64 MiB.
inline constexpr std::size_t largest_document = std::size_t{64} * 1024 * 1024;

/// The longest time over which a CLV may be earned: fifty years.
inline constexpr int most_clv_months = 600;

/// How long the lists of a funnel file may be.
inline constexpr std::size_t most_departments = 100;
inline constexpr std::size_t most_costs = 1000;
inline constexpr std::size_t most_channels = 100;
inline constexpr std::size_t most_scenarios = 100;
inline constexpr std::size_t most_weights = 1000;
inline constexpr std::size_t most_ids = 100;

/// The longest text, in characters.
inline constexpr std::size_t longest_text = 10'000;

/// Words that no stage and no channel may be called by, since flags and tables use them.
inline constexpr std::array<std::string_view, 6> reserved_words = {"revenue", "clv",  "months",
                                                                   "budget",  "cost", "total"};

/// What "cost_kind" may be, in the order of CostKind.
inline constexpr std::array<std::string_view, 2> cost_kinds = {"advertising", "other"};

}  // namespace funnel::io
