// SPDX-License-Identifier: MIT
// What the number grammar makes of a text, as a text: the value, or the complaint as a reader sees it.
#pragma once

#include "exact.hpp"
#include "io/number.hpp"

#include <string>
#include <string_view>

namespace funnel::test {

template <class Value>
std::string read(io::Parsed<Value> (*parse)(std::string_view), std::string_view typed) {
  const auto value = parse(typed);
  return value ? text(*value) : std::string(typed) + value.error().text;
}

/// Whether the texts are all refused.
template <class Value>
bool refuses(io::Parsed<Value> (*parse)(std::string_view), std::string_view typed) {
  return !parse(typed).has_value();
}

}  // namespace funnel::test
