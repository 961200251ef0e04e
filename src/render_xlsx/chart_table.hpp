// SPDX-License-Identifier: MIT
// The figures that a chart is drawn from, as a table beside it.
#pragma once

#include "document/document.hpp"
#include "render_xlsx/layout.hpp"

#include <string_view>

namespace funnel::render_xlsx {

/// The key of the column of offsets, which nobody needs to read. No key of a document has a space.
inline constexpr std::string_view offset_key = "chart offset";

/// A column of labels and one a series, from the row `top` on; of a funnel one more, with half of what each bar is
/// narrower than the widest: spreadsheets have no funnel, but bars that are stacked on bars that are not seen.
/// Labels are cut, visibly, where a chart has no room for them.
document::Table chart_table(const document::Chart& chart, const Place& top);

}  // namespace funnel::render_xlsx
