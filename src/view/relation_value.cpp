// SPDX-License-Identifier: MIT
#include "view/relation_value.hpp"

#include <algorithm>
#include <vector>

namespace funnel::view {

namespace {

using document::Operation;
using Values = std::vector<Fraction>;
using Value = std::optional<Fraction>;

constexpr std::size_t most_digits = 36;

Value ten_to(int power) {
  Integer128 result = 1;
  for (int i = 0; i < power; ++i) result *= 10;
  return Fraction::make(result, 1);
}

Fraction opposite(const Fraction& value) {
  return *Fraction::make(-value.numerator(), value.denominator());
}

Value quotient(const Fraction& left, const Fraction& right) {
  const auto inverse = right > Fraction(0) ? Fraction::make(right.denominator(), right.numerator()) : std::nullopt;
  return inverse ? product(left, *inverse) : std::nullopt;
}

/// The next whole number above.
Fraction ceiling(const Fraction& value) {
  const Integer128 below = value.numerator() / value.denominator();
  const bool whole_or_negative = value.is_whole() || value.numerator() < 0;
  return *Fraction::make(whole_or_negative ? below : below + 1, 1);
}

/// The nearest whole number, half up; away from 0 below it.
Value nearest(const Fraction& value) {
  if (value < Fraction(0)) {
    const Value positive = nearest(opposite(value));
    return positive ? Value(opposite(*positive)) : std::nullopt;
  }
  const auto more = sum(value, *Fraction::make(1, 2));
  return more ? Fraction::make(more->numerator() / more->denominator(), 1) : std::nullopt;
}

/// `value` to decimals: `rounding` of it in units of the last one.
template <class Rounding>
Value scaled(const Fraction& value, int digits, Rounding rounding) {
  const Value scale = ten_to(digits);
  const Value units = product(value, *scale);
  const Value rounded = units ? Value(rounding(*units)) : std::nullopt;
  return rounded ? quotient(*rounded, *scale) : std::nullopt;
}

Value rounded(const Fraction& value, int digits) {
  return scaled(value, digits, nearest);
}

/// Digits before the point.
int whole_digits(const Fraction& value) {
  int digits = 1;
  for (Integer128 rest = value.numerator() / value.denominator(); rest >= 10; rest /= 10) ++digits;
  return digits;
}

template <class Rounding>
Value significant(const Fraction& value, int digits, Rounding rounding) {
  const int places = digits - whole_digits(value);
  if (places >= 0) return scaled(value, places, rounding);
  const Value step = ten_to(-places);
  const Value steps = quotient(value, *step);
  const Value whole = steps ? Value(rounding(*steps)) : std::nullopt;
  return whole ? product(*whole, *step) : std::nullopt;
}

Value ceil_div(const Values& values, int digits) {
  const Value left = rounded(values[0], digits);
  const Value right = rounded(values[1], digits);
  if (!left || !right) return std::nullopt;
  const Value units = product(*left, *ten_to(digits));
  const Fraction limit(static_cast<std::int64_t>(document::ceil_div_limit));
  const Value exact = units && *units <= limit ? quotient(*left, *right) : std::nullopt;
  return exact ? Value(ceiling(*exact)) : std::nullopt;
}

Value ceil_quotient(const Values& values, int digits) {
  const Value exact = quotient(values[0], values[1]);
  const Value whole = exact ? rounded(*exact, digits) : std::nullopt;
  const Fraction limit(static_cast<std::int64_t>(document::ceil_quotient_limit));
  return whole && *whole <= limit ? Value(ceiling(*whole)) : std::nullopt;
}

template <class Combine>
Value combined(const Values& values, Combine combine) {
  Value result = values.front();
  for (std::size_t place = 1; place < values.size() && result; ++place) result = combine(*result, values[place]);
  return result;
}

Value computed(const document::Relation& relation, const Values& values) {
  switch (relation.operation) {
    case Operation::sum:
      return combined(values, [](const auto& left, const auto& right) { return sum(left, right); });
    case Operation::subtract:
      return sum(values[0], opposite(values[1]));
    case Operation::multiply:
      return combined(values, [](const auto& left, const auto& right) { return product(left, right); });
    case Operation::divide:
      return quotient(values[0], values[1]);
    case Operation::maximum:
      return *std::max_element(values.begin(), values.end());
    case Operation::ceil_div:
      return ceil_div(values, relation.digits);
    case Operation::ceil_quotient:
      return ceil_quotient(values, relation.digits);
    case Operation::round:
      return rounded(values[0], relation.digits);
    case Operation::round_significant:
      if (values[0] > Fraction() && values[0] < Fraction(1)) return std::nullopt;
      return significant(values[0], relation.digits, nearest);
    case Operation::round_significant_up:
      return significant(values[0], relation.digits, ceiling);
    case Operation::unknown_unless_zero:
      return values[0] == Fraction() ? Value(values[0]) : std::nullopt;
  }
  return std::nullopt;
}

Value operand_value(const document::Operand& operand, const Figures& figures) {
  if (const auto* constant = std::get_if<document::Constant>(&operand.value)) return decimal_of(constant->plain);
  if (const auto* relation = std::get_if<document::Relation>(&operand.value)) return value_of(*relation, figures);
  const auto found = figures.find(std::get<document::CellId>(operand.value).id);
  return found == figures.end() ? std::nullopt : Value(found->second);
}

}  // namespace

std::optional<Fraction> decimal_of(std::string_view plain) {
  const bool negative = plain.starts_with('-');
  if (negative) plain.remove_prefix(1);
  const auto point = std::min(plain.find('.'), plain.size());
  if (plain.empty() || plain.size() > most_digits) return std::nullopt;
  Integer128 digits = 0;
  for (const char c : plain) {
    if (c != '.') digits = digits * 10 + (c - '0');
  }
  const auto decimals = point == plain.size() ? 0 : plain.size() - point - 1;
  return Fraction::make(negative ? -digits : digits, ten_to(static_cast<int>(decimals))->numerator());
}

std::optional<Fraction> value_of(const document::Relation& relation, const Figures& figures) {
  Values values;
  for (const document::Operand& operand : relation.operands) {
    const Value value = operand_value(operand, figures);
    if (!value) return std::nullopt;
    values.push_back(*value);
  }
  return values.empty() ? std::nullopt : computed(relation, values);
}

}  // namespace funnel::view
