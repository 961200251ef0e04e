// SPDX-License-Identifier: MIT
// The tables of levers.
#pragma once

#include "document/document.hpp"
#include "view/levers.hpp"

namespace funnel::view {

/// What each lever's change does to the top of the funnel; for machines all that is known of each lever.
document::Table changes_table(const LeversView& view, language::Locale locale);

/// Cost, people, and revenue at the same cost after each change: for readers.
document::Table means_table(const LeversView& view, language::Locale locale);

/// Each limit, what the plan takes of it, and whether it is kept: for readers.
document::Table limits_table(const LeversView& view, language::Locale locale);

/// What each lever must be for the plan to fit: for readers.
document::Table needs_table(const LeversView& view, language::Locale locale);

}  // namespace funnel::view
