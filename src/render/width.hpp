// SPDX-License-Identifier: MIT
// How wide text is on a terminal.
#pragma once

#include "document/document.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace funnel::render {

/// The columns that `text` takes, by grapheme cluster: an emoji joined of several is 2 wide, a combining mark 0.
std::size_t display_width(std::string_view text);

/// `text` with spaces beside it up to `width` columns; text that is wider stays whole.
std::string padded(std::string_view text, std::size_t width, document::Align align);

}  // namespace funnel::render
