// SPDX-License-Identifier: MIT
#include "view/budget_relations.hpp"

#include "language/catalogue.hpp"
#include "view/figures.hpp"
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
        plan_{view.funnel, view.plan},
        chain_(plan_, relating.knows(id("required", 0))),
        units_(is_planned() ? "budget.volume" : "volume") {}

  /// Makes it live, and gives what is to be said of it; nothing where nothing may be changed and no plan is followed.
  std::optional<language::Message> relate() {
    show_parts();
    for (std::size_t index = 0; index < view_.funnel.stages.size(); ++index) {
      const auto row = row_place(table_, stage(index).id);
      if (row) relate_stage(index, *row);
    }
    if (follows_plan_) return message::sheet_budget_follows;
    return has_inputs_ ? std::optional(message::sheet_budget_is_live) : std::nullopt;
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
    if (relate_units(index, row)) relate_cost_of_units(index, row);
    relate_total(index, row);
    std::vector<document::Operand> running = {cell_operand(id("total", index))};
    if (index > 0) running.push_back(cell_operand(id("cumulative", index - 1)));
    relating_.relate_sum(at(row, "cumulative"), id("cumulative", index), std::move(running));
    relating_.relate(at(row, "cost_per_unit"), id("cost_per_unit", index),
                     {Operation::divide, {cell_operand(id("cumulative", index)), cell_operand(units_id(index))}});
  }

  /// What one unit costs may be changed where the cost would follow.
  void relate_cost_of_units(std::size_t index, std::size_t row) {
    Cell& unit_cost = at(row, "unit_cost");
    if (!relating_.name(unit_cost, id("unit_cost", index))) {
      // Known only as long as there are no units that cost anything.
      relating_.relate(at(row, "units"), id("units", index),
                       {Operation::unknown_unless_zero, {cell_operand(units_id(index))}});
      return;
    }
    Relation product{Operation::multiply, {cell_operand(units_id(index)), cell_operand(id("unit_cost", index))}};
    const bool follows =
        relating_.relate(at(row, "units"), id("units", index), {Operation::round, {related(std::move(product))}, 2});
    if (!follows) return;
    relating_.add_input(unit_cost, id("unit_cost", index), {{}, "0", {}}, text(words_, message::input_note_unit_cost));
    has_inputs_ = true;
  }

  /// The units that costs are counted from, not rounded where the plan's chain is not: the cell has them from now on.
  /// They follow a plan in the same workbook that is live, and else may be changed. Whether all of them are known.
  bool relate_units(std::size_t index, std::size_t row) {
    Cell& cell = at(row, "volume");
    if (relating_.is_live(id("volume", index))) {
      const Relation units{Operation::sum, {chain_.volume_operand(index)}};
      const auto value = relating_.value(units);
      if (value) set_units(cell, *value);
      const bool follows = relating_.relate(cell, units_id(index), units);
      follows_plan_ = follows_plan_ || follows;
      if (follows) return true;
    }
    const PlannedStage& planned = view_.plan.at(index);
    if (!planned.exact) return false;
    set_units(cell, planned.chained_volume.value());
    const bool whole = planned.decimals == 0;
    has_inputs_ =
        relating_.add_input(cell, units_id(index), {{}, "0", {}, whole}, text(words_, message::input_note_units)) ||
        has_inputs_;
    return true;
  }

  static void set_units(Cell& cell, const Fraction& units) {
    constexpr int decimals = 2;
    if (figure_of(cell) != units) cell.value = document::Count{ratio_number(units, decimals)};
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
  PlanView plan_;
  PlanChain chain_;
  std::string_view units_;  ///< what the figure is called in ids
  bool follows_plan_ = false;
  bool has_inputs_ = false;
};

}  // namespace

void relate_budget(document::Document& document, const BudgetView& view, language::Locale locale, Relating& relating) {
  auto& blocks = document.sections.front().blocks;
  const auto message = LiveCosts(std::get<Table>(blocks.front()), view, locale, relating).relate();
  relate_totals(document, relating);
  if (message) blocks.insert(blocks.begin() + 1, document::Paragraph{text(language_of(locale), *message)});
}

}  // namespace funnel::view
