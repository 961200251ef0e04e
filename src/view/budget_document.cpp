// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/dates.hpp"
#include "view/budget.hpp"
#include "view/budget_sentences.hpp"
#include "view/budget_tables.hpp"
#include "view/document_parts.hpp"
#include "view/horizon.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using document::Audience;
using document::Column;
using document::Section;
using document::Table;
using language::Message;
namespace message = language::message;

/// Makes the parts of one budget's document in one locale.
class BudgetDocument {
 public:
  BudgetDocument(const BudgetView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale) {}

  document::Document make() const {
    document::Document document =
        headed({message::title_budget, message::title_budget_named}, view_.funnel.name, locale_);
    document.sections.push_back(stages());
    if (!view_.channels.empty()) document.sections.push_back(channels());
    if (has_departments() || is_for_machines(BudgetPart::department)) document.sections.push_back(departments());
    if (view_.budget.months.size() > 1 || is_for_machines(BudgetPart::month)) document.sections.push_back(months());
    document.sections.push_back(returns());
    if (view_.budget.fit) document.sections.push_back(verdict());
    return document;
  }

 private:
  std::string word(Message message) const { return text(words_, message); }

  bool has_departments() const {
    const auto& all = view_.budget.departments;
    return std::any_of(all.begin(), all.end(), [](const DepartmentCost& cost) { return cost.id.has_value(); });
  }

  bool is_for_machines(BudgetPart part) const { return view_.machine_part == part; }

  /// The table as it is where machines are to get it, else what readers get of it.
  Table part(BudgetPart part, Table table) const {
    if (is_for_machines(part)) return table;
    for (Column& column : table.columns) {
      if (column.audience == Audience::everybody) column.audience = Audience::readers;
      if (column.audience == Audience::machines) column.audience = Audience::nobody;
    }
    return table;
  }

  Section stages() const {
    Section section{word(message::heading_budget_stages), {part(BudgetPart::stage, stage_costs_table(view_, locale_))}};
    if (auto period = period_sentence(view_.plan.horizon, locale_)) add_paragraph(section, std::move(*period));
    add_paragraph(section, word(message::cost_per_unit_explained));
    add_paragraphs(section, cost_notes(view_, locale_));
    return section;
  }

  Section channels() const {
    Section section{word(message::heading_channel_costs), {channel_costs_table(view_, locale_)}};
    add_paragraph(section, word(message::note_costs_not_divided));
    return section;
  }

  Section departments() const {
    const auto& all = view_.budget.departments;
    const bool needs = std::any_of(all.begin(), all.end(), [](const auto& cost) { return cost.needed.has_value(); });
    Section section{word(message::heading_budget_departments),
                    {part(BudgetPart::department, department_costs_table(view_, locale_))}};
    if (needs) add_paragraph(section, word(message::people_explained));
    return section;
  }

  Section months() const {
    Section section{word(message::heading_budget_months), {part(BudgetPart::month, month_costs_table(view_, locale_))}};
    add_paragraph(section, word(message::months_are_cash));
    add_paragraph(section, word(message::amounts_rounded));
    return section;
  }

  Section returns() const {
    Section section{word(message::heading_returns), {returns_table(view_, locale_)}};
    add_paragraphs(section, return_notes(view_, locale_));
    return section;
  }

  Section verdict() const {
    Section section{word(message::heading_verdict), {}};
    add_paragraphs(section, verdict_notes(view_, locale_));
    return section;
  }

  const BudgetView& view_;
  language::Language words_;
  language::Locale locale_;
};

}  // namespace

document::Document budget_document(const BudgetView& view, language::Locale locale) {
  return BudgetDocument(view, locale).make();
}

}  // namespace funnel::view
