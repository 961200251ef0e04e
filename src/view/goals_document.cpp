// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "view/document_parts.hpp"
#include "view/goal_sentences.hpp"
#include "view/goal_words.hpp"
#include "view/goals.hpp"
#include "view/goals_notes.hpp"
#include "view/goals_tables.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

using document::Section;
using language::Message;
namespace message = language::message;

struct Titles {
  Message plain;
  Message named;
};

Titles titles_of(GoalStyle style) {
  switch (style) {
    case GoalStyle::okr:
      return {message::title_okr, message::title_okr_named};
    case GoalStyle::raci:
      return {message::title_raci, message::title_raci_named};
    case GoalStyle::smart:
      break;
  }
  return {message::title_goals, message::title_goals_named};
}

/// Makes the parts of one document of goals in one locale.
class GoalsDocument {
 public:
  GoalsDocument(const GoalsView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale) {}

  document::Document make() const {
    const auto [plain, named] = titles_of(view_.style);
    document::Document document = headed({plain, named}, view_.funnel.name, locale_);
    document.sections = sections();
    return document;
  }

 private:
  std::string word(Message message) const { return text(words_, message); }

  std::vector<Section> sections() const {
    if (view_.style == GoalStyle::raci) return {raci()};
    std::vector<Section> sections = view_.style == GoalStyle::okr ? objectives() : sentences();
    sections.push_back(table());
    if (view_.style == GoalStyle::okr || !view_.verdicts) return sections;
    sections.push_back({word(message::heading_goal_verdicts), {verdicts_table(view_, locale_)}});
    document::Table open = open_points_table(view_, locale_);
    if (!open.rows.empty()) sections.push_back({word(message::heading_goal_reasons), {std::move(open)}});
    return sections;
  }

  void add_sentences(Section& section, const std::vector<std::size_t>& goals) const {
    for (const std::size_t index : goals) {
      add_paragraph(section, goal_sentence(view_.goals.goals[index], view_, locale_));
    }
  }

  std::vector<Section> sentences() const {
    if (view_.by_department) return by_department();
    Section section{word(message::heading_goals), {}};
    for (const Goal& goal : view_.goals.goals) add_paragraph(section, goal_sentence(goal, view_, locale_));
    return {section};
  }

  std::vector<Section> by_department() const {
    std::vector<Section> sections;
    for (const GoalGroup& group : view_.goals.groups) {
      const std::string name = group_name(group, view_.funnel, words_);
      Section section{text(words_, message::heading_goals_of, {{"department", name}}), {}};
      add_sentences(section, group.goals);
      sections.push_back(std::move(section));
    }
    return sections;
  }

  std::vector<Section> objectives() const {
    std::vector<Section> sections;
    for (const GoalGroup& group : view_.goals.groups) {
      sections.push_back({group_name(group, view_.funnel, words_), {}});
      add_paragraph(sections.back(), objective_sentence(group, view_, locale_));
      add_paragraph(sections.back(), word(message::key_results_follow));
      add_sentences(sections.back(), group.goals);
    }
    return sections;
  }

  Section table() const {
    Section section{word(message::heading_goal_table), {goals_table(view_, locale_)}};
    add_paragraph(section, reviews_sentence(view_, locale_));
    add_paragraphs(section, goals_notes(view_, locale_));
    return section;
  }

  Section raci() const {
    Section section{{}, {raci_table(view_, locale_)}};
    add_paragraph(section, word(message::raci_explained));
    return section;
  }

  const GoalsView& view_;
  language::Language words_;
  language::Locale locale_;
};

}  // namespace

document::Document goals_document(const GoalsView& view, language::Locale locale) {
  return GoalsDocument(view, locale).make();
}

}  // namespace funnel::view
