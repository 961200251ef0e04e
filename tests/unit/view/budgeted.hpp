// SPDX-License-Identifier: MIT
// Budgets as their view shows them, in plain texts.
#pragma once

#include "costs.hpp"
#include "view/budget.hpp"
#include "view/budget_sentences.hpp"
#include "viewed.hpp"

namespace funnel::test {

/// A funnel with its plan and its budget, which a test may alter.
struct Budgeted {
  explicit Budgeted(Funnel made)
      : funnel(std::move(made)), plan(funnel::plan(funnel).value()), budget(funnel::budget(funnel)) {}

  view::BudgetView view() const { return {funnel, plan, budget}; }
  nlohmann::ordered_json json() const { return view::budget_json(view()); }
  document::Document document(Locale locale = Locale::en_us) const { return view::budget_document(view(), locale); }
  /// The table of a section: by stage, by department, by month, the returns.
  document::Table table(std::size_t section, Locale locale = Locale::en_us) const {
    return std::get<document::Table>(document(locale).sections.at(section).blocks.at(0));
  }
  Texts verdict(Locale locale = Locale::en_us) const {
    Texts texts;
    for (view::Note& note : verdict_notes(view(), locale)) texts.push_back(std::move(note.text));
    return texts;
  }
  Texts codes() const {
    Texts all;
    for (const view::Note& note : budget_notes(view(), Locale::en_us)) all.emplace_back(note.code);
    return all;
  }
  std::string note(std::string_view code, Locale locale = Locale::en_us) const {
    for (const view::Note& note : budget_notes(view(), locale)) {
      if (note.code == code) return note.text;
    }
    return {};
  }

  Funnel funnel;
  Plan plan;
  Budget budget;
};

/// The worked case with people, of whom sales is short, fixed costs and a budget.
inline Funnel with_people() {
  Funnel funnel = with_unit_costs();
  funnel = with_capacity(funnel, "mql", "150");
  funnel = with_capacity(funnel, "sql", "15");
  funnel = with_capacity(funnel, "opportunities", "8");
  funnel.departments = {department("marketing", "3.5", "4500"), department("sales", "0.5", "5500")};
  funnel.costs = {monthly("sales", "890"), once("marketing", "12000", 1)};
  funnel.budget = money("400000");
  return funnel;
}

}  // namespace funnel::test
