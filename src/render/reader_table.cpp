// SPDX-License-Identifier: MIT
#include "render/reader_table.hpp"

#include "render/audience.hpp"
#include "render/cell_text.hpp"
#include "render/sanitise.hpp"

namespace funnel::render {

ReaderTable reader_table(const document::Table& table, language::Locale locale) {
  const auto part = part_for(document::Audience::readers, table);
  ReaderTable result;
  for (const auto& column : part.columns) {
    result.columns.push_back({sanitise(column.title), column.align, column.with_previous, column.names_rows});
  }
  for (const auto& row : part.rows) {
    auto& cells = result.rows.emplace_back(ReaderRow{{}, row.emphasised}).cells;
    for (const auto& cell : row.cells) {
      const auto* const number = document::number_of(cell);
      cells.push_back({cell_text(cell, locale), holds_words(cell), number == nullptr ? std::string() : number->plain});
    }
  }
  return result;
}

}  // namespace funnel::render
