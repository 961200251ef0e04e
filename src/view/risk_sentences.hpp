// SPDX-License-Identifier: MIT
// What is said about a risk in words: in a document, in the locale, and in JSON, in English.
#pragma once

#include "view/notes.hpp"
#include "view/risk.hpp"

#include <string>
#include <vector>

namespace funnel::view {

std::vector<Note> risk_notes(const RiskView& view, language::Locale locale);

/// What the rates are compared with: what the top stage needs as things are.
std::string worth_sentence(const RiskView& view, language::Locale locale);

}  // namespace funnel::view
