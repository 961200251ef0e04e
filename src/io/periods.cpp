// SPDX-License-Identifier: MIT
// The periods of dates.hpp: a year and a month, a quarter or a week of it.
#include "io/dates.hpp"
#include "io/number_literal.hpp"
#include "io/words.hpp"

#include <array>
#include <string>

namespace funnel::io {

namespace {

using std::chrono::sys_days;

constexpr std::size_t longest_period = 40;
constexpr int week_days = 7;
constexpr int month_days = 31;
constexpr int quarter_days = 92;
constexpr int year_days = 365;

struct MonthName {
  std::string_view word;
  unsigned month;
};

/// English and French, in full and as they are cut, without accents.
constexpr std::array months = {
    MonthName{"january", 1},   MonthName{"janvier", 1},   MonthName{"jan", 1},  MonthName{"janv", 1},
    MonthName{"february", 2},  MonthName{"fevrier", 2},   MonthName{"feb", 2},  MonthName{"fev", 2},
    MonthName{"fevr", 2},      MonthName{"march", 3},     MonthName{"mars", 3}, MonthName{"mar", 3},
    MonthName{"april", 4},     MonthName{"avril", 4},     MonthName{"apr", 4},  MonthName{"avr", 4},
    MonthName{"may", 5},       MonthName{"mai", 5},       MonthName{"june", 6}, MonthName{"juin", 6},
    MonthName{"jun", 6},       MonthName{"july", 7},      MonthName{"jul", 7},  MonthName{"juillet", 7},
    MonthName{"juil", 7},      MonthName{"august", 8},    MonthName{"aout", 8}, MonthName{"aug", 8},
    MonthName{"aou", 8},       MonthName{"september", 9}, MonthName{"sep", 9},  MonthName{"septembre", 9},
    MonthName{"sept", 9},      MonthName{"october", 10},  MonthName{"oct", 10}, MonthName{"octobre", 10},
    MonthName{"november", 11}, MonthName{"novembre", 11}, MonthName{"nov", 11}, MonthName{"december", 12},
    MonthName{"decembre", 12}, MonthName{"dec", 12},
};

bool are_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

unsigned number_of(std::string_view digits) {
  unsigned value = 0;
  for (const char digit : digits) value = value * 10 + static_cast<unsigned>(digit - '0');
  return value;
}

/// A number that all of `text` is, of at most two digits; 0 where it is none.
unsigned small_number(std::string_view text) {
  return are_digits(text) && text.size() <= 2 ? number_of(text) : 0;
}

std::optional<std::chrono::year> year_of(std::string_view text) {
  if (!are_digits(text) || text.size() != 4) return std::nullopt;
  const unsigned year = number_of(text);
  if (year < 1900 || year > 2199) return std::nullopt;
  return std::chrono::year(static_cast<int>(year));
}

struct Period {
  sys_days first;
  int days;  ///< as many as usually lie between the beginnings
};

std::optional<Period> month_of(std::chrono::year year, unsigned month, int days = month_days) {
  if (month < 1 || month > 12) return std::nullopt;
  return Period{sys_days(year / std::chrono::month(month) / 1), days};
}

/// The Monday of an ISO week: the first week of a year is the one with its first Thursday.
std::optional<Period> week_of(std::chrono::year year, unsigned week) {
  if (week < 1 || week > 53) return std::nullopt;
  const sys_days fourth = sys_days(year / std::chrono::January / 4);
  const sys_days first_monday = fourth - (std::chrono::weekday(fourth) - std::chrono::Monday);
  const sys_days monday = first_monday + std::chrono::weeks(week - 1);
  const bool in_year = std::chrono::year_month_day(monday + std::chrono::days(3)).year() == year;
  return in_year ? std::optional(Period{monday, week_days}) : std::nullopt;
}

std::optional<Period> named_month_of(std::chrono::year year, std::string_view word) {
  for (const MonthName& name : months) {
    if (name.word == word) return month_of(year, name.month);
  }
  return std::nullopt;
}

/// "01", "jan", "q1", "t1" or "w05" of a year.
std::optional<Period> part_of(std::chrono::year year, std::string_view part) {
  if (const unsigned number = small_number(part)) return month_of(year, number);
  const unsigned number = small_number(part.substr(1));
  if (part.front() == 'q' || part.front() == 't') {
    return number <= 4 && part.size() == 2 ? month_of(year, number * 3 - 2, quarter_days) : std::nullopt;
  }
  if (part.front() == 'w') return week_of(year, number);
  return named_month_of(year, part);
}

constexpr std::string_view between = " -/.";

/// "Jan-26", which is what spreadsheets make of 2026-01.
std::optional<Period> month_of_short_year(std::string_view text) {
  if (text.size() < 6) return std::nullopt;
  const std::size_t tail = text.size() - 2;
  const std::string_view year = text.substr(tail);
  if (!are_digits(year) || between.find(text[tail - 1]) == std::string_view::npos) return std::nullopt;
  return named_month_of(std::chrono::year(static_cast<int>(2000 + number_of(year))), folded(text.substr(0, tail - 1)));
}

/// A year and a part of it, on either side of a space, "-", "/" or ".".
std::optional<Period> written_period(std::string_view text) {
  if (text.size() > longest_period) return std::nullopt;
  if (const auto year = year_of(text)) return month_of(*year, 1, year_days);
  if (const auto month = month_of_short_year(text)) return month;
  if (text.size() < 6) return std::nullopt;
  const std::size_t tail = text.size() - 4;
  const auto leading = year_of(text.substr(0, 4));
  const auto trailing = year_of(text.substr(tail));
  if (leading && between.find(text[4]) != std::string_view::npos) {
    const std::string part = folded(text.substr(5));
    return part.empty() ? std::nullopt : part_of(*leading, part);
  }
  if (!trailing || between.find(text[tail - 1]) == std::string_view::npos) return std::nullopt;
  const std::string part = folded(text.substr(0, tail - 1));
  return part.empty() ? std::nullopt : part_of(*trailing, part);
}

}  // namespace

std::optional<DateReading> read_period(std::string_view text) {
  text = trimmed(text);
  if (auto date = read_date(text)) return date;
  const auto period = written_period(text);
  return period ? std::optional(DateReading{period->first, period->first, period->days}) : std::nullopt;
}

}  // namespace funnel::io
