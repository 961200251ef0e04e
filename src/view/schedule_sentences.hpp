// SPDX-License-Identifier: MIT
// What is said about a schedule in words: in a document, in the locale, and in JSON, in English.
#pragma once

#include "view/notes.hpp"
#include "view/schedule.hpp"

#include <string>
#include <vector>

namespace funnel::view {

/// Whether some stage above the target's has a lag to it.
bool has_lags(const Schedule& schedule);

/// How many reach the target's stage in time when lags vary as they do; of a schedule with a lag check.
std::vector<std::string> lag_check_sentences(const ScheduleView& view, language::Locale locale);

/// What should be known beside the lags.
std::vector<Note> schedule_notes(const ScheduleView& view, language::Locale locale);

}  // namespace funnel::view
