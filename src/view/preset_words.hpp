// SPDX-License-Identifier: MIT
// Presets in words.
#pragma once

#include "language/locale.hpp"

#include <funnel/preset.hpp>

#include <string>
#include <string_view>

namespace funnel::view {

/// What the preset of this id is for.
std::string preset_purpose(std::string_view id, language::Language language);

/// "growthengineer.ai, conversion rate by stage, date not stated"
std::string preset_source_text(const PresetFacts& facts, language::Language language);

/// The name of a scenario, in which a user calls those of presets "prudent", "median" and "ambitious" in every
/// language.
std::string scenario_name(const std::string& name, language::Language language);

/// "single", "published", "midpoint"
std::string_view middle_id(PresetMiddle middle);

/// "17.5%", as the locale writes it.
std::string rate_text(Rate rate, language::Locale locale);

}  // namespace funnel::view
