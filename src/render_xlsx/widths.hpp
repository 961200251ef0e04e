// SPDX-License-Identifier: MIT
#pragma once

#include "language/locale.hpp"
#include "render_xlsx/layout.hpp"

#include <vector>

namespace funnel::render_xlsx {

/// How wide the columns of a sheet are, in characters: as wide as what stands in them, within reason.
std::vector<double> column_widths(const Sheet& sheet, language::Locale locale);

/// In how many lines a text stands that is so wide.
int lines_of(const std::string& text, double width);

}  // namespace funnel::render_xlsx
