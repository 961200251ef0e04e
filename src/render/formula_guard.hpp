// SPDX-License-Identifier: MIT
// Words that a spreadsheet must not take for a formula.
#pragma once

#include <string>

namespace funnel::render {

/// `words` with an apostrophe before them where a spreadsheet that opens or is pasted them would compute them: where
/// they start with = + - @, a tab or a carriage return. A lone sign is no formula. Never for figures: "-5" is one.
std::string guard_formula(std::string words);

}  // namespace funnel::render
