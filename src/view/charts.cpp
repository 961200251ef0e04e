// SPDX-License-Identifier: MIT
#include "view/charts.hpp"

#include "language/catalogue.hpp"
#include "view/cells.hpp"
#include "view/chance.hpp"
#include "view/comparison_rows.hpp"
#include "view/figures.hpp"
#include "view/period_words.hpp"
#include "view/preset_words.hpp"
#include "view/tracking_tables.hpp"
#include "view/tracking_words.hpp"
#include "view/words.hpp"

#include <algorithm>
#include <iterator>

namespace funnel::view {

namespace {

using document::Chart;
using document::ChartItem;
using document::ChartKind;
namespace message = language::message;

/// "98.72%, on track"
std::string status_detail(const Kpi& kpi, language::Locale locale) {
  std::string detail = status_text(kpi.status, language_of(locale));
  if (!kpi.to_date.share) return detail;
  return percent_text(attainment_number(*kpi.to_date.share), locale) + " · " + detail;
}

Chart to_date_chart(const TrackingView& view, language::Locale locale) {
  const language::Language words = language_of(locale);
  Chart chart{ChartKind::bars,
              text(words, message::chart_tracking),
              text(words, message::chart_tracking_seen),
              {text(words, message::column_target), text(words, message::column_actual)},
              {},
              true};
  for (const Kpi& kpi : view.tracking.kpis) {
    const auto cell = [&](const auto& figure) { return kpi_cell(kpi, figure, kpi.decimals, view.funnel, locale); };
    chart.items.push_back({kpi_name(kpi, view.funnel, words),
                           {cell(kpi.to_date.target), cell(kpi.to_date.actual)},
                           status_detail(kpi, locale)});
  }
  return chart;
}

Chart running_chart(const TrackingView& view, language::Locale locale) {
  const language::Language words = language_of(locale);
  const Kpi& kpi = target_kpi(view);
  Chart chart{ChartKind::lines,
              text(words, message::chart_running, {{"kpi", kpi_name(kpi, view.funnel, words)}}),
              text(words, message::chart_running_seen),
              {text(words, message::column_target), text(words, message::column_actual)},
              {}};
  for (std::size_t index = 0; index < view.tracking.periods.size(); ++index) {
    const TrackedPeriod& period = view.tracking.periods[index];
    const AgainstTarget& running = kpi.periods[index].running;
    const auto cell = [&](const auto& figure) { return kpi_cell(kpi, figure, kpi.decimals, view.funnel, locale); };
    chart.items.push_back(
        {period_text(period.first, period.last, period.number, locale), {cell(running.target), cell(running.actual)}});
  }
  return chart;
}

Chart periods_chart(const ScheduleView& view, std::size_t index, language::Locale locale) {
  const language::Language words = language_of(locale);
  const ScheduledStage& stage = view.schedule.at(index);
  const std::string name = stage_name(view.funnel.stages[index], words);
  Chart chart{ChartKind::lines,
              text(words, message::heading_by_period, {{"kpi", name}}),
              text(words, message::chart_periods_seen),
              {""},
              {}};
  for (std::size_t place = 0; place < stage.periods.size(); ++place) {
    chart.items.push_back(
        {period_name(view.schedule, place, locale), {count_cell(stage.periods[place].volume, stage.decimals)}});
  }
  return chart;
}

}  // namespace

Charts comparison_charts(const ComparisonView& view, language::Locale locale) {
  const language::Language words = language_of(locale);
  Chart chart{ChartKind::bars, text(words, message::chart_comparison), {}, {}, {}, true};
  for (const Alternative& alternative : view.alternatives) {
    chart.series.push_back(scenario_name(alternative.name, words));
  }
  chart.description = text(words, message::chart_comparison_seen, {{"names", joined(chart.series)}});
  for (const ComparedRow& row : view.comparison.rows) {
    if (row.kind != ComparedKind::volume) continue;
    ChartItem item{row_name(view, row, locale), {}};
    for (std::size_t index = 0; index < row.figures.size(); ++index) {
      item.values.push_back(figure_cell(view, row, index, row.figures[index].value, locale));
    }
    chart.items.push_back(std::move(item));
  }
  return {std::move(chart)};
}

Charts tracking_charts(const TrackingView& view, language::Locale locale) {
  Charts charts = {to_date_chart(view, locale)};
  if (view.tracking.periods.size() > 1) charts.push_back(running_chart(view, locale));
  return charts;
}

Charts schedule_charts(const ScheduleView& view, language::Locale locale) {
  if (view.schedule.periods.size() < 2) return {};
  Charts charts = {periods_chart(view, view.schedule.goal, locale)};
  if (view.schedule.goal != 0) charts.push_back(periods_chart(view, 0, locale));
  return charts;
}

void add_charts(document::Document& document, Charts charts) {
  if (charts.empty()) return;
  document::Section section;
  std::move(charts.begin(), charts.end(), std::back_inserter(section.blocks));
  const auto place = document.sections.begin() + std::min<std::ptrdiff_t>(1, std::ssize(document.sections));
  document.sections.insert(place, std::move(section));
}

}  // namespace funnel::view
