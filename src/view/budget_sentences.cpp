// SPDX-License-Identifier: MIT
#include "view/budget_sentences.hpp"

#include "language/catalogue.hpp"
#include "view/budget_missing.hpp"
#include "view/plan_sentences.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using language::Language;
namespace message = language::message;

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + text;
  return all;
}

bool is_missing(const Budget& budget, MissingFigure figure) {
  return std::any_of(budget.missing.begin(), budget.missing.end(),
                     [figure](const Missing& missing) { return missing.figure == figure; });
}

void add_missing_costs(std::vector<Note>& notes, const BudgetView& view, language::Locale locale) {
  auto missing = missing_costs_note(view.funnel, view.budget.missing, locale);
  if (!missing) return;
  notes.push_back(std::move(*missing));
  if (view.budget.known == Money()) return;
  const std::string known = amount_text(view.budget.known, view.funnel, locale);
  notes.push_back({"costs-known", text(language_of(locale), message::costs_known, {{"known", known}})});
}

void add_after_horizon(std::vector<Note>& notes, const BudgetView& view, Language words) {
  std::vector<std::string> costs;
  for (const FixedCost& cost : view.budget.after_horizon) {
    const std::string month = std::to_string(first_month(cost));
    costs.push_back(text(words, message::cost_from_month, {{"cost", cost.name}, {"month", month}}));
  }
  if (costs.empty()) return;
  notes.push_back({"costs-after-horizon", text(words, message::costs_after_horizon, {{"costs", joined(costs)}})});
}

/// Departments that need people whose cost nobody gave any figure of.
void add_uncounted_people(std::vector<Note>& notes, const BudgetView& view, Language words) {
  std::vector<std::string> names;
  for (const Missing& missing : view.budget.missing) {
    const auto& departments = view.funnel.departments;
    const bool has_cost = std::any_of(departments.begin(), departments.end(), [&](const Department& department) {
      return department.id == missing.id && department.monthly_cost;
    });
    if (missing.figure != MissingFigure::people_there || has_cost) continue;
    names.push_back(department_name(missing.id, view.funnel, words));
  }
  if (names.empty()) return;
  notes.push_back(worded("people-not-counted", words,
                         {message::people_not_counted, message::people_not_counted_for_others},
                         {{"departments", joined(names)}}));
}

/// Whether a stage has a part of what departments spend.
bool shares_costs(const Costs& costs) {
  return costs.fixed != Money() || (costs.people && *costs.people != Money());
}

/// Whether some volume is shown to fewer digits than it is reckoned with.
bool shows_rounded_volumes(const Plan& plan) {
  return std::any_of(plan.stages.begin(), plan.stages.end(),
                     [](const PlannedStage& stage) { return stage.volume != stage.chained_volume || !stage.exact; });
}

}  // namespace

bool ends_with_customers(const Funnel& funnel) {
  return funnel.stages.last().id == "customers";
}

int first_month(const FixedCost& cost) {
  if (const auto* once = std::get_if<OneTimeCost>(&cost.payment)) return once->month;
  return std::get<MonthlyCost>(cost.payment).from;
}

std::vector<Note> cost_notes(const BudgetView& view, language::Locale locale) {
  const Language words = language_of(locale);
  std::vector<Note> notes;
  add_missing_costs(notes, view, locale);
  if (shares_costs(view.budget.costs)) {
    notes.push_back({"department-costs-shared", text(words, message::department_costs_shared)});
  }
  add_uncounted_people(notes, view, words);
  add_after_horizon(notes, view, words);
  if (shows_rounded_volumes(view.plan)) {
    notes.push_back({"volumes-shown-rounded", text(words, message::volumes_shown_rounded)});
  }
  for (const PlanNote& note : view.plan.notes) {
    const bool about_volumes = note.code == PlanNoteCode::existing_covers_target ||
                               note.code == PlanNoteCode::forecast_below_target ||
                               note.code == PlanNoteCode::open_covers_stage;
    if (about_volumes) notes.push_back(plan_note({view.funnel, view.plan}, note, locale));
  }
  return notes;
}

std::vector<Note> return_notes(const BudgetView& view, language::Locale locale) {
  const Language words = language_of(locale);
  std::vector<Note> notes;
  if (is_missing(view.budget, MissingFigure::clv)) {
    notes.push_back(worded("clv-missing", words, {message::missing_clv, message::missing_clv_for_others}));
  }
  if (is_missing(view.budget, MissingFigure::cost_kind)) {
    notes.push_back(
        worded("cost-kind-missing", words, {message::missing_cost_kind, message::missing_cost_kind_for_others}));
  }
  if (view.funnel.clv && !view.funnel.margin) {
    notes.push_back(
        worded("margin-not-known", words, {message::margin_not_known, message::margin_not_known_for_others}));
  }
  return notes;
}

std::vector<Note> budget_notes(const BudgetView& view, language::Locale locale) {
  std::vector<Note> notes = cost_notes(view, locale);
  for (Note& note : return_notes(view, locale)) notes.push_back(std::move(note));
  return notes;
}

}  // namespace funnel::view
