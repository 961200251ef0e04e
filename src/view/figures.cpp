// SPDX-License-Identifier: MIT
#include "view/figures.hpp"

#include <funnel/currency.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace funnel::view {

namespace {

struct Digits {
  std::string whole;
  std::string decimals;
  bool rest_is_half_or_more = false;
  bool rest_is_zero = true;
};

std::string to_text(Integer128 value) {
  if (value <= std::numeric_limits<std::int64_t>::max()) return std::to_string(static_cast<std::int64_t>(value));
  std::string text;
  do {
    text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
    value /= 10;
  } while (value != 0);
  return text;
}

/// Long division of a value that is not negative.
Digits divide(const Fraction& value, int decimals) {
  Digits digits;
  const Integer128 divisor = value.denominator();
  digits.whole = to_text(value.numerator() / divisor);
  Integer128 rest = value.numerator() % divisor;
  for (int place = 0; place < decimals; ++place) {
    rest *= 10;  // below 10^37: a fraction's parts are at most 10^36
    digits.decimals += static_cast<char>('0' + static_cast<int>(rest / divisor));
    rest %= divisor;
  }
  digits.rest_is_half_or_more = rest * 2 >= divisor;
  digits.rest_is_zero = rest == 0;
  return digits;
}

/// The digits plus one in the last place.
std::string incremented(std::string digits) {
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
    if (*digit != '9') {
      ++*digit;
      return digits;
    }
    *digit = '0';
  }
  return "1" + digits;
}

std::string with_point(const std::string& digits, std::size_t decimals) {
  if (decimals == 0) return digits;
  const std::size_t point = digits.size() - decimals;
  return digits.substr(0, point) + "." + digits.substr(point);
}

std::string without_trailing_zeros(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

/// Two decimals at least, of a number that has some.
std::string with_two_decimals(std::string text) {
  const std::size_t decimals = text.size() - text.find('.') - 1;
  if (decimals < 2) text += '0';
  return text;
}

Fraction magnitude(const Fraction& value) {
  return value.numerator() < 0 ? *Fraction::make(-value.numerator(), value.denominator()) : value;
}

std::string shortest(double value) {
  std::array<char, 400> buffer{};
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
  return {buffer.data(), result.ptr};
}

bool ends_within(const Fraction& value, int decimals) {
  return divide(magnitude(value), decimals).rest_is_zero;
}

/// Whether a double holds the integer exactly. A quotient of two such is rounded once: to the nearest double.
bool fits_double(Integer128 value) {
  constexpr Integer128 limit = Integer128{1} << 53;
  return value >= -limit && value <= limit;
}

Fraction percentage(const Fraction& value) {
  // A rate of 36 digits is shown by its first ones: the percentage of what is left is as exact as anybody can see.
  const auto exact = Fraction::make(value.numerator(), value.denominator());
  if (const auto percent = Fraction::make(exact->numerator() * 100, exact->denominator())) return *percent;
  return *Fraction::make(exact->numerator(), exact->denominator() / 100);
}

/// Which decimal of a value below 1 is the first that is not 0: 1 of 0.25, 3 of 0.004; 37 where none of 36 is.
int first_place(const Fraction& value) {
  const std::string decimals = divide(magnitude(value), 36).decimals;
  return static_cast<int>(std::min(decimals.find_first_not_of('0'), std::size_t{36})) + 1;
}

int decimals_of_percentage(const Fraction& percent) {
  for (int decimals = 0; decimals <= 4; ++decimals) {
    if (ends_within(percent, decimals)) return decimals;
  }
  if (magnitude(percent) >= Fraction(1)) return 2;
  return std::max(2, first_place(percent) + 2);
}

}  // namespace

std::string fixed(const Fraction& value, int decimals) {
  const Digits digits = divide(magnitude(value), decimals);
  const std::string all = digits.whole + digits.decimals;
  const std::string shown = digits.rest_is_half_or_more ? incremented(all) : all;
  const bool zero = shown.find_first_not_of('0') == std::string::npos;
  const std::string text = with_point(shown, static_cast<std::size_t>(decimals));
  return value < Fraction(0) && !zero ? "-" + text : text;
}

double to_double(const Fraction& value) {
  if (fits_double(value.numerator()) && fits_double(value.denominator())) {
    return static_cast<double>(value.numerator()) / static_cast<double>(value.denominator());
  }
  // 60 digits and a mark for what follows them: enough for the parser to round to the nearest double.
  const Digits digits = divide(magnitude(value), 60);
  const std::string text = digits.whole + "." + digits.decimals + (digits.rest_is_zero ? "" : "1");
  double result = 0;
  std::from_chars(text.data(), text.data() + text.size(), result);
  return value < Fraction(0) ? -result : result;
}

nlohmann::ordered_json to_json(const Fraction& value) {
  const bool fits = value.numerator() >= std::numeric_limits<std::int64_t>::min() &&
                    value.numerator() <= std::numeric_limits<std::int64_t>::max();
  if (value.is_whole() && fits) return static_cast<std::int64_t>(value.numerator());
  return to_double(value);
}

document::Number count_number(const Fraction& value, int decimals) {
  std::string shown = fixed(value, decimals);
  return {without_trailing_zeros(shown), std::move(shown)};
}

document::Number money_number(const Fraction& value, std::string_view currency) {
  const bool cents = !value.is_whole() && magnitude(value) < Fraction(100) && has_cents(currency);
  return {exact_money_number(value).plain, fixed(value, cents ? 2 : 0)};
}

document::Number exact_money_number(const Fraction& value) {
  const int decimals = value.is_whole() ? 0 : 2;
  return {value.is_whole() ? fixed(value, 0) : shortest(to_double(value)), fixed(value, decimals)};
}

document::Number precise_money_number(const Fraction& value) {
  const std::string shown = without_trailing_zeros(fixed(value, 4));
  return {exact_money_number(value).plain, value.is_whole() ? shown : with_two_decimals(shown)};
}

document::Number unit_cost_number(const Fraction& value, std::string_view currency) {
  const bool small = !value.is_whole() && value < Fraction(10);
  if (!small) return money_number(value, currency);
  const bool tiny = value < *Fraction::make(1, 10);
  std::string shown = tiny ? without_trailing_zeros(fixed(value, first_place(value) + 1)) : fixed(value, 2);
  return {shortest(to_double(value)), with_two_decimals(std::move(shown))};
}

document::Number ratio_number(const Fraction& value, int decimals) {
  return {shortest(to_double(value)), fixed(value, decimals)};
}

document::Number people_number(const Fraction& value) {
  return {shortest(to_double(value)), without_trailing_zeros(fixed(value, 2))};
}

document::Number return_number(const Fraction& value) {
  const Fraction percent = percentage(value);
  return {shortest(to_double(value)), fixed(percent, magnitude(percent) < Fraction(10) ? 1 : 0)};
}

document::Number floating_number(double value, double shown, int decimals) {
  std::array<char, 400> buffer{};
  const auto result =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), shown, std::chars_format::fixed, decimals);
  std::string text(buffer.data(), result.ptr);
  const bool zero = text.find_first_of("123456789") == std::string::npos;
  return {shortest(value), zero && text.starts_with('-') ? text.substr(1) : text};
}

document::Number floating_percent(double share, int decimals) {
  return floating_number(share, 100 * share, decimals);
}

document::Number percent_number(const Fraction& value) {
  const Fraction percent = percentage(value);
  return {shortest(to_double(value)), fixed(percent, decimals_of_percentage(percent))};
}

document::Number change_number(const Fraction& value) {
  document::Number number = percent_number(value);
  const std::string rounded = without_trailing_zeros(fixed(percentage(value), 1));
  if (rounded != "0") number.shown = rounded;
  return with_sign(std::move(number));
}

document::Number points_number(double difference, double points) {
  document::Number number = floating_number(difference, points, 1);
  number.shown = without_trailing_zeros(number.shown);
  return with_sign(std::move(number));
}

document::Number with_sign(document::Number number) {
  const bool is_zero = number.shown.find_first_of("123456789") == std::string::npos;
  if (!is_zero && number.shown.front() != '-' && number.shown.front() != '+') number.shown.insert(0, 1, '+');
  return number;
}

int interval_decimals(const RateInterval& interval) {
  const double width = 100 * (interval.high - interval.low);
  if (!(width > 0)) return 4;
  return std::clamp(1 - static_cast<int>(std::floor(std::log10(width))), 1, 15);
}

}  // namespace funnel::view
