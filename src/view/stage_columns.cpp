// SPDX-License-Identifier: MIT
#include "view/stage_columns.hpp"

namespace funnel::view {

document::Table table_of(const StageColumns& all) {
  document::Table table{{{"row", all.title, document::Align::left, document::Audience::readers, {}}}, {}};
  table.columns.insert(table.columns.end(), all.columns.begin(), all.columns.end());
  for (const auto& row : all.rows) {
    document::Row made{{document::Cell{document::Text{row.name}}}, document::Audience::readers, row.emphasised};
    made.cells.insert(made.cells.end(), row.cells.begin(), row.cells.end());
    table.rows.push_back(std::move(made));
  }
  return table;
}

}  // namespace funnel::view
