// SPDX-License-Identifier: MIT
// What follows from what in the tables of any result: totals, and differences from the first of several.
#pragma once

#include "document/document.hpp"
#include "view/relating.hpp"

namespace funnel::view {

/// Totals follow from the rows above them, in every table that readers get and that has an emphasised row under others.
/// Cells that follow from something else already stay as they are.
void relate_totals(document::Document& document, Relating& relating);

/// In every table whose columns compared_columns() made, what an alternative differs by follows from its figure and the
/// first one's; what one unit costs follows from the cost and the units.
void relate_differences(document::Document& document, Relating& relating);

}  // namespace funnel::view
