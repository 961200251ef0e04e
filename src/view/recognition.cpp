// SPDX-License-Identifier: MIT
#include "view/recognition.hpp"

#include "language/catalogue.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace message = language::message;

Note recognition_note(const Funnel& funnel, const EarnedRevenue& revenue, language::Locale locale) {
  constexpr std::string_view code = "recognition-earned";
  const language::Language words = language_of(locale);
  if (funnel.clv_months == 1) return {code, text(words, message::note_recognition_earned_at_once)};
  return {code, text(words, revenue.scheduled ? message::note_recognition_scheduled : message::note_recognition_earned,
                     {{"months", std::to_string(funnel.clv_months)},
                      {"expected", amount_text(revenue.expected, funnel, locale)},
                      {"earned", amount_text(revenue.earned, funnel, locale)}})};
}

}  // namespace funnel::view
