// SPDX-License-Identifier: MIT
// The presets, or one of them, as machines and as readers get them.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string_view>

namespace funnel::view {

/// All presets, or the one of this id, which is known. The same in every locale: words are English.
nlohmann::ordered_json presets_json(const std::optional<std::string_view>& id);

document::Document presets_document(language::Locale locale);
document::Document preset_document(std::string_view id, language::Locale locale);

/// A funnel file to start from: the stages and scenarios of the preset of this id, and every key whose figure a user
/// should give. Each rate has the preset as its source. Names and words are those of `locale`, or none.
nlohmann::ordered_json starting_file(std::string_view id, const std::optional<language::Locale>& locale);

}  // namespace funnel::view
