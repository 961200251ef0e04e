// SPDX-License-Identifier: MIT
#include "io/json_locator.hpp"

#include <algorithm>

namespace funnel::io {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t string_length(std::string_view quoted) {
  std::size_t end = 1;
  while (end < quoted.size() && quoted[end] != '"') end += quoted[end] == '\\' ? 2 : 1;
  return std::min(end + 1, quoted.size());
}

}  // namespace

JsonLocator::JsonLocator(std::string_view text) : text_(text) {
  if (text_.starts_with(byte_order_mark)) offset_ = byte_order_mark.size();
}

JsonLocator::Token JsonLocator::next() {
  const std::size_t start = std::min(text_.find_first_not_of(" \t\r\n,:", offset_), text_.size());
  advance(start - offset_);
  const Token token{text_.substr(start, token_length()), position_};
  advance(token.text.size());
  return token;
}

Position JsonLocator::position_of(std::size_t offset) {
  advance(std::max(offset, offset_) - offset_);
  return position_;
}

std::size_t JsonLocator::token_length() const {
  const std::string_view rest = text_.substr(offset_);
  if (rest.empty()) return 0;
  if (rest.front() == '"') return string_length(rest);
  if (std::string_view("{}[]").find(rest.front()) != std::string_view::npos) return 1;
  return std::min(rest.find_first_of(" \t\r\n,:{}[]\""), rest.size());
}

void JsonLocator::advance(std::size_t bytes) {
  const std::size_t end = std::min(offset_ + bytes, text_.size());
  for (; offset_ < end; ++offset_) {
    if (text_[offset_] == '\n') {
      ++position_.line;
      position_.column = 1;
    } else if (!is_continuation(text_[offset_])) {
      ++position_.column;
    }
  }
}

}  // namespace funnel::io
