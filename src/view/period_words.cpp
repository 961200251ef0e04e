// SPDX-License-Identifier: MIT
#include "view/period_words.hpp"

#include "language/catalogue.hpp"
#include "language/dates.hpp"

namespace funnel::view {

namespace {

namespace message = language::message;
using std::chrono::year_month_day;

constexpr unsigned months_in_quarter = 3;

/// Whether the period is a quarter of the calendar.
bool is_calendar_quarter(const SchedulePeriod& period) {
  const year_month_day first = *period.first;
  const unsigned month = static_cast<unsigned>(first.month());
  if (first.day() != std::chrono::day(1) || month % months_in_quarter != 1) return false;
  return std::chrono::sys_days(*period.last) + std::chrono::days(1) ==
         std::chrono::sys_days(first + std::chrono::months(months_in_quarter));
}

}  // namespace

std::string_view period_id(PeriodLength length) {
  switch (length) {
    case PeriodLength::month:
      return "month";
    case PeriodLength::quarter:
      return "quarter";
    case PeriodLength::week:
      break;
  }
  return "week";
}

std::string period_title(PeriodLength length, language::Language language) {
  switch (length) {
    case PeriodLength::month:
      return text(language, message::column_month);
    case PeriodLength::quarter:
      return text(language, message::column_quarter);
    case PeriodLength::week:
      break;
  }
  return text(language, message::column_week);
}

std::string period_name(const Schedule& schedule, std::size_t place, language::Locale locale) {
  const SchedulePeriod& period = schedule.periods[place];
  if (!period.first) return std::to_string(place + 1);
  const year_month_day first = *period.first;
  if (schedule.by == PeriodLength::quarter && is_calendar_quarter(period)) {
    const unsigned quarter = (static_cast<unsigned>(first.month()) + 2) / months_in_quarter;
    return text(language_of(locale), message::calendar_quarter,
                {{"quarter", std::to_string(quarter)}, {"year", std::to_string(static_cast<int>(first.year()))}});
  }
  const bool is_month = schedule.by != PeriodLength::week && first.day() == std::chrono::day(1);
  return is_month ? language::format_month(locale, first.year() / first.month()) : language::format_date(locale, first);
}

}  // namespace funnel::view
