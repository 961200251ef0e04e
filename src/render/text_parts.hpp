// SPDX-License-Identifier: MIT
// Tables of figures that no terminal of 80 columns has room for, in several parts.
#pragma once

#include "render/grid.hpp"
#include "render/reader_table.hpp"

#include <vector>

namespace funnel::render {

/// The table in as few parts as fit the terminal, each with the first column; whole where it fits, or where a part
/// would not fit either.
std::vector<ReaderTable> divided(const ReaderTable& table, Grid::Markup markup);

}  // namespace funnel::render
