// SPDX-License-Identifier: MIT
#include "view/comparison_sentences.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/chance.hpp"
#include "view/comparison_rows.hpp"
#include "view/figures.hpp"
#include "view/plan_sentences.hpp"
#include "view/preset_words.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using language::Message;
namespace message = language::message;

/// The volume of the top stage of the alternative, and its share of the first's.
std::string top_sentence(const ComparisonView& view, const ComparedRow& row, std::size_t index,
                         language::Locale locale) {
  const language::Language words = language_of(locale);
  const ComparedFigure& figure = row.figures[index];
  const auto volume = [&](std::size_t of) {
    const auto cell = figure_cell(view, row, of, row.figures[of].value, locale);
    return language::format_number(locale, std::get<document::Count>(cell.value).number.shown);
  };
  std::string stage = stage_name(compared_stage(view, row.stage), words);
  if (row.kind == ComparedKind::month) stage = text(words, message::stage_a_month, {{"stage", stage}});
  const Fraction change = figure.change.value_or(Fraction());
  const Message message = change < Fraction(0)   ? message::compare_top_less
                          : change > Fraction(0) ? message::compare_top_more
                                                 : message::compare_top_same;
  const std::string signed_change = change_number(change).shown;
  const std::string magnitude = signed_change.substr(signed_change.find_first_not_of("+-"));
  const std::string name = scenario_name(view.alternatives[index].name, words);
  return text(words, message,
              {{"name", name},
               {"change", language::format_percent(locale, magnitude)},
               {"stage", stage},
               {"volume", volume(index)},
               {"first", volume(0)}});
}

bool same_rounding(const ComparisonView& view) {
  const auto& plans = view.comparison.plans;
  return std::all_of(plans.begin(), plans.end(), [&plans](const ComparedPlan& compared) {
    return compared.plan.rounding == plans.front().plan.rounding &&
           compared.plan.significant == plans.front().plan.significant;
  });
}

/// Whether the horizon is not as long as the first one's.
bool has_own_months(const ComparisonView& view, std::size_t index) {
  const auto months = [&view](std::size_t of) { return view.alternatives[of].funnel.horizon.months(); };
  return months(index) != months(0);
}

/// A cost is known somewhere, and the cost in all is not.
bool misses_cost(const ComparedPlan& compared) {
  return !compared.budget.costs.total && compared.budget.known > Money();
}

bool chance_is_unknown(const ComparedPlan& compared) {
  const auto problem = compared.plan.chance ? compared.plan.chance->problem : std::nullopt;
  return problem && !is_of_channels(*problem);
}

bool counts_evidence(const ComparedPlan& compared) {
  const auto& chance = compared.plan.chance;
  return chance && chance->chance && chance->chance->basis == ChanceBasis::evidence;
}

bool has_channels(const Alternative& alternative) {
  return !alternative.funnel.channels.empty();
}

/// One a reason.
void add_channels_chance_notes(std::vector<Note>& notes, const std::vector<ComparedPlan>& plans,
                               language::Locale locale) {
  for (const ComparedPlan& compared : plans) {
    const auto unknown = channels_chance_note(compared.plan.chance, locale);
    const auto same = [&](const Note& note) { return note.text == unknown->text; };
    if (unknown && std::none_of(notes.begin(), notes.end(), same)) notes.push_back(*unknown);
  }
}

bool takes_rates_as_certain(const ComparedPlan& compared) {
  const auto& chance = compared.plan.chance;
  return chance && chance->chance && chance->chance->basis == ChanceBasis::rates_certain && chance->needed > 0;
}

}  // namespace

std::vector<std::string> top_sentences(const ComparisonView& view, language::Locale locale) {
  std::vector<std::string> sentences;
  for (std::size_t index = 1; index < view.alternatives.size(); ++index) {
    const std::string& top = view.alternatives[index].funnel.stages[0].id;
    const ComparedRow* row =
        view.comparison.find(has_own_months(view, index) ? ComparedKind::month : ComparedKind::volume, top);
    const ComparedFigure& figure = row->figures[index];
    const bool comparable = figure.change || figure.difference == Fraction();
    if (comparable) sentences.push_back(top_sentence(view, *row, index, locale));
  }
  return sentences;
}

std::vector<Note> comparison_notes(const ComparisonView& view, language::Locale locale) {
  const auto& plans = view.comparison.plans;
  std::vector<Note> notes;
  const auto note = [&](bool applies, std::string_view code, Message message) {
    if (applies) notes.push_back({code, text(language_of(locale), message)});
  };
  note(months_differ(view), "months-differ", message::compare_months_differ);
  note(!view.comparison.one_currency, "currencies-differ", message::compare_currencies_differ);
  note(!same_rounding(view), "rounding-differs", message::compare_rounding_differs);
  note(std::any_of(plans.begin(), plans.end(), misses_cost), "cost-unknown", message::compare_cost_missing);
  note(std::any_of(plans.begin(), plans.end(), chance_is_unknown), "chance-not-computed",
       message::note_chance_not_computed);
  const auto& alternatives = view.alternatives;
  note(std::any_of(alternatives.begin(), alternatives.end(), has_channels), "channels-total",
       message::compare_channels);
  add_channels_chance_notes(notes, plans, locale);
  const bool all_certain = std::all_of(plans.begin(), plans.end(), takes_rates_as_certain);
  const bool any_certain = std::any_of(plans.begin(), plans.end(), takes_rates_as_certain);
  note(all_certain, "rates-certain", message::compare_chances_certain);
  note(any_certain && std::any_of(plans.begin(), plans.end(), counts_evidence), "chances-differ-in-kind",
       message::compare_chances_mixed);
  return notes;
}

std::vector<std::string> common_policy(const ComparisonView& view, language::Locale locale) {
  if (!same_rounding(view)) return {};
  Plan undated = view.comparison.plans.front().plan;
  undated.horizon = Horizon();
  return policy_sentences(undated, locale);
}

bool months_differ(const ComparisonView& view) {
  const ComparedRow* row = view.comparison.find(ComparedKind::months);
  return row != nullptr && row->differs;
}

}  // namespace funnel::view
