// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/fraction.hpp>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace funnel {

/// A number with a meaning, checked when it is made: a Quantity that exists is within the limits of its Kind. Kinds do
/// not mix and have no arithmetic of their own, so that adding a rate to a rate does not compile.
template <class Kind>
class Quantity {
 public:
  constexpr Quantity()
    requires(Kind::has_zero)
  = default;

  /// The quantity; nothing when `value` is outside the limits of the Kind.
  static std::optional<Quantity> make(Fraction value) {
    if (!Kind::contains(value)) return std::nullopt;
    return Quantity(value);
  }
  static std::optional<Quantity> make(std::int64_t whole) { return make(Fraction(whole)); }

  constexpr Fraction value() const { return value_; }

  friend bool operator==(const Quantity&, const Quantity&) = default;
  friend std::strong_ordering operator<=>(const Quantity& left, const Quantity& right) {
    return left.value_ <=> right.value_;
  }

 private:
  constexpr explicit Quantity(Fraction value) : value_(value) {}
  Fraction value_;
};

/// The largest whole amount of money or units: 2^63 - 1.
inline constexpr Fraction largest_amount{std::numeric_limits<std::int64_t>::max()};

namespace kind {
struct Rate {
  static constexpr bool has_zero = false;
  static bool contains(const Fraction& value) { return value > Fraction(0) && value <= Fraction(1); }
};
struct Share {
  static constexpr bool has_zero = true;
  static bool contains(const Fraction& value) { return value >= Fraction(0) && value <= Fraction(1); }
};
struct Confidence {
  static constexpr bool has_zero = false;
  static bool contains(const Fraction& value) { return value > Fraction(0) && value < Fraction(1); }
};
struct Amount {
  static constexpr bool has_zero = true;
  static bool contains(const Fraction& value) { return value >= Fraction(0) && value <= largest_amount; }
};
struct PositiveAmount {
  static constexpr bool has_zero = false;
  static bool contains(const Fraction& value) { return value > Fraction(0) && value <= largest_amount; }
};
struct Money : Amount {};
struct Volume : Amount {};
struct Clv : PositiveAmount {};
struct Capacity : PositiveAmount {};
struct Count {
  static constexpr bool has_zero = true;
  static bool contains(const Fraction& value) { return value.is_whole() && Amount::contains(value); }
};
}  // namespace kind

/// The share of a stage's units that move on to the next stage: above 0, at most 1.
using Rate = Quantity<kind::Rate>;
/// A part of a whole, from 0 to 1: a margin, what is lost, a channel's part of the target.
using Share = Quantity<kind::Share>;
/// A chance that is asked for: above 0 and below 1, since nothing uncertain is sure.
using Confidence = Quantity<kind::Confidence>;
/// An amount of the funnel's currency, from 0 to 2^63 - 1.
using Money = Quantity<kind::Money>;
/// A number of units at a stage, from 0 to 2^63 - 1. Whole when counted, not always when expected.
using Volume = Quantity<kind::Volume>;
/// A whole number of units that are there or asked for, from 0 to 2^63 - 1.
using Count = Quantity<kind::Count>;
/// Revenue credited to the target for each customer signed: above 0, at most 2^63 - 1.
using Clv = Quantity<kind::Clv>;
/// New units that one person can take on a month: above 0, at most 2^63 - 1.
using Capacity = Quantity<kind::Capacity>;

}  // namespace funnel
