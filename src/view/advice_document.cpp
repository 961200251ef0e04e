// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "view/advice.hpp"
#include "view/advice_sentences.hpp"
#include "view/cells.hpp"
#include "view/document_parts.hpp"
#include "view/preset_words.hpp"

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Table;
using document::Text;
namespace message = language::message;

Table advice_table(const CheckView& view, language::Locale locale) {
  const language::Language words = language_of(locale);
  const Audience all = view.list.advice.empty() ? Audience::machines : Audience::everybody;
  Table table{{{"code", {}, Align::left, Audience::machines},
               {"path", text(words, message::column_where), Align::left, all},
               {"line", text(words, message::column_line), Align::right, all},
               {"stage", {}, Align::left, Audience::machines},
               {"channel", {}, Align::left, Audience::machines},
               {"scenario", {}, Align::left, Audience::machines},
               {"text", text(words, message::column_advice), Align::left, all}},
              {}};
  for (std::size_t index = 0; index < view.list.advice.size(); ++index) {
    const Advice& advice = view.list.advice[index];
    const Funnel& funnel = view.funnel;
    const Cell stage = advice.stage ? Cell{Text{funnel.stages[*advice.stage].id}} : Cell{};
    const Cell channel = advice.channel ? Cell{Text{funnel.channels[*advice.channel].id}} : Cell{};
    const Cell scenario = advice.scenario ? Cell{Text{funnel.scenarios[*advice.scenario].name}} : Cell{};
    table.rows.push_back({{{Text{std::string(id_of(advice.code))}},
                           {Text{advice_path(advice, funnel)}},
                           count_cell(static_cast<std::int64_t>(view.lines[index])),
                           stage,
                           channel,
                           scenario,
                           {Text{advice_sentence(advice, funnel, locale)}}}});
  }
  return table;
}

/// Which preset the rates are held against, where it has a spread to hold them against.
std::optional<std::string> compared_sentence(const CheckView& view, language::Language words) {
  const auto facts = view.list.preset ? preset_facts(*view.list.preset) : std::nullopt;
  if (!facts || facts->middle == PresetMiddle::single) return std::nullopt;
  return text(words, message::check_compared, {{"preset", facts->id}, {"source", preset_source_text(*facts, words)}});
}

}  // namespace

document::Document check_document(const CheckView& view, language::Locale locale) {
  const language::Language words = language_of(locale);
  document::Document document = headed({message::title_check, message::title_check_named}, view.funnel.name, locale);
  document::Section section;
  const bool any = !view.list.advice.empty();
  add_paragraph(section, text(words, any ? message::check_valid : message::check_nothing));
  section.blocks.emplace_back(advice_table(view, locale));
  if (const auto compared = compared_sentence(view, words)) add_paragraph(section, *compared);
  document.sections = {std::move(section)};
  return document;
}

}  // namespace funnel::view
