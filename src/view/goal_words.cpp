// SPDX-License-Identifier: MIT
#include "view/goal_words.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/channel_tables.hpp"
#include "view/figures.hpp"
#include "view/words.hpp"

#include <funnel/channels.hpp>

namespace funnel::view {

namespace {

using language::Language;
using language::Message;
namespace message = language::message;

/// A thing's name for machines and for readers.
struct Word {
  std::string_view id;
  Message message;
};

constexpr std::array verbs = {Word{"generate", message::verb_generate}, Word{"increase", message::verb_increase},
                              Word{"reduce", message::verb_reduce}, Word{"maintain", message::verb_maintain},
                              Word{"reach", message::verb_reach}};
constexpr std::array criteria = {
    Word{"specific", message::criterion_specific}, Word{"measurable", message::criterion_measurable},
    Word{"attainable", message::criterion_attainable}, Word{"realistic", message::criterion_realistic},
    Word{"time_bound", message::criterion_time_bound}};
constexpr std::array verdict_words = {Word{"pass", message::goal_pass}, Word{"fail", message::goal_fail},
                                      Word{"unknown", message::goal_unknown}};

template <class Table, class Value>
constexpr const Word& word_of(const Table& table, Value value) {
  return table.at(static_cast<std::size_t>(value));
}

/// A starting level may have any decimals: readers get two at most. What a plan shows has no more than it has.
document::Number level_number(const Goal& goal, const Fraction& level) {
  return level == goal.to ? count_number(level, goal.decimals) : people_number(level);
}

}  // namespace

std::string_view kind_id(GoalKind kind) {
  constexpr std::array<std::string_view, 4> ids = {"revenue", "total", "volume", "rate"};
  return ids.at(static_cast<std::size_t>(kind));
}

std::string_view verb_id(GoalVerb verb) {
  return word_of(verbs, verb).id;
}

std::string verb_name(GoalVerb verb, Language language) {
  return text(language, word_of(verbs, verb).message);
}

std::string_view criterion_id(Criterion criterion) {
  return word_of(criteria, criterion).id;
}

std::string criterion_name(Criterion criterion, Language language) {
  return text(language, word_of(criteria, criterion).message);
}

std::string_view verdict_id(Verdict verdict) {
  return word_of(verdict_words, verdict).id;
}

std::string verdict_name(Verdict verdict, Language language) {
  return text(language, word_of(verdict_words, verdict).message);
}

std::string_view unit_id(GoalKind kind) {
  constexpr std::array<std::string_view, 4> ids = {"currency", "units", "units_per_month", "share"};
  return ids.at(static_cast<std::size_t>(kind));
}

std::string goal_id(const Goal& goal, const Funnel& funnel) {
  if (!goal.stage) return "revenue";
  const std::string& stage = funnel.stages[*goal.stage].id;
  if (goal.kind == GoalKind::volume) return stage;
  return std::string(kind_id(goal.kind)) + "." + stage;
}

std::string goal_name(const Goal& goal, const Funnel& funnel, Language language) {
  if (!goal.stage) return text(language, message::row_revenue);
  const std::string stage = stage_name(funnel.stages[*goal.stage], language);
  if (goal.kind == GoalKind::total) return text(language, message::stage_in_all, {{"stage", stage}});
  if (goal.kind == GoalKind::rate) return text(language, message::input_rate, {{"stage", stage}});
  return text(language, message::stage_a_month, {{"stage", stage}});
}

document::Cell goal_cell(const Goal& goal, const Fraction& level, const Funnel& funnel, language::Locale locale) {
  if (goal.kind == GoalKind::rate) return {document::Percent{percent_number(level)}};
  if (goal.kind != GoalKind::revenue) return {document::Count{level_number(goal, level)}};
  const std::string currency = shown_currency(funnel, locale);
  return {document::Money{money_number(level, currency), currency, {}}};
}

std::string goal_figure(const Goal& goal, const Fraction& level, const Funnel& funnel, language::Locale locale) {
  if (goal.kind == GoalKind::rate) return language::format_percent(locale, percent_number(level).shown);
  if (goal.kind != GoalKind::revenue) return language::format_number(locale, level_number(goal, level).shown);
  const std::string currency = shown_currency(funnel, locale);
  return language::format_money(locale, money_number(level, currency).shown, currency);
}

std::optional<std::string> goals_channel(const Funnel& funnel) {
  const Channel* channel = own_channel(funnel);
  return channel != nullptr ? std::optional(channel_name(*channel)) : std::nullopt;
}

std::string group_name(const GoalGroup& group, const Funnel& funnel, Language language) {
  if (!group.department) return text(language, message::no_department);
  return department_name(*group.department, funnel, language);
}

}  // namespace funnel::view
