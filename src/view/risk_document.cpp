// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "view/cells.hpp"
#include "view/chance.hpp"
#include "view/document_parts.hpp"
#include "view/entries.hpp"
#include "view/figures.hpp"
#include "view/json_values.hpp"
#include "view/risk.hpp"
#include "view/risk_sentences.hpp"
#include "view/words.hpp"

#include <funnel/posterior.hpp>

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Paragraph;
using document::Section;
using document::Table;
using language::Message;
namespace message = language::message;

/// The percentage that a column is named by, all of it: two confidences never have the same.
std::string percentage_key(const Confidence& confidence) {
  const Fraction value = confidence.value();
  const auto percent = product(value, Fraction(100));
  return (percent ? to_json(*percent) : Json(100 * to_double(value))).dump();
}

/// Makes the parts of one risk's document in one locale.
class RiskDocument {
 public:
  RiskDocument(const RiskView& view, language::Locale locale)
      : view_(view), risk_(view.risk), words_(language_of(locale)), locale_(locale) {}

  document::Document make() const {
    document::Document document = headed({message::title_risk, message::title_risk_named}, view_.funnel.name, locale_);
    document.sections = {needs(), outcomes()};
    if (!risk_.rates.empty()) document.sections.push_back(rates());
    return document;
  }

 private:
  std::string word(Message message) const { return text(words_, message); }

  Section needs() const {
    Section section{word(message::heading_needs), {needs_table()}};
    add_paragraphs(section, risk_notes(view_, locale_));
    return section;
  }

  Table needs_table() const {
    Table table{{{"stage", word(message::column_stage), Align::left, Audience::everybody, "name"},
                 {"planned_volume", word(message::column_planned), Align::right}},
                {}};
    for (const Confidence& confidence : risk_.confidences) {
      const auto percent = percent_number(confidence.value());
      const std::string key = "volume_" + percentage_key(confidence);
      table.columns.push_back({key, percent_text(percent, locale_), Align::right});
    }
    for (const StageNeed& need : risk_.needs) table.rows.push_back({needs_row(need)});
    return table;
  }

  std::vector<Cell> needs_row(const StageNeed& need) const {
    const PlannedStage& planned = view_.plan.at(need.index);
    std::vector<Cell> cells = {stage(need.index), count_cell(planned.volume, planned.decimals)};
    for (const auto& volume : need.volumes) cells.push_back(count_cell(volume));
    return cells;
  }

  Section outcomes() const {
    const bool given = risk_.volumes_given;
    Section section{word(given ? message::heading_given_outcomes : message::heading_planned_outcomes),
                    {outcomes_table()}};
    if (const auto chance = chance_sentence(risk_.chance, view_.funnel, locale_)) {
      add_paragraph(section, *chance);
    }
    add_paragraph(section, counted_volumes(risk_.entries, risk_.open, view_.funnel, locale_));
    return section;
  }

  Table outcomes_table() const {
    const auto at_least = [this](const std::string& what) {
      return text(words_, message::column_at_least, {{"what", what}});
    };
    const Audience revenue = view_.funnel.clv ? Audience::everybody : Audience::machines;
    const std::string customers = stage_name(view_.funnel.stages.last(), words_);
    Table table{{{"chance", word(message::column_chance), Align::left},
                 {"customers", at_least(customers), Align::right},
                 {"revenue", at_least(word(message::row_revenue)), Align::right, revenue}},
                {}};
    const std::string currency = shown_currency(view_.funnel, locale_);
    for (const Outcome& outcome : risk_.outcomes) {
      const Cell chance{document::Percent{percent_number(outcome.chance.value())}};
      table.rows.push_back({{chance, count_cell(outcome.customers), money_cell(outcome.revenue, currency)}});
    }
    return table;
  }

  Section rates() const {
    Table table{{{"stage", word(message::column_stage), Align::left, Audience::everybody, "name"},
                 {"rate", word(message::column_conversion), Align::left},
                 {"interval", word(message::column_interval), Align::left},
                 {"volume_if_known", word(message::column_volume_if_known), Align::right},
                 {"probability_if_known", word(message::column_chance_if_known), Align::right}},
                {}};
    for (const RateWorth& worth : risk_.rates) table.rows.push_back({rate_row(worth)});
    return {word(message::heading_rates), {std::move(table), Paragraph{worth_sentence(view_, locale_)}}};
  }

  std::vector<Cell> rate_row(const RateWorth& worth) const {
    const Evidence& evidence = *view_.funnel.stages[worth.index].figures.rate;
    return {stage(worth.index),
            rate_cell(planning_rate(evidence)),
            {document::Text{interval_text(*credible_interval(evidence, interval_level), locale_)}},
            count_cell(worth.volume_if_known),
            {document::Percent{floating_percent(worth.chance_if_known, 1)}}};
  }

  Cell stage(std::size_t index) const { return stage_cell(view_.funnel.stages[index], words_); }

  const RiskView& view_;
  const Risk& risk_;
  language::Language words_;
  language::Locale locale_;
};

}  // namespace

document::Document risk_document(const RiskView& view, language::Locale locale) {
  return RiskDocument(view, locale).make();
}

}  // namespace funnel::view
