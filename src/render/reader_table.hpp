// SPDX-License-Identifier: MIT
// A table as every format for readers walks it: titles and texts only, sanitised.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <string>
#include <vector>

namespace funnel::render {

struct ReaderColumn {
  std::string title;
  document::Align align;
  bool with_previous = false;  ///< see document::Column
  bool names_rows = false;     ///< likewise
};

struct ReaderCell {
  std::string text;        ///< empty where nothing is known
  bool words;              ///< no figure: may be of the user's making
  std::string plain = {};  ///< of a figure: see document::Number
};

struct ReaderRow {
  std::vector<ReaderCell> cells;
  bool emphasised;
};

/// Each row has as many cells as there are columns.
struct ReaderTable {
  std::vector<ReaderColumn> columns;
  std::vector<ReaderRow> rows;
};

ReaderTable reader_table(const document::Table& table, language::Locale locale);

}  // namespace funnel::render
