// SPDX-License-Identifier: MIT
#include "view/budget_relations.hpp"

#include "language/catalogue.hpp"
#include "view/plan_chain.hpp"
#include "view/table_relations.hpp"

#include <array>

namespace funnel::view {

namespace {

using document::Audience;
using document::Cell;
using document::Operation;
using document::Relation;
using document::Table;
namespace message = language::message;

constexpr std::array<std::string_view, 3> cost_parts = {"units", "fixed", "people"};

/// Makes the table of stages live.
class LiveCosts {
 public:
  LiveCosts(Table& table, const BudgetView& view, language::Locale locale, Relating& relating)
      : table_(table),
        view_(view),
        words_(language_of(locale)),
        relating_(relating),
        units_(is_planned() ? "budget.volume" : "volume") {}

  /// Whether the units are those of a plan in the same workbook.
  bool relate() {
    show_parts();
    for (std::size_t index = 0; index < view_.funnel.stages.size(); ++index) {
      const auto row = row_place(table_, stage(index).id);
      if (row) relate_stage(index, *row);
    }
    return follows_plan_;
  }

 private:
  const Stage& stage(std::size_t index) const { return view_.funnel.stages[index]; }
  std::string id(std::string_view figure, std::size_t index) const { return plan_id(figure, stage(index)); }
  Cell& at(std::size_t row, std::string_view column) { return table_.rows[row].cells[*column_place(table_, column)]; }

  /// What a total is made of, which other readers are spared.
  void show_parts() {
    for (const std::string_view part : cost_parts) {
      Audience& audience = table_.columns[*column_place(table_, part)].audience;
      audience = audience == Audience::machines ? Audience::everybody : Audience::readers;
    }
  }

  void relate_stage(std::size_t index, std::size_t row) {
    relate_units(index, row);
    relating_.add_input(at(row, "unit_cost"), id("unit_cost", index), {{}, "0", {}},
                        text(words_, message::input_note_unit_cost));
    Relation product{Operation::multiply, {cell_operand(units_id(index)), cell_operand(id("unit_cost", index))}};
    relating_.relate(at(row, "units"), id("units", index), {Operation::round, {related(std::move(product))}, 2});
    relate_total(index, row);
    std::vector<document::Operand> running = {cell_operand(id("total", index))};
    if (index > 0) running.push_back(cell_operand(id("cumulative", index - 1)));
    relating_.relate_sum(at(row, "cumulative"), id("cumulative", index), std::move(running));
    relating_.relate(at(row, "cost_per_unit"), id("cost_per_unit", index),
                     {Operation::divide, {cell_operand(id("cumulative", index)), cell_operand(units_id(index))}});
  }

  /// The plan's own, where that stands in the same workbook and its volumes follow; else they may be changed.
  void relate_units(std::size_t index, std::size_t row) {
    const std::string planned = id("volume", index);
    Cell& cell = at(row, "volume");
    const bool follows = relating_.is_live(planned) &&
                         relating_.relate(cell, units_id(index), {Operation::sum, {cell_operand(planned)}});
    if (follows) {
      follows_plan_ = true;
    } else {
      const bool whole = view_.plan.at(index).decimals == 0;
      relating_.add_input(cell, units_id(index), {{}, "0", {}, whole}, text(words_, message::input_note_units));
    }
  }

  /// Whether there is a plan in the same workbook, whose volumes have ids.
  bool is_planned() const { return relating_.knows(id("volume", view_.funnel.stages.size() - 1)); }

  std::string units_id(std::size_t index) const { return id(units_, index); }

  void relate_total(std::size_t index, std::size_t row) {
    std::vector<document::Operand> parts;
    for (const std::string_view part : cost_parts) {
      const std::string part_id = id(part, index);
      const bool counts = relating_.knows(part_id) || relating_.name(at(row, part), part_id);
      if (counts) parts.push_back(cell_operand(part_id));
    }
    relating_.relate_sum(at(row, "total"), id("total", index), std::move(parts));
  }

  Table& table_;
  const BudgetView& view_;
  language::Language words_;
  Relating& relating_;
  std::string_view units_;  ///< what the figure is called in ids
  bool follows_plan_ = false;
};

}  // namespace

void relate_budget(document::Document& document, const BudgetView& view, language::Locale locale, Relating& relating) {
  auto& blocks = document.sections.front().blocks;
  const bool follows = LiveCosts(std::get<Table>(blocks.front()), view, locale, relating).relate();
  relate_totals(document, relating);
  const auto message = follows ? message::sheet_budget_follows : message::sheet_budget_is_live;
  blocks.insert(blocks.begin() + 1, document::Paragraph{text(language_of(locale), message)});
}

}  // namespace funnel::view
