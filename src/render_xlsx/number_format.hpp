// SPDX-License-Identifier: MIT
// How a spreadsheet is told to show a cell.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <string>

namespace funnel::render_xlsx {

/// The number format of `cell` in Excel's own notation, whose ',' and '.' Excel turns into what the reader's system
/// has: "#,##0", "#,##0.00", "\"CA$\"#,##0", "0.00%". Up to two decimals, as many as the plain figure has; amounts
/// have none or two. A cell that may be changed shows what is typed there: cents always, and what there is beyond them
/// up to a hundredth of a cent; one that follows shows cents below 100. Words are "@", so that nothing computes them.
std::string number_format(const document::Cell& cell, language::Locale locale);

}  // namespace funnel::render_xlsx
