// SPDX-License-Identifier: MIT
// Where each part of a document stands in a workbook.
#pragma once

#include "document/document.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace funnel::render_xlsx {

/// A cell of the workbook. Rows and columns count from 0.
struct Place {
  std::size_t sheet = 0;
  std::uint32_t row = 0;
  std::uint16_t column = 0;

  friend auto operator<=>(const Place&, const Place&) = default;
};

struct HeadingText {
  std::string text;
  bool main = false;  ///< that of the document
};

/// The figures of a chart stand in a table, with the chart under it.
struct PlacedChart {
  document::Chart chart;
  document::Table table;  ///< a column of labels, and one a series
};

/// A part of a sheet, from its first row on.
struct PlacedBlock {
  std::uint32_t row = 0;
  std::variant<HeadingText, document::Paragraph, document::Table, PlacedChart> block;
};

struct Sheet {
  std::string name;
  std::vector<PlacedBlock> blocks;
  std::uint32_t rows = 0;  ///< that the blocks take
};

struct Layout {
  std::vector<Sheet> sheets;
  std::map<std::string, Place, std::less<>> places;  ///< of the cells that relations name, by their ids
};

/// How many rows a chart takes.
inline constexpr std::uint32_t chart_rows = 19;

/// The readers' parts of `document`. A section without a table or chart follows on the sheet of the
/// one before it, unless others are parts of it: then it begins a sheet, on which the first of them follows.
Layout layout_of(const document::Document& document);

}  // namespace funnel::render_xlsx
