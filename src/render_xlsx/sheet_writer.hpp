// SPDX-License-Identifier: MIT
// One sheet of a workbook.
#pragma once

#include "language/locale.hpp"
#include "render_xlsx/formula.hpp"
#include "render_xlsx/styles.hpp"

namespace funnel::render_xlsx {

/// What all sheets of a workbook share.
struct WorkbookParts {
  lxw_workbook* workbook;
  Styles& styles;
  const Layout& layout;
  const InputNames& names;
  language::Locale locale;
};

/// Writes the sheet at `index` of the layout.
void write_sheet(const WorkbookParts& parts, std::size_t index);

/// Draws the chart of the block at `row` under its table, which is written.
void insert_chart(const WorkbookParts& parts, lxw_worksheet* worksheet, std::size_t sheet, std::uint32_t row,
                  const PlacedChart& placed);

}  // namespace funnel::render_xlsx
