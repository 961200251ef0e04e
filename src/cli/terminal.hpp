// SPDX-License-Identifier: MIT
// The process's surroundings: the environment, the terminal, and the two standard streams that it writes.
#pragma once

#include "cli/failure.hpp"
#include "cli/output_flags.hpp"
#include "language/locale.hpp"

#include <string_view>
#include <vector>

namespace funnel::cli {

language::Locale environment_locale();

/// Whether text goes out in colour: as asked, else to a terminal that is not dumb while NO_COLOR is unset or empty.
bool wants_colour(const OutputForm& form);

/// One line to standard error without control characters: "funnel: ...".
void tell(std::string_view message);
void tell(const Failure& failure);

/// A text of our own in several lines to standard error.
void tell_block(std::string_view text);

/// All of `text` to standard output.
ExitCode print(std::string_view text);

}  // namespace funnel::cli
