// SPDX-License-Identifier: MIT
// What a spreadsheet is told of a cell, and how to show it.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <optional>
#include <string>

namespace funnel::render_xlsx {

/// What is written of a cell with a number: points as they are shown.
std::optional<double> written_figure(const document::Cell& cell);

/// The number format of `cell` in Excel's own notation, whose ',' and '.' Excel turns into what the reader's system
/// has: "#,##0", "#,##0.00", "\"CA$\"#,##0", "0.00%". Up to two decimals, as many as the plain figure has; amounts
/// have none or two. A cell that may be changed shows what is typed there: cents always, and what there is beyond them
/// up to a hundredth of a cent; one that follows shows cents always. Words are "@", so that nothing computes them.
std::string number_format(const document::Cell& cell, language::Locale locale);

}  // namespace funnel::render_xlsx
