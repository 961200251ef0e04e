// SPDX-License-Identifier: MIT
#include "language/numbers.hpp"

#include "language/currencies.hpp"

namespace funnel::language {
namespace {

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view narrow_no_break_space = "\u202F";

constexpr std::string_view group_separator(Locale locale) {
  switch (locale) {
    case Locale::fr_ca:
      return no_break_space;
    case Locale::fr_fr:
      return narrow_no_break_space;
    default:
      return ",";
  }
}

bool is_french(Locale locale) {
  return language_of(locale) == Language::french;
}

std::string grouped(std::string_view digits, std::string_view separator) {
  std::string result;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) result += separator;
    result += digits[i];
  }
  return result;
}

/// A number without its sign.
std::string magnitude(Locale locale, std::string_view plain) {
  const auto point = plain.find('.');
  auto result = grouped(plain.substr(0, point), group_separator(locale));
  if (point == std::string_view::npos) return result;
  result += is_french(locale) ? ',' : '.';
  result += plain.substr(point + 1);
  return result;
}

/// Cuts the sign off `plain` and gives it back: it stands before the currency, not before the digits.
std::string_view take_sign(std::string_view& plain) {
  const std::size_t length = plain.starts_with('-') || plain.starts_with('+') ? 1 : 0;
  const auto sign = plain.substr(0, length);
  plain.remove_prefix(length);
  return sign;
}

constexpr bool is_ascii_letter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// CLDR's currency spacing: letters stand off from the digits that follow them ("CHF 5"), signs do not ("CA$5").
std::string_view gap_after(std::string_view symbol) {
  return !symbol.empty() && is_ascii_letter(symbol.back()) ? no_break_space : std::string_view{};
}

/// Of a number with or without a sign.
bool is_below_two(std::string_view plain) {
  take_sign(plain);
  const auto whole = plain.substr(0, plain.find('.'));
  return whole == "0" || whole == "1";
}

}  // namespace

std::string format_number(Locale locale, std::string_view plain) {
  auto result = std::string{take_sign(plain)};
  result += magnitude(locale, plain);
  return result;
}

std::string format_percent(Locale locale, std::string_view plain) {
  auto result = format_number(locale, plain);
  if (is_french(locale)) result += no_break_space;
  result += '%';
  return result;
}

std::string format_points(Locale locale, std::string_view plain) {
  auto result = format_number(locale, plain);
  result += no_break_space;
  result += is_french(locale) && is_below_two(plain) ? "pt" : "pts";
  return result;
}

std::string format_money(Locale locale, std::string_view plain, std::string_view currency) {
  const auto symbol = currency_symbol(locale, currency);
  auto result = std::string{take_sign(plain)};
  if (is_french(locale)) {
    result += magnitude(locale, plain);
    result += no_break_space;
    result += symbol;
  } else {
    result += symbol;
    result += gap_after(symbol);
    result += magnitude(locale, plain);
  }
  return result;
}

}  // namespace funnel::language
