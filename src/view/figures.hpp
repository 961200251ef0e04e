// SPDX-License-Identifier: MIT
// Exact values of the core into what documents and JSON carry. The one place where figures are rounded to be shown.
#pragma once

#include "document/document.hpp"

#include <funnel/posterior.hpp>
#include <funnel/quantity.hpp>

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace funnel::view {

/// `value` with so many decimals, half up: "16666.67".
std::string fixed(const Fraction& value, int decimals);

/// The nearest double.
double to_double(const Fraction& value);

/// A whole number as an integer, any other as the nearest double.
nlohmann::ordered_json to_json(const Fraction& value);

/// `value`, which has `decimals` decimals at most.
document::Number count_number(const Fraction& value, int decimals);

/// Machines get the amount as it is. Readers get cents only below 100 and where the currency has them.
document::Number money_number(const Fraction& value, std::string_view currency);
/// Readers get the amount as it is, too: for equations, which must come out.
document::Number exact_money_number(const Fraction& value);

/// Readers get up to four decimals, too: for what is to be typed in again, and suffices as it is.
document::Number precise_money_number(const Fraction& value);

/// What one unit costs, which may be far less than a cent: readers get two decimals of it below 10 in any currency, and
/// more below 0.1, to show two digits.
document::Number unit_cost_number(const Fraction& value, std::string_view currency);

/// A quotient of two amounts: readers get so many decimals.
document::Number ratio_number(const Fraction& value, int decimals);
/// People, who may be part-time: readers get two decimals at most.
document::Number people_number(const Fraction& value);
/// A return, which may be negative: readers get a whole percentage, one decimal below 10 %.
document::Number return_number(const Fraction& value);

/// A figure that is no exact number, such as a chance: machines get the shortest text that reads as the same double,
/// readers get `shown` with so many decimals.
document::Number floating_number(double value, double shown, int decimals);
/// A share: readers get the percentage with so many decimals.
document::Number floating_percent(double share, int decimals);

/// Readers get all of up to four decimals of the percentage, else two, or as many as show three digits.
document::Number percent_number(const Fraction& value);
/// A relative change: readers get a percentage with its sign, to one decimal unless that would be 0: "+33.3".
document::Number change_number(const Fraction& value);
/// A difference of two shares, of which readers get `points` percentage points, with their sign, to one decimal:
/// "+1.5".
document::Number points_number(double difference, double points);
/// The number with a "+" where readers get one above 0: a difference.
document::Number with_sign(document::Number number);
/// To how many decimals of a percentage a rate within this interval is known: those that show two digits of its width,
/// and one at least.
int interval_decimals(const RateInterval& interval);

}  // namespace funnel::view
