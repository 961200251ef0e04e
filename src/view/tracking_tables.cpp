// SPDX-License-Identifier: MIT
#include "view/tracking_tables.hpp"

#include "language/catalogue.hpp"
#include "view/cells.hpp"
#include "view/chance.hpp"
#include "view/channel_tables.hpp"
#include "view/figures.hpp"
#include "view/tracking_words.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Column;
using document::Row;
using document::Table;
using language::Message;
namespace message = language::message;

/// Makes the cells and the columns that the tables share.
class Cells {
 public:
  Cells(const TrackingView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale) {}

  std::string word(Message message) const { return text(words_, message); }
  Column figures(std::string key, Message title, Audience audience = Audience::everybody) const {
    return {std::move(key), word(title), Align::right, audience};
  }
  Column words(std::string key, Message title, Audience audience) const {
    return {std::move(key), word(title), Align::left, audience};
  }
  static Column machines(std::string key) { return {std::move(key), {}, Align::right, Audience::machines}; }

  Cell name(const Kpi& kpi) const {
    return {document::Label{kpi_key(kpi, view_.funnel), kpi_name(kpi, view_.funnel, words_)}};
  }
  Cell stage(std::size_t index) const { return stage_cell(view_.funnel.stages[index], words_); }
  Cell figure(const Kpi& kpi, const std::optional<Fraction>& figure) const {
    return kpi_cell(kpi, figure, kpi.decimals, view_.funnel, locale_);
  }
  Cell projected(const Kpi& kpi) const { return kpi_cell(kpi, kpi.projected, 1, view_.funnel, locale_); }
  Cell difference(const Kpi& kpi, const std::optional<Fraction>& figure) const {
    return kpi_difference(kpi, figure, view_.funnel, locale_);
  }
  static Cell percent(const std::optional<Fraction>& share) {
    if (!share) return {};
    return {document::Percent{attainment_number(*share)}};
  }
  Cell status(TrackStatus status) const {
    return {document::Label{std::string(status_id(status)), status_text(status, words_)}};
  }
  Cell period(std::size_t index) const {
    const TrackedPeriod& period = view_.tracking.periods[index];
    return {
        document::Label{std::to_string(period.number), period_text(period.first, period.last, period.number, locale_)}};
  }
  static Cell date(const std::optional<std::chrono::year_month_day>& date) {
    if (!date) return {};
    return {document::Text{iso_date(*date)}};
  }

  /// Target, actual, variance and percent.
  void add(std::vector<Cell>& row, const Kpi& kpi, const AgainstTarget& figures) const {
    row.push_back(figure(kpi, figures.target));
    row.push_back(figure(kpi, figures.actual));
    row.push_back(difference(kpi, figures.variance));
    row.push_back(percent(figures.share));
  }

 private:
  const TrackingView& view_;
  language::Language words_;
  language::Locale locale_;
};

Row to_date_row(const Cells& cells, const Kpi& kpi) {
  std::vector<Cell> row = {{}, {}, {}, cells.name(kpi)};
  cells.add(row, kpi, kpi.to_date);
  row.resize(row.size() + 4);
  row.push_back(cells.status(kpi.status));
  row.push_back(cells.projected(kpi));
  return {std::move(row), Audience::readers};
}

Row period_row(const TrackingView& view, const Cells& cells, const Kpi& kpi, std::size_t index) {
  const TrackedPeriod& period = view.tracking.periods[index];
  const KpiPeriod& figures = kpi.periods[index];
  std::vector<Cell> row = {cells.period(index), Cells::date(period.first), Cells::date(period.last), cells.name(kpi)};
  cells.add(row, kpi, figures.period);
  cells.add(row, kpi, figures.running);
  row.push_back(cells.status(figures.status));
  row.emplace_back();
  return {std::move(row), Audience::machines};
}

void add_channels(Table& table, const TrackingView& view, language::Locale locale) {
  std::vector<std::vector<Row>> rows;
  for (const auto& channel : view.tracking.channels) {
    const TrackingView own = view.of(channel);
    rows.emplace_back();
    for (std::size_t period = 0; period < own.tracking.periods.size(); ++period) {
      for (const Kpi& kpi : own.tracking.kpis) {
        rows.back().push_back(period_row(own, Cells(own, locale), kpi, period));
      }
    }
  }
  add_channel_rows(table, view.funnel, std::move(rows));
}

Cell interval_cell(const TrackedRate& rate, language::Locale locale) {
  if (!rate.interval) return {};
  return {document::Text{interval_text(*rate.interval, locale)}};
}

Cell actual_rate(const std::optional<Fraction>& rate) {
  return rate ? Cell{document::Percent{percent_number(*rate)}} : Cell{};
}

Cell verdict_cell(const Cells& cells, RateVerdict verdict) {
  switch (verdict) {
    case RateVerdict::unknown:
      return {};
    case RateVerdict::as_planned:
      return {document::Text{cells.word(message::verdict_maybe_chance)}};
    case RateVerdict::lower:
      return {document::Text{cells.word(message::verdict_lower)}};
    case RateVerdict::higher:
      break;
  }
  return {document::Text{cells.word(message::verdict_higher)}};
}

bool any_in_flight(const TrackingView& view) {
  return std::any_of(view.tracking.kpis.begin(), view.tracking.kpis.end(),
                     [](const Kpi& kpi) { return kpi.in_flight.has_value(); });
}

/// What Cells::add() fills.
void add_target_columns(std::vector<document::Column>& columns, const Cells& cells) {
  columns.push_back(cells.figures("target", message::column_target, Audience::readers));
  columns.push_back(cells.figures("actual", message::column_actual, Audience::readers));
  columns.push_back(cells.figures("variance", message::column_variance, Audience::readers));
  columns.push_back(cells.figures("percent", message::column_attainment, Audience::readers));
}

}  // namespace

const Kpi& target_kpi(const TrackingView& view) {
  return view.tracking.volume_of(view.plan.goal);
}

Table to_date_table(const TrackingView& view, language::Locale locale) {
  const Cells cells(view, locale);
  Table table{{Cells::machines("period"),
               Cells::machines("start"),
               Cells::machines("end"),
               {"kpi", cells.word(message::column_kpi), Align::left, Audience::everybody, "name"},
               cells.figures("target", message::column_target),
               cells.figures("actual", message::column_actual),
               cells.figures("variance", message::column_variance),
               cells.figures("percent", message::column_attainment),
               Cells::machines("running_target"),
               Cells::machines("running_actual"),
               Cells::machines("running_variance"),
               Cells::machines("running_percent"),
               cells.words("status", message::column_status, Audience::everybody),
               cells.figures("projected", message::column_projected, Audience::readers)},
              {}};
  for (const Kpi& kpi : view.tracking.kpis) table.rows.push_back(to_date_row(cells, kpi));
  for (std::size_t index = 0; index < view.tracking.periods.size(); ++index) {
    for (const Kpi& kpi : view.tracking.kpis) table.rows.push_back(period_row(view, cells, kpi, index));
  }
  if (!view.tracking.channels.empty()) add_channels(table, view, locale);
  return table;
}

Table tracked_channels_table(const TrackingView& view, language::Locale locale) {
  const Cells all(view, locale);
  Table table{{all.words("channel", message::column_channel, Audience::readers),
               all.words("kpi", message::column_kpi, Audience::readers)},
              {}};
  add_target_columns(table.columns, all);
  table.columns.push_back(all.words("status", message::column_status, Audience::readers));
  for (std::size_t index = 0; index < view.tracking.channels.size(); ++index) {
    const TrackingView own = view.of(view.tracking.channels[index]);
    const Cells cells(own, locale);
    for (const Kpi& kpi : own.tracking.kpis) {
      std::vector<Cell> row = {{document::Text{channel_name(view.funnel.channels[index])}}, cells.name(kpi)};
      cells.add(row, kpi, kpi.to_date);
      row.push_back(cells.status(kpi.status));
      table.rows.push_back({std::move(row), Audience::readers});
    }
  }
  return table;
}

Table by_period_table(const TrackingView& view, language::Locale locale) {
  const Cells cells(view, locale);
  const Kpi& kpi = target_kpi(view);
  Table table{{cells.words("period", message::column_tracked_period, Audience::readers)}, {}};
  add_target_columns(table.columns, cells);
  table.columns.push_back(cells.figures("running", message::column_running_variance, Audience::readers));
  table.columns.push_back(cells.words("status", message::column_status, Audience::readers));
  for (std::size_t index = 0; index < view.tracking.periods.size(); ++index) {
    std::vector<Cell> row = {cells.period(index)};
    cells.add(row, kpi, kpi.periods[index].period);
    row.push_back(cells.difference(kpi, kpi.periods[index].running.variance));
    row.push_back(cells.status(kpi.periods[index].status));
    table.rows.push_back({std::move(row)});
  }
  return table;
}

Table tracked_rates_table(const TrackingView& view, language::Locale locale) {
  const Cells cells(view, locale);
  Table table{{cells.words("stage", message::column_stage, Audience::readers),
               cells.figures("planned", message::column_planned, Audience::readers),
               cells.figures("actual", message::column_actual, Audience::readers),
               cells.figures("of", message::column_out_of, Audience::readers),
               cells.words("interval", message::column_sure_95, Audience::readers),
               cells.words("verdict", message::column_against_plan, Audience::readers)},
              {}};
  for (const TrackedRate& rate : view.tracking.rates) {
    table.rows.push_back(
        {{cells.stage(rate.stage), rate_cell(rate.planned), actual_rate(rate.actual),
          rate.actual ? count_cell(rate.of) : Cell{}, interval_cell(rate, locale), verdict_cell(cells, rate.verdict)}});
  }
  return table;
}

Table needed_table(const TrackingView& view, language::Locale locale) {
  const Cells cells(view, locale);
  const Audience flight = any_in_flight(view) ? Audience::readers : Audience::machines;
  Table table{{cells.words("stage", message::column_stage, Audience::readers),
               cells.figures("in_flight", message::column_in_flight, flight),
               cells.figures("scheduled", message::column_scheduled, Audience::readers),
               cells.figures("needed", message::column_must_bring, Audience::readers),
               cells.figures("difference", message::column_variance, Audience::readers)},
              {}};
  for (const Kpi& kpi : view.tracking.kpis) {
    if (kpi.kind != KpiKind::volume) continue;
    table.rows.push_back({{cells.stage(kpi.stage), count_cell(kpi.in_flight), cells.figure(kpi, kpi.scheduled),
                           cells.figure(kpi, kpi.needed), cells.difference(kpi, kpi.shortfall)}});
  }
  return table;
}

Table remaining_table(const TrackingView& view, language::Locale locale) {
  const Cells cells(view, locale);
  const auto& stages = view.funnel.stages;
  Table table{{cells.words("period", message::column_tracked_period, Audience::readers)}, {}};
  for (std::size_t stage = stages.size(); stage-- > 0;) {
    table.columns.push_back(
        {stages[stage].id, stage_name(stages[stage], language_of(locale)), Align::right, Audience::readers});
  }
  for (const RemainingPeriod& period : view.tracking.remaining) {
    Row row{{Cell{document::Text{period_text(period.days.first, period.days.last, period.number, locale)}}},
            Audience::readers};
    for (std::size_t place = 0; place < period.stages.size(); ++place) {
      const Kpi& kpi = view.tracking.volume_of(stages.size() - 1 - place);
      row.cells.push_back(cells.figure(kpi, period.stages[place].needed));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace funnel::view
