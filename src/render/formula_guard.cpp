// SPDX-License-Identifier: MIT
#include "render/formula_guard.hpp"

#include <string_view>

namespace funnel::render {

std::string guard_formula(std::string words) {
  constexpr std::string_view starters = "=+-@\t\r";
  const bool formula = !words.empty() && starters.find(words.front()) != std::string_view::npos;
  return formula ? '\'' + words : words;
}

}  // namespace funnel::render
