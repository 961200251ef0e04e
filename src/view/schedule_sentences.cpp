// SPDX-License-Identifier: MIT
#include "view/schedule_sentences.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/channel_tables.hpp"
#include "view/figures.hpp"
#include "view/recognition.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using language::Message;
namespace message = language::message;

std::string decimal(double value, int decimals, language::Locale locale) {
  return language::format_number(locale, floating_number(value, value, decimals).shown);
}

std::string units(const Volume& volume, language::Locale locale) {
  return language::format_number(locale, count_number(volume.value(), volume.value().is_whole() ? 0 : 2).shown);
}

std::string outcome_text(const ScheduleView& view, Message message, const LagOutcome& outcome,
                         language::Locale locale) {
  const language::Language words = language_of(locale);
  return text(words, message,
              {{"in_time", decimal(outcome.in_time, 1, locale)},
               {"before", decimal(outcome.before, 1, locale)},
               {"target", units(view.schedule.lag_check->target, locale)},
               {"stage", stage_name(view.funnel.stages[view.schedule.goal], words)},
               {"factor", outcome.factor ? decimal(*outcome.factor, 2, locale) : std::string()}});
}

void join(std::string& list, const std::string& item) {
  if (!list.empty()) list += ", ";
  list += item;
}

/// A stage of whose figures `wanted` holds; with the channels of which it does, where it does not of all. Nothing where
/// it holds of none.
template <class Wanted>
std::string name_where(const ScheduleView& view, std::size_t index, language::Locale locale, Wanted wanted) {
  const Stage& stage = view.funnel.stages[index];
  const std::string name = stage_name(stage, language_of(locale));
  if (view.channels.empty()) return wanted(stage.figures) ? name : std::string();
  std::string channels;
  bool all = true;
  for (std::size_t place = 0; place < view.channels.size(); ++place) {
    const bool holds = wanted(view.channels[place].funnel.stages[index].figures);
    if (holds) join(channels, channel_name(view.funnel.channels[place]));
    all = all && holds;
  }
  return all || channels.empty() ? (all ? name : std::string()) : name + " (" + channels + ")";
}

/// The names of the stages above the target's of which `wanted` holds, in the order of the funnel, with commas.
template <class Wanted>
std::string names_where(const ScheduleView& view, language::Locale locale, Wanted wanted) {
  std::string names;
  for (std::size_t index = 0; index < view.schedule.goal; ++index) {
    const std::string name = name_where(view, index, locale, wanted);
    if (!name.empty()) join(names, name);
  }
  return names;
}

/// What is missing of each stage at the start.
std::string missing_pipeline(const ScheduleView& view, language::Locale locale) {
  const language::Language words = language_of(locale);
  std::string missing;
  for (const ScheduledStage& stage : view.schedule.stages) {
    if (stage.before == Volume()) continue;
    const std::string number =
        language::format_number(locale, count_number(stage.before.value(), stage.decimals).shown);
    join(missing, text(words, message::units_of_stage,
                       {{"units", number}, {"stage", stage_name(view.funnel.stages[stage.index], words)}}));
  }
  return missing;
}

void add_lag_notes(std::vector<Note>& notes, const ScheduleView& view, language::Locale locale) {
  const auto add = [&](std::string_view code, Message message, const std::string& names,
                       std::optional<Message> for_others = {}) {
    if (names.empty()) return;
    notes.push_back(worded(code, language_of(locale), {message, for_others.value_or(message)}, {{"stages", names}}));
  };
  add("pipeline-missing", message::note_pipeline_missing, missing_pipeline(view, locale));
  add("lags-unknown", message::note_lags_unknown,
      names_where(view, locale, [](const StageFigures& figures) { return !figures.lag; }));
  add("lag-spread-unknown", message::note_lag_spread_unknown,
      names_where(view, locale,
                  [](const StageFigures& figures) {
                    return figures.lag && figures.lag->days != Volume() && !figures.lag_spread;
                  }),
      message::note_lag_spread_unknown_for_others);
}

/// With the customers that are scheduled; existing revenue counts whole.
void add_recognition(std::vector<Note>& notes, const ScheduleView& view, language::Locale locale) {
  const RevenueWithExisting& revenue = *view.schedule.with_existing;
  notes.push_back(recognition_note(view.funnel, {revenue.booked, revenue.earned, true}, locale));
  if (!revenue.short_of_target) return;
  notes.push_back({"earned-short", text(language_of(locale), message::note_earned_short,
                                        {{"difference", amount_text(*revenue.short_of_target, view.funnel, locale)}})});
}

/// What the weights of a calendar that divides the horizon evenly are taken for.
Note weights_note(const ScheduleView& view, language::Locale locale) {
  const auto& [count, months] = *view.schedule.weight_parts;
  return {"weights-divide-horizon",
          text(language_of(locale), message::note_weights_divide_horizon,
               {{"weights", std::to_string(count)},
                {"months", language::format_number(locale, count_number(months, months.is_whole() ? 0 : 2).shown)}})};
}

}  // namespace

bool has_lags(const Schedule& schedule) {
  return std::any_of(schedule.stages.begin(), schedule.stages.end(),
                     [](const ScheduledStage& stage) { return stage.lag && !stage.forecast; });
}

std::vector<std::string> lag_check_sentences(const ScheduleView& view, language::Locale locale) {
  const LagCheck& check = *view.schedule.lag_check;
  const Message unshifted =
      check.unshifted.factor ? message::lag_check_unshifted : message::lag_check_unshifted_in_vain;
  std::vector<std::string> sentences = {outcome_text(view, unshifted, check.unshifted, locale)};
  const Message shifted = check.comes_early() ? message::lag_check_shifted : message::lag_check_shifted_all_inside;
  if (check.varies()) sentences.push_back(outcome_text(view, shifted, check.shifted, locale));
  return sentences;
}

std::vector<Note> schedule_notes(const ScheduleView& view, language::Locale locale) {
  std::vector<Note> notes;
  if (view.plan.recognition == Recognition::earned && view.schedule.with_existing) add_recognition(notes, view, locale);
  if (view.schedule.weight_parts) notes.push_back(weights_note(view, locale));
  if (has_lags(view.schedule)) add_lag_notes(notes, view, locale);
  return notes;
}

}  // namespace funnel::view
