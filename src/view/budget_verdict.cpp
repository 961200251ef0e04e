// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/budget_sentences.hpp"
#include "view/figures.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

using language::Language;
using language::Message;
namespace message = language::message;

std::string people_text(const Fraction& people, language::Locale locale) {
  return language::format_number(locale, people_number(people).shown);
}

Money magnitude(const Fraction& amount) {
  return *Money::make(amount < Fraction(0) ? *product(amount, Fraction(-1)) : amount);
}

std::string gap_text(const BudgetView& view, language::Locale locale) {
  const BudgetGap& gap = *view.budget.gap;
  const bool above = gap.fit == Fit::does_not_fit;
  const auto message = [&] {
    if (gap.fit == Fit::unknown) return message::budget_unknown;
    if (!gap.left) return message::budget_exceeded_already;
    return above ? message::budget_exceeded : message::budget_left;
  };
  const std::string difference = gap.left ? amount_text(magnitude(*gap.left), view.funnel, locale) : "";
  return text(language_of(locale), message(),
              {{"budget", amount_text(gap.budget, view.funnel, locale)},
               {"difference", difference},
               {"known", amount_text(view.budget.known, view.funnel, locale)}});
}

Wordings team_wordings(const DepartmentCost& department) {
  if (!department.id) return {message::people_of_nobody, message::people_of_nobody_for_others};
  if (!department.people) return {message::people_not_given, message::people_not_given_for_others};
  const bool is_short = department.fit == Fit::does_not_fit;
  return is_short ? Wordings{message::people_short, message::people_short}
                  : Wordings{message::people_enough, message::people_enough};
}

Note team_note(const BudgetView& view, const DepartmentCost& department, language::Locale locale) {
  const Language words = language_of(locale);
  const std::string name =
      department.id ? department_name(*department.id, view.funnel, words) : text(words, message::no_department);
  const std::string people = department.people ? people_text(department.people->value(), locale) : "";
  return worded(
      "people", words, team_wordings(department),
      {{"department", name}, {"needed", people_text(Fraction(*department.needed), locale)}, {"people", people}});
}

Message verdict_message(Fit fit) {
  if (fit == Fit::unknown) return message::verdict_unknown;
  return fit == Fit::fits ? message::verdict_fits : message::verdict_does_not_fit;
}

}  // namespace

std::vector<Note> verdict_notes(const BudgetView& view, language::Locale locale) {
  std::vector<Note> notes;
  if (!view.budget.fit) return notes;
  notes.push_back({"verdict", text(language_of(locale), verdict_message(*view.budget.fit))});
  if (view.budget.gap) notes.push_back({"gap", gap_text(view, locale)});
  for (const DepartmentCost& department : view.budget.departments) {
    if (department.needed) notes.push_back(team_note(view, department, locale));
  }
  return notes;
}

}  // namespace funnel::view
