// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/funnel.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace funnel {

/// Rates that are those of others still.
struct PresetRates {
  std::string_view preset;          ///< the id of the preset that they come from
  std::vector<std::size_t> stages;  ///< places in the funnel's stages, from the top
  bool all = false;                 ///< no other stage has a rate
};

/// The rates of `funnel` that are those of the preset that its stages come from, or that `funnel init` began with (see
/// starting_preset()): the low, the middle or the high one, since a preset's scenarios are others' as well. Nothing
/// where there are none, and of a file whose stages are its own.
std::optional<PresetRates> preset_rates(const Funnel& funnel);

}  // namespace funnel
