// SPDX-License-Identifier: MIT
// Exact figures from and to plain text, for tests. Not the program's own grammar, which is under test itself.
#pragma once

#include <funnel/quantity.hpp>

#include <string>
#include <string_view>

namespace funnel::test {

inline Integer128 power_of_ten(int exponent) {
  Integer128 power = 1;
  for (int step = 0; step < exponent; ++step) power *= 10;
  return power;
}

/// "0.35", "-3", "1/3", "25%".
inline Fraction exact(std::string_view text) {
  Integer128 over = 0;
  Integer128 under = 1;
  bool decimals = false;
  const int sign = text.starts_with('-') ? -1 : 1;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '/') return Fraction::make(sign * over, exact(text.substr(at + 1)).numerator()).value();
    if (text[at] == '%') under *= 100;
    if (text[at] == '.') decimals = true;
    if (text[at] < '0' || text[at] > '9') continue;
    over = over * 10 + (text[at] - '0');
    if (decimals) under *= 10;
  }
  return Fraction::make(sign * over, under).value();
}

inline std::string digits(Integer128 value) {
  const std::string last(1, static_cast<char>('0' + static_cast<int>(value % 10)));
  return value < 10 ? last : digits(value / 10) + last;
}

/// As a decimal of at most six places where it is one ("26.67"), else as a ratio ("1/3").
inline std::string text(const Fraction& value) {
  const std::string sign = value.numerator() < 0 ? "-" : "";
  const Integer128 over = value.numerator() < 0 ? -value.numerator() : value.numerator();
  if (value.is_whole()) return sign + digits(over);
  for (int places = 1; places <= 6; ++places) {
    if (power_of_ten(places) % value.denominator() != 0) continue;
    const Integer128 all = over * (power_of_ten(places) / value.denominator());
    const std::string decimals = digits(power_of_ten(places) + all % power_of_ten(places)).substr(1);
    return sign + digits(all / power_of_ten(places)) + "." + decimals;
  }
  return sign + digits(over) + "/" + digits(value.denominator());
}

template <class Kind>
std::string text(const Quantity<Kind>& value) {
  return text(value.value());
}

template <class Kind>
std::string text(const std::optional<Quantity<Kind>>& value) {
  return value ? text(*value) : "nothing";
}

inline std::string text(const std::optional<Fraction>& value) {
  return value ? text(*value) : "nothing";
}

inline Rate rate(std::string_view value) {
  return Rate::make(exact(value)).value();
}
inline Share share(std::string_view value) {
  return Share::make(exact(value)).value();
}
inline Money money(std::string_view value) {
  return Money::make(exact(value)).value();
}
inline Clv clv(std::string_view value) {
  return Clv::make(exact(value)).value();
}
inline Volume volume(std::string_view value) {
  return Volume::make(exact(value)).value();
}
inline Capacity capacity(std::string_view value) {
  return Capacity::make(exact(value)).value();
}
inline Count count(std::int64_t value) {
  return Count::make(value).value();
}

}  // namespace funnel::test
