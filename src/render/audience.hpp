// SPDX-License-Identifier: MIT
// The part of a table that is for somebody.
#pragma once

#include "document/document.hpp"

namespace funnel::render {

/// The columns and rows of `table` that `audience` (readers or machines) gets. Every row comes back with as many cells
/// as there are columns, missing ones added.
document::Table part_for(document::Audience audience, const document::Table& table);

}  // namespace funnel::render
