// SPDX-License-Identifier: MIT
#include "view/goal_sentences.hpp"

#include "language/catalogue.hpp"
#include "language/dates.hpp"
#include "language/segments.hpp"
#include "view/goal_words.hpp"
#include "view/stage_words.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using language::Language;
using language::Message;
namespace message = language::message;

/// Messages of the same thing with an end date, over several months and over one.
struct Duration {
  Message dated;
  Message months;
  Message one_month;
};
constexpr Duration until{message::until_date, message::for_months, message::for_one_month};
constexpr Duration by{message::by_date, message::in_months, message::in_one_month};
/// What is produced month by month, and what is attained some time.
constexpr Duration over{message::by_date, message::for_months, message::for_one_month};
constexpr Duration within{message::by_date, message::within_months, message::within_one_month};

/// The sentences of one goal, or about it, in one locale.
class Composer {
 public:
  Composer(const GoalsView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale) {}

  std::string duration(const Duration& kind) const {
    const int months = view_.funnel.horizon.months();
    if (const auto end = view_.goals.deadline) {
      return text(words_, kind.dated, {{"date", language::format_date(locale_, *end)}});
    }
    if (months == 1) return text(words_, kind.one_month);
    return text(words_, kind.months, {{"months", std::to_string(months)}});
  }

  std::string sentence(const Goal& goal) const {
    const std::string indicator = indicator_of(goal);
    const std::string segment = language::segment_phrase(words_, goal.segment.value_or(std::string())) + channel();
    const std::string from = goal.from ? figure(goal, *goal.from) : std::string();
    const std::string to = figure(goal, goal.to);
    const std::string amount = amount_of(goal);
    const std::string where = place_of(goal) + segment;
    const std::string average = goal.average ? text(words_, message::on_average) : std::string();
    const std::string deadline = duration(duration_of(goal.verb));
    return text(words_, message_of(goal),
                {{"indicator", indicator},
                 {"segment", segment},
                 {"from", from},
                 {"to", to},
                 {"amount", amount},
                 {"where", where},
                 {"average", average},
                 {"deadline", deadline}});
  }

  /// What the whole funnel is for.
  std::string aim() const {
    const Goal& goal = view_.goals.goals.front();
    const Message message = goal.kind == GoalKind::revenue ? message::aim_revenue : message::aim_total;
    return text(words_, message, {{"amount", amount_of(goal)}, {"where", place_of(goal)}});
  }

 private:
  static const Duration& duration_of(GoalVerb verb) {
    switch (verb) {
      case GoalVerb::maintain:
        return until;
      case GoalVerb::generate:
        return over;
      case GoalVerb::increase:
      case GoalVerb::reduce:
        return within;
      case GoalVerb::reach:
        break;
    }
    return by;
  }

  static Message message_of(const Goal& goal) {
    if (goal.kind == GoalKind::revenue) return goal.from ? message::smart_revenue_from : message::smart_revenue;
    if (goal.kind == GoalKind::total) return goal.from ? message::smart_total_from : message::smart_total;
    if (goal.kind == GoalKind::rate) return message::smart_rate;
    switch (goal.verb) {
      case GoalVerb::increase:
        return message::smart_increase;
      case GoalVerb::reduce:
        return message::smart_reduce;
      case GoalVerb::maintain:
        return message::smart_maintain;
      case GoalVerb::generate:
      case GoalVerb::reach:
        break;
    }
    return message::smart_generate;
  }

  const Stage& stage_of(const Goal& goal) const { return view_.funnel.stages[*goal.stage]; }

  std::string figure(const Goal& goal, const Fraction& level) const {
    return goal_figure(goal, level, view_.funnel, locale_);
  }

  std::string indicator_of(const Goal& goal) const {
    if (goal.kind == GoalKind::volume) return volume_phrase(stage_of(goal), words_);
    if (goal.kind != GoalKind::rate) return {};
    return rate_phrase(stage_of(goal), view_.funnel.stages[*goal.stage + 1], words_);
  }

  /// "2,667 leads"; of the revenue, the amount alone.
  std::string amount_of(const Goal& goal) const {
    if (!goal.stage) return figure(goal, goal.to);
    return figure(goal, goal.to) + " " + counted_noun(stage_of(goal), goal.to, words_);
  }

  /// Through what a channel's goal is reached; nothing where the goal is the whole funnel's.
  std::string channel() const {
    const auto name = goals_channel(view_.funnel);
    return name ? text(words_, message::through_channel, {{"channel", *name}}) : std::string();
  }

  std::string place_of(const Goal& goal) const { return goal.stage ? place_phrase(stage_of(goal), words_) : ""; }

  const GoalsView& view_;
  Language words_;
  language::Locale locale_;
};

/// "sessions, generated leads and MQLs"
std::string enumerated(std::vector<std::string> texts, Language words) {
  if (texts.size() < 2) return joined(texts, "");
  const std::string last = std::move(texts.back());
  texts.pop_back();
  return text(words, message::and_last, {{"all", joined(texts, ", ")}, {"last", last}});
}

}  // namespace

std::string goal_sentence(const Goal& goal, const GoalsView& view, language::Locale locale) {
  return Composer(view, locale).sentence(goal);
}

std::string objective_sentence(const GoalGroup& group, const GoalsView& view, language::Locale locale) {
  const Language words = language_of(locale);
  const Composer composer(view, locale);
  const std::string aim = composer.aim();
  const std::string deadline = composer.duration(by);
  std::vector<std::string> stages;
  for (const std::size_t index : group.goals) {
    const Goal& goal = view.goals.goals[index];
    if (goal.kind == GoalKind::volume) stages.push_back(all_units_phrase(view.funnel.stages[*goal.stage], words));
  }
  std::reverse(stages.begin(), stages.end());
  if (stages.empty()) return text(words, message::okr_objective_alone, {{"aim", aim}, {"deadline", deadline}});
  return text(words, message::okr_objective,
              {{"aim", aim}, {"deadline", deadline}, {"stages", enumerated(std::move(stages), words)}});
}

std::string reviews_sentence(const GoalsView& view, language::Locale locale) {
  const Language words = language_of(locale);
  std::vector<std::string> reviews;
  for (const Milestone& review : view.goals.reviews) {
    reviews.push_back(review.last ? language::format_date(locale, *review.last) : std::to_string(review.month));
  }
  if (!view.goals.deadline) return text(words, message::goal_reviews_months, {{"months", joined(reviews, ", ")}});
  // English dates have commas of their own.
  const std::string_view separator = words == Language::french ? ", " : "; ";
  return text(words, message::goal_reviews, {{"dates", joined(reviews, separator)}});
}

std::string deadline_text(const GoalsView& view, language::Locale locale) {
  if (const auto end = view.goals.deadline) return language::format_date(locale, *end);
  const int months = view.funnel.horizon.months();
  if (months == 1) return text(language_of(locale), message::column_one_month);
  return text(language_of(locale), message::column_months, {{"months", std::to_string(months)}});
}

}  // namespace funnel::view
