// SPDX-License-Identifier: MIT
#pragma once

#include "cli/failure.hpp"

#include <string>
#include <vector>

namespace funnel::cli {

/// Runs the command line, without the program's own name.
ExitCode run(const std::vector<std::string>& arguments);

}  // namespace funnel::cli
