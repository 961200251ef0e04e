// SPDX-License-Identifier: MIT
#include "render/formula_guard.hpp"

#include <string_view>

namespace funnel::render {

std::string guard_formula(std::string words) {
  constexpr std::string_view spaces = " \t\r\n";
  constexpr std::string_view starters = "=+-@";
  const auto start = words.find_first_not_of(spaces);
  const bool formula = start != std::string::npos && starters.find(words[start]) != std::string_view::npos;
  const bool moved = !words.empty() && (words.front() == '\t' || words.front() == '\r');
  return formula || moved ? '\'' + words : words;
}

}  // namespace funnel::render
