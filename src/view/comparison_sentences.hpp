// SPDX-License-Identifier: MIT
// What is said about a comparison in words: in a document, in the locale, and in JSON, in English.
#pragma once

#include "view/comparison.hpp"
#include "view/notes.hpp"

#include <string>
#include <vector>

namespace funnel::view {

/// "sessions=4%: 25% fewer Sessions (800,000 instead of 1,066,667).": what each alternative but the first asks of the
/// top of the funnel, where both have that stage; a month where its horizon is not as long.
std::vector<std::string> top_sentences(const ComparisonView& view, language::Locale locale);

std::vector<Note> comparison_notes(const ComparisonView& view, language::Locale locale);

/// How volumes are rounded, where that is the same everywhere.
std::vector<std::string> common_policy(const ComparisonView& view, language::Locale locale);

/// Whether the horizons are not as long as one another.
bool months_differ(const ComparisonView& view);

}  // namespace funnel::view
