// SPDX-License-Identifier: MIT
#include "view/lever_words.hpp"

#include "language/catalogue.hpp"
#include "view/figures.hpp"
#include "view/words.hpp"

#include <array>

namespace funnel::view {

namespace {

using document::Cell;
using language::Language;
using language::Message;
namespace message = language::message;

struct FigureWords {
  std::string_view figure;
  Message name;
};

FigureWords words_of(const Lever& lever, const Funnel& funnel) {
  switch (lever.kind) {
    case LeverKind::rate:
      return {"rate", message::input_rate};
    case LeverKind::clv:
      return {"clv", message::input_clv};
    case LeverKind::unit_cost:
      return {"unit_cost", message::input_unit_cost};
    case LeverKind::target:
      if (std::holds_alternative<RevenueTarget>(*funnel.target)) return {"revenue", message::input_revenue_target};
      return {"target", message::input_volume_target};
    case LeverKind::months:
      break;
  }
  return {"months", message::input_months};
}

bool is_money(const Lever& lever, const Funnel& funnel) {
  const bool target = lever.kind == LeverKind::target && std::holds_alternative<RevenueTarget>(*funnel.target);
  return target || lever.kind == LeverKind::clv || lever.kind == LeverKind::unit_cost;
}

Cell count_cell_of(const Fraction& value) {
  return {document::Count{count_number(value, 0)}};
}

std::string stage_called(const std::string& id, const Funnel& funnel, Language language) {
  return stage_name(funnel.stages[*funnel.stages.find(id)], language);
}

/// What each kind of limit is called by machines.
struct Key {
  const Funnel& funnel;
  std::string operator()(const VolumeLimit& limit) const {
    return funnel.stages[limit.stage].id + (limit.a_month ? "/month" : "");
  }
  std::string operator()(const BudgetLimit&) const { return "budget"; }
  std::string operator()(const PeopleLimit& limit) const { return "people." + limit.department; }
  std::string operator()(const MonthsLimit&) const { return "months"; }
};

/// And by readers.
struct Name {
  const Funnel& funnel;
  Language language;
  std::string operator()(const VolumeLimit& limit) const {
    std::string stage = stage_name(funnel.stages[limit.stage], language);
    return limit.a_month ? text(language, message::stage_a_month, {{"stage", stage}}) : stage;
  }
  std::string operator()(const BudgetLimit&) const { return text(language, message::compare_budget); }
  std::string operator()(const PeopleLimit& limit) const {
    return text(language, message::limit_people, {{"department", department_name(limit.department, funnel, language)}});
  }
  std::string operator()(const MonthsLimit&) const { return text(language, message::input_months); }
};

}  // namespace

std::string_view lever_figure(const Lever& lever, const Funnel& funnel) {
  return words_of(lever, funnel).figure;
}

std::string lever_stage(const Lever& lever, const Funnel& funnel) {
  if (lever.kind == LeverKind::rate || lever.kind == LeverKind::unit_cost) return funnel.stages[lever.stage].id;
  const auto* target = std::get_if<VolumeTarget>(&*funnel.target);
  return lever.kind == LeverKind::target && target != nullptr ? target->stage : std::string();
}

std::string lever_key(const Lever& lever, const Funnel& funnel) {
  const std::string stage = lever_stage(lever, funnel);
  const std::string figure(lever_figure(lever, funnel));
  return stage.empty() ? figure : figure + "." + stage;
}

std::string lever_name(const Lever& lever, const Funnel& funnel, Language language) {
  const std::string stage = lever_stage(lever, funnel);
  const std::string named = stage.empty() ? stage : stage_called(stage, funnel, language);
  return text(language, words_of(lever, funnel).name, {{"stage", named}});
}

Cell lever_cell(const Lever& lever, const Fraction& value, const Funnel& funnel, language::Locale locale) {
  if (lever.kind == LeverKind::rate) return {document::Percent{percent_number(value)}};
  if (!is_money(lever, funnel)) return count_cell_of(value);
  const std::string currency = shown_currency(funnel, locale);
  const bool of_unit = lever.kind == LeverKind::unit_cost;
  return {document::Money{of_unit ? unit_cost_number(value, currency) : money_number(value, currency), currency, {}}};
}

Cell needed_cell(const Lever& lever, const Fraction& value, const Funnel& funnel, language::Locale locale) {
  if (!is_money(lever, funnel)) return lever_cell(lever, value, funnel, locale);
  return {document::Money{precise_money_number(value), shown_currency(funnel, locale), {}}};
}

std::string_view step_id(LeverStep step) {
  constexpr std::array<std::string_view, 4> ids = {"reachable", "evidence-end", "tenth", "one-month"};
  return ids.at(static_cast<std::size_t>(step));
}

std::string_view answer_id(LeverAnswer answer) {
  constexpr std::array<std::string_view, 3> ids = {"value", "cannot", "unknown"};
  return ids.at(static_cast<std::size_t>(answer));
}

std::string limit_key(const Limit& limit, const Funnel& funnel) {
  return std::visit(Key{funnel}, limit);
}

std::string limit_name(const Limit& limit, const Funnel& funnel, Language language) {
  return std::visit(Name{funnel, language}, limit);
}

Fraction limit_most(const Limit& limit) {
  if (const auto* months = std::get_if<MonthsLimit>(&limit)) return Fraction(months->most);
  if (const auto* units = std::get_if<VolumeLimit>(&limit)) return units->most.value();
  if (const auto* budget = std::get_if<BudgetLimit>(&limit)) return budget->most.value();
  return std::get<PeopleLimit>(limit).most.value();
}

Cell limit_cell(const Limit& limit, const Fraction& amount, const Funnel& funnel, language::Locale locale) {
  if (std::holds_alternative<PeopleLimit>(limit)) return {document::Count{people_number(amount)}};
  if (std::holds_alternative<BudgetLimit>(limit)) {
    const std::string currency = shown_currency(funnel, locale);
    return {document::Money{money_number(amount, currency), currency, {}}};
  }
  // Volumes are as plan() shows them: to two decimals at most.
  return {document::Count{count_number(amount, amount.is_whole() ? 0 : 2)}};
}

}  // namespace funnel::view
