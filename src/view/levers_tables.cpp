// SPDX-License-Identifier: MIT
#include "view/levers_tables.hpp"

#include "language/catalogue.hpp"
#include "view/cells.hpp"
#include "view/figures.hpp"
#include "view/horizon.hpp"
#include "view/lever_words.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using document::Align;
using document::Audience;
using document::Cell;
using document::Column;
using document::Label;
using document::Row;
using document::Table;
using language::Message;
namespace message = language::message;

/// Makes the cells and the columns that the tables of one funnel's levers share.
class Cells {
 public:
  Cells(const LeversView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale), currency_(shown_currency(view.funnel, locale)) {}

  std::string word(Message message) const { return text(words_, message); }

  Column figures(std::string key, Message title, Audience audience = Audience::everybody) const {
    return {std::move(key), word(title), Align::right, audience};
  }

  Cell name(const Lever& lever) const {
    return {Label{lever_key(lever, view_.funnel), lever_name(lever, view_.funnel, words_)}};
  }

  Cell value(const Lever& lever, const Fraction& value) const {
    return lever_cell(lever, value, view_.funnel, locale_);
  }

  Cell needed(const Lever& lever, const std::optional<Fraction>& value) const {
    return value ? needed_cell(lever, *value, view_.funnel, locale_) : Cell{};
  }

  Cell money(const std::optional<Money>& amount) const { return money_cell(amount, currency_); }

  Cell yes_or_no(const std::optional<bool>& answer) const {
    if (!answer) return {};
    return {*answer ? Label{"true", word(message::answer_yes)} : Label{"false", word(message::answer_no)}};
  }

  static Cell units(const Volume& volume) {
    return {document::Count{count_number(volume.value(), volume.value().is_whole() ? 0 : 2)}};
  }

  static Cell change(const std::optional<Fraction>& share) {
    if (!share) return {};
    return {document::Percent{change_number(*share)}};
  }

 private:
  const LeversView& view_;
  language::Language words_;
  language::Locale locale_;
  std::string currency_;
};

/// A row of what machines are told: the columns of changes_table(), in its order.
struct LeverRow {
  Cell name, now, step, to;
  std::optional<Means> means;
  std::optional<Fraction> top_change, cost_change;
  Cell answer, needed, within, together;

  std::vector<Cell> cells(const Cells& cells) const {
    const auto known = [this](auto cell) { return means ? cell(*means) : Cell{}; };
    return {name,
            now,
            step,
            to,
            known([](const Means& all) { return Cells::units(all.top); }),
            Cells::change(top_change),
            known([](const Means& all) { return Cells::units(all.top_month); }),
            known([&](const Means& all) { return cells.money(all.cost); }),
            Cells::change(cost_change),
            known([](const Means& all) { return count_cell(all.people); }),
            known([&](const Means& all) { return cells.money(all.revenue_at_same_cost); }),
            answer,
            needed,
            within,
            together};
  }
};

void add_need(LeverRow& row, const Cells& cells, const Lever& lever) {
  if (!lever.need) return;
  row.answer = {document::Text{std::string(answer_id(lever.need->answer))}};
  row.needed = cells.needed(lever, lever.need->value);
  row.within = cells.yes_or_no(lever.need->within_reachable);
  row.together = cells.needed(lever, lever.together);
}

LeverRow lever_row(const Cells& cells, const Lever& lever) {
  LeverRow row{cells.name(lever), cells.value(lever, lever.now), {}, {}, {}, {}, {}, {}, {}, {}, {}};
  add_need(row, cells, lever);
  if (!lever.change) return row;
  row.step = {document::Text{std::string(step_id(lever.change->step))}};
  row.to = cells.value(lever, lever.change->to);
  row.means = lever.change->means;
  row.top_change = lever.change->top_change;
  row.cost_change = lever.change->cost_change;
  return row;
}

Cell planned_name(const Cells& cells) {
  return {Label{"plan", cells.word(message::row_as_planned)}};
}

std::vector<Column> change_columns(const LeversView& view, const Cells& cells, language::Language words) {
  const auto machines = [](std::string key) { return Column{std::move(key), {}, Align::right, Audience::machines}; };
  Column volume{"volume", stage_name(view.funnel.stages[0], words), Align::right};
  Column month = cells.figures("month", message::column_month, month_audience(view.funnel.horizon));
  return {{"lever", cells.word(message::column_lever), Align::left, Audience::everybody, "name"},
          cells.figures("now", message::column_now),
          machines("step"),
          cells.figures("to", message::column_to),
          std::move(volume),
          cells.figures("volume_change", message::column_change),
          std::move(month),
          machines("cost"),
          machines("cost_change"),
          machines("people"),
          machines("revenue_at_same_cost"),
          machines("answer"),
          machines("needed"),
          machines("within_reachable"),
          machines("together")};
}

Row means_row(const Cells& cells, Cell name, const Means& means, const std::optional<Fraction>& cost_change) {
  return {{std::move(name), cells.money(means.cost), Cells::change(cost_change), count_cell(means.people),
           cells.money(means.revenue_at_same_cost)},
          Audience::readers};
}

/// Whether some lever's needs tell of something that only some have.
template <class Tells>
Audience readers_if(const Levers& levers, Tells tells) {
  const bool any = std::any_of(levers.levers.begin(), levers.levers.end(), tells);
  return any ? Audience::readers : Audience::machines;
}

Message fit_word(Fit fit) {
  if (fit == Fit::unknown) return message::answer_unknown;
  return fit == Fit::fits ? message::answer_yes : message::answer_no;
}

}  // namespace

Table changes_table(const LeversView& view, language::Locale locale) {
  const Cells cells(view, locale);
  Table table{change_columns(view, cells, language_of(locale)), {}};
  const LeverRow planned{planned_name(cells), {}, {}, {}, view.levers.now, {}, {}, {}, {}, {}, {}};
  table.rows.push_back({planned.cells(cells), Audience::everybody, true});
  for (const Lever& lever : view.levers.levers) table.rows.push_back({lever_row(cells, lever).cells(cells)});
  return table;
}

Table means_table(const LeversView& view, language::Locale locale) {
  const Cells cells(view, locale);
  const auto given = [](bool known) { return known ? Audience::readers : Audience::machines; };
  const Means& now = view.levers.now;
  Table table{{{"lever", cells.word(message::column_lever), Align::left, Audience::readers},
               cells.figures("cost", message::column_cost, given(now.cost.has_value())),
               cells.figures("cost_change", message::column_change, given(now.cost.has_value())),
               cells.figures("people", message::column_people, given(now.people.has_value())),
               cells.figures("revenue", message::column_same_spend, given(now.revenue_at_same_cost.has_value()))},
              {}};
  table.rows.push_back(means_row(cells, planned_name(cells), now, std::nullopt));
  table.rows.back().emphasised = true;
  for (const Lever& lever : view.levers.levers) {
    if (!lever.change) continue;
    table.rows.push_back(means_row(cells, cells.name(lever), lever.change->means, lever.change->cost_change));
  }
  return table;
}

Table limits_table(const LeversView& view, language::Locale locale) {
  const Cells cells(view, locale);
  const language::Language words = language_of(locale);
  Table table{{{"limit", cells.word(message::column_limit), Align::left, Audience::readers},
               cells.figures("most", message::column_at_most, Audience::readers),
               cells.figures("planned", message::column_planned, Audience::readers),
               {"kept", cells.word(message::column_kept), Align::left, Audience::readers}},
              {}};
  for (const auto& [limit, taken, fit] : view.levers.limits) {
    table.rows.push_back({{Cell{document::Text{limit_name(limit, view.funnel, words)}},
                           limit_cell(limit, limit_most(limit), view.funnel, locale),
                           taken ? limit_cell(limit, *taken, view.funnel, locale) : Cell{},
                           Cell{document::Text{cells.word(fit_word(fit))}}}});
  }
  return table;
}

Table needs_table(const LeversView& view, language::Locale locale) {
  const Cells cells(view, locale);
  const Audience reach =
      readers_if(view.levers, [](const Lever& lever) { return lever.need->within_reachable.has_value(); });
  const Audience together = readers_if(view.levers, [](const Lever& lever) { return lever.together.has_value(); });
  Table table{{{"lever", cells.word(message::column_lever), Align::left, Audience::readers},
               cells.figures("now", message::column_now, Audience::readers),
               cells.figures("alone", message::column_alone, Audience::readers),
               {"within", cells.word(message::column_within_reach), Align::left, reach},
               cells.figures("together", message::column_together, together)},
              {}};
  for (const Lever& lever : view.levers.levers) {
    const bool cannot = lever.need->answer == LeverAnswer::cannot;
    table.rows.push_back(
        {{cells.name(lever), cells.value(lever, lever.now),
          cannot ? Cell{document::Text{cells.word(message::answer_cannot)}} : cells.needed(lever, lever.need->value),
          cells.yes_or_no(lever.need->within_reachable), cells.needed(lever, lever.together)}});
  }
  return table;
}

}  // namespace funnel::view
