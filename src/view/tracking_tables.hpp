// SPDX-License-Identifier: MIT
// The tables of actuals against a schedule.
#pragma once

#include "view/tracking.hpp"

#include <vector>

namespace funnel::view {

/// For readers a row a KPI, to date; for machines a row a period and KPI.
document::Table to_date_table(const TrackingView& view, language::Locale locale);

/// The KPI of the target, by period; for readers.
/// A row a channel and KPI, to date.
document::Table tracked_channels_table(const TrackingView& view, language::Locale locale);

document::Table by_period_table(const TrackingView& view, language::Locale locale);
const Kpi& target_kpi(const TrackingView& view);

document::Table tracked_rates_table(const TrackingView& view, language::Locale locale);

/// What the rest must bring, by stage.
document::Table needed_table(const TrackingView& view, language::Locale locale);

/// The same by period.
document::Table remaining_table(const TrackingView& view, language::Locale locale);

}  // namespace funnel::view
