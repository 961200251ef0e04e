// SPDX-License-Identifier: MIT
#include "io/figure_text.hpp"

#include "io/utf8.hpp"

#include <algorithm>

namespace funnel::io {

namespace {

constexpr std::size_t most_decimals = 10;
constexpr std::size_t longest_name = 1000;

std::string whole_text(Integer128 value) {
  std::string text;
  do {
    text += static_cast<char>('0' + static_cast<int>(value % 10));
    value /= 10;
  } while (value != 0);
  std::reverse(text.begin(), text.end());
  return text;
}

struct Decimal {
  std::string text;
  bool exact;
};

Decimal decimal(Integer128 numerator, Integer128 denominator) {
  std::string text = whole_text(numerator / denominator);
  Integer128 rest = numerator % denominator;
  for (std::size_t place = 0; place < most_decimals && rest != 0; ++place) {
    rest *= 10;  // below 10^37: a fraction's parts are at most 10^36
    if (place == 0) text += '.';
    text += static_cast<char>('0' + static_cast<int>(rest / denominator));
    rest %= denominator;
  }
  return {std::move(text), rest == 0};
}

}  // namespace

std::string rate_text(Rate rate) {
  const Fraction value = rate.value();
  const Decimal percent = decimal(value.numerator() * 100, value.denominator());
  if (percent.exact) return percent.text + "%";
  return whole_text(value.numerator()) + "/" + whole_text(value.denominator());
}

std::string lag_text(const Lag& lag) {
  const Fraction days = lag.days.value();
  return decimal(days.numerator(), days.denominator()).text + "d";
}

std::string name_text(std::string_view text) {
  return std::string(cut_between_characters(text, longest_name));
}

}  // namespace funnel::io
