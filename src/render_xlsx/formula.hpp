// SPDX-License-Identifier: MIT
// Relations as spreadsheets write them.
#pragma once

#include "document/relation.hpp"
#include "render_xlsx/layout.hpp"

#include <map>
#include <optional>
#include <string>

namespace funnel::render_xlsx {

/// The names of inputs by the ids of their cells.
using InputNames = std::map<std::string, std::string, std::less<>>;

/// "D5".
std::string cell_reference(std::uint32_t row, std::uint16_t column);

/// The formula for a cell on the sheet at `sheet`, with its '='. Inputs go by their names. Nothing where a cell that it
/// names does not stand in the workbook, or where it is longer or deeper than spreadsheets take.
std::optional<std::string> formula(const document::Relation& relation, std::size_t sheet, const Layout& layout,
                                   const InputNames& names);

}  // namespace funnel::render_xlsx
