// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace funnel {

/// How a plan turns exact quotients into volumes.
enum class Rounding {
  up,       ///< every stage is the exact ceiling of the volume below it divided by its rate
  nearest,  ///< exact through the chain; whole numbers are shown, half up
  exact,    ///< exact through the chain; two decimals are shown, half up
};

/// What files, flags and JSON call the policies, in the order of Rounding.
inline constexpr std::array<std::string_view, 3> rounding_ids = {"up", "nearest", "exact"};

constexpr std::string_view id_of(Rounding rounding) {
  return rounding_ids[static_cast<std::size_t>(rounding)];
}

/// To how many significant digits the volumes of the horizon are shown, 1 to 18.
class SignificantDigits {
 public:
  static constexpr int most = 18;
  static std::optional<SignificantDigits> make(int digits) {
    if (digits < 1 || digits > most) return std::nullopt;
    return SignificantDigits(digits);
  }
  int value() const { return value_; }
  friend bool operator==(const SignificantDigits&, const SignificantDigits&) = default;

 private:
  explicit SignificantDigits(int digits) : value_(digits) {}
  int value_;
};

}  // namespace funnel
