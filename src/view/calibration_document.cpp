// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/dates.hpp"
#include "language/numbers.hpp"
#include "view/calibration.hpp"
#include "view/calibration_sentences.hpp"
#include "view/cells.hpp"
#include "view/document_parts.hpp"
#include "view/figures.hpp"

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

Cell days(const std::optional<LagSummary>& lag, Volume LagSummary::* figure) {
  if (!lag) return {};
  return {document::Count{count_number(((*lag).*figure).value(), 1)}};
}

/// Makes the parts of one calibration's document in one locale.
class CalibrationDocument {
 public:
  CalibrationDocument(const CalibrationView& view, language::Locale locale)
      : view_(view), history_(view.history), words_(language_of(locale)), locale_(locale) {}

  document::Document make() const {
    document::Document document;
    document.title = text(words_, message::title_calibration, {{"data", view_.data}});
    document.heading = document.title;
    document.language = tag(locale_);
    document.sections.push_back({{}, {all_rates()}});
    add_paragraphs(document.sections.back(), sentences());
    add_lags(document);
    for (const ChannelHistory& channel : history_.channels) {
      document.sections.push_back({name_of(channel), {channel_rates(channel)}});
    }
    add_skipped(document);
    return document;
  }

 private:
  std::string word(Message message) const { return text(words_, message); }
  bool cohorts() const { return history_.kind == HistoryKind::cohorts; }
  std::string name_of(const ChannelHistory& channel) const {
    return channel.name.empty() ? word(message::channel_not_given) : channel.name;
  }

  std::vector<Column> rate_columns() const {
    const auto figure = [this](std::string key, Message title, Audience audience) {
      return Column{std::move(key), word(title), Align::right, audience};
    };
    const Audience all = Audience::everybody;
    const Audience machines = Audience::machines;
    return {{"channel", {}, Align::left, machines, "channel_name"},
            {"stage", word(message::column_stage), Align::left, all, "name"},
            figure("entered", message::column_entered, all),
            figure("of", message::column_of, of_differs() ? all : machines),
            figure("converted", message::column_converted, all),
            figure("rate", message::column_rate, all),
            figure("low", message::column_low, all),
            figure("high", message::column_high, all),
            figure("too_young", message::column_too_young, machines),
            figure("mature_days", message::column_mature_days, machines),
            figure("lag_observed", message::column_entered, machines),
            figure("lag_mean", message::column_lag_mean, machines),
            figure("lag_median", message::column_lag_median, machines),
            figure("lag_p90", message::column_lag_ninth_decile, machines),
            figure("lag_spread", message::column_lag_spread, machines)};
  }

  /// Whether a rate is of other units than all that entered.
  bool of_differs() const {
    const auto differs = [](const StageHistory& stage) { return stage.of != 0 && stage.of != stage.entered; };
    return cohorts() || std::any_of(history_.total.begin(), history_.total.end(), differs);
  }

  Cell label(std::size_t index) const {
    const std::string& id = history_.stages[index];
    return {document::Label{id, calibrated_stage_name(view_, id, words_)}};
  }

  Row rate_row(const document::Label& channel, const StageHistory& stage, std::size_t index, Audience audience) const {
    const bool last = index + 1 == history_.stages.size();
    const auto rate = rate_of(stage);
    const auto interval = interval_of(stage);
    const int decimals = interval ? interval_decimals(*interval) : 1;
    const auto end = [&](double RateInterval::* side) {
      return interval ? Cell{document::Percent{floating_percent((*interval).*side, decimals)}} : Cell{};
    };
    return {
        {Cell{channel}, label(index), count_cell(stage.entered), last ? Cell{} : count_cell(stage.of),
         last ? Cell{} : count_cell(stage.converted),
         rate ? Cell{document::Percent{floating_percent(to_double(*rate), decimals)}} : Cell{}, end(&RateInterval::low),
         end(&RateInterval::high), last || !cohorts() ? Cell{} : count_cell(stage.too_young), mature(stage),
         stage.lag ? count_cell(stage.lag->observed) : Cell{}, days(stage.lag, &LagSummary::mean),
         days(stage.lag, &LagSummary::median), days(stage.lag, &LagSummary::ninth_decile),
         days(stage.lag, &LagSummary::spread)},
        audience,
        false};
  }

  static Cell mature(const StageHistory& stage) { return stage.mature_days ? count_cell(*stage.mature_days) : Cell{}; }

  /// Customers first.
  void add_rows(Table& table, const document::Label& channel, const std::vector<StageHistory>& stages,
                Audience audience) const {
    for (std::size_t index = stages.size(); index-- > 0;) {
      table.rows.push_back(rate_row(channel, stages[index], index, audience));
    }
  }

  /// Readers get the channels in tables of their own; machines read one table.
  Table all_rates() const {
    Table table{rate_columns(), {}};
    add_rows(table, {}, history_.total, Audience::everybody);
    for (const ChannelHistory& channel : history_.channels) {
      add_rows(table, {channel_id(view_, channel).value_or(""), channel.name}, channel.stages, Audience::machines);
    }
    return table;
  }

  Table channel_rates(const ChannelHistory& channel) const {
    Table table{rate_columns(), {}};
    add_rows(table, {}, channel.stages, Audience::readers);
    return table;
  }

  std::vector<std::string> sentences() const {
    std::vector<std::string> all = {rows_sentence()};
    if (has_intervals()) all.push_back(word(message::history_interval));
    for (Note& note : calibration_notes(view_, locale_)) all.push_back(std::move(note.text));
    return all;
  }

  /// Whether any table has limits, so that there is something to say what they are.
  bool has_intervals() const {
    const auto has_interval = [](const StageHistory& stage) { return interval_of(stage).has_value(); };
    const auto any = [&](const auto& part) { return std::ranges::any_of(part, has_interval); };
    return any(history_.total) ||
           std::ranges::any_of(history_.channels, [&](const ChannelHistory& channel) { return any(channel.stages); });
  }

  std::string rows_sentence() const {
    const std::string rows = language::format_number(locale_, std::to_string(history_.rows));
    const auto last_day = covered_until(history_);
    if (!history_.first_day || !last_day) return text(words_, message::history_rows, {{"rows", rows}});
    return text(words_, message::history_rows_dated,
                {{"rows", rows}, {"start", date(*history_.first_day)}, {"end", date(*last_day)}});
  }

  std::string date(std::chrono::sys_days day) const {
    return language::format_date(locale_, std::chrono::year_month_day(day));
  }

  void add_lags(document::Document& document) const {
    const auto has_lag = [](const StageHistory& stage) { return stage.lag || stage.mature_days; };
    if (std::none_of(history_.total.begin(), history_.total.end(), has_lag)) return;
    Table table{{{"stage", word(message::column_stage), Align::left, Audience::readers},
                 {"too_young", word(message::column_too_young), Align::right, Audience::readers},
                 {"mature_days", word(message::column_mature_days), Align::right, Audience::readers},
                 {"lag_mean", word(message::column_lag_mean), Align::right, Audience::readers},
                 {"lag_median", word(message::column_lag_median), Align::right, Audience::readers},
                 {"lag_p90", word(message::column_lag_ninth_decile), Align::right, Audience::readers},
                 {"lag_spread", word(message::column_lag_spread), Align::right, Audience::readers}},
                {}};
    for (std::size_t index = history_.total.size() - 1; index-- > 0;) {
      const StageHistory& stage = history_.total[index];
      table.rows.push_back({{label(index), count_cell(stage.too_young), mature(stage),
                             days(stage.lag, &LagSummary::mean), days(stage.lag, &LagSummary::median),
                             days(stage.lag, &LagSummary::ninth_decile), days(stage.lag, &LagSummary::spread)}});
    }
    document.sections.push_back(
        {word(message::heading_lags), {std::move(table), document::Paragraph{word(message::history_mature)}}});
  }

  void add_skipped(document::Document& document) const {
    if (history_.skipped.empty()) return;
    document.sections.push_back({word(message::heading_skipped), {}});
    for (const SkippedRows& skipped : history_.skipped) {
      document.sections.back().blocks.emplace_back(document::Paragraph{skipped_text(skipped, locale_)});
    }
  }

  const CalibrationView& view_;
  const History& history_;
  language::Language words_;
  language::Locale locale_;
};

}  // namespace

document::Document calibration_document(const CalibrationView& view, language::Locale locale) {
  return CalibrationDocument(view, locale).make();
}

}  // namespace funnel::view
