// SPDX-License-Identifier: MIT
#include "view/budget_tables.hpp"

#include "language/catalogue.hpp"
#include "view/channel_tables.hpp"
#include "view/figures.hpp"
#include "view/horizon.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Label;
using document::Row;
using document::Table;
using language::Message;
namespace message = language::message;

/// Makes the cells that the tables of one budget share.
class Cells {
 public:
  Cells(const BudgetView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale), currency_(shown_currency(view.funnel, locale)) {}

  std::string word(Message message) const { return text(words_, message); }

  Cell money(const std::optional<Money>& amount) const {
    if (!amount) return {};
    return {document::Money{money_number(amount->value(), currency_), currency_, {}}};
  }

  Cell unit_cost(const std::optional<Fraction>& cost) const {
    if (!cost) return {};
    return {document::Money{unit_cost_number(*cost, currency_), currency_, {}}};
  }

  static Cell people(const std::optional<Fraction>& people) {
    if (!people) return {};
    return {document::Count{people_number(*people)}};
  }

  Cell stage(std::size_t index) const {
    const Stage& stage = view_.funnel.stages[index];
    return {Label{stage.id, stage_name(stage, words_)}};
  }

  Cell department(const std::optional<std::string>& id) const {
    if (!id) return {Label{"", word(message::no_department)}};
    return {Label{*id, department_name(*id, view_.funnel, words_)}};
  }

  /// "January 2026", or the day that it begins on, or its number. Machines get the day, or the number.
  Cell month(int number) const {
    const auto start = view_.plan.horizon.month_start(number);
    return {Label{start ? iso_date(*start) : std::to_string(number), month_text(view_.plan.horizon, number, locale_)}};
  }

  Cell total() const { return {Label{"total", word(message::row_total)}}; }

  /// The columns of costs(), to which they add up.
  void add_cost_columns(Table& table) const {
    table.columns.push_back({"units", word(message::column_units), Align::right});
    table.columns.push_back({"fixed", word(message::column_fixed), Align::right});
    table.columns.push_back({"people", word(message::column_people), Align::right});
    table.columns.push_back({"total", word(message::column_total), Align::right});
  }

  std::vector<Cell> costs(Cell name, const Costs& costs) const {
    return {std::move(name), money(costs.units), money(costs.fixed), money(costs.people), money(costs.total)};
  }

 private:
  const BudgetView& view_;
  language::Language words_;
  language::Locale locale_;
  std::string currency_;
};

/// A row for readers: machines add up by themselves.
Row sum_row(std::vector<Cell> cells) {
  return {std::move(cells), Audience::readers, true};
}

std::vector<Cell> stage_cells(const BudgetView& view, const Cells& cells, const StageCost& cost) {
  const PlannedStage& planned = view.plan.at(cost.index);
  const auto& unit_cost = view.funnel.stages[cost.index].figures.unit_cost;
  return {cells.stage(cost.index),
          {document::Count{count_number(planned.volume.value(), planned.decimals)}},
          cells.unit_cost(unit_cost ? std::optional(unit_cost->value()) : std::nullopt),
          cells.money(cost.costs.units),
          cells.money(cost.costs.fixed),
          cells.money(cost.costs.people),
          cells.money(cost.costs.total),
          cells.money(cost.cumulative),
          cells.unit_cost(cost.per_unit)};
}

void add_channels(Table& table, const BudgetView& view, const Cells& cells) {
  std::vector<std::vector<Row>> rows;
  for (const auto& [funnel, plan, budget] : view.channels) {
    rows.emplace_back();
    for (const StageCost& cost : budget.stages) {
      rows.back().push_back({stage_cells({funnel, plan, budget}, cells, cost)});
    }
  }
  add_channel_rows(table, view.funnel, std::move(rows));
}

}  // namespace

Table stage_costs_table(const BudgetView& view, language::Locale locale) {
  const Cells cells(view, locale);
  const auto title = [&](Message message) { return cells.word(message); };
  Table table{{{"stage", title(message::column_stage), Align::left, Audience::everybody, "name"},
               {"volume", title(message::column_volume), Align::right},
               {"unit_cost", title(message::column_unit_cost), Align::right},
               {"units", title(message::column_units), Align::right, Audience::machines},
               {"fixed", title(message::column_fixed), Align::right, Audience::machines},
               {"people", title(message::column_people), Align::right, Audience::machines},
               {"total", title(message::column_cost), Align::right},
               {"cumulative", title(message::column_cumulative), Align::right},
               {"cost_per_unit", title(message::column_cost_per_unit), Align::right}},
              {}};
  for (const StageCost& cost : view.budget.stages) table.rows.push_back({stage_cells(view, cells, cost)});
  const Costs& all = view.budget.costs;
  table.rows.push_back(sum_row({cells.total(),
                                {},
                                {},
                                cells.money(all.units),
                                cells.money(all.fixed),
                                cells.money(all.people),
                                cells.money(all.total),
                                {},
                                {}}));
  if (!view.channels.empty()) add_channels(table, view, cells);
  return table;
}

Table channel_costs_table(const BudgetView& view, language::Locale locale) {
  const Cells cells(view, locale);
  Table table{{{"channel", cells.word(message::column_channel)}}, {}};
  cells.add_cost_columns(table);
  table.columns.push_back({"revenue", cells.word(message::row_revenue), Align::right});
  table.columns.push_back({"cost_per_unit", cells.word(message::column_cost_per_unit), Align::right});
  const auto add = [&](Cell name, const Costs& costs, const Budget* budget) {
    auto row = cells.costs(std::move(name), costs);
    row.push_back(cells.money(budget != nullptr ? budget->returns.revenue : std::nullopt));
    row.push_back(cells.unit_cost(budget != nullptr ? budget->stages.front().per_unit : std::nullopt));
    return row;
  };
  for (std::size_t index = 0; index < view.channels.size(); ++index) {
    const Channel& channel = view.funnel.channels[index];
    auto row = add({document::Label{channel.id, channel_name(channel)}}, view.channels[index].budget.costs,
                   &view.channels[index].budget);
    table.rows.push_back({std::move(row)});
  }
  table.rows.push_back({add({document::Label{"", cells.word(message::row_not_divided)}}, view.not_divided, nullptr)});
  table.rows.push_back(sum_row(add(cells.total(), view.budget.costs, &view.budget)));
  return table;
}

Table department_costs_table(const BudgetView& view, language::Locale locale) {
  const Cells cells(view, locale);
  const auto& departments = view.budget.departments;
  const bool needs = std::any_of(departments.begin(), departments.end(),
                                 [](const DepartmentCost& cost) { return cost.needed || cost.people; });
  const Audience people = needs ? Audience::everybody : Audience::machines;
  Table table{{{"department", cells.word(message::column_department)}}, {}};
  cells.add_cost_columns(table);
  table.columns.push_back({"people_needed", cells.word(message::column_needed), Align::right, people});
  table.columns.push_back({"people_there", cells.word(message::column_there), Align::right, people});
  for (const DepartmentCost& cost : departments) {
    auto row = cells.costs(cells.department(cost.id), cost.costs);
    row.push_back(Cells::people(cost.needed ? std::optional(Fraction(*cost.needed)) : std::nullopt));
    row.push_back(Cells::people(cost.people ? std::optional(cost.people->value()) : std::nullopt));
    table.rows.push_back({std::move(row)});
  }
  table.rows.push_back(sum_row(cells.costs(cells.total(), view.budget.costs)));
  return table;
}

Table month_costs_table(const BudgetView& view, language::Locale locale) {
  const Cells cells(view, locale);
  Table table{{{"month", cells.word(message::column_month)}}, {}};
  cells.add_cost_columns(table);
  int number = 0;
  for (const Costs& costs : view.budget.months) table.rows.push_back({cells.costs(cells.month(++number), costs)});
  table.rows.push_back(sum_row(cells.costs(cells.total(), view.budget.costs)));
  return table;
}

}  // namespace funnel::view
