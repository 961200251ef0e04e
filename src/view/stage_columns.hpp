// SPDX-License-Identifier: MIT
// Tables with a column a stage.
#pragma once

#include "document/document.hpp"

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

document::Table table_of(const StageColumns& all);

}  // namespace funnel::view
