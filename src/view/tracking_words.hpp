// SPDX-License-Identifier: MIT
// KPIs and periods of actuals one by one: what they are called, and the cells that show them.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"
#include "view/tracking.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace funnel::view {

/// What machines call a KPI: "revenue", "leads", "cost.leads".
std::string kpi_key(const Kpi& kpi, const Funnel& funnel);

/// "Revenue", "Leads", "Cost per lead"
std::string kpi_name(const Kpi& kpi, const Funnel& funnel, language::Language language);

/// "ahead", "on-track", "behind", "no-data"
std::string_view status_id(TrackStatus status);
std::string status_text(TrackStatus status, language::Language language);

/// "lower", "as-planned", "higher", "unknown"
std::string_view verdict_id(RateVerdict verdict);

/// "upstream", "rate", "volume", "unit-cost", "value"
std::string_view corrective_id(CorrectiveKind kind);

/// A figure of a KPI; volumes with so many decimals at most.
document::Cell kpi_cell(const Kpi& kpi, const std::optional<Fraction>& figure, int decimals, const Funnel& funnel,
                        language::Locale locale);
/// A difference of such figures, with its sign.
document::Cell kpi_difference(const Kpi& kpi, const std::optional<Fraction>& figure, const Funnel& funnel,
                              language::Locale locale);

/// A part of a target: readers get the percentage with two decimals at most.
document::Number attainment_number(const Fraction& share);

/// "January 2026", "January 2026 to March 2026", "January 5, 2026" (the day that it begins on), "Month 3".
std::string period_text(const std::optional<std::chrono::year_month_day>& first,
                        const std::optional<std::chrono::year_month_day>& last, int number, language::Locale locale);

}  // namespace funnel::view
