// SPDX-License-Identifier: MIT
#pragma once

#include "io/problem.hpp"

#include <string_view>

namespace funnel::io {

/// Walks over valid JSON token by token beside a parser that reports tokens without their places.
class JsonLocator {
 public:
  explicit JsonLocator(std::string_view text);

  struct Token {
    std::string_view text;
    Position position;
  };

  /// The next token: a bracket, a string with its quotes, a number or a literal. Commas and colons are passed over.
  Token next();

  /// The place of the byte at `offset`, which lies at or after the last token.
  Position position_of(std::size_t offset);

 private:
  std::size_t token_length() const;
  void advance(std::size_t bytes);

  std::string_view text_;
  std::size_t offset_ = 0;
  Position position_;
};

}  // namespace funnel::io
