// SPDX-License-Identifier: MIT
// What the periods of a schedule are called.
#pragma once

#include "language/locale.hpp"

#include <funnel/schedule.hpp>

#include <string>
#include <string_view>

namespace funnel::view {

/// "month", "quarter", "week": in JSON and in flags.
std::string_view period_id(PeriodLength length);

/// The title of a column of periods.
std::string period_title(PeriodLength length, language::Language language);

/// "January 2026", "Q1 2026", "January 5, 2026": a period of a schedule by its place, from 0; the day that it begins on
/// where it has no name of its own, and its number where nothing is dated.
std::string period_name(const Schedule& schedule, std::size_t place, language::Locale locale);

}  // namespace funnel::view
