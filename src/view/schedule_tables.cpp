// SPDX-License-Identifier: MIT
#include "view/schedule_tables.hpp"

#include "language/catalogue.hpp"
#include "language/dates.hpp"
#include "view/cells.hpp"
#include "view/channel_tables.hpp"
#include "view/figures.hpp"
#include "view/horizon.hpp"
#include "view/period_words.hpp"
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
using document::Text;
using language::Message;
namespace message = language::message;

/// Makes the parts that the tables of one schedule share.
class Parts {
 public:
  Parts(const ScheduleView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale) {}

  const Schedule& schedule() const { return view_.schedule; }
  std::string word(Message message) const { return text(words_, message); }
  Column figures(Message title) const { return {"figures", word(title), Align::right, Audience::readers, {}}; }

  /// A column a stage, without rows.
  Table columns(std::string title) const {
    Table table{{{"row", std::move(title), Align::left, Audience::readers, {}}}, {}};
    for (const ScheduledStage& scheduled : schedule().stages) {
      const Stage& stage = view_.funnel.stages[scheduled.index];
      table.columns.push_back({stage.id, stage_name(stage, words_), Align::right, Audience::readers, {}});
    }
    return table;
  }

  /// A figure of each stage.
  template <class Figure>
  Row row(std::string name, Figure figure, bool emphasised = false) const {
    Row row{{Cell{Text{std::move(name)}}}, Audience::readers, emphasised};
    for (const ScheduledStage& stage : schedule().stages) {
      row.cells.push_back(count_cell(figure(stage), stage.decimals));
    }
    return row;
  }

  bool any(Volume ScheduledStage::* figure) const {
    const auto& stages = schedule().stages;
    return std::any_of(stages.begin(), stages.end(),
                       [figure](const ScheduledStage& stage) { return stage.*figure != Volume(); });
  }

  const ScheduleView& view() const { return view_; }
  language::Language words() const { return words_; }
  language::Locale locale() const { return locale_; }

 private:
  const ScheduleView& view_;
  language::Language words_;
  language::Locale locale_;
};

/// A day as machines get it; blank where nothing is dated.
Cell date_cell(const std::optional<std::chrono::year_month_day>& date) {
  return date ? Cell{Text{iso_date(*date)}} : Cell{};
}

/// The machines' rows, in the columns that machine_columns() names.
class MachineRows {
 public:
  explicit MachineRows(const Parts& parts) : parts_(parts) {}

  std::vector<Column> columns() const {
    const auto column = [this](std::string key, Message title, Align align) {
      return Column{std::move(key), parts_.word(title), align, Audience::machines, {}};
    };
    Column stage = column("stage", message::column_stage, Align::left);
    stage.name_key = "name";
    return {column("period", message::column_period, Align::right),
            column("start", message::column_start, Align::left),
            column("end", message::column_end, Align::left),
            std::move(stage),
            column("volume", message::column_volume, Align::right),
            column("running", message::column_running, Align::right)};
  }

  std::vector<std::vector<Cell>> rows() const {
    const Schedule& schedule = parts_.schedule();
    std::vector<std::vector<Cell>> rows;
    if (parts_.any(&ScheduledStage::before)) add_outside(rows, 0, &ScheduledStage::before);
    for (std::size_t place = 0; place < schedule.periods.size(); ++place) {
      for (const ScheduledStage& stage : schedule.stages) {
        const ScheduledVolume& volume = stage.periods[place];
        rows.push_back(row(place + 1, stage, schedule.periods[place], volume.volume, volume.running));
      }
    }
    if (parts_.any(&ScheduledStage::after)) add_outside(rows, schedule.periods.size() + 1, &ScheduledStage::after);
    return rows;
  }

 private:
  void add_outside(std::vector<std::vector<Cell>>& rows, std::size_t number, Volume ScheduledStage::* figure) const {
    for (const ScheduledStage& stage : parts_.schedule().stages) {
      rows.push_back(row(number, stage, {}, stage.*figure, std::nullopt));
    }
  }

  std::vector<Cell> row(std::size_t number, const ScheduledStage& stage, const SchedulePeriod& period,
                        const Volume& volume, const std::optional<Volume>& running) const {
    return {count_cell(static_cast<std::int64_t>(number)),
            date_cell(period.first),
            date_cell(period.last),
            stage_cell(parts_.view().funnel.stages[stage.index], parts_.words()),
            count_cell(volume, stage.decimals),
            count_cell(running, stage.decimals)};
  }

  const Parts& parts_;
};

/// A view of one channel, as of a funnel of its own.
ScheduleView view_of(const ScheduledChannel& channel) {
  return {channel.funnel, channel.plan, channel.schedule};
}

/// A table of readers' columns and rows, with the machines' beside and below them. Where there are channels, a column
/// says whose row it is, and theirs follow.
void add_machine_rows(Table& table, const Parts& parts) {
  const auto channels = parts.view().channels;
  const std::size_t readers = table.columns.size();
  for (Column& column : MachineRows(parts).columns()) table.columns.push_back(std::move(column));
  if (!channels.empty()) table.columns.push_back(channel_column());
  for (Row& row : table.rows) row.cells.resize(table.columns.size());
  const auto add = [&](const Parts& of, const Cell& channel) {
    for (std::vector<Cell>& cells : MachineRows(of).rows()) {
      cells.insert(cells.begin(), readers, Cell{});
      if (!channels.empty()) cells.push_back(channel);
      table.rows.push_back({std::move(cells), Audience::machines, false});
    }
  };
  add(parts, {});
  for (std::size_t index = 0; index < channels.size(); ++index) {
    const ScheduleView channel = view_of(channels[index]);
    add(Parts(channel, parts.locale()), {Text{parts.view().funnel.channels[index].id}});
  }
}

/// What of a stage's units moves on.
Row conversion_row(const Parts& parts) {
  Row row{{Cell{Text{parts.word(message::column_conversion)}}}, Audience::readers, false};
  for (const ScheduledStage& stage : parts.schedule().stages) {
    row.cells.push_back(rate_cell(parts.view().plan.at(stage.index).rate));
  }
  return row;
}

/// For readers: a row a period, and their sum.
Table period_table(const Parts& parts) {
  const Schedule& schedule = parts.schedule();
  Table table = parts.columns(period_title(schedule.by, parts.words()));
  const auto add = [&](Message name, Volume ScheduledStage::* figure) {
    const auto of_stage = [figure](const ScheduledStage& stage) { return stage.*figure; };
    table.rows.push_back(parts.row(parts.word(name), of_stage, figure == &ScheduledStage::total));
  };
  if (parts.any(&ScheduledStage::before)) add(message::row_before_start, &ScheduledStage::before);
  for (std::size_t place = 0; place < schedule.periods.size(); ++place) {
    table.rows.push_back(parts.row(period_name(schedule, place, parts.locale()),
                                   [place](const ScheduledStage& stage) { return stage.periods[place].volume; }));
  }
  if (parts.any(&ScheduledStage::after)) add(message::row_after_end, &ScheduledStage::after);
  add(message::row_total, &ScheduledStage::total);
  return table;
}

/// Its name, or its number where it is no month of the calendar; the day on which it begins would be taken for its end.
std::string last_useful_month(const Parts& parts, const ScheduledLag& lag) {
  if (!lag.last_useful_month) return parts.word(message::no_month_is_useful);
  const Horizon& horizon = parts.view().plan.horizon;
  return has_calendar_months(horizon) ? month_text(horizon, *lag.last_useful_month, parts.locale())
                                      : std::to_string(*lag.last_useful_month);
}

std::string until(const Parts& parts, const Milestone& milestone) {
  return milestone.last ? language::format_date(parts.locale(), *milestone.last) : std::to_string(milestone.month);
}

/// Whether the lags to the target's stage are not the same in all channels.
bool channels_differ_in_lags(const ScheduleView& view) {
  const auto told = [](const ScheduledChannel& channel, std::size_t index) {
    const auto& lag = channel.schedule.at(index).lag;
    return lag ? std::pair(lag->days, lag->last_useful_month) : std::pair(Fraction(0), std::optional<int>());
  };
  for (const ScheduledStage& stage : view.schedule.stages) {
    for (const ScheduledChannel& channel : view.channels) {
      if (told(channel, stage.index) != told(view.channels.front(), stage.index)) return true;
    }
  }
  return false;
}

/// Of a stage above the target's that has a lag to it.
void add_pipeline_row(Table& table, const Parts& parts, std::size_t index, const std::string& channel) {
  const ScheduledStage& stage = parts.schedule().at(index);
  if (!stage.lag || stage.forecast) return;
  const ScheduledLag& lag = *stage.lag;
  const Stage& of = parts.view().funnel.stages[index];
  table.rows.push_back(
      {{stage_cell(of, parts.words()), Cell{Text{channel}}, Cell{document::Count{count_number(lag.days, 0)}},
        count_cell(lag.pipeline, stage.decimals), count_cell(of.figures.open), count_cell(stage.before, stage.decimals),
        Cell{Text{last_useful_month(parts, lag)}}},
       Audience::readers,
       false});
}

}  // namespace

Table volume_table(const ScheduleView& view, language::Locale locale) {
  const Parts parts(view, locale);
  Table table = period_table(parts);
  if (!view.channels.empty()) table.rows.push_back(conversion_row(parts));
  add_machine_rows(table, parts);
  return table;
}

Table channel_volume_table(const ScheduledChannel& channel, language::Locale locale) {
  const ScheduleView view = view_of(channel);
  const Parts parts(view, locale);
  Table table = period_table(parts);
  table.rows.push_back(conversion_row(parts));
  return table;
}

Table milestone_table(const ScheduleView& view, language::Locale locale) {
  const Parts parts(view, locale);
  const auto& milestones = view.schedule.milestones;
  const bool dated = milestones.front().last.has_value();
  Table table = parts.columns(parts.word(dated ? message::column_until : message::column_until_month));
  for (std::size_t place = 0; place < milestones.size(); ++place) {
    table.rows.push_back(parts.row(until(parts, milestones[place]),
                                   [place](const ScheduledStage& stage) { return stage.milestones[place]; }));
  }
  return table;
}

Table scheduled_revenue_table(const ScheduleView& view, language::Locale locale) {
  const Parts parts(view, locale);
  const std::string currency = shown_currency(view.funnel, locale);
  Table table{{{"period", period_title(view.schedule.by, parts.words()), Align::left, Audience::readers, {}},
               parts.figures(message::column_booked),
               parts.figures(message::column_earned)},
              {}};
  const auto add = [&](std::string name, const ScheduledRevenue& revenue, bool emphasised) {
    table.rows.push_back(
        {{Cell{Text{std::move(name)}}, money_cell(revenue.booked, currency), money_cell(revenue.earned, currency)},
         Audience::readers,
         emphasised});
  };
  for (std::size_t place = 0; place < view.schedule.revenue.size(); ++place) {
    add(period_name(view.schedule, place, locale), view.schedule.revenue[place], false);
  }
  add(parts.word(message::row_total), *view.schedule.totals, true);
  return table;
}

Table pipeline_table(const ScheduleView& view, language::Locale locale) {
  const Parts parts(view, locale);
  const bool by_channel = channels_differ_in_lags(view);
  const Audience channels = by_channel ? Audience::readers : Audience::nobody;
  Table table{{{"stage", parts.word(message::column_stage), Align::left, Audience::readers, {}},
               {"channel", parts.word(message::column_channel), Align::left, channels, {}},
               parts.figures(message::column_days_ahead),
               parts.figures(message::column_must_be_there),
               parts.figures(message::column_open),
               parts.figures(message::column_still_missing),
               {"last", parts.word(message::column_last_useful), Align::left, Audience::readers, {}}},
              {}};
  for (const ScheduledStage& stage : view.schedule.stages) {
    if (!by_channel) add_pipeline_row(table, parts, stage.index, {});
    for (std::size_t place = 0; by_channel && place < view.channels.size(); ++place) {
      const ScheduleView channel = view_of(view.channels[place]);
      add_pipeline_row(table, Parts(channel, locale), stage.index, channel_name(view.funnel.channels[place]));
    }
  }
  return table;
}

}  // namespace funnel::view
