// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace funnel {

/// A 128-bit integer, which ISO C++ does not have.
__extension__ typedef __int128 Integer128;

/// An exact number: numerator over denominator, in lowest terms, denominator above zero, neither above 10^36. It holds
/// what people type (3 % is 3/100) without the error of a binary fraction: 21 / 0.35 is 60, never 61.
class Fraction {
 public:
  constexpr Fraction() = default;
  constexpr explicit Fraction(std::int64_t whole) : numerator_(whole) {}

  /// numerator / denominator; nothing when the denominator is 0 or below, or when in lowest terms either is beyond
  /// 10^36.
  static std::optional<Fraction> make(Integer128 numerator, Integer128 denominator);

  constexpr Integer128 numerator() const { return numerator_; }
  constexpr Integer128 denominator() const { return denominator_; }
  constexpr bool is_whole() const { return denominator_ == 1; }

  constexpr friend bool operator==(const Fraction&, const Fraction&) = default;
  friend std::strong_ordering operator<=>(const Fraction& left, const Fraction& right);

 private:
  Integer128 numerator_ = 0;
  Integer128 denominator_ = 1;
};

/// The sum and the product; nothing where they are beyond a Fraction.
std::optional<Fraction> sum(const Fraction& left, const Fraction& right);
std::optional<Fraction> product(const Fraction& left, const Fraction& right);

}  // namespace funnel
