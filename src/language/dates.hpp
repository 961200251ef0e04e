// SPDX-License-Identifier: MIT
#pragma once

#include "language/locale.hpp"

#include <chrono>
#include <string>

namespace funnel::language {

/// CLDR's long form without the weekday: "January 31, 2026", "31 January 2026" (en-GB), "31 janvier 2026", "1er mars
/// 2026". A year before 1000 is written without leading zeros. `date` is a date of the calendar.
std::string format_date(Locale locale, std::chrono::year_month_day date);

/// The month alone: "January 2026", "janvier 2026", with U+00A0, so that a table never parts it.
std::string format_month(Locale locale, std::chrono::year_month month);

}  // namespace funnel::language
