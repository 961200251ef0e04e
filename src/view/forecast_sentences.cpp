// SPDX-License-Identifier: MIT
#include "view/forecast_sentences.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/chance.hpp"
#include "view/figures.hpp"
#include "view/horizon.hpp"
#include "view/recognition.hpp"
#include "view/words.hpp"

#include <funnel/currency.hpp>

#include <algorithm>

namespace funnel::view {

namespace {

using language::Message;
namespace message = language::message;

/// A target and how far off it is expected to be, in words; no difference where what is shown of it would be 0.
struct AgainstExpected {
  std::string target;
  std::optional<std::string> difference;
  std::string least;  ///< the smallest difference that can be shown
};

bool shows_zero(const std::string& number) {
  return number.find_first_of("123456789") == std::string::npos;
}

AgainstExpected compared(const RevenueTarget& target, const Money& difference, const Funnel& funnel,
                         language::Locale locale) {
  const std::string currency = shown_currency(funnel, locale);
  const auto money = [&](const std::string& shown) { return language::format_money(locale, shown, currency); };
  const std::string shown = money_number(difference.value(), currency).shown;
  AgainstExpected result{money(money_number(target.revenue.value(), currency).shown), std::nullopt,
                         money(has_cents(currency) ? "0.01" : "1")};
  if (!shows_zero(shown)) result.difference = money(shown);
  return result;
}

AgainstExpected compared(const VolumeTarget& target, const Volume& difference, const Funnel& funnel,
                         language::Locale locale) {
  const language::Language words = language_of(locale);
  const Stage& stage = funnel.stages[*funnel.stages.find(target.stage)];
  const auto number = [&](const Fraction& units) {
    return language::format_number(locale, count_number(units, 1).plain);
  };
  AgainstExpected result{text(words, message::units_of_stage,
                              {{"units", number(target.volume.value())}, {"stage", stage_name(stage, words)}}),
                         std::nullopt, language::format_number(locale, "0.1")};
  if (difference != Volume()) result.difference = number(difference.value());
  return result;
}

AgainstExpected compared(const ForecastView& view, language::Locale locale) {
  const TargetGap& gap = *view.forecast.gap;
  const auto* revenue = std::get_if<RevenueTarget>(&*view.funnel.target);
  if (revenue != nullptr) return compared(*revenue, *gap.revenue, view.funnel, locale);
  return compared(std::get<VolumeTarget>(*view.funnel.target), *gap.volume, view.funnel, locale);
}

/// The stage of a volume target that units enter below of, or are open below of.
const Stage* passed_target(const ForecastView& view) {
  const auto* target = view.funnel.target ? std::get_if<VolumeTarget>(&*view.funnel.target) : nullptr;
  if (target == nullptr) return nullptr;
  const std::size_t stage = *view.funnel.stages.find(target->stage);
  const auto below = [stage](const Entry& entry) { return entry.stage > stage && entry.units > 0; };
  const auto any_below = [&](const std::vector<Entry>& entries) {
    return std::any_of(entries.begin(), entries.end(), below);
  };
  return any_below(view.forecast.entries) || any_below(view.forecast.open) ? &view.funnel.stages[stage] : nullptr;
}

}  // namespace

std::optional<std::string> verdict_sentence(const ForecastView& view, language::Locale locale) {
  if (!view.forecast.gap) return std::nullopt;
  const language::Language words = language_of(locale);
  const auto [target, difference, least] = compared(view, locale);
  if (!view.forecast.gap->reached) {
    const std::string shown = difference ? *difference : text(words, message::less_than, {{"amount", least}});
    return text(words, message::forecast_short, {{"target", target}, {"difference", shown}});
  }
  if (!difference) return text(words, message::forecast_reached, {{"target", target}});
  return text(words, message::forecast_exceeded, {{"target", target}, {"difference", *difference}});
}

std::vector<std::string> forecast_policy_sentences(const ForecastView& view, language::Locale locale) {
  const language::Language words = language_of(locale);
  std::vector<std::string> sentences;
  if (const auto period = period_sentence(view.funnel.horizon, locale)) sentences.push_back(*period);
  sentences.push_back(text(words, message::forecast_figures));
  if (const auto& digits = view.funnel.significant) {
    sentences.push_back(text(words, message::significant_nearest, {{"digits", std::to_string(digits->value())}}));
  }
  return sentences;
}

std::vector<Note> forecast_notes(const ForecastView& view, language::Locale locale) {
  const Forecast& forecast = view.forecast;
  const language::Language words = language_of(locale);
  std::vector<Note> notes;
  const auto note = [&](std::string_view code, Message message) { notes.push_back({code, text(words, message)}); };
  if (view.funnel.target && !forecast.gap) note("target-not-compared", message::note_target_not_compared);
  if (view.funnel.recognition == Recognition::earned && forecast.earned_revenue) {
    notes.push_back(recognition_note(view.funnel, {*forecast.expected_revenue, *forecast.earned_revenue}, locale));
  }
  if (forecast.existing && forecast.existing->covers_target) {
    note("existing-covers-target", message::note_existing_covers_target);
  }
  if (const Stage* stage = passed_target(view)) {
    notes.push_back({"volumes-below-target",
                     text(words, message::note_volumes_below_target, {{"stage", stage_name(*stage, words)}})});
  }
  if (!view.channels.empty() && !forecast.entries.empty()) note("volumes-divided", message::note_volumes_divided);
  if (!forecast.chance) return notes;
  if (forecast.chance->revenue) note("deals-vary", message::note_deals_vary);
  if (const auto unknown = channels_chance_note(forecast.chance, locale)) {
    notes.push_back(*unknown);
  } else if (!forecast.chance->chance) {
    note("chance-not-computed", message::note_chance_not_computed);
  }
  return notes;
}

}  // namespace funnel::view
