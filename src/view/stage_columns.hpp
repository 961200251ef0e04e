// SPDX-License-Identifier: MIT
// Tables with a column a stage, cut into as many as it takes for each to fit a terminal.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <string>
#include <vector>

namespace funnel::view {

/// A row a period or whatever else has a figure of each stage. All columns are for readers.
struct StageColumns {
  std::string title;  ///< of the first column
  std::vector<document::Column> columns;
  struct Row {
    std::string name;
    std::vector<document::Cell> cells;  ///< one a column
    bool emphasised = false;
  };
  std::vector<Row> rows;
};

/// The columns in order, over one table or several, each with the names of the rows before them.
std::vector<document::Table> fitting_tables(const StageColumns& all, language::Locale locale);

}  // namespace funnel::view
