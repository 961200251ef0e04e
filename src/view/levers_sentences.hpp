// SPDX-License-Identifier: MIT
// What is said about levers in words: in a document, in the locale, and in JSON, in English.
#pragma once

#include "view/levers.hpp"
#include "view/notes.hpp"

#include <string>
#include <vector>

namespace funnel::view {

/// Whether something is known of what the plan costs, or whom it needs.
bool tells_means(const LeversView& view);

/// In which order the levers stand, what keeps costs unknown where some are given, and that there are no limits.
std::vector<Note> levers_notes(const LeversView& view, language::Locale locale);

/// Whether the plan keeps within its limits, and what keeps that from being told; empty without limits.
std::vector<Note> limit_notes(const LeversView& view, language::Locale locale);

/// By how much all rates together must be better; there must be needs.
std::string together_sentence(const LeversView& view, language::Locale locale);

}  // namespace funnel::view
