// SPDX-License-Identifier: MIT
// A chart in characters, for terminals and Markdown.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace funnel::render {

/// A bar of so much of `width` columns, in eighths of a column; what is above 0 can be seen.
std::string block_bar(double length, std::size_t width);

/// A line of bars for each item and series, with its label and figure, in 80 columns where labels allow; sanitised.
std::vector<std::string> chart_lines(const document::Chart& chart, language::Locale locale);

/// What must be known to read the chart: "Logarithmic scale: ..."; empty where nothing must.
std::vector<std::string> chart_remarks(const document::Chart& chart, language::Locale locale);

}  // namespace funnel::render
