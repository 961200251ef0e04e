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

std::string team_text(const BudgetView& view, const DepartmentCost& department, language::Locale locale) {
  const Language words = language_of(locale);
  const auto message = [&] {
    if (!department.id) return message::people_of_nobody;
    if (!department.people) return message::people_not_given;
    return department.fit == Fit::does_not_fit ? message::people_short : message::people_enough;
  };
  const std::string name =
      department.id ? department_name(*department.id, view.funnel, words) : text(words, message::no_department);
  const std::string people = department.people ? people_text(department.people->value(), locale) : "";
  return text(
      words, message(),
      {{"department", name}, {"needed", people_text(Fraction(*department.needed), locale)}, {"people", people}});
}

Message verdict_message(Fit fit) {
  if (fit == Fit::unknown) return message::verdict_unknown;
  return fit == Fit::fits ? message::verdict_fits : message::verdict_does_not_fit;
}

}  // namespace

std::vector<std::string> verdict_sentences(const BudgetView& view, language::Locale locale) {
  std::vector<std::string> sentences;
  if (!view.budget.fit) return sentences;
  sentences.push_back(text(language_of(locale), verdict_message(*view.budget.fit)));
  if (view.budget.gap) sentences.push_back(gap_text(view, locale));
  for (const DepartmentCost& department : view.budget.departments) {
    if (department.needed) sentences.push_back(team_text(view, department, locale));
  }
  return sentences;
}

}  // namespace funnel::view
