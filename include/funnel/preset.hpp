// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/funnel.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace funnel {

/// The preset that is used where nobody names one.
inline constexpr std::string_view default_preset = "b2b-inbound";

/// The ids of all presets.
std::span<const std::string_view> preset_ids();

/// A funnel with the stages, rates and departments of the preset, and no target; nothing for an unknown id.
/// b2b-inbound: a published B2B inbound case (blogue.guaranamarketing.com, objectifs SMART et entonnoir inverse).
std::optional<Funnel> preset(std::string_view id);

}  // namespace funnel
