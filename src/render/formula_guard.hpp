// SPDX-License-Identifier: MIT
// Words that a spreadsheet must not take for a formula.
#pragma once

#include <string>

namespace funnel::render {

/// `words` with an apostrophe before them where a spreadsheet that opens or is pasted them may compute them: where they
/// start with = + - @, also behind spaces, which spreadsheets forget, or with a tab or a carriage return. Never for
/// figures: "-5" is one.
std::string guard_formula(std::string words);

}  // namespace funnel::render
