// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "view/cells.hpp"
#include "view/document_parts.hpp"
#include "view/figures.hpp"
#include "view/preset_words.hpp"
#include "view/presets.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Label;
using document::Row;
using document::Section;
using document::Table;
using document::Text;
using language::Message;
namespace message = language::message;

/// Makes the documents of presets in one locale.
class PresetsDocument {
 public:
  explicit PresetsDocument(language::Locale locale) : words_(language_of(locale)), locale_(locale) {}

  document::Document all() const {
    document::Document document = headed({message::title_presets, message::title_preset_named}, std::nullopt, locale_);
    Section rates{{}, {rates_table()}};
    add_paragraph(rates, word(message::presets_replace));
    add_paragraph(rates, word(message::presets_spread));
    Section sources{word(message::heading_preset_sources), {sources_table()}};
    add_paragraph(sources, text(words_, message::presets_midpoint, {{"presets", midpoint_presets()}}));
    document.sections = {std::move(rates), std::move(sources)};
    return document;
  }

  document::Document one(std::string_view id) const {
    const std::string name(id);
    document::Document document = headed({message::title_presets, message::title_preset_named}, name, locale_);
    const PresetFacts facts = *preset_facts(id);
    Section section;
    add_paragraph(section, preset_purpose(id, words_));
    section.blocks.emplace_back(stages_table(*preset(id), facts));
    add_paragraph(section, text(words_, message::preset_source, {{"source", preset_source_text(facts, words_)}}));
    if (facts.middle == PresetMiddle::midpoint) add_paragraph(section, word(message::preset_midpoint));
    add_paragraph(section, word(message::presets_replace));
    if (facts.middle != PresetMiddle::single) add_paragraph(section, word(message::presets_spread));
    document.sections = {std::move(section)};
    return document;
  }

 private:
  std::string word(Message message) const { return text(words_, message); }

  /// "Visitors 1% to 3%"; machines get what --stages takes, with the middle: "visitors:2%".
  Label stage_label(const Stage& stage, const std::optional<RateSpread>& spread) const {
    const std::string name = stage_name(stage, words_);
    if (!stage.figures.rate) return {stage.id, name};
    const Rate rate = planning_rate(*stage.figures.rate);
    const std::string key = stage.id + ":" + percent_number(rate.value()).plain;
    if (!spread) {
      return {key, text(words_, message::preset_stage_rate, {{"stage", name}, {"rate", rate_text(rate, locale_)}})};
    }
    return {
        key,
        text(words_, message::preset_stage_spread,
             {{"stage", name}, {"low", rate_text(spread->low, locale_)}, {"high", rate_text(spread->high, locale_)}})};
  }

  Row rates_row(std::string_view id) const {
    const PresetFacts facts = *preset_facts(id);
    const StageList stages = preset(id)->stages;
    document::Labels labels;
    for (std::size_t index = 0; index < stages.size(); ++index) {
      labels.items.push_back(stage_label(stages[index], facts.spreads[index]));
    }
    const Cell date = facts.date ? Cell{Text{std::string(*facts.date)}} : Cell{};
    return {{{Text{std::string(id)}},
             {Text{preset_purpose(id, words_)}},
             {std::move(labels)},
             {Text{std::string(facts.source)}},
             date,
             {Text{std::string(middle_id(facts.middle))}}}};
  }

  Table rates_table() const {
    Table table{{{"preset", word(message::column_preset)},
                 {"purpose", word(message::column_purpose)},
                 {"stages", word(message::column_preset_rates)},
                 {"source", {}, Align::left, Audience::machines},
                 {"date", {}, Align::left, Audience::machines},
                 {"middle", {}, Align::left, Audience::machines}},
                {}};
    for (const std::string_view id : preset_ids()) table.rows.push_back(rates_row(id));
    return table;
  }

  Table sources_table() const {
    Table table{{{"preset", word(message::column_preset), Align::left, Audience::readers},
                 {"source", word(message::column_source), Align::left, Audience::readers},
                 {"date", word(message::column_source_date), Align::left, Audience::readers}},
                {}};
    for (const std::string_view id : preset_ids()) {
      const PresetFacts facts = *preset_facts(id);
      const std::string date = facts.date ? std::string(*facts.date) : word(message::date_not_stated);
      table.rows.push_back({{{Text{std::string(id)}}, {Text{std::string(facts.source)}}, {Text{date}}}});
    }
    return table;
  }

  static std::string midpoint_presets() {
    std::string ids;
    for (const std::string_view id : preset_ids()) {
      if (preset_facts(id)->middle == PresetMiddle::midpoint) ids.append(ids.empty() ? "" : ", ").append(id);
    }
    return ids;
  }

  Table stages_table(const Funnel& funnel, const PresetFacts& facts) const {
    const bool single = facts.middle == PresetMiddle::single;
    const Audience ends = single ? Audience::machines : Audience::everybody;
    Table table{{{"stage", word(message::column_stage), Align::left, Audience::everybody, "name"},
                 {"low", word(message::column_prudent), Align::right, ends},
                 {"rate", word(single ? message::column_conversion : message::column_median), Align::right},
                 {"high", word(message::column_ambitious), Align::right, ends},
                 {"departments", word(message::column_department), Align::left}},
                {}};
    for (std::size_t index = 0; index < funnel.stages.size(); ++index) {
      const Stage& stage = funnel.stages[index];
      const auto& spread = facts.spreads[index];
      const auto rate = stage.figures.rate ? std::optional(planning_rate(*stage.figures.rate)) : std::nullopt;
      table.rows.push_back({{stage_cell(stage, words_), rate_cell(spread ? std::optional(spread->low) : std::nullopt),
                             rate_cell(rate), rate_cell(spread ? std::optional(spread->high) : std::nullopt),
                             departments_cell(stage.departments, funnel, words_)}});
    }
    return table;
  }

  language::Language words_;
  language::Locale locale_;
};

}  // namespace

document::Document presets_document(language::Locale locale) {
  return PresetsDocument(locale).all();
}

document::Document preset_document(std::string_view id, language::Locale locale) {
  return PresetsDocument(locale).one(id);
}

}  // namespace funnel::view
