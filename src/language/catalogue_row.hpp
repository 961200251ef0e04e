// SPDX-License-Identifier: MIT
// What the catalogue is made of.
#pragma once

#include "language/messages.hpp"

#include <string_view>

namespace funnel::language {

/// French typography: U+00A0 before : ; ? ! % and inside « », the apostrophe is ’.
struct Row {
  Message message;
  std::string_view english;
  std::string_view french;
};

}  // namespace funnel::language
