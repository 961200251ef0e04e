// SPDX-License-Identifier: MIT
// The names of a file's columns, and the columns that people mean.
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::io {

class Header {
 public:
  explicit Header(std::span<const std::string_view> fields);

  const std::vector<std::string>& names() const { return names_; }
  std::size_t size() const { return names_.size(); }
  const std::string& operator[](std::size_t column) const { return names_[column]; }

  /// The column of this name, capitals, accents and spaces aside where none has it to the letter. Where there is none,
  /// or more than one: what is wrong, to be said after the name: ` is not a column; the columns are "a", "b"`.
  tl::expected<std::size_t, std::string> find(std::string_view name) const;
  /// The first column that is called one of these folded words.
  std::optional<std::size_t> first_of(std::span<const std::string_view> words) const;
  /// `"month", "leads"`: the columns, some of them where they are many.
  std::string list() const;

 private:
  std::vector<std::string> names_;
  std::vector<std::string> keys_;  ///< folded
};

}  // namespace funnel::io
