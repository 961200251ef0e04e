// SPDX-License-Identifier: MIT
#include "view/document_parts.hpp"

#include "view/words.hpp"

#include <utility>

namespace funnel::view {

document::Document headed(const Titles& titles, const std::optional<std::string>& name, language::Locale locale) {
  const language::Language words = language_of(locale);
  document::Document document;
  document.title = name ? text(words, titles.named, {{"name", *name}}) : text(words, titles.plain);
  if (name) document.heading = document.title;
  document.language = tag(locale);
  return document;
}

void add_paragraph(document::Section& section, std::string text) {
  section.blocks.emplace_back(document::Paragraph{std::move(text)});
}

void add_paragraphs(document::Section& section, std::vector<std::string> texts) {
  for (std::string& text : texts) add_paragraph(section, std::move(text));
}

void add_paragraphs(document::Section& section, std::vector<Note> notes) {
  for (Note& note : notes) {
    section.blocks.emplace_back(document::Paragraph{std::move(note.text), std::move(note.for_others)});
  }
}

}  // namespace funnel::view
