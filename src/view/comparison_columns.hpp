// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.hpp"
#include "view/comparison.hpp"

#include <string>
#include <vector>

namespace funnel::view {

/// The columns of a table of figures: what they are (called `title`), the value of the first alternative, and of each
/// other one the value, for machines its difference and its change, and for readers the change (called `change`).
/// Machines call a column after its alternative, in letters, digits and "_": "sessions_4", "sessions_4_difference",
/// "sessions_4_change".
std::vector<document::Column> compared_columns(const ComparisonView& view, std::string title, const std::string& change,
                                               language::Language language);

}  // namespace funnel::view
