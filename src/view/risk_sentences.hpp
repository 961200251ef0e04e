// SPDX-License-Identifier: MIT
// What is said about a risk in words: in a document, in the locale, and in JSON, in English.
#pragma once

#include "view/risk.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace funnel::view {

/// What a reader should know, with its name in JSON.
struct RiskNote {
  std::string_view code;
  std::string text;
};

std::vector<RiskNote> risk_notes(const RiskView& view, language::Locale locale);

/// "Volumes counted: 1,066,667 (Sessions), 30 (Opportunities, open)."
std::string counted_volumes(const RiskView& view, language::Locale locale);

}  // namespace funnel::view
