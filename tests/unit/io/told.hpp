// SPDX-License-Identifier: MIT
// Problems as a reader sees them.
#pragma once

#include "io/problem.hpp"

#include <string>
#include <vector>

namespace funnel::test {

using Texts = std::vector<std::string>;

/// "7:15: /stages/2/rate: 250 is not a rate; ..."
inline std::string told(const io::Problem& problem) {
  const std::string place =
      std::to_string(problem.position.line) + ":" + std::to_string(problem.position.column) + ": ";
  return place + (problem.path.empty() ? "" : problem.path + ": ") + problem.message;
}

inline Texts told(const io::Problems& problems) {
  Texts texts;
  for (const io::Problem& problem : problems) texts.push_back(told(problem));
  return texts;
}

}  // namespace funnel::test
