// SPDX-License-Identifier: MIT
#include "io/number_literal.hpp"

#include <array>
#include <charconv>
#include <string>

namespace funnel::io {

namespace {

constexpr std::array<std::string_view, 4> spaces = {" ", "\t", "\u00a0", "\u202f"};

/// Beyond it, no number but 0 is kept exactly.
constexpr int longest_exponent = 1000;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Whether a space may begin or end with this byte; most texts have none at their ends.
bool may_be_space(char c) {
  return c == ' ' || c == '\t' || static_cast<unsigned char>(c) >= 0x80U;
}

/// Consumes digits, grouped by single underscores, and appends them to `digits`. False where none stand.
bool take_digits(std::string_view& text, std::string& digits) {
  const std::size_t before = digits.size();
  std::size_t used = 0;
  while (used < text.size()) {
    const bool separator =
        text[used] == '_' && used > 0 && is_digit(text[used - 1]) && used + 1 < text.size() && is_digit(text[used + 1]);
    if (!separator && !is_digit(text[used])) break;
    if (!separator) digits += text[used];
    ++used;
  }
  text.remove_prefix(used);
  return digits.size() > before;
}

bool take(std::string_view& text, char expected) {
  if (text.empty() || text.front() != expected) return false;
  text.remove_prefix(1);
  return true;
}

/// Consumes an exponent where one stands; 0 where none does. Nothing for one without digits.
std::optional<int> take_exponent(std::string_view& text) {
  if (!take(text, 'e') && !take(text, 'E')) return 0;
  const bool negative = take(text, '-');
  if (!negative) take(text, '+');
  std::string digits;
  if (!take_digits(text, digits)) return std::nullopt;
  int exponent = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
  if (error != std::errc() || exponent > longest_exponent) exponent = longest_exponent;
  return negative ? -exponent : exponent;
}

std::optional<Integer128> power_of_ten(int exponent) {
  Integer128 power = 1;
  for (int step = 0; step < exponent; ++step) {
    if (__builtin_mul_overflow(power, 10, &power)) return std::nullopt;
  }
  return power;
}

std::optional<Integer128> to_integer(std::string_view digits) {
  Integer128 value = 0;
  for (const char digit : digits) {
    if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, digit - '0', &value)) {
      return std::nullopt;
    }
  }
  return value;
}

/// digits x 10^exponent.
std::optional<Fraction> scaled(std::string digits, int exponent, bool negative) {
  while (exponent < 0 && !digits.empty() && digits.back() == '0') {
    digits.pop_back();
    ++exponent;
  }
  const auto mantissa = to_integer(digits);
  if (!mantissa) return std::nullopt;
  if (*mantissa == 0) return Fraction(0);
  const auto power = power_of_ten(exponent < 0 ? -exponent : exponent);
  if (!power) return std::nullopt;
  const Integer128 signed_mantissa = negative ? -*mantissa : *mantissa;
  if (exponent < 0) return Fraction::make(signed_mantissa, *power);
  Integer128 whole = 0;
  if (__builtin_mul_overflow(signed_mantissa, *power, &whole)) return std::nullopt;
  return Fraction::make(whole, 1);
}

template <class Value>
using Read = tl::expected<Value, NotANumber>;

Read<Fraction> take_decimal(std::string_view& text) {
  const auto malformed = tl::unexpected(NotANumber::malformed);
  const bool negative = take(text, '-');
  std::string digits;
  if (!take_digits(text, digits)) return malformed;
  const std::size_t whole_digits = digits.size();
  if (take(text, '.') && !take_digits(text, digits)) return malformed;
  const int decimals = static_cast<int>(digits.size() - whole_digits);
  const auto exponent = take_exponent(text);
  if (!exponent) return malformed;
  const auto value = scaled(std::move(digits), *exponent - decimals, negative);
  return value ? Read<Fraction>(*value) : tl::unexpected(NotANumber::too_long);
}

Read<NumberLiteral> times(const Fraction& value, const std::optional<Fraction>& factor, NumberForm form) {
  const auto result = factor ? product(value, *factor) : std::nullopt;
  if (!result) return tl::unexpected(NotANumber::too_long);
  return NumberLiteral{*result, form};
}

Read<NumberLiteral> ratio(const Fraction& over, std::string_view rest) {
  const auto under = take_decimal(rest);
  if (!under) return tl::unexpected(under.error());
  if (!rest.empty() || *under <= Fraction(0)) return tl::unexpected(NotANumber::malformed);
  return times(over, Fraction::make(under->denominator(), under->numerator()), NumberForm::ratio);
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  if (text.empty() || (!may_be_space(text.front()) && !may_be_space(text.back()))) return text;
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view space : spaces) {
      while (text.starts_with(space)) text.remove_prefix(space.size()), again = true;
      while (text.ends_with(space)) text.remove_suffix(space.size()), again = true;
    }
  }
  return text;
}

tl::expected<NumberLiteral, NotANumber> read_literal(std::string_view text) {
  text = trimmed(text);
  const auto value = take_decimal(text);
  if (!value) return tl::unexpected(value.error());
  if (text.empty()) return NumberLiteral{*value, NumberForm::plain};
  if (text == "k" || text == "K") return times(*value, Fraction(1000), NumberForm::suffixed);
  if (text == "M") return times(*value, Fraction(1'000'000), NumberForm::suffixed);
  if (text.front() == '/') return ratio(*value, text.substr(1));
  if (trimmed(text) == "%") return times(*value, Fraction::make(1, 100), NumberForm::percent);
  return tl::unexpected(NotANumber::malformed);
}

}  // namespace funnel::io
