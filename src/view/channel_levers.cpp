// SPDX-License-Identifier: MIT
#include "view/channel_levers.hpp"

#include "language/catalogue.hpp"
#include "view/channel_tables.hpp"
#include "view/document_parts.hpp"
#include "view/json_values.hpp"
#include "view/levers_sentences.hpp"
#include "view/levers_tables.hpp"
#include "view/words.hpp"

#include <algorithm>
#include <set>

namespace funnel::view {

namespace {

using document::Section;
namespace message = language::message;

/// The notes of all channels, each said once.
std::vector<Note> common_notes(const ChannelLeversView& view, language::Locale locale) {
  std::vector<Note> notes;
  std::set<std::string> said;
  for (const LeversView& channel : view.channels) {
    for (Note& note : levers_notes(channel, locale)) {
      if (said.insert(note.text).second) notes.push_back(std::move(note));
    }
  }
  return notes;
}

Section explanation(const ChannelLeversView& view, language::Locale locale) {
  const language::Language words = language_of(locale);
  const auto& all = view.channels;
  Section section{{}, {}};
  if (all.empty()) {
    const std::string most = std::to_string(most_channels_with_levers);
    add_paragraph(section, text(words, message::levers_of_too_many, {{"most", most}}));
    return section;
  }
  add_paragraph(section, text(words, message::levers_one_channel));
  add_paragraph(section, text(words, message::lever_steps));
  add_paragraphs(section, common_notes(view, locale));
  if (std::any_of(all.begin(), all.end(), [](const auto& one) { return one.levers.now.revenue_at_same_cost; })) {
    add_paragraph(section, text(words, message::lever_same_spend));
  }
  return section;
}

Section section_of(const Channel& channel, const LeversView& view, language::Locale locale) {
  Section section{channel_name(channel), {changes_table(view, locale)}};
  if (tells_means(view)) section.blocks.emplace_back(means_table(view, locale));
  return section;
}

}  // namespace

Json channel_levers_json(const ChannelLeversView& view) {
  Json channels = Json::array();
  for (std::size_t index = 0; index < view.channels.size(); ++index) {
    channels.push_back(
        channel_head(view.whole.channels[index], 1).add("levers", levers_json(view.channels[index])).take());
  }
  return JsonObject(4)
      .add("schema", 1)
      .add("command", "levers")
      .add("name", optional_json(view.whole.name))
      .add("channels", std::move(channels))
      .take();
}

document::Document channel_levers_document(const ChannelLeversView& view, language::Locale locale) {
  document::Document document = headed({message::title_levers, message::title_levers_named}, view.whole.name, locale);
  document.sections.push_back(explanation(view, locale));
  for (std::size_t index = 0; index < view.channels.size(); ++index) {
    document.sections.push_back(section_of(view.whole.channels[index], view.channels[index], locale));
  }
  return document;
}

}  // namespace funnel::view
