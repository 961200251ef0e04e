// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/budget_sentences.hpp"
#include "view/budget_tables.hpp"
#include "view/chance.hpp"
#include "view/figures.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Table;
using language::Message;
namespace message = language::message;

/// Makes the rows of one budget's returns in one locale.
class ReturnRows {
 public:
  ReturnRows(const BudgetView& view, language::Locale locale)
      : view_(view),
        returns_(view.budget.returns),
        words_(language_of(locale)),
        locale_(locale),
        currency_(shown_currency(view.funnel, locale)),
        unit_(stage_singular(view.funnel.stages.last(), words_)),
        months_(std::to_string(view.funnel.clv_months)) {
    if (view.funnel.margin) margin_ = percent_text(percent_number(view.funnel.margin->value()), locale);
  }

  Table make() {
    add_costs_per_unit();
    add("clv_to_cost", name_of_quotient(), ratio(returns_.clv_to_cost),
        basis(message::basis_clv, message::basis_clv_alone));
    add("roas", word(message::figure_roas), ratio(returns_.roas), roas_basis());
    add("roi", word(message::figure_roi), percent(returns_.roi), basis(message::basis_roi, message::basis_roi_alone));
    add("payback_months", word(message::figure_payback), months(returns_.payback_months),
        basis(message::basis_payback, message::basis_payback_alone));
    add("break_even_clv", word(message::figure_break_even), unit_cost(returns_.break_even_clv),
        basis(message::basis_break_even, message::basis_break_even_alone));
    return std::move(table_);
  }

 private:
  std::string word(Message message) const { return text(words_, message); }
  std::string of_unit(Message message) const { return text(words_, message, {{"unit", unit_}}); }

  void add(std::string key, std::string name, Cell value, std::string made_of) {
    table_.rows.push_back({{Cell{document::Label{std::move(key), std::move(name)}}, std::move(value),
                            Cell{document::Text{std::move(made_of)}}}});
  }

  /// The cost per lead, where leads are a stage of their own, and that of a unit of the last stage.
  void add_costs_per_unit() {
    const auto leads = view_.funnel.stages.find("leads");
    const bool has_leads = leads && *leads + 1 < view_.funnel.stages.size();
    if (has_leads) add_cost_per_unit("cpl", word(message::figure_cpl), *leads);
    const bool customers = ends_with_customers(view_.funnel);
    add_cost_per_unit(customers ? "cac" : "cost_per_order",
                      customers ? word(message::figure_cac) : of_unit(message::figure_cost_per),
                      view_.funnel.stages.size() - 1);
  }

  void add_cost_per_unit(std::string key, std::string name, std::size_t index) {
    const PlannedStage& planned = view_.plan.at(index);
    const std::string volume =
        language::format_number(locale_, count_number(planned.volume.value(), planned.decimals).shown);
    const std::string stage = stage_name(view_.funnel.stages[index], words_);
    const StageCost& cost = view_.budget.stages[view_.budget.stages.size() - 1 - index];
    add(std::move(key), std::move(name), unit_cost(cost.per_unit),
        text(words_, message::basis_cost_per, {{"stage", stage}, {"volume", volume}}));
  }

  std::string name_of_quotient() const {
    if (ends_with_customers(view_.funnel)) return word(message::figure_clv_to_cac);
    return of_unit(message::figure_clv_to_cost);
  }

  std::string basis(Message with_margin, Message alone) const {
    return text(words_, margin_.empty() ? alone : with_margin,
                {{"unit", unit_}, {"months", months_}, {"margin", margin_}});
  }

  std::string roas_basis() const {
    if (!returns_.revenue || !returns_.advertising) return word(message::basis_roas_alone);
    return text(words_, message::basis_roas,
                {{"revenue", amount_text(*returns_.revenue, view_.funnel, locale_)},
                 {"advertising", amount_text(*returns_.advertising, view_.funnel, locale_)}});
  }

  Cell unit_cost(const std::optional<Fraction>& cost) const {
    if (!cost) return {};
    return {document::Money{unit_cost_number(*cost, currency_), currency_, {}}};
  }

  static Cell ratio(const std::optional<Fraction>& value) {
    if (!value) return {};
    return {document::Count{ratio_number(*value, 2)}};
  }

  static Cell percent(const std::optional<Fraction>& value) {
    if (!value) return {};
    return {document::Percent{return_number(*value)}};
  }

  Cell months(const std::optional<Fraction>& value) const {
    if (!value) return {};
    const std::string shown = language::format_number(locale_, ratio_number(*value, 1).shown);
    return {document::Text{text(words_, message::column_months, {{"months", shown}})}};
  }

  const BudgetView& view_;
  const Returns& returns_;
  language::Language words_;
  language::Locale locale_;
  std::string currency_;
  std::string unit_;
  std::string months_;
  std::string margin_;  ///< empty where none is known
  Table table_{{{"figure", text(words_, message::column_figure), Align::left, Audience::readers, {}},
                {"value", text(words_, message::column_value), Align::right, Audience::readers, {}},
                {"basis", text(words_, message::column_basis), Align::left, Audience::readers, {}}},
               {}};
};

}  // namespace

Table returns_table(const BudgetView& view, language::Locale locale) {
  return ReturnRows(view, locale).make();
}

}  // namespace funnel::view
