// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace funnel::io {

/// Takes the first code point off `text`; nothing when no valid UTF-8 stands there, or `text` is empty.
std::optional<char32_t> take_code_point(std::string_view& text);

bool is_utf8(std::string_view text);

/// Whether the byte goes on with a character that an earlier byte began.
bool is_continuation(char byte);

/// The first `most` bytes of `text`, less the part of a character that would be cut.
std::string_view cut_between_characters(std::string_view text, std::size_t most);

/// `text`; where it is no UTF-8, what it says in Windows-1252, in which spreadsheets of western languages write CSV.
std::string as_utf8(std::string_view text);

/// Characters that cannot be seen or that move others about: controls, spaces other than U+0020, joiners, direction
/// marks, the byte-order mark and tags.
bool is_invisible(char32_t code_point);

}  // namespace funnel::io
