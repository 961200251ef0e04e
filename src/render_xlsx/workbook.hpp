// SPDX-License-Identifier: MIT
// A document as an XLSX workbook, whose figures compute where they carry relations.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <string>

namespace funnel::render_xlsx {

/// The bytes of the workbook: a sheet a section that has a table. The same document gives the same bytes. Throws
/// std::runtime_error where the system gives no room to make it in.
std::string workbook(const document::Document& document, language::Locale locale);

}  // namespace funnel::render_xlsx
