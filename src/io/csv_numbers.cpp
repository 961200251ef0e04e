// SPDX-License-Identifier: MIT
#include "io/csv_numbers.hpp"

#include "io/number_literal.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

namespace funnel::io {

namespace {

constexpr std::size_t always_fits = 18;  ///< digits
constexpr std::size_t longest_number = 64;
constexpr std::size_t most_decimals = 12;  ///< of money

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::size_t leading_digits(std::string_view text) {
  const auto* const end = std::find_if_not(text.begin(), text.end(), is_digit);
  return static_cast<std::size_t>(end - text.begin());
}

std::optional<std::int64_t> whole(std::string_view digits) {
  std::int64_t value = 0;
  if (digits.size() <= always_fits) {
    for (const char digit : digits) value = value * 10 + (digit - '0');
    return value;
  }
  for (const char digit : digits) {
    if (__builtin_mul_overflow(value, std::int64_t{10}, &value)) return std::nullopt;
    if (__builtin_add_overflow(value, std::int64_t{digit - '0'}, &value)) return std::nullopt;
  }
  return value;
}

char decimal_character(DecimalSign sign) {
  return sign == DecimalSign::point ? '.' : ',';
}

DecimalSign other(DecimalSign sign) {
  return sign == DecimalSign::point ? DecimalSign::comma : DecimalSign::point;
}

/// Whether groups of thousands may stand behind the first digits of a number.
bool may_be_grouped(std::string_view digits) {
  return digits.size() <= 3 && !digits.starts_with('0');
}

/// What groups the thousands of `rest`, which stands behind `digits`, the first ones; "" where nothing does.
std::string_view grouping(std::string_view digits, std::string_view rest, DecimalSign sign) {
  if (!may_be_grouped(digits)) return {};
  // The last two are no-break space and apostrophe in Windows-1252.
  constexpr std::array<std::string_view, 7> anywhere = {" ", "'", "\u00a0", "\u202f", "\u2019", "\xa0", "\x92"};
  const std::string_view usual = sign == DecimalSign::point ? "," : ".";
  if (rest.starts_with(usual)) return usual;
  const auto* const found =
      std::find_if(anywhere.begin(), anywhere.end(), [rest](std::string_view one) { return rest.starts_with(one); });
  return found == anywhere.end() ? std::string_view() : *found;
}

/// Takes the groups of three digits behind the first ones off `rest`. False where a group is not of three.
bool take_groups(std::string_view& rest, std::string_view between, std::string& digits) {
  while (!between.empty() && rest.starts_with(between)) {
    rest.remove_prefix(between.size());
    if (leading_digits(rest) != 3) return false;
    digits += rest.substr(0, 3);
    rest.remove_prefix(3);
  }
  return true;
}

/// Decimals that are no fraction: nothing, or zeros.
bool is_nothing(std::string_view decimals, DecimalSign sign) {
  if (decimals.empty()) return true;
  if (decimals.front() != decimal_character(sign)) return false;
  return decimals.size() > 1 && decimals.find_first_not_of('0', 1) == std::string_view::npos;
}

/// The digits behind the sign of decimals, if there are any; nothing where something else stands there.
std::optional<std::string_view> decimals_of(std::string_view rest, DecimalSign sign) {
  if (rest.empty()) return rest;
  if (rest.front() != decimal_character(sign)) return std::nullopt;
  rest.remove_prefix(1);
  return leading_digits(rest) == rest.size() && !rest.empty() ? std::optional(rest) : std::nullopt;
}

/// Decimals behind the sign that else groups thousands, where they can be no group: 0.055 and 12.5 where the sign is
/// the comma, but not 1.234.
std::optional<std::string_view> foreign_decimals(std::string_view digits, std::string_view rest, DecimalSign sign) {
  const auto decimals = decimals_of(rest, other(sign));
  if (!decimals || decimals->empty()) return std::nullopt;
  if (digits.starts_with('0') && digits.size() > 1) return std::nullopt;
  return decimals->size() == 3 && may_be_grouped(digits) ? std::nullopt : decimals;
}

/// Takes one currency sign off either end.
std::string_view without_currency(std::string_view text) {
  constexpr std::array<std::string_view, 4> signs = {"$", "\u20ac", "\u00a3", "\x80"};
  for (const std::string_view sign : signs) {
    if (text.starts_with(sign)) return trimmed(text.substr(sign.size()));
    if (text.ends_with(sign)) return trimmed(text.substr(0, text.size() - sign.size()));
  }
  return text;
}

}  // namespace

DecimalSign decimal_sign(char separator) {
  return separator == ';' ? DecimalSign::comma : DecimalSign::point;
}

std::optional<std::int64_t> read_count(std::string_view text, DecimalSign sign) {
  const std::size_t plain = leading_digits(text);
  if (plain == text.size() && plain > 0) return whole(text);
  std::string_view rest = trimmed(text);
  if (rest.size() > longest_number) return std::nullopt;
  const std::size_t first = leading_digits(rest);
  if (first == 0) return std::nullopt;
  std::string digits(rest.substr(0, first));
  rest.remove_prefix(first);
  if (!take_groups(rest, grouping(digits, rest, sign), digits) || !is_nothing(rest, sign)) return std::nullopt;
  return whole(digits);
}

std::optional<Fraction> read_amount(std::string_view text, DecimalSign sign) {
  std::string_view rest = without_currency(trimmed(text));
  if (rest.size() > longest_number) return std::nullopt;
  const std::size_t first = leading_digits(rest);
  if (first == 0) return std::nullopt;
  std::string digits(rest.substr(0, first));
  rest.remove_prefix(first);
  const bool grouped = !foreign_decimals(digits, rest, sign);
  if (grouped && !take_groups(rest, grouping(digits, rest, sign), digits)) return std::nullopt;
  auto decimals = decimals_of(rest, sign);
  if (!decimals) decimals = foreign_decimals(digits, rest, sign);
  if (!decimals || decimals->size() > most_decimals) return std::nullopt;
  const auto units = whole(digits);
  const auto parts = whole(decimals->empty() ? "0" : *decimals);
  Integer128 scale = 1;
  for (std::size_t place = 0; place < decimals->size(); ++place) scale *= 10;
  return units ? Fraction::make(Integer128{*units} * scale + *parts, scale) : std::nullopt;
}

}  // namespace funnel::io
