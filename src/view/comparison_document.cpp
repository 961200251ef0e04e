// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/comparison.hpp"
#include "view/comparison_channels.hpp"
#include "view/comparison_columns.hpp"
#include "view/comparison_rows.hpp"
#include "view/comparison_sentences.hpp"
#include "view/document_parts.hpp"
#include "view/figures.hpp"
#include "view/preset_words.hpp"
#include "view/words.hpp"

#include <algorithm>
#include <cmath>

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Column;
using document::Row;
using document::Section;
using document::Table;
using language::Message;
namespace message = language::message;

/// Makes the parts of one comparison's document in one locale.
class ComparisonDocument {
 public:
  ComparisonDocument(const ComparisonView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale) {}

  document::Document make() const {
    document::Document document =
        headed({message::title_compare, message::title_compare_named}, common_name(view_), locale_);
    document.sections.push_back(figures());
    if (auto channels = compared_channels(view_, locale_)) document.sections.push_back(std::move(*channels));
    if (Table inputs = input_table(); !inputs.rows.empty()) {
      document.sections.push_back({word(message::heading_compare_inputs), {std::move(inputs)}});
    }
    if (months_differ(view_)) document.sections.push_back({word(message::heading_compare_months), {month_table()}});
    return document;
  }

 private:
  std::string word(Message message) const { return text(words_, message); }

  Section figures() const {
    Section section{{}, {figure_table()}};
    add_paragraphs(section, top_sentences(view_, locale_));
    add_paragraphs(section, common_policy(view_, locale_));
    add_paragraphs(section, comparison_notes(view_, locale_));
    return section;
  }

  Table figure_table() const {
    Table table{compared_columns(view_, horizon_title(), word(message::column_change), words_), {}};
    for (const ComparedRow& row : view_.comparison.rows) table.rows.push_back(figure_row(row, audience_of(row)));
    if (!table.rows.empty()) table.rows.front().emphasised = true;
    if (const auto chances = chance_row()) table.rows.push_back(*chances);
    return table;
  }

  /// Inputs but the target, and volumes a month, stand in tables of their own for readers.
  Audience audience_of(const ComparedRow& row) const {
    const bool target = row.kind == ComparedKind::revenue_target || row.kind == ComparedKind::volume_target;
    const bool elsewhere = is_input(row.kind) && !target && row.kind != ComparedKind::budget;
    if (elsewhere || row.kind == ComparedKind::month) return Audience::machines;
    return row.kind == ComparedKind::expected_revenue && says_target_again(row) ? Audience::machines
                                                                                : Audience::everybody;
  }

  bool says_target_again(const ComparedRow& expected) const {
    const ComparedRow* target = view_.comparison.find(ComparedKind::revenue_target);
    if (target == nullptr) return false;
    return std::equal(expected.figures.begin(), expected.figures.end(), target->figures.begin(),
                      [](const auto& left, const auto& right) { return left.value == right.value; });
  }

  /// "Over 12 months", where that is so for all.
  std::string horizon_title() const {
    const int months = view_.alternatives.front().funnel.horizon.months();
    if (months_differ(view_)) return word(message::column_compare_figure);
    if (months == 1) return word(message::column_one_month);
    return text(words_, message::column_compare_over, {{"months", std::to_string(months)}});
  }

  Row figure_row(const ComparedRow& row, Audience audience) const {
    Row made{{Cell{document::Label{row_key(row), row_name(view_, row, locale_)}}}, audience, false};
    for (std::size_t index = 0; index < row.figures.size(); ++index) {
      const ComparedFigure& figure = row.figures[index];
      made.cells.push_back(figure_cell(view_, row, index, figure.value, locale_));
      if (index == 0) continue;
      made.cells.push_back(figure_cell(view_, row, index, figure.difference, locale_));
      made.cells.push_back(figure.change ? Cell{document::Percent{change_number(*figure.change)}} : Cell{});
      made.cells.push_back(shown_change(row, index));
    }
    return made;
  }

  /// Readers get a change in percent; a difference as it is where there is no share to tell, and of what is left of the
  /// budget, which may change its sign.
  Cell shown_change(const ComparedRow& row, std::size_t index) const {
    const ComparedFigure& figure = row.figures[index];
    const bool as_share = figure.change && row.kind != ComparedKind::budget_left;
    if (as_share) return {document::Percent{change_number(*figure.change)}};
    Cell cell = figure_cell(view_, row, index, figure.difference, locale_);
    if (auto* count = std::get_if<document::Count>(&cell.value)) count->number = with_sign(count->number);
    if (auto* money = std::get_if<document::Money>(&cell.value)) money->number = with_sign(money->number);
    return cell;
  }

  /// Readers get differences of chances in points.
  std::optional<Row> chance_row() const {
    Row row{{Cell{document::Label{"chance", word(message::column_chance)}}}, Audience::everybody, false};
    bool any = false;
    for (const ComparedPlan& compared : view_.comparison.plans) {
      const auto& chance = compared.plan.chance;
      const bool known = chance && chance->chance;
      any = any || known;
      row.cells.push_back(known ? percent(chance->chance->probability) : Cell{});
      if (&compared == &view_.comparison.plans.front()) continue;
      const auto& apart = compared.chance_difference;
      row.cells.push_back(apart ? percent(*apart) : Cell{});
      row.cells.emplace_back();
      row.cells.push_back(apart ? points(first_chance(), chance->chance->probability) : Cell{});
    }
    return any ? std::optional(row) : std::nullopt;
  }

  static Cell percent(double share) { return {document::Percent{floating_percent(share, 1)}}; }

  double first_chance() const { return view_.comparison.plans.front().plan.chance->chance->probability; }

  /// The difference of what is shown of both, so that it can be checked.
  static Cell points(double first, double other) {
    const auto tenths = [](double chance) { return std::round(1000 * chance); };
    return {document::Points{points_number(other - first, (tenths(other) - tenths(first)) / 10)}};
  }

  Table input_table() const {
    Table table{{{"input", word(message::column_compare_input), Align::left, Audience::readers}}, {}};
    for (const Alternative& alternative : view_.alternatives) {
      table.columns.push_back({"value", scenario_name(alternative.name, words_), Align::right, Audience::readers});
    }
    for (const ComparedRow& row : view_.comparison.rows) {
      const bool shown = row.differs && is_input(row.kind);
      if (shown) add_input_rows(table, row);
    }
    return table;
  }

  /// Of a rate, how sure it is has a row of its own; the rate itself may be the same.
  void add_input_rows(Table& table, const ComparedRow& row) const {
    const auto value = [&](std::size_t index) {
      return figure_cell(view_, row, index, row.figures[index].value, locale_);
    };
    const auto interval = [&](std::size_t index) { return interval_cell(view_, row.stage, index, locale_); };
    const auto& figures = row.figures;
    const bool differs = std::any_of(figures.begin(), figures.end(), [&figures](const ComparedFigure& figure) {
      return figure.value != figures.front().value;
    });
    if (differs) table.rows.push_back(input_row(row_name(view_, row, locale_), value));
    if (row.kind != ComparedKind::rate) return;
    const std::string stage = stage_name(compared_stage(view_, row.stage), words_);
    Row intervals = input_row(text(words_, message::compare_interval, {{"stage", stage}}), interval);
    const auto known = [](const Cell& cell) { return !std::holds_alternative<document::Missing>(cell.value); };
    if (std::count_if(intervals.cells.begin(), intervals.cells.end(), known) > 1) table.rows.push_back(intervals);
  }

  /// `cell` makes the cell of the alternative at a place.
  template <class MakeCell>
  Row input_row(std::string name, MakeCell cell) const {
    Row made{{Cell{document::Text{std::move(name)}}}, Audience::readers, false};
    for (std::size_t index = 0; index < view_.alternatives.size(); ++index) made.cells.push_back(cell(index));
    return made;
  }

  Table month_table() const {
    Table table{compared_columns(view_, word(message::column_stage), word(message::column_change), words_), {}};
    for (Column& column : table.columns) {
      if (column.audience == Audience::everybody) column.audience = Audience::readers;
    }
    for (const ComparedRow& row : view_.comparison.rows) {
      if (row.kind == ComparedKind::month) table.rows.push_back(figure_row(row, Audience::readers));
    }
    return table;
  }

  const ComparisonView& view_;
  language::Language words_;
  language::Locale locale_;
};

}  // namespace

document::Document comparison_document(const ComparisonView& view, language::Locale locale) {
  return ComparisonDocument(view, locale).make();
}

}  // namespace funnel::view
