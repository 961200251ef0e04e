// SPDX-License-Identifier: MIT
// Workbooks are made by a program of their own, funnel-xlsx, of the same parts and one more: loading its library would
// cost every other run more than the run itself.
#pragma once

#include "cli/failure.hpp"
#include "document/document.hpp"
#include "language/locale.hpp"

#include <string>

namespace funnel::cli {

/// Makes the bytes of a workbook.
using WorkbookRenderer = std::string (*)(const document::Document& document, language::Locale locale);

/// What `main` knows: the whole command line, ended by a null pointer, and how workbooks are made; null where this
/// program makes none.
struct ThisProgram {
  char** command_line = nullptr;
  WorkbookRenderer workbook = nullptr;
};

void set_this_program(const ThisProgram& program);

/// Null in a program that makes no workbooks.
WorkbookRenderer workbook_renderer();

/// Puts funnel-xlsx in the place of this program, with the same command line. It is looked for in ../libexec/funnel as
/// seen from this program, and beside it. Comes back only with the reason why it cannot.
Failure become_workbook_program();

}  // namespace funnel::cli
