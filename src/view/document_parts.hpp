// SPDX-License-Identifier: MIT
// What the documents of all commands are made of.
#pragma once

#include "document/document.hpp"
#include "language/catalogue.hpp"
#include "language/locale.hpp"
#include "view/notes.hpp"

#include <optional>
#include <string>
#include <vector>

namespace funnel::view {

/// What a document is called: `plain`, or `named` where what it is about has a {name}.
struct Titles {
  language::Message plain;
  language::Message named;
};

/// A document without sections as yet. A name is worth a heading; without one the reader's command says what it is.
document::Document headed(const Titles& titles, const std::optional<std::string>& name, language::Locale locale);

void add_paragraph(document::Section& section, std::string text);
void add_paragraphs(document::Section& section, std::vector<std::string> texts);
void add_paragraphs(document::Section& section, std::vector<Note> notes);

}  // namespace funnel::view
