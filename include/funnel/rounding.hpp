// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace funnel {

/// How a plan turns exact quotients into volumes.
enum class Rounding {
  up,       ///< every stage is the exact ceiling of the volume below it divided by its rate
  nearest,  ///< exact through the chain; whole numbers are shown, half up
  exact,    ///< exact through the chain; two decimals are shown, half up
};

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
