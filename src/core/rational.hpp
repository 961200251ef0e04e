// SPDX-License-Identifier: MIT
// Exact arithmetic of any size for the inside of the core; results leave it as Fractions.
#pragma once

#include <funnel/fraction.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <variant>

namespace funnel {

enum class Direction { up, half_up };

/// An exact quotient. Numbers of up to 127 bits, which nearly all are, are kept and reckoned with in place; larger ones
/// go through Boost.Multiprecision.
class Rational {
 public:
  Rational() : Rational(0) {}
  Rational(std::int64_t whole)
      : parts_(Small{whole, 1}) {}  // NOLINT(google-explicit-constructor): a whole number is one
  explicit Rational(const Fraction& fraction) : parts_(Small{fraction.numerator(), fraction.denominator()}) {}

  /// The same number; nothing when it is beyond a Fraction.
  std::optional<Fraction> fraction() const;
  bool is_whole() const;

  friend Rational operator+(const Rational& left, const Rational& right);
  friend Rational operator-(const Rational& left, const Rational& right);
  friend Rational operator*(const Rational& left, const Rational& right);
  /// `right` is not 0.
  friend Rational operator/(const Rational& left, const Rational& right);
  friend bool operator==(const Rational& left, const Rational& right) { return (left <=> right) == 0; }
  friend std::strong_ordering operator<=>(const Rational& left, const Rational& right);

  /// The multiple of 10^-decimals (0 to 18) that is next above this number, or nearest, half up. Not for negative ones.
  Rational rounded(int decimals, Direction direction) const;

  /// This number, which is not negative and has `decimals` decimals at most, to so many significant digits.
  Rational significant(int decimals, int digits, Direction direction) const;

 private:
  struct Small {
    Integer128 numerator;
    Integer128 denominator;  ///< above 0; the two have no common divisor
  };
  using Large = boost::multiprecision::cpp_rational;

  explicit Rational(Small parts) : parts_(parts) {}
  explicit Rational(const Large& value);
  static std::optional<Rational> sum(const Small& left, const Small& right);
  static std::optional<Rational> product(Small left, Small right);
  Large large() const;

  std::variant<Small, Large> parts_;  ///< Small wherever it fits
};

}  // namespace funnel
