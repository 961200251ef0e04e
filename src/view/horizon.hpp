// SPDX-License-Identifier: MIT
// A horizon in words.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/horizon.hpp>

#include <optional>
#include <string>

namespace funnel::view {

/// What a column of figures over the horizon is called: "Year", "18 months".
std::string horizon_title(const Horizon& horizon, language::Language language);

/// Who gets a column of figures a month: over a month it would say the same again.
document::Audience month_audience(const Horizon& horizon);

/// "From January 1, 2026 to December 31, 2026."; nothing where nothing is dated.
std::optional<std::string> period_sentence(const Horizon& horizon, language::Locale locale);

/// "January 2026", or the day that the month of the horizon begins on where that is no month's first, or its number.
std::string month_text(const Horizon& horizon, int month, language::Locale locale);

/// Whether the months of the horizon are those of the calendar, and can be called by their names.
bool has_calendar_months(const Horizon& horizon);

}  // namespace funnel::view
