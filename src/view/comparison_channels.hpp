// SPDX-License-Identifier: MIT
// The channels of alternatives, side by side.
#pragma once

#include "view/comparison.hpp"
#include "view/json_object.hpp"

#include <optional>

namespace funnel::view {

/// For readers, the last and the top stage of every channel, a column an alternative; nothing where nobody has
/// channels.
std::optional<document::Section> compared_channels(const ComparisonView& view, language::Locale locale);

/// [{"id", "name", "expected_revenue", "stages": [{"id", "volume"}]}] of the alternative at a place.
Json compared_channels_json(const ComparisonView& view, std::size_t alternative);

}  // namespace funnel::view
