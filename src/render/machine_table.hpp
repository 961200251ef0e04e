// SPDX-License-Identifier: MIT
// A table as every format for machines walks it: keys, plain figures, and no prose.
#pragma once

#include "document/document.hpp"
#include "render/sanitise.hpp"

#include <string>
#include <vector>

namespace funnel::render {

/// `words` are sanitised, and guarded from being computed by a spreadsheet; figures are plain decimal text.
struct MachineField {
  std::string text;
  bool words;
};

struct MachineTable {
  std::vector<MachineField> header;
  std::vector<std::vector<MachineField>> rows;
};

/// The first table of the document that has columns for machines; an empty one if there is none.
MachineTable machine_table(const document::Document& document, Whitespace whitespace);

}  // namespace funnel::render
