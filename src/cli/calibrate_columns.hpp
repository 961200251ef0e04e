// SPDX-License-Identifier: MIT
// What is said of columns of the data that nothing was made of.
#pragma once

#include "cli/answer.hpp"

#include <funnel/funnel.hpp>
#include <funnel/history.hpp>

namespace funnel::cli {

/// The answer with a note of the columns that are not used, before its other notes; the answer where all are. `funnel`
/// is null where the data make a new one. Both must outlive what is made.
Answer with_unused_columns(Answer answer, const History& history, const Funnel* funnel);

}  // namespace funnel::cli
