// SPDX-License-Identifier: MIT
// UTF-8, one code point at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace funnel::render {

/// `value` is negative where the byte is no UTF-8; its length is then 1.
struct CodePoint {
  std::int32_t value;
  std::size_t length;
};

/// The first code point of `bytes`, which must not be empty.
CodePoint first_code_point(std::string_view bytes);

/// Whether `text` is what most text is: one byte, one column and nothing to hide a character.
bool is_printable_ascii(std::string_view text);

}  // namespace funnel::render
