// SPDX-License-Identifier: MIT
#include "view/horizon.hpp"

#include "language/dates.hpp"
#include "language/messages.hpp"

namespace funnel::view {

using language::Message;

std::string horizon_title(const Horizon& horizon, language::Language language) {
  if (horizon.months() == 12) return text(language, Message::column_year);
  if (horizon.months() == 1) return text(language, Message::column_one_month);
  return text(language, Message::column_months, {{"months", std::to_string(horizon.months())}});
}

document::Audience month_audience(const Horizon& horizon) {
  return horizon.months() == 1 ? document::Audience::machines : document::Audience::everybody;
}

std::optional<std::string> period_sentence(const Horizon& horizon, language::Locale locale) {
  const auto start = horizon.start();
  if (!start) return std::nullopt;
  return text(
      language_of(locale), Message::period,
      {{"start", language::format_date(locale, *start)}, {"end", language::format_date(locale, *horizon.end())}});
}

}  // namespace funnel::view
