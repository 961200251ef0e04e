// SPDX-License-Identifier: MIT
// What is said about a forecast in words: in a document, in the locale, and in JSON, in English.
#pragma once

#include "view/forecast.hpp"
#include "view/notes.hpp"

#include <optional>
#include <string>
#include <vector>

namespace funnel::view {

/// Whether the target is reached, and by how much it is or is not; nothing without a target that can be compared.
std::optional<std::string> verdict_sentence(const ForecastView& view, language::Locale locale);

/// What the figures are, and how they are rounded.
std::vector<std::string> forecast_policy_sentences(const ForecastView& view, language::Locale locale);

std::vector<Note> forecast_notes(const ForecastView& view, language::Locale locale);

}  // namespace funnel::view
