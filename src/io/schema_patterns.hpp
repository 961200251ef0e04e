// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace funnel::io {

/// The number grammar (io/number.hpp) as regular expressions for the JSON Schema, with the limits that digits show:
/// sign, zero, more than 100 %, ratios above 1 with one digit below. What an exponent or many digits come to, none can
/// say.
class NumberPatterns {
 public:
  /// 0 or more, "k" and "M" included.
  std::string amount() const;
  /// Above 0.
  std::string positive_amount() const;
  /// Whole, 0 or more.
  std::string count() const;
  /// From 0 to 100.
  std::string coefficient_of_variation() const;
  /// Above 0, at most 100 %.
  std::string rate() const;
  /// From 0 to 100 %.
  std::string share() const;
  /// Above -100 %.
  std::string growth() const;
  /// Days or months, 0 or more.
  std::string lag() const;
  /// From 1 to `most`, whole.
  std::string whole(int most) const;

 private:
  std::string whole_text(const std::vector<std::string>& patterns) const;
  std::string ratio_above_zero() const;
  std::vector<std::string> rate_forms() const;

  // Spaces are ASCII or no-break ones; digits may be grouped by "_".
  std::string spaces_ = R"([ \t\u00a0\u202f]*)";
  std::string digits_ = "[0-9]+(_[0-9]+)*";
  std::string decimals_ = R"((\.)" + digits_ + ")?";
  std::string exponent_ = "[eE][+-]?" + digits_;
  std::string scaled_ = digits_ + decimals_ + exponent_;
  std::string unsigned_ = digits_ + decimals_ + "(" + exponent_ + ")?";
  std::string zeros_ = "0(_?0)*";
  std::string no_decimals_ = R"((\.)" + zeros_ + ")?";
  /// A zero may have a sign.
  std::string zero_ = "-?" + zeros_ + no_decimals_ + "(" + exponent_ + ")?";
  std::string not_zero_ = "(?=[0_.]*[1-9])";
  std::string above_zero_ = not_zero_ + unsigned_;
  std::string leading_zeros_ = "(" + zeros_ + "_?)?";
  std::string below_100_ = leading_zeros_ + "[0-9](_?[0-9])?" + decimals_;
  std::string up_to_100_ = "(" + leading_zeros_ + "1_?0_?0" + no_decimals_ + "|" + below_100_ + ")";
  /// As it is written, or by its exponent.
  std::string below_one_ =
      "(" + zeros_ + decimals_ + "(" + exponent_ + ")?|" + digits_ + decimals_ + "[eE]-" + digits_ + ")";
};

/// A day that its month has, or a month. February has 29.
std::string date_pattern();

}  // namespace funnel::io
