// SPDX-License-Identifier: MIT
#include "io/dates.hpp"

#include "io/number_literal.hpp"

#include <algorithm>
#include <cstddef>

namespace funnel::io {

namespace {

using std::chrono::sys_days;

constexpr unsigned first_year = 1900;
constexpr unsigned last_year = 2199;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

struct Digits {
  unsigned value = 0;
  std::size_t count = 0;
};

/// Takes one to four digits off `text`; none where none stand, or more.
Digits take_digits(std::string_view& text) {
  Digits digits;
  while (digits.count < text.size() && is_digit(text[digits.count])) {
    if (digits.count == 4) return {};
    digits.value = digits.value * 10 + static_cast<unsigned>(text[digits.count++] - '0');
  }
  text.remove_prefix(digits.count);
  return digits;
}

bool take(std::string_view& text, char expected) {
  if (text.empty() || text.front() != expected) return false;
  text.remove_prefix(1);
  return true;
}

/// ":30" and the like: a number of two digits below `limit`.
bool take_two_digits(std::string_view& text, unsigned limit) {
  const Digits digits = take_digits(text);
  return digits.count == 2 && digits.value < limit;
}

/// ":05", ":05.123": seconds and their fraction.
bool take_seconds(std::string_view& text) {
  if (!take_two_digits(text, 61)) return false;  // a leap second is 60
  if (!take(text, '.')) return true;
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  text.remove_prefix(digits);
  return digits > 0;
}

bool is_zone(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || text == "Z" || text == "UTC" || text == "AM" || text == "PM" || text == "am" || text == "pm") {
    return true;
  }
  if (!take(text, '+') && !take(text, '-')) return false;
  const Digits hours = take_digits(text);
  if (hours.count == 4) return text.empty();
  if (hours.count != 2 || hours.value > 14) return false;
  return text.empty() || (take(text, ':') && take_two_digits(text, 60) && text.empty());
}

/// What may stand behind a date: nothing, or a time.
bool is_time(std::string_view text) {
  if (text.empty()) return true;
  if (!take(text, 'T') && !take(text, ' ')) return false;
  const Digits hours = take_digits(text);
  if (hours.count == 0 || hours.count > 2 || hours.value > 24) return false;
  if (!take(text, ':') || !take_two_digits(text, 60)) return false;
  if (take(text, ':') && !take_seconds(text)) return false;
  return is_zone(text);
}

std::optional<sys_days> day(unsigned year, unsigned month, unsigned day_of_month) {
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)), std::chrono::month(month),
                                         std::chrono::day(day_of_month)};
  if (year < first_year || year > last_year || !date.ok()) return std::nullopt;
  return sys_days(date);
}

std::optional<DateReading> reading(std::optional<sys_days> day_first, std::optional<sys_days> month_first) {
  if (!day_first && !month_first) return std::nullopt;
  return DateReading{day_first, month_first};
}

}  // namespace

std::optional<DateOrder> DateReading::order() const {
  if (day_first && month_first) return std::nullopt;
  return day_first ? DateOrder::day_first : DateOrder::month_first;
}

std::optional<DateReading> read_date(std::string_view text) {
  text = trimmed(text);
  const Digits first = take_digits(text);
  const char separator = text.empty() ? '\0' : text.front();
  if (separator != '-' && separator != '/' && separator != '.') return std::nullopt;
  take(text, separator);
  const Digits second = take_digits(text);
  if (!take(text, separator)) return std::nullopt;
  const Digits third = take_digits(text);
  if (second.count == 0 || second.count > 2 || !is_time(text)) return std::nullopt;
  if (first.count == 4 && (third.count == 1 || third.count == 2)) {
    const auto date = day(first.value, second.value, third.value);
    return reading(date, date);
  }
  if (first.count == 0 || first.count > 2 || third.count != 4) return std::nullopt;
  return reading(day(third.value, second.value, first.value), day(third.value, first.value, second.value));
}

}  // namespace funnel::io
