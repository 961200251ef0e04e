// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace funnel::io {

/// The one of `known` that `typed` was most likely meant to be: the nearest by edit distance (insertions, deletions,
/// changes and swaps of neighbours), if it is near enough to be worth a question; or the only one that begins so.
std::optional<std::string_view> nearest(std::string_view typed, std::span<const std::string_view> known);

/// `; did you mean "rate"?`, or "" where nothing is near.
std::string did_you_mean(std::string_view typed, std::span<const std::string_view> known);

/// The same; but where nothing is near, and there are not too many to read, `; the stages are sessions, leads`, where
/// `what` is "the stages are".
std::string hint(std::string_view typed, std::string_view what, std::span<const std::string_view> known);

}  // namespace funnel::io
