// SPDX-License-Identifier: MIT
#include "view/goals_tables.hpp"

#include "language/catalogue.hpp"
#include "view/cells.hpp"
#include "view/goal_reasons.hpp"
#include "view/goal_sentences.hpp"
#include "view/goal_words.hpp"
#include "view/words.hpp"

#include <funnel/raci.hpp>

#include <algorithm>
#include <numeric>

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Column;
using document::Label;
using document::Row;
using document::Table;
using document::Text;
using language::Message;
namespace message = language::message;

Column for_machines(std::string key) {
  return {std::move(key), {}, Align::left, Audience::machines};
}

/// Makes the cells of one goal in one locale.
class GoalCells {
 public:
  GoalCells(const GoalsView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale) {}

  std::string word(Message message) const { return text(words_, message); }
  std::string name(const Goal& goal) const { return goal_name(goal, view_.funnel, words_); }

  Cell level(const Goal& goal, const std::optional<Fraction>& level) const {
    return level ? goal_cell(goal, *level, view_.funnel, locale_) : Cell{};
  }

  /// Segment and channel, whichever there are; for machines the segment alone.
  Cell segment(const Goal& goal) const {
    const auto channel = goals_channel(view_.funnel);
    if (!goal.segment && !channel) return {};
    const std::string between = goal.segment && channel ? ", " : "";
    const std::string segment = goal.segment.value_or(std::string());
    return {Label{segment, segment + between + channel.value_or(std::string())}};
  }

  Cell stage(const Goal& goal) const { return goal.stage ? Cell{Text{view_.funnel.stages[*goal.stage].id}} : Cell{}; }

  Cell owner(const Goal& goal) const {
    return goal.owner ? Cell{Label{*goal.owner, department_name(*goal.owner, view_.funnel, words_)}} : Cell{};
  }

  /// Short enough for a column; machines get nothing where nothing is dated.
  Cell deadline() const {
    const auto& end = view_.goals.deadline;
    const std::string date = end ? iso_date(*end) : std::string();
    return {Label{date, end ? date : deadline_text(view_, locale_)}};
  }

  Cell verdict(const Goal& goal, Criterion criterion) const {
    const Verdict verdict = goal.verdict(criterion).verdict;
    return {Label{std::string(verdict_id(verdict)), verdict_name(verdict, words_)}};
  }

 private:
  const GoalsView& view_;
  language::Language words_;
  language::Locale locale_;
};

/// Readers get a column that has something in it.
template <class Has>
Audience where_any(const GoalsView& view, Has has) {
  const auto& goals = view.goals.goals;
  return std::any_of(goals.begin(), goals.end(), has) ? Audience::everybody : Audience::machines;
}

std::vector<Column> goal_columns(const GoalsView& view, const GoalCells& cells) {
  const Audience segment = where_any(view, [](const Goal& goal) { return goal.segment || goal.channel; });
  const Audience from = where_any(view, [](const Goal& goal) { return goal.from.has_value(); });
  const Audience owner = where_any(view, [](const Goal& goal) { return goal.owner.has_value(); });
  std::vector<Column> columns = {
      for_machines("id"),
      for_machines("kind"),
      for_machines("stage"),
      {"verb", cells.word(message::column_verb)},
      {.key = "indicator", .title = cells.word(message::column_indicator), .names_rows = true},
      {"segment", cells.word(message::column_segment), Align::left, segment},
      {"from", cells.word(message::column_from), Align::right, from},
      {"to", cells.word(message::column_target_level), Align::right},
      for_machines("unit"),
      {"deadline", cells.word(message::column_deadline)},
      {"owner", cells.word(message::column_owner), Align::left, owner}};
  for (const Criterion criterion : all_criteria) columns.push_back(for_machines(std::string(criterion_id(criterion))));
  return columns;
}

Row goal_row(const GoalsView& view, const GoalCells& cells, const Goal& goal, language::Language words) {
  Row row{{{Text{goal_id(goal, view.funnel)}},
           {Text{std::string(kind_id(goal.kind))}},
           cells.stage(goal),
           {Label{std::string(verb_id(goal.verb)), verb_name(goal.verb, words)}},
           {Text{cells.name(goal)}},
           cells.segment(goal),
           cells.level(goal, goal.from),
           cells.level(goal, goal.to),
           {Text{std::string(unit_id(goal.kind))}},
           cells.deadline(),
           cells.owner(goal)}};
  for (const Criterion criterion : all_criteria) row.cells.push_back(cells.verdict(goal, criterion));
  return row;
}

std::vector<std::size_t> order_of(const GoalsView& view) {
  std::vector<std::size_t> order;
  if (view.by_department || view.style == GoalStyle::okr) {
    for (const GoalGroup& group : view.goals.groups) order.insert(order.end(), group.goals.begin(), group.goals.end());
    return order;
  }
  order.resize(view.goals.goals.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  return order;
}

std::string names_of(const OpenPoint& point, const GoalsView& view, const GoalCells& cells) {
  if (point.goals.size() == view.goals.goals.size()) return cells.word(message::all_goals);
  std::string names;
  for (const std::size_t index : point.goals) {
    names += (names.empty() ? std::string() : cells.word(message::between_goals)) + cells.name(view.goals.goals[index]);
  }
  return names;
}

}  // namespace

Table goals_table(const GoalsView& view, language::Locale locale) {
  const GoalCells cells(view, locale);
  Table table{goal_columns(view, cells), {}};
  for (const std::size_t index : order_of(view)) {
    table.rows.push_back(goal_row(view, cells, view.goals.goals[index], language_of(locale)));
  }
  return table;
}

Table verdicts_table(const GoalsView& view, language::Locale locale) {
  const GoalCells cells(view, locale);
  Table table{{{"goal", cells.word(message::column_goal), Align::left, Audience::readers}}, {}};
  for (const Criterion criterion : all_criteria) {
    table.columns.push_back({std::string(criterion_id(criterion)), criterion_name(criterion, language_of(locale)),
                             Align::left, Audience::readers});
  }
  for (const std::size_t index : order_of(view)) {
    const Goal& goal = view.goals.goals[index];
    Row row{{{Text{cells.name(goal)}}}};
    for (const Criterion criterion : all_criteria) row.cells.push_back(cells.verdict(goal, criterion));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table open_points_table(const GoalsView& view, language::Locale locale) {
  const GoalCells cells(view, locale);
  const auto column = [&](std::string key, Message title) {
    return Column{std::move(key), cells.word(title), Align::left, Audience::readers};
  };
  Table table{{column("criterion", message::column_criterion), column("verdict", message::column_verdict),
               column("why", message::column_why), column("goals", message::column_goals)},
              {}};
  for (const OpenPoint& point : open_points(view, locale)) {
    table.rows.push_back({{{Text{criterion_name(point.criterion, language_of(locale))}},
                           {Text{verdict_name(point.verdict, language_of(locale))}},
                           {Text{point.why}},
                           {Text{names_of(point, view, cells)}}}});
  }
  return table;
}

Table raci_table(const GoalsView& view, language::Locale locale) {
  const language::Language words = language_of(locale);
  const auto title = [&](Message message) { return text(words, message); };
  Table table{{{"stage", title(message::column_stage), Align::left, Audience::everybody, "name"},
               {"responsible", title(message::column_responsible)},
               {"accountable", title(message::column_accountable)},
               {"consulted", title(message::column_consulted)},
               {"informed", title(message::column_informed)}},
              {}};
  for (const RaciRow& raci : raci_of(view.funnel)) {
    Row row{{raci.stage ? stage_cell(view.funnel.stages[*raci.stage], words)
                        : Cell{Label{"revenue", title(message::row_revenue)}}}};
    row.emphasised = !raci.stage;
    for (const auto* ids : {&raci.responsible, &raci.accountable, &raci.consulted, &raci.informed}) {
      row.cells.push_back(departments_cell(*ids, view.funnel, words));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace funnel::view
