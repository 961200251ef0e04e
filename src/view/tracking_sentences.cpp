// SPDX-License-Identifier: MIT
#include "view/tracking_sentences.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/chance.hpp"
#include "view/channel_tables.hpp"
#include "view/figures.hpp"
#include "view/tracking_tables.hpp"
#include "view/tracking_words.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

using language::Language;
using language::Message;
namespace message = language::message;

std::string count_text(const Fraction& units, int decimals, language::Locale locale) {
  return language::format_number(locale, count_number(units, decimals).shown);
}

std::string cost_text(const std::optional<Fraction>& cost, const Funnel& funnel, language::Locale locale) {
  if (!cost) return {};
  const std::string currency = shown_currency(funnel, locale);
  return language::format_money(locale, unit_cost_number(*cost, currency).shown, currency);
}

/// A value with all its decimals, so that what is said suffices.
std::string needed_text(const std::optional<Fraction>& amount, const Funnel& funnel, language::Locale locale) {
  if (!amount) return {};
  return language::format_money(locale, precise_money_number(*amount).shown, shown_currency(funnel, locale));
}

std::string share_text(const std::optional<Fraction>& share, language::Locale locale) {
  return share ? percent_text(percent_number(*share), locale) : "-";
}

Message rate_message(const Corrective& lever) {
  if (!lever.needed) return message::corrective_rate_cannot;
  if (!lever.within_reachable) return message::corrective_rate;
  return *lever.within_reachable ? message::corrective_rate_reachable : message::corrective_rate_unreachable;
}

Message still_message(const Chance& chance) {
  return chance.basis == ChanceBasis::evidence ? message::still_chance_evidence : message::still_chance_certain;
}

/// "Customers, Leads, SEO (Leads)"
std::string names_of(const TrackingView& view, bool (*is_meant)(const Kpi&), language::Locale locale) {
  std::string names;
  for (const Kpi& kpi : view.tracking.kpis) {
    if (!is_meant(kpi)) continue;
    names += (names.empty() ? "" : ", ") + kpi_name(kpi, view.funnel, language_of(locale));
  }
  for (std::size_t index = 0; index < view.tracking.channels.size(); ++index) {
    const std::string own = names_of(view.of(view.tracking.channels[index]), is_meant, locale);
    if (own.empty()) continue;
    names += (names.empty() ? "" : ", ") + channel_name(view.funnel.channels[index]) + " (" + own + ")";
  }
  return names;
}

}  // namespace

std::string behind_sentence(const TrackingView& view, language::Locale locale) {
  const Language words = language_of(locale);
  const std::string behind = names_of(view, [](const Kpi& kpi) { return kpi.status == TrackStatus::behind; }, locale);
  const std::string unknown = names_of(view, lacks_figures, locale);
  if (!behind.empty()) {
    const std::string said = text(words, message::one_behind, {{"kpis", behind}});
    return unknown.empty() ? said : said + " " + text(words, message::no_figures, {{"kpis", unknown}});
  }
  if (unknown.empty()) return text(words, message::nothing_behind);
  return text(words, message::nothing_measured_behind) + " " + text(words, message::no_figures, {{"kpis", unknown}});
}

std::optional<std::string> still_sentence(const TrackingView& view, language::Locale locale) {
  const Language words = language_of(locale);
  const Kpi& kpi = target_kpi(view);
  if (!kpi.to_date.actual || !kpi.needed) return std::nullopt;
  const std::string stage = stage_name(view.funnel.stages[kpi.stage], words);
  const bool made = *kpi.needed == Fraction(0);
  const Fraction units = made ? *kpi.to_date.actual : *kpi.needed;
  const auto said = [&](Message message, const std::string& chance) {
    return text(words, message,
                {{"units", count_text(units, kpi.decimals, locale)}, {"stage", stage}, {"chance", chance}});
  };
  if (made) return said(message::target_made, {});
  if (view.tracking.remaining.empty()) return said(message::horizon_over, {});
  const auto& chance = view.tracking.chance;
  if (!chance || !chance->chance) return std::nullopt;
  return said(still_message(*chance->chance), chance_text(chance->chance->probability, locale));
}

std::string corrective_sentence(const TrackingView& view, const Kpi& kpi, language::Locale locale) {
  const Language words = language_of(locale);
  const Funnel& funnel = view.funnel;
  const Corrective& lever = *kpi.corrective;
  const std::string name = kpi_name(kpi, funnel, words);
  const std::string stage = stage_name(funnel.stages[lever.stage], words);
  const auto said = [&](Message message, const std::string& needed, const std::string& planned,
                        const std::string& actual) {
    return text(words, message,
                {{"kpi", name},
                 {"cause", stage},
                 {"stage", stage},
                 {"unit", stage_singular(funnel.stages[lever.stage], words)},
                 {"needed", needed},
                 {"planned", planned},
                 {"actual", actual}});
  };
  switch (lever.kind) {
    case CorrectiveKind::upstream:
      return said(message::corrective_upstream, {}, {}, {});
    case CorrectiveKind::volume:
      return said(message::corrective_volume, count_text(*lever.needed, kpi.decimals, locale),
                  count_text(*lever.planned, kpi.decimals, locale), {});
    case CorrectiveKind::rate:
      return said(rate_message(lever), share_text(lever.needed, locale), share_text(lever.planned, locale),
                  share_text(lever.actual, locale));
    case CorrectiveKind::unit_cost:
      return said(lever.needed ? message::corrective_cost : message::corrective_cost_cannot,
                  needed_text(lever.needed, funnel, locale), cost_text(lever.planned, funnel, locale),
                  cost_text(lever.actual, funnel, locale));
    case CorrectiveKind::value:
      break;
  }
  return said(lever.needed ? message::corrective_value : message::corrective_value_cannot,
              needed_text(lever.needed, funnel, locale), needed_text(lever.planned, funnel, locale), {});
}

}  // namespace funnel::view
