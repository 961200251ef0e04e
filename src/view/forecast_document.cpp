// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "view/cells.hpp"
#include "view/chance.hpp"
#include "view/channel_tables.hpp"
#include "view/document_parts.hpp"
#include "view/entries.hpp"
#include "view/forecast.hpp"
#include "view/forecast_sentences.hpp"
#include "view/horizon.hpp"
#include "view/words.hpp"

#include <algorithm>
#include <iterator>

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

/// Makes the parts of one forecast's document in one locale.
class ForecastDocument {
 public:
  ForecastDocument(const ForecastView& view, language::Locale locale)
      : view_(view), forecast_(view.forecast), words_(language_of(locale)), locale_(locale) {}

  document::Document make() const {
    document::Document document =
        headed({message::title_forecast, message::title_forecast_named}, view_.funnel.name, locale_);
    document.sections.push_back({{}, {stage_table()}});
    add_paragraphs(document.sections.back(), sentences());
    if (!view_.channels.empty()) document.sections.push_back(channels());
    return document;
  }

 private:
  std::string word(Message message) const { return text(words_, message); }

  Table stage_table() const {
    Table table{columns(), {}};
    add_revenue_rows(table);
    for (const ForecastStage& stage : forecast_.stages) table.rows.push_back(stage_row(view_.funnel, stage));
    if (!view_.channels.empty()) add_channels(table);
    return table;
  }

  void add_channels(Table& table) const {
    std::vector<std::vector<Row>> rows;
    for (const auto& [funnel, forecast] : view_.channels) {
      rows.emplace_back();
      for (const ForecastStage& stage : forecast.stages) rows.back().push_back(stage_row(funnel, stage));
    }
    add_channel_rows(table, view_.funnel, std::move(rows));
  }

  document::Section channels() const {
    std::vector<ChannelRow> rows = {share_row(view_.funnel, words_)};
    if (forecast_.expected_revenue) {
      rows.push_back(channel_row(word(message::row_revenue), [this](const Forecast& forecast) {
        return money_cell(forecast.expected_revenue, shown_currency(view_.funnel, locale_));
      }));
      rows.back().emphasised = true;
    }
    for (std::size_t place = 0; place < forecast_.stages.size(); ++place) {
      const Stage& stage = view_.funnel.stages[forecast_.stages[place].index];
      rows.push_back(channel_row(stage_name(stage, words_), [place](const Forecast& forecast) {
        return count_cell(forecast.stages[place].volume, 1);
      }));
    }
    document::Section section{word(message::heading_channels), {}};
    section.blocks.emplace_back(channel_table(word(message::column_stage), view_.funnel, rows));
    add_paragraph(section, word(message::note_channels_total));
    return section;
  }

  template <class MakeCell>
  ChannelRow channel_row(std::string name, MakeCell cell) const {
    ChannelRow row{{document::Text{std::move(name)}}, {}};
    for (const ForecastChannel& channel : view_.channels) row.cells.push_back(cell(channel.forecast));
    return row;
  }

  std::vector<Column> columns() const {
    const Audience open = forecast_.open.empty() ? Audience::machines : Audience::everybody;
    const Horizon& horizon = view_.funnel.horizon;
    return {{"stage", word(message::column_stage), Align::left, Audience::everybody, "name"},
            {"entered", word(message::column_given), Align::right, given_audience()},
            {"open", word(message::column_open), Align::right, open},
            {"volume", horizon_title(horizon, words_), Align::right},
            {"month", word(message::column_month), Align::right, month_audience(horizon)},
            {"rate", word(message::column_conversion), Align::left, Audience::machines},
            {"conversion", word(message::column_conversion), Align::left, Audience::readers},
            {"departments", word(message::column_department), Align::left, department_audience(view_.funnel)}};
  }

  /// What is given at the top alone, where nothing is open, is the volume of the top.
  Audience given_audience() const {
    const ForecastStage& top = forecast_.stages.back();
    const bool beside_open = top.entered && top.open && *top.open != Count();
    const bool below = std::any_of(forecast_.entries.begin(), forecast_.entries.end(),
                                   [](const Entry& entry) { return entry.stage > 0; });
    return below || beside_open ? Audience::everybody : Audience::machines;
  }

  Row revenue_row(Message name, const std::optional<Money>& amount, const std::optional<Money>& month,
                  Cell departments) const {
    const std::string currency = shown_currency(view_.funnel, locale_);
    return {{Cell{document::Label{"revenue", word(name)}}, Cell{}, Cell{}, money_cell(amount, currency),
             money_cell(month, currency), Cell{}, Cell{}, std::move(departments)},
            Audience::readers,
            name == message::row_revenue};
  }

  void add_revenue_rows(Table& table) const {
    if (!forecast_.expected_revenue) return;
    table.rows.push_back(revenue_row(message::row_revenue, forecast_.expected_revenue, forecast_.revenue_month,
                                     departments_cell(view_.funnel.target_departments, view_.funnel, words_)));
    if (!forecast_.existing) return;
    table.rows.push_back(revenue_row(message::row_existing_revenue, forecast_.existing->kept, std::nullopt, {}));
  }

  Row stage_row(const Funnel& funnel, const ForecastStage& forecast) const {
    const Stage& stage = funnel.stages[forecast.index];
    return {{stage_cell(stage, words_), count_cell(forecast.entered, 0), count_cell(forecast.open),
             count_cell(forecast.volume, 1), count_cell(forecast.month, 1), rate_cell(forecast.rate),
             conversion_cell(forecast.rate, stage, funnel, locale_),
             departments_cell(stage.departments, funnel, words_)}};
  }

  std::vector<std::string> sentences() const {
    std::vector<std::string> all;
    if (const auto verdict = verdict_sentence(view_, locale_)) all.push_back(*verdict);
    if (const auto chance = chance_sentence(forecast_.chance, view_.funnel, locale_)) all.push_back(*chance);
    if (!forecast_.open.empty()) {
      all.push_back(counted_volumes(forecast_.entries, forecast_.open, view_.funnel, locale_));
    }
    for (std::string& sentence : forecast_policy_sentences(view_, locale_)) all.push_back(std::move(sentence));
    for (Note& note : forecast_notes(view_, locale_)) all.push_back(std::move(note.text));
    return all;
  }

  const ForecastView& view_;
  const Forecast& forecast_;
  language::Language words_;
  language::Locale locale_;
};

}  // namespace

document::Document forecast_document(const ForecastView& view, language::Locale locale) {
  return ForecastDocument(view, locale).make();
}

}  // namespace funnel::view
