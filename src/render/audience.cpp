// SPDX-License-Identifier: MIT
#include "render/audience.hpp"

namespace funnel::render {
namespace {

using document::Audience;

bool gets(Audience audience, Audience meant_for) {
  return meant_for == Audience::everybody || meant_for == audience;
}

document::Row part_of_row(Audience audience, const document::Row& row, const std::vector<document::Column>& columns) {
  document::Row part{{}, row.audience, row.emphasised};
  part.cells.reserve(columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!gets(audience, columns[i].audience)) continue;
    part.cells.push_back(i < row.cells.size() ? row.cells[i] : document::Cell{});
  }
  return part;
}

}  // namespace

document::Table part_for(Audience audience, const document::Table& table) {
  document::Table part;
  for (const auto& column : table.columns) {
    if (gets(audience, column.audience)) part.columns.push_back(column);
  }
  for (const auto& row : table.rows) {
    if (gets(audience, row.audience)) part.rows.push_back(part_of_row(audience, row, table.columns));
  }
  return part;
}

}  // namespace funnel::render
