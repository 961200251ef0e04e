// SPDX-License-Identifier: MIT
// Text that Markdown must show as it is.
#pragma once

#include <string>
#include <string_view>

namespace funnel::render {

/// `text` (sanitised: one line) with a backslash before what GitHub would interpret. What GitHub shows as it is stays
/// readable in the source too: an underscore within a word, an ampersand of no entity, a lone "$200,000".
std::string escape_markdown(std::string_view text);

/// The same for text that starts a block, where "1. " and "- " would make a list.
std::string escape_markdown_block(std::string_view text);

}  // namespace funnel::render
