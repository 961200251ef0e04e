// SPDX-License-Identifier: MIT
#include "view/chance.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/figures.hpp"
#include "view/json_object.hpp"
#include "view/plan_sentences.hpp"
#include "view/words.hpp"

#include <cmath>

namespace funnel::view {

namespace {

namespace message = language::message;

std::string goal_text(const PlanChance& chance, const Funnel& funnel, language::Locale locale) {
  const language::Language words = language_of(locale);
  if (chance.revenue) {
    const std::string currency = shown_currency(funnel, locale);
    const std::string shown = money_number(chance.revenue->value(), currency).shown;
    const bool earned = funnel.recognition == Recognition::earned;
    return text(words, earned ? message::goal_signed_revenue : message::goal_revenue,
                {{"revenue", language::format_money(locale, shown, currency)}});
  }
  const std::string units = language::format_number(locale, std::to_string(chance.needed));
  return text(words, message::units_of_stage,
              {{"units", units}, {"stage", stage_name(funnel.stages[chance.stage], words)}});
}

std::string_view basis_id(ChanceBasis basis) {
  return basis == ChanceBasis::evidence ? "evidence" : "rates-certain";
}

bool is_unknown_of_channels(const std::optional<PlanChance>& chance) {
  return chance && chance->problem && is_of_channels(*chance->problem);
}

language::Message channels_reason(ChanceProblem problem) {
  switch (problem) {
    case ChanceProblem::channel_clvs_differ:
      return message::channel_clvs_differ;
    case ChanceProblem::channel_deals_vary:
      return message::channel_deals_vary;
    case ChanceProblem::channels_not_apart:
      return message::channels_not_apart;
    default:
      return message::channels_uncertain;
  }
}

}  // namespace

std::string chance_text(double chance, language::Locale locale) {
  const language::Language words = language_of(locale);
  const auto percent = [locale](long whole) { return language::format_percent(locale, std::to_string(whole)); };
  if (chance > 0 && chance < 0.005) return text(words, message::chance_under, {{"chance", percent(1)}});
  if (chance < 1 && chance >= 0.995) return text(words, message::chance_over, {{"chance", percent(99)}});
  return percent(std::lround(100 * chance));
}

std::string percent_text(const document::Number& percent, language::Locale locale) {
  return language::format_percent(locale, percent.shown);
}

std::string interval_text(const RateInterval& interval, language::Locale locale) {
  const int decimals = interval_decimals(interval);
  const auto percent = [&](double rate) {
    return language::format_percent(locale, floating_percent(rate, decimals).shown);
  };
  return text(language_of(locale), message::from_to, {{"from", percent(interval.low)}, {"to", percent(interval.high)}});
}

std::optional<std::string> chance_sentence(const std::optional<PlanChance>& chance, const Funnel& funnel,
                                           language::Locale locale) {
  if (!chance || !chance->chance || chance->needed == 0) return std::nullopt;
  const bool certain = chance->chance->basis == ChanceBasis::rates_certain;
  return text(
      language_of(locale), certain ? message::chance_if_rates_certain : message::chance_given_evidence,
      {{"goal", goal_text(*chance, funnel, locale)}, {"chance", chance_text(chance->chance->probability, locale)}});
}

std::optional<Note> channels_chance_note(const std::optional<PlanChance>& chance, language::Locale locale) {
  if (!is_unknown_of_channels(chance)) return std::nullopt;
  const language::Language words = language_of(locale);
  const std::string reason = text(words, channels_reason(*chance->problem));
  return worded(note_code(PlanNoteCode::chance_of_channels), words,
                {message::note_chance_of_channels, message::note_chance_of_channels_for_others}, {{"reason", reason}});
}

nlohmann::ordered_json chance_json(const std::optional<PlanChance>& chance, const Funnel& funnel) {
  if (!chance || is_unknown_of_channels(chance)) return nullptr;
  const bool counts_customers = chance->stage + 1 == funnel.stages.size() && !chance->revenue;
  const auto& found = chance->chance;
  JsonObject object(5);
  object.add("probability", found ? Json(found->probability) : Json())
      .add("customers", counts_customers ? Json(chance->needed) : Json());
  if (chance->revenue) object.add("revenue", to_json(chance->revenue->value()));
  object.add("basis", found ? Json(basis_id(found->basis)) : Json());
  if (found && found->error > 0) object.add("error", found->error);
  return object.take();
}

}  // namespace funnel::view
