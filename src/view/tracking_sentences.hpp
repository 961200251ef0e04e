// SPDX-License-Identifier: MIT
// What is said about actuals in words.
#pragma once

#include "view/notes.hpp"
#include "view/tracking.hpp"

#include <optional>
#include <string>
#include <vector>

namespace funnel::view {

/// "Behind: Customers, Leads. No data: Sessions."
std::string behind_sentence(const TrackingView& view, language::Locale locale);

/// How likely the target still is, or what has become of it; nothing where that is not known.
std::optional<std::string> still_sentence(const TrackingView& view, language::Locale locale);

/// What would put a KPI right that is behind and has a lever.
std::string corrective_sentence(const TrackingView& view, const Kpi& kpi, language::Locale locale);

std::vector<Note> tracking_notes(const TrackingView& view, language::Locale locale);

}  // namespace funnel::view
