// SPDX-License-Identifier: MIT
// The lexical half of the number grammar: a text into an exact number and the form that it was written in.
#pragma once

#include <funnel/fraction.hpp>

#include <tl/expected.hpp>

#include <optional>
#include <string_view>

namespace funnel::io {

enum class NumberForm { plain, suffixed, percent, ratio };

struct NumberLiteral {
  Fraction value;  ///< of "3%" it is 3/100
  NumberForm form = NumberForm::plain;
};

enum class NotANumber {
  malformed,  ///< not of the grammar as a whole
  too_long,   ///< of the grammar, with more digits than a Fraction keeps
};

tl::expected<NumberLiteral, NotANumber> read_literal(std::string_view text);

/// `text` without the spaces, no-break spaces included, at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace funnel::io
