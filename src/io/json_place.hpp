// SPDX-License-Identifier: MIT
#pragma once

#include "io/json_tree.hpp"

#include <cstddef>
#include <string_view>

namespace funnel::io {

/// The line of the value at a JSON Pointer (RFC 6901, without "~" escapes); of a value that is not there, that of the
/// nearest one around it.
std::size_t line_of(const Node& root, std::string_view pointer);

}  // namespace funnel::io
