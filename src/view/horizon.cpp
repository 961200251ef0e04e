// SPDX-License-Identifier: MIT
#include "view/horizon.hpp"

#include "language/catalogue.hpp"
#include "language/dates.hpp"

namespace funnel::view {

namespace message = language::message;

std::string horizon_title(const Horizon& horizon, language::Language language) {
  if (horizon.months() == 12) return text(language, message::column_year);
  if (horizon.months() == 1) return text(language, message::column_one_month);
  return text(language, message::column_months, {{"months", std::to_string(horizon.months())}});
}

document::Audience month_audience(const Horizon& horizon) {
  return horizon.months() == 1 ? document::Audience::machines : document::Audience::everybody;
}

std::optional<std::string> period_sentence(const Horizon& horizon, language::Locale locale) {
  const auto start = horizon.start();
  if (!start) return std::nullopt;
  return text(
      language_of(locale), message::period,
      {{"start", language::format_date(locale, *start)}, {"end", language::format_date(locale, *horizon.end())}});
}

bool has_calendar_months(const Horizon& horizon) {
  return horizon.start() && horizon.start()->day() == std::chrono::day(1);
}

std::string month_text(const Horizon& horizon, int month, language::Locale locale) {
  const auto start = horizon.month_start(month);
  if (!start) return std::to_string(month);
  if (start->day() != std::chrono::day(1)) return language::format_date(locale, *start);
  return language::format_month(locale, start->year() / start->month());
}

}  // namespace funnel::view
