// SPDX-License-Identifier: MIT
#pragma once

#include "cli/workbooks.hpp"

namespace funnel::cli {

/// All that a main function does: prepares the process, runs the command line, and gives the exit code. `workbook`
/// makes workbooks where this program does.
int start(int count, char** arguments, WorkbookRenderer workbook);

}  // namespace funnel::cli
