// SPDX-License-Identifier: MIT
// The one number grammar, of flags and of files:
//
//   number  = ["-"] digits ["." digits] ["e" ["+" | "-"] digits]     digits may be grouped by "_": 200_000
//   amount  = number ["k" | "K" | "M"]
//   rate    = number [spaces] "%"  |  number "/" number  |  number below 1
//
// Spaces are ASCII or no-break ones. A result is exact; there is no hexadecimal, no nan, no text after a number.
#pragma once

#include <funnel/quantity.hpp>
#include <funnel/stage.hpp>

#include <tl/expected.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace funnel::io {

/// What is wrong with a text, to be said after the text itself: `is not a rate; did you mean "2.5%"?`.
struct Complaint {
  std::string text;
};

template <class Value>
using Parsed = tl::expected<Value, Complaint>;

/// A number of any sign, with an optional suffix.
Parsed<Fraction> parse_number(std::string_view text);

Parsed<Money> parse_money(std::string_view text);
Parsed<Volume> parse_volume(std::string_view text);
Parsed<Volume> parse_weight(std::string_view text);
Parsed<Volume> parse_deal_cv(std::string_view text);
Parsed<Count> parse_count(std::string_view text);
Parsed<Clv> parse_clv(std::string_view text);
Parsed<Capacity> parse_capacity(std::string_view text);
Parsed<Rate> parse_rate(std::string_view text);
Parsed<Share> parse_share(std::string_view text);
Parsed<Confidence> parse_confidence(std::string_view text);

/// A relative change such as "3%" or "-2%": above -100 %.
Parsed<Fraction> parse_growth(std::string_view text);

/// A whole number from `least` to `most`.
Parsed<int> parse_whole(std::string_view text, int least, int most);

/// "7d" or "2mo"; a month is 30.4375 days.
Parsed<Lag> parse_lag(std::string_view text);

/// "2026-01-31", or "2026-01" for its first day.
Parsed<std::chrono::year_month_day> parse_date(std::string_view text);

/// A share as a percentage with at most two decimals: "99.99%", or "a little over 99.99%".
std::string percent_text(const Fraction& share);

}  // namespace funnel::io
