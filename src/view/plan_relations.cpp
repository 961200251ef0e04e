// SPDX-License-Identifier: MIT
#include "view/plan_relations.hpp"

#include "language/catalogue.hpp"
#include "view/cells.hpp"
#include "view/document_parts.hpp"
#include "view/notes.hpp"
#include "view/plan_chain.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

using document::Audience;
using document::Cell;
using document::Relation;
using document::Row;
using document::Table;
namespace message = language::message;

constexpr std::size_t target_row = 0;
constexpr std::size_t kept_row = 1;
constexpr std::size_t new_revenue_row = 2;

/// Makes the table of one plan live, with relations of its own until they are taken: a plan that turns out not to
/// follow leaves nothing behind.
class LivePlan {
 public:
  LivePlan(const PlanView& view, language::Locale locale, Table table, Relating relating)
      : view_(view),
        words_(language_of(locale)),
        table_(std::move(table)),
        required_shown_(table_.columns.at(*column_place(table_, "required")).audience == Audience::everybody),
        chain_(view, required_shown_),
        relating_(std::move(relating)) {}

  /// Whether every figure of the chain follows.
  bool make_live() {
    if (!chain_.is_exact()) return false;
    if (chain_.has_chained_cells()) add_chained_column();
    add_inputs();
    if (!relate_revenue()) return false;
    for (std::size_t index = view_.plan.goal + 1; index-- > 0;) {
      if (!relate_stage(index)) return false;
    }
    for (std::size_t index = view_.plan.goal + 1; index < view_.funnel.stages.size(); ++index) {
      if (!relate_stage(index)) return false;
    }
    relate_expected_revenue();
    return true;
  }

  /// The months alone, of volumes that follow nothing.
  void make_months_live() {
    for (std::size_t index = 0; index < view_.funnel.stages.size(); ++index) {
      relating_.name(cell(index, "volume"), plan_id("volume", stage(index)));
      relate_month(index);
    }
  }

  void give(Table& table, Relating& relating) {
    table = std::move(table_);
    relating = std::move(relating_);
  }

 private:
  const Stage& stage(std::size_t index) const { return view_.funnel.stages[index]; }
  std::string word(Message message) const { return text(words_, message); }

  Cell& at(std::size_t row, std::string_view column) {
    return table_.rows.at(row).cells.at(*column_place(table_, column));
  }
  Cell& cell(std::size_t index, std::string_view column) { return at(*row_place(table_, stage(index).id), column); }

  bool has_revenue_target() const { return std::holds_alternative<RevenueTarget>(view_.plan.target); }
  bool has_revenue_row() const { return has_revenue_target() || view_.plan.expected_revenue.has_value(); }

  /// Volumes as they stand before they are rounded to significant digits: the chain's own.
  void add_chained_column() {
    const std::size_t place = *column_place(table_, "volume");
    const auto offset = static_cast<std::ptrdiff_t>(place);
    table_.columns.insert(table_.columns.begin() + offset, {"chained", word(message::column_before_rounding),
                                                            document::Align::right, Audience::readers});
    for (Row& row : table_.rows) row.cells.insert(row.cells.begin() + offset, Cell{});
    for (std::size_t index = 0; index <= view_.plan.goal; ++index) {
      cell(index, "chained") = count_cell(view_.plan.at(index).chained_volume, 0);
    }
  }

  void add_inputs() {
    if (has_revenue_target()) {
      relating_.add_input(at(target_row, "volume"), std::string(target_id), {{}, "0", "2000000000000"},
                          word(message::input_note_revenue));
    }
    if (has_revenue_row() && view_.plan.existing) {
      relating_.add_input(at(kept_row, "volume"), std::string(kept_id), {{}, "0", "2000000000000"},
                          word(message::input_note_existing));
    }
    const std::size_t last = view_.funnel.stages.size() - 1;
    if (view_.plan.clv) {
      relating_.add_input(cell(last, "conversion"), std::string(clv_id), {{}, "0.01", "2000000000000"},
                          word(message::input_note_clv));
    }
    for (std::size_t index = 0; index <= last; ++index) add_stage_inputs(index);
  }

  void add_stage_inputs(std::size_t index) {
    const PlannedStage& planned = view_.plan.at(index);
    if (planned.rate) {
      relating_.add_input(cell(index, "conversion"), plan_id("rate", stage(index)), {{}, "0.000001", "1"},
                          word(message::input_note_rate));
      relating_.set_exact(plan_id("rate", stage(index)), planned.rate->value());
    }
    if (planned.open && required_shown_) {
      relating_.add_input(cell(index, "open"), plan_id("open", stage(index)), {{}, "0", "200000000", true},
                          word(message::input_note_open));
    }
    if (!chain_.is_goal_input(index)) return;
    const std::string_view column = chain_.has_chained_cells() ? "chained" : required_shown_ ? "required" : "volume";
    relating_.add_input(cell(index, column), plan_id(column, stage(index)), {{}, "0", "200000000", true},
                        word(message::input_note_volume));
  }

  bool relate(Cell& cell, const std::string& id, Relation relation) {
    return relating_.relate(cell, id, std::move(relation));
  }

  bool relate_revenue() {
    if (!has_revenue_target()) return true;
    relate_revenue_month();
    if (!view_.plan.existing) return true;
    Relation rest{document::Operation::subtract,
                  {cell_operand(std::string(target_id)), cell_operand(std::string(kept_id))}};
    return relate(at(new_revenue_row, "volume"), std::string(new_revenue_id),
                  {document::Operation::maximum, {constant("0"), related(std::move(rest))}});
  }

  void relate_revenue_month() {
    Relation share{document::Operation::divide,
                   {cell_operand(std::string(target_id)), constant(std::to_string(view_.plan.horizon.months()))}};
    relate(at(target_row, "month"), "month.revenue", {document::Operation::round, {related(std::move(share))}, 2});
  }

  /// What the planned customers bring, where the target is a volume.
  void relate_expected_revenue() {
    const bool expected = !has_revenue_target() && view_.plan.expected_revenue && view_.plan.clv;
    if (!expected) return;
    relate(at(target_row, "volume"), std::string(target_id), chain_.expected_revenue());
    relate_revenue_month();
  }

  bool relate_stage(std::size_t index) {
    const Stage& stage = this->stage(index);
    const bool input = chain_.is_goal_input(index);
    const bool has_chained = chain_.has_chained_cells() && index <= view_.plan.goal;
    bool follows = true;
    if (required_shown_ && (!input || has_chained)) {
      follows = relate(cell(index, "required"), plan_id("required", stage), chain_.shown_required(index));
    }
    if (has_chained && !input) {
      follows = follows && relate(cell(index, "chained"), plan_id("chained", stage), chain_.chained_volume(index));
    }
    if (!input || has_chained || required_shown_) {
      follows = follows && relate(cell(index, "volume"), plan_id("volume", stage), chain_.shown_volume(index));
    }
    relate_month(index);
    return follows;
  }

  void relate_month(std::size_t index) {
    relate(cell(index, "month"), plan_id("month", stage(index)), chain_.month(index));
  }

  const PlanView& view_;
  language::Language words_;
  Table table_;
  bool required_shown_;
  PlanChain chain_;
  Relating relating_;
};

/// Whether the whole chain follows; else nothing is changed.
bool make_chain_live(Table& table, const PlanView& view, language::Locale locale, Relating& relating) {
  if (view.plan.confidence || !view.channels.empty()) return false;
  LivePlan plan(view, locale, table, relating);
  if (!plan.make_live()) return false;
  plan.give(table, relating);
  return true;
}

void make_months_live(Table& table, const PlanView& view, language::Locale locale, Relating& relating) {
  LivePlan plan(view, locale, table, relating);
  plan.make_months_live();
  plan.give(table, relating);
}

/// The volumes of all stages, the top first, as the cells of the table have them.
document::Chart funnel_chart(const Table& table, const PlanView& view, language::Locale locale) {
  const auto words = language_of(locale);
  const auto name = [&](std::size_t index) { return stage_name(view.funnel.stages[index], words); };
  const std::size_t last = view.funnel.stages.size() - 1;
  document::Chart chart{document::ChartKind::funnel,
                        text(words, message::chart_of_volumes),
                        text(words, message::chart_funnel_described, {{"first", name(0)}, {"last", name(last)}}),
                        {table.columns.at(*column_place(table, "volume")).title},
                        {}};
  for (std::size_t index = 0; index <= last; ++index) {
    const std::string& id = view.funnel.stages[index].id;
    Cell volume = table.rows.at(*row_place(table, id)).cells.at(*column_place(table, "volume"));
    const std::string source = volume.model ? volume.model->id : std::string();
    volume.model.reset();
    if (!source.empty()) {
      volume.model = std::make_shared<const document::Model>(
          document::Model{{}, {}, Relation{document::Operation::sum, {cell_operand(source)}}, {}});
    }
    chart.items.push_back({name(index), {std::move(volume)}});
  }
  return chart;
}

Wordings why_fixed(const PlanView& view) {
  if (view.plan.confidence) return {message::sheet_is_fixed_confidence, message::sheet_is_fixed_confidence};
  if (view.channels.empty()) return {message::sheet_is_fixed, message::sheet_is_fixed};
  return {message::sheet_is_fixed_channels, message::sheet_is_fixed_channels_for_others};
}

}  // namespace

void relate_plan(document::Document& document, const PlanView& view, language::Locale locale, Relating& relating) {
  document::Section& section = document.sections.front();
  Table& table = std::get<Table>(section.blocks.front());
  const bool live = make_chain_live(table, view, locale, relating);
  if (!live) make_months_live(table, view, locale, relating);
  const Wordings said = live ? Wordings{message::sheet_is_live, message::sheet_is_live} : why_fixed(view);
  const auto words = language_of(locale);
  document::Chart chart = funnel_chart(table, view, locale);
  section.blocks.insert(section.blocks.begin() + 1,
                        document::Paragraph{text(words, said.message), text(words, said.for_others)});
  section.blocks.emplace_back(std::move(chart));
}

}  // namespace funnel::view
