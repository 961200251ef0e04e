// SPDX-License-Identifier: MIT
// A chart as an SVG element: in a page, or a file of its own.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <string>
#include <string_view>

namespace funnel::render {

/// The element in a page: `name` is one that no other element of the page has, and its class. The page has the style,
/// see chart_style().
std::string chart_svg(const document::Chart& chart, double width, std::string_view name, std::string_view look,
                      language::Locale locale);

/// A whole SVG file, with the chart's title above it and its style within.
std::string chart_svg_file(const document::Chart& chart, language::Locale locale);

/// Colours, in the light and in the dark, for every chart of a page.
std::string_view chart_style();

}  // namespace funnel::render
