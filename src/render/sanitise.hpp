// SPDX-License-Identifier: MIT
// Text of unknown origin made safe to show.
#pragma once

#include <string>
#include <string_view>

namespace funnel::render {

enum class Whitespace { to_space, keep };

/// Valid UTF-8 in which nothing acts on a terminal or reorders what stands around it. Control characters become "\x1b",
/// bytes that are no UTF-8 "\xff", and what is invisible but has an effect (C1, bidirectional controls, line and
/// paragraph separators, noncharacters) or makes two texts look the same (zero-width spaces, tags) "\u{202e}". Tabs,
/// line feeds and carriage returns become a space, or stay.
std::string sanitise(std::string_view bytes, Whitespace whitespace = Whitespace::to_space);

/// JSON text with the same characters, where JSON itself left them as they are, as \\u escapes: the same JSON, and
/// nothing for a terminal to obey.
std::string escape_hidden_in_json(std::string json);

}  // namespace funnel::render
