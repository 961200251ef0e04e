// SPDX-License-Identifier: MIT
#include "language/dates.hpp"

#include <array>
#include <string_view>

namespace funnel::language {

namespace {

constexpr std::array<std::string_view, 12> english_months = {"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 12> french_months = {"janvier",   "février", "mars",     "avril",
                                                            "mai",       "juin",    "juillet",  "août",
                                                            "septembre", "octobre", "novembre", "décembre"};

std::string month_name(Language language, std::chrono::month month) {
  const std::size_t index = static_cast<unsigned>(month) - 1U;
  return std::string((language == Language::french ? french_months : english_months).at(index));
}

}  // namespace

std::string format_date(Locale locale, std::chrono::year_month_day date) {
  const bool french = language_of(locale) == Language::french;
  const std::string month = month_name(language_of(locale), date.month());
  const unsigned day = static_cast<unsigned>(date.day());
  const std::string year = std::to_string(static_cast<int>(date.year()));
  if (locale == Locale::en_us || locale == Locale::en_ca) return month + " " + std::to_string(day) + ", " + year;
  const std::string day_text = std::to_string(day) + (french && day == 1 ? "er" : "");
  return day_text + " " + month + " " + year;
}

std::string format_month(Locale locale, std::chrono::year_month month) {
  return month_name(language_of(locale), month.month()) + "\u00A0" + std::to_string(static_cast<int>(month.year()));
}

}  // namespace funnel::language
