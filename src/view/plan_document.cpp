// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "view/cells.hpp"
#include "view/chance.hpp"
#include "view/channel_tables.hpp"
#include "view/document_parts.hpp"
#include "view/horizon.hpp"
#include "view/plan.hpp"
#include "view/plan_channels.hpp"
#include "view/plan_sentences.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Column;
using document::Row;
using document::Table;
using language::Message;
namespace message = language::message;

/// Makes the parts of one plan's document in one locale.
class PlanDocument {
 public:
  PlanDocument(const PlanView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale), currency_(shown_currency(view.funnel, locale)) {}

  document::Document make() const {
    document::Document document = headed({message::title_plan, message::title_plan_named}, view_.funnel.name, locale_);
    document.sections.push_back({{}, {stage_table()}});
    add_paragraphs(document.sections.back(), sentences());
    add_paragraphs(document.sections.back(), plan_notes(view_, locale_));
    if (!view_.channels.empty()) add_plan_channels(document, view_, locale_);
    if (view_.explain) document.sections.push_back({arithmetic_heading(), {arithmetic_table()}});
    return document;
  }

 private:
  std::string word(Message message) const { return text(words_, message); }

  Table stage_table() const {
    Table table{columns(), {}};
    add_revenue_rows(table);
    for (const PlannedStage& stage : view_.plan.stages) table.rows.push_back(stage_row(view_.funnel, stage));
    if (view_.plan.confidence) add_averages(table);
    if (!view_.channels.empty()) add_channels(table);
    return table;
  }

  void add_channels(Table& table) const {
    std::vector<std::vector<Row>> rows;
    for (const auto& [funnel, plan] : view_.channels) {
      rows.emplace_back();
      for (const PlannedStage& stage : plan.stages) rows.back().push_back(stage_row(funnel, stage));
    }
    add_channel_rows(table, view_.funnel, std::move(rows));
  }

  /// A column before that of the volumes. Revenue rows, which come first, have no average.
  void add_averages(Table& table) const {
    const auto place = std::find_if(table.columns.begin(), table.columns.end(),
                                    [](const Column& column) { return column.key == "volume"; });
    const auto index = place - table.columns.begin();
    table.columns.insert(place, {"average_volume", word(message::column_average), Align::right});
    auto row = table.rows.end() - static_cast<std::ptrdiff_t>(view_.plan.stages.size());
    for (auto other = table.rows.begin(); other != row; ++other)
      other->cells.insert(other->cells.begin() + index, Cell{});
    for (const PlannedStage& stage : view_.plan.stages) {
      row->cells.insert(row->cells.begin() + index, count_cell(stage.average->volume, stage.average->decimals));
      ++row;
    }
  }

  std::vector<Column> columns() const {
    const bool any_open = std::any_of(view_.plan.stages.begin(), view_.plan.stages.end(),
                                      [](const PlannedStage& stage) { return stage.open && *stage.open != Count(); });
    const Audience open = any_open ? Audience::everybody : Audience::machines;
    return {{"stage", word(message::column_stage), Align::left, Audience::everybody, "name"},
            {"required", word(message::column_required), Align::right, open},
            {"open", word(message::column_open), Align::right, open},
            {"volume", horizon_title(view_.plan.horizon, words_), Align::right},
            {"month", word(message::column_month), Align::right, month_audience(view_.plan.horizon)},
            {"rate", word(message::column_conversion), Align::left, Audience::machines},
            {"conversion", word(message::column_conversion), Align::left, Audience::readers},
            {"departments", word(message::column_department), Align::left, department_audience(view_.funnel)}};
  }

  Row revenue_row(Message name, const std::optional<Money>& amount, const std::optional<Money>& month,
                  Cell departments) const {
    return {{Cell{document::Label{"revenue", word(name)}}, Cell{}, Cell{}, money_cell(amount, currency_),
             money_cell(month, currency_), Cell{}, Cell{}, std::move(departments)},
            Audience::readers,
            name == message::row_revenue};
  }

  void add_revenue_rows(Table& table) const {
    const Plan& plan = view_.plan;
    const auto* target = std::get_if<RevenueTarget>(&plan.target);
    const auto revenue = target != nullptr ? std::optional(target->revenue) : plan.expected_revenue;
    if (!revenue) return;
    table.rows.push_back(revenue_row(message::row_revenue, revenue, plan.revenue_month,
                                     departments_cell(view_.funnel.target_departments, view_.funnel, words_)));
    if (!plan.existing) return;
    table.rows.push_back(revenue_row(message::row_existing_revenue, plan.existing->kept, std::nullopt, {}));
    if (target == nullptr) return;
    table.rows.push_back(revenue_row(message::row_new_revenue, plan.existing->new_revenue, std::nullopt, {}));
  }

  Row stage_row(const Funnel& funnel, const PlannedStage& planned) const {
    const Stage& stage = funnel.stages[planned.index];
    const auto count = [&planned](const Volume& volume) { return count_cell(volume, planned.decimals); };
    return {{stage_cell(stage, words_), count(planned.required), count_cell(planned.open), count(planned.volume),
             count(planned.month), rate_cell(planned.rate), conversion_cell(planned.rate, stage, funnel, locale_),
             departments_cell(stage.departments, funnel, words_)},
            Audience::everybody,
            false};
  }

  std::vector<std::string> sentences() const {
    std::vector<std::string> all;
    if (const auto chance = chance_sentence(view_.plan.chance, view_.funnel, locale_)) all.push_back(*chance);
    for (std::string& sentence : policy_sentences(view_.plan, locale_)) all.push_back(std::move(sentence));
    return all;
  }

  std::string arithmetic_heading() const {
    return word(view_.plan.confidence ? message::heading_average_arithmetic : message::heading_arithmetic);
  }

  Table arithmetic_table() const {
    Table table{{{"stage", word(message::column_stage), Align::left, Audience::readers, {}},
                 {"arithmetic", word(message::column_arithmetic), Align::left, Audience::readers, {}}},
                {}};
    const auto add = [&table](std::string name, std::string arithmetic) {
      table.rows.push_back({{Cell{document::Text{std::move(name)}}, Cell{document::Text{std::move(arithmetic)}}}});
    };
    const bool revenue = std::holds_alternative<RevenueTarget>(view_.plan.target);
    if (view_.plan.existing && revenue) {
      add(word(message::row_new_revenue), new_revenue_arithmetic(view_, locale_));
    }
    for (const PlannedStage& stage : view_.plan.stages) {
      add(stage_name(view_.funnel.stages[stage.index], words_), stage_arithmetic(view_, stage, locale_));
    }
    return table;
  }

  const PlanView& view_;
  language::Language words_;
  language::Locale locale_;
  std::string currency_;
};

}  // namespace

document::Document plan_document(const PlanView& view, language::Locale locale) {
  return PlanDocument(view, locale).make();
}

}  // namespace funnel::view
