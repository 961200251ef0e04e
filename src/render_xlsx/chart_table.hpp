// SPDX-License-Identifier: MIT
// The figures that a chart is drawn from, as a table beside it.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"
#include "render_xlsx/layout.hpp"

#include <string>
#include <variant>
#include <vector>

namespace funnel::render_xlsx {

/// A column of labels and one a series. Labels are cut, visibly, where a chart has no room for them.
document::Table chart_table(const document::Chart& chart);

/// What a cell comes to: nothing, a figure, or words.
using Known = std::variant<std::monostate, double, std::string>;

/// A cell that charts are drawn from and nobody needs to read.
struct HiddenCell {
  std::string formula;  ///< with its '='
  Known value;
};

/// What the bars of a funnel are drawn from beside its table, all live: spreadsheets have no funnel, but bars that are
/// stacked on bars that are not seen.
struct FunnelColumns {
  std::vector<HiddenCell> labels;   ///< of a logarithmic funnel only: with the figures, which its bars cannot show
  std::vector<HiddenCell> lengths;  ///< of a logarithmic funnel only: from 0 to 1, as render::ChartScale has them
  std::vector<HiddenCell> offsets;  ///< half of what each bar is shorter than the longest
};

/// For a table with its header in `row`. The columns stand right of it, in their order. A funnel is logarithmic where
/// its figures were so when it was written; a reader who changes them is not given another scale.
FunnelColumns funnel_columns(const PlacedChart& placed, std::uint32_t row, language::Locale locale);

}  // namespace funnel::render_xlsx
