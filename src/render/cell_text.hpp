// SPDX-License-Identifier: MIT
// What a reader sees of a cell.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <string>

namespace funnel::render {

/// The cell in the reader's language, sanitised; empty where nothing is known.
std::string cell_text(const document::Cell& cell, language::Locale locale);

/// Whether the cell holds words, which may be of anybody's making, and no figure.
bool holds_words(const document::Cell& cell);

}  // namespace funnel::render
