// SPDX-License-Identifier: MIT
#include "io/json_locator.hpp"

#include "io/utf8.hpp"

#include <algorithm>

namespace funnel::io {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::size_t string_length(std::string_view quoted) {
  std::size_t end = 1;
  while (end < quoted.size() && quoted[end] != '"') end += quoted[end] == '\\' ? 2 : 1;
  return std::min(end + 1, quoted.size());
}

std::size_t digits_length(std::string_view text) {
  return std::min(text.find_first_not_of("0123456789"), text.size());
}

/// The length of the JSON number that `text` begins with, by the grammar: of "0x10" and of "01" it is 1.
std::size_t number_length(std::string_view text) {
  std::size_t length = text.starts_with('-') ? 1 : 0;
  length += text.substr(length).starts_with('0') ? 1 : digits_length(text.substr(length));
  if (text.substr(length).starts_with('.')) {
    const std::size_t decimals = digits_length(text.substr(length + 1));
    length += decimals == 0 ? 0 : decimals + 1;
  }
  const std::string_view rest = text.substr(length);
  if (!rest.starts_with('e') && !rest.starts_with('E')) return length;
  const std::size_t sign = rest.substr(1).starts_with('+') || rest.substr(1).starts_with('-') ? 2 : 1;
  const std::size_t exponent = digits_length(rest.substr(sign));
  return exponent == 0 ? length : length + sign + exponent;
}

bool begins_number(char first) {
  return first == '-' || (first >= '0' && first <= '9');
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
  if (begins_number(rest.front())) return number_length(rest);
  return std::min(rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz"), rest.size());
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
