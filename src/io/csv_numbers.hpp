// SPDX-License-Identifier: MIT
// Numbers as spreadsheets write them into cells.
#pragma once

#include <funnel/fraction.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace funnel::io {

/// Which sign stands before decimals; a spreadsheet that separates fields by `;` does so because it is the comma.
enum class DecimalSign { point, comma };

DecimalSign decimal_sign(char separator);

/// A whole number from 0 to 2^63 - 1: 1234, 1,234 or 1 234 or 1'234 (groups of three; spaces may be no-break
/// ones, also in Windows-1252), 12.0. With the decimal comma, 1.234 and 12,0. Nothing where the text is something else,
/// blank included.
std::optional<std::int64_t> read_count(std::string_view text, DecimalSign sign);

/// An amount of money from 0 on: a number as above, with decimals or not, and a currency sign before or behind it or
/// not: $1,234.50, 0.4, 1 234,50 €. Decimals may stand behind the other sign where they cannot be thousands: behind a
/// single 0 or four digits and more, or where there are not three of them; 0.055 and 12.5 are so the same with the
/// decimal comma, and 1.234 is not. Nothing where the text is something else, blank included.
std::optional<Fraction> read_amount(std::string_view text, DecimalSign sign);

}  // namespace funnel::io
