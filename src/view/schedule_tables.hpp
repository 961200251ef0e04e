// SPDX-License-Identifier: MIT
// The tables of a schedule, in one locale.
#pragma once

#include "view/schedule.hpp"

namespace funnel::view {

/// A row a period and a column a stage, customers first, with what comes before the start and after the end, and the
/// sum. Machines get instead a row a period and stage; period 0 is before the start, the one past the last is after the
/// end, where there are lags. With channels there are conversions as well, and for machines the rows of the channels.
document::Table volume_table(const ScheduleView& view, language::Locale locale);

/// The same of one channel; for readers.
document::Table channel_volume_table(const ScheduledChannel& channel, language::Locale locale);

/// Likewise, running totals at the milestones; for readers.
document::Table milestone_table(const ScheduleView& view, language::Locale locale);

/// Booked and earned, by period; of a schedule that has revenue.
document::Table scheduled_revenue_table(const ScheduleView& view, language::Locale locale);

/// What must be there at the start, of each stage above the target's that has a lag to it, a row a
/// channel where their lags differ; for readers.
document::Table pipeline_table(const ScheduleView& view, language::Locale locale);

}  // namespace funnel::view
