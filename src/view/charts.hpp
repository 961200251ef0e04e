// SPDX-License-Identifier: MIT
// What the results of commands look like: charts of the figures that their tables have.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"
#include "view/comparison.hpp"
#include "view/forecast.hpp"
#include "view/plan.hpp"
#include "view/schedule.hpp"
#include "view/tracking.hpp"

#include <vector>

namespace funnel::view {

using Charts = std::vector<document::Chart>;

/// A funnel of the stages' volumes, with their rates and owners; first the one in which units enter.
Charts plan_charts(const PlanView& view, language::Locale locale);
Charts forecast_charts(const ForecastView& view, language::Locale locale);

/// Bars of each stage's volume, one an alternative.
Charts comparison_charts(const ComparisonView& view, language::Locale locale);

/// Bars of each KPI's target and actual to date; of the target's KPI the running totals, where there are several
/// periods.
Charts tracking_charts(const TrackingView& view, language::Locale locale);

/// Of the target's stage and of the top one, the volumes by period, where there are several.
Charts schedule_charts(const ScheduleView& view, language::Locale locale);

/// Puts charts below the first section of a document, which has the table of what they show.
void add_charts(document::Document& document, Charts charts);

}  // namespace funnel::view
