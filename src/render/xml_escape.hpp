// SPDX-License-Identifier: MIT
// Text that HTML and XML must show as it is.
#pragma once

#include <string>
#include <string_view>

namespace funnel::render {

/// `text` with an entity in place of each character that means something in an element or in a quoted attribute.
std::string escape_xml(std::string_view text);

}  // namespace funnel::render
