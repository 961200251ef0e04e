// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "view/document_parts.hpp"
#include "view/horizon.hpp"
#include "view/levers.hpp"
#include "view/levers_sentences.hpp"
#include "view/levers_tables.hpp"

namespace funnel::view {

namespace {

using document::Section;
using language::Message;
namespace message = language::message;

/// Makes the parts of one funnel's document of levers in one locale.
class LeversDocument {
 public:
  LeversDocument(const LeversView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale) {}

  document::Document make() const {
    document::Document document =
        headed({message::title_levers, message::title_levers_named}, view_.funnel.name, locale_);
    document.sections.push_back(changes());
    if (tells_means(view_)) document.sections.push_back(means());
    if (view_.levers.fit) document.sections.push_back(limits());
    const auto& together = view_.levers.all_rates;
    if (together && together->answer != LeverAnswer::unknown) document.sections.push_back(needs());
    return document;
  }

 private:
  std::string word(Message message) const { return text(words_, message); }

  Section changes() const {
    Section section{word(message::heading_lever_changes), {changes_table(view_, locale_)}};
    if (auto period = period_sentence(view_.funnel.horizon, locale_)) add_paragraph(section, *period);
    add_paragraph(section, word(message::lever_steps));
    add_paragraphs(section, levers_notes(view_, locale_));
    return section;
  }

  Section means() const {
    Section section{word(message::heading_lever_means), {means_table(view_, locale_)}};
    if (view_.levers.now.revenue_at_same_cost) {
      add_paragraph(section, word(message::lever_same_spend));
    }
    return section;
  }

  Section limits() const {
    Section section{word(message::heading_verdict), {limits_table(view_, locale_)}};
    add_paragraphs(section, limit_notes(view_, locale_));
    return section;
  }

  Section needs() const {
    Section section{word(message::heading_lever_needs), {needs_table(view_, locale_)}};
    add_paragraph(section, word(message::lever_alone));
    if (view_.funnel.stages.size() > 1) add_paragraph(section, together_sentence(view_, locale_));
    return section;
  }

  const LeversView& view_;
  language::Language words_;
  language::Locale locale_;
};

}  // namespace

document::Document levers_document(const LeversView& view, language::Locale locale) {
  return LeversDocument(view, locale).make();
}

}  // namespace funnel::view
