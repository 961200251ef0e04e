// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

namespace funnel::io {

/// A place in a text: lines and columns count from 1, columns in characters (code points).
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
  friend auto operator<=>(const Position&, const Position&) = default;
};

/// What is wrong at a place of a file: what was found there, and what would be right.
struct Problem {
  Position position;
  std::string path;  ///< JSON Pointer of the value; empty for the whole document
  std::string message;
};

using Problems = std::vector<Problem>;

/// How many problems of one document are told one by one.
inline constexpr std::size_t most_problems = 100;

}  // namespace funnel::io
