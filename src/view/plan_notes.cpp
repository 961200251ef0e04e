// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/chance.hpp"
#include "view/figures.hpp"
#include "view/horizon.hpp"
#include "view/plan_sentences.hpp"
#include "view/preset_words.hpp"
#include "view/recognition.hpp"
#include "view/words.hpp"

#include <funnel/preset_rates.hpp>

#include <algorithm>

namespace funnel::view {

namespace {

using language::Language;
using language::Message;
namespace message = language::message;

std::string forecast_text(const PlanView& view, language::Locale locale) {
  const auto& target = std::get<VolumeTarget>(view.plan.target);
  const Stage& stage = view.funnel.stages[*view.funnel.stages.find(target.stage)];
  const std::string volume = language::format_number(locale, fixed(target.volume.value(), 0));
  const Language words = language_of(locale);
  return text(words, message::note_forecast_below_target, {{"volume", volume}, {"stage", stage_name(stage, words)}});
}

Money counted_revenue(const Plan& plan) {
  return plan.recognition == Recognition::earned ? *plan.earned_revenue : *plan.expected_revenue;
}

std::string expected_text(const PlanView& view, language::Locale locale) {
  const Fraction target = std::get<RevenueTarget>(view.plan.target).revenue.value();
  const Fraction expected = counted_revenue(view.plan).value();
  const std::string currency = shown_currency(view.funnel, locale);
  // Where whole units would make the two look the same, cents tell them apart.
  const bool alike = money_number(expected, currency).shown == money_number(target, currency).shown;
  const auto amount = [&](const Fraction& value) {
    const auto number = alike ? exact_money_number(value) : money_number(value, currency);
    return language::format_money(locale, number.shown, currency);
  };
  const bool earned = view.plan.recognition == Recognition::earned;
  return text(language_of(locale), earned ? message::note_earned_revenue : message::note_expected_revenue,
              {{"expected", amount(expected)}, {"target", amount(target)}});
}

std::string last_useful_of(const PlanView& view, const LastUsefulMonth& last, language::Locale locale) {
  const Language words = language_of(locale);
  const std::string stage = stage_name(view.funnel.stages[last.stage], words);
  if (!last.month) return text(words, message::stage_before_start, {{"stage", stage}});
  // The day on which a month begins would read like the last day to enter.
  const bool named = has_calendar_months(view.plan.horizon);
  const std::string month = named ? month_text(view.plan.horizon, *last.month, locale) : std::to_string(*last.month);
  return text(words, named ? message::stage_in_month : message::stage_in_numbered_month,
              {{"stage", stage}, {"month", month}});
}

bool any_channel_has_lags(const Funnel& funnel) {
  const auto has_lags = [](const Channel& channel) {
    return std::any_of(channel.stages.begin(), channel.stages.end(),
                       [](const auto& stage) { return stage.second.lag.has_value(); });
  };
  return std::any_of(funnel.channels.begin(), funnel.channels.end(), has_lags);
}

std::string last_useful_text(const PlanView& view, language::Locale locale) {
  std::string months;
  for (const LastUsefulMonth& last : view.plan.last_useful_months) {
    months += (months.empty() ? "" : ", ") + last_useful_of(view, last, locale);
  }
  const Message message = any_channel_has_lags(view.funnel) ? message::note_last_useful_period_of_channels
                                                            : message::note_last_useful_period;
  return text(language_of(locale), message, {{"months", months}});
}

std::string confidence_text(const Confidence& confidence, language::Locale locale) {
  return language::format_percent(locale, percent_number(confidence.value()).shown);
}

Message rounding_message(Rounding rounding) {
  switch (rounding) {
    case Rounding::up:
      return message::rounding_up;
    case Rounding::nearest:
      return message::rounding_nearest;
    case Rounding::exact:
      return message::rounding_exact;
  }
  return message::rounding_up;
}

std::string note_text(const PlanView& view, const PlanNote& note, language::Locale locale) {
  const Language words = language_of(locale);
  switch (note.code) {
    case PlanNoteCode::months_exceed_total:
      return text(words, message::note_months_exceed_year, {{"months", std::to_string(view.plan.horizon.months())}});
    case PlanNoteCode::forecast_below_target:
      return forecast_text(view, locale);
    case PlanNoteCode::existing_covers_target:
      return text(words, message::note_existing_covers_target);
    case PlanNoteCode::open_covers_stage:
      return text(words, message::note_open_covers_stage,
                  {{"stage", stage_name(view.funnel.stages[note.stage], words)}});
    case PlanNoteCode::expected_above_target:
      return expected_text(view, locale);
    case PlanNoteCode::rows_do_not_chain:
      return text(words, message::confidence_rows, {{"confidence", confidence_text(*view.plan.confidence, locale)}});
    case PlanNoteCode::deals_vary:
      return text(words, message::note_deals_vary);
    case PlanNoteCode::chance_not_computed:
      return text(words, message::note_chance_not_computed);
    case PlanNoteCode::channels_below_target:
      return text(words, message::note_channels_below_target);
    case PlanNoteCode::recognition_earned:
      return recognition_note(view.funnel, {*view.plan.expected_revenue, *view.plan.earned_revenue}, locale).text;
    case PlanNoteCode::last_useful_period:
      return last_useful_text(view, locale);
    case PlanNoteCode::chance_of_channels:
      break;  // is worded for two kinds of readers
  }
  return {};
}

Note preset_rates_note(const PresetRates& rates, const Funnel& funnel, language::Locale locale) {
  const Language words = language_of(locale);
  std::vector<std::string> stages;
  for (const std::size_t index : rates.stages) stages.push_back(stage_name(funnel.stages[index], words));
  const Wordings all{message::note_preset_rates, message::note_preset_rates_for_others};
  const Wordings some{message::note_some_preset_rates, message::note_some_preset_rates_for_others};
  return worded("preset-rates", words, rates.all ? all : some,
                {{"preset", rates.preset},
                 {"source", preset_source_text(*preset_facts(rates.preset), words)},
                 {"stages", joined(stages)}});
}

}  // namespace

std::string_view note_code(PlanNoteCode code) {
  switch (code) {
    case PlanNoteCode::months_exceed_total:
      return "months-exceed-year";
    case PlanNoteCode::forecast_below_target:
      return "forecast-below-target";
    case PlanNoteCode::existing_covers_target:
      return "existing-covers-target";
    case PlanNoteCode::open_covers_stage:
      return "open-covers-stage";
    case PlanNoteCode::expected_above_target:
      return "expected-above-target";
    case PlanNoteCode::rows_do_not_chain:
      return "rows-do-not-chain";
    case PlanNoteCode::deals_vary:
      return "deals-vary";
    case PlanNoteCode::chance_not_computed:
      return "chance-not-computed";
    case PlanNoteCode::chance_of_channels:
      return "chance-of-channels";
    case PlanNoteCode::channels_below_target:
      return "channels-below-target";
    case PlanNoteCode::recognition_earned:
      return "recognition-earned";
    case PlanNoteCode::last_useful_period:
      return "last-useful-period";
  }
  return {};
}

Note plan_note(const PlanView& view, const PlanNote& note, language::Locale locale) {
  if (note.code == PlanNoteCode::chance_of_channels) return *channels_chance_note(view.plan.chance, locale);
  return {note_code(note.code), note_text(view, note, locale)};
}

std::vector<Note> plan_notes(const PlanView& view, language::Locale locale) {
  std::vector<Note> notes;
  for (const PlanNote& note : view.plan.notes) notes.push_back(plan_note(view, note, locale));
  if (const auto rates = preset_rates(view.funnel)) notes.push_back(preset_rates_note(*rates, view.funnel, locale));
  return notes;
}

std::vector<std::string> policy_sentences(const Plan& plan, language::Locale locale) {
  const Language words = language_of(locale);
  std::vector<std::string> sentences;
  if (const auto period = period_sentence(plan.horizon, locale)) sentences.push_back(*period);
  sentences.push_back(text(words, rounding_message(plan.rounding)));
  if (plan.significant) {
    const bool up = plan.rounding == Rounding::up;
    sentences.push_back(text(words, up ? message::significant_up : message::significant_nearest,
                             {{"digits", std::to_string(plan.significant->value())}}));
  }
  return sentences;
}

}  // namespace funnel::view
