// SPDX-License-Identifier: MIT
// What is shared by the readers of flags: collecting every problem of a command line, and the messages' form.
#pragma once

#include "cli/failure.hpp"
#include "cli/funnel_flags.hpp"
#include "io/number.hpp"
#include "language/locale.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::cli {

/// Collects what is wrong with a command line.
class FlagProblems {
 public:
  /// `--months 0: "0" is not a whole number from 1 to 120`: `complaint` follows the refused text.
  void refuse(std::string_view flag, std::string_view text, std::string_view complaint);
  void add(std::string message) { messages_.push_back({std::move(message)}); }
  const std::vector<ErrorMessage>& messages() const { return messages_; }

 private:
  std::vector<ErrorMessage> messages_;
};

/// Whether `text` is no flag that stands where the value of `flag` was forgotten; complains where it is.
bool is_value(FlagProblems& problems, std::string_view flag, std::string_view text);

/// The text of a flag that stands once at most; complains where it stands several times.
std::optional<std::string> single(FlagProblems& problems, std::string_view flag, const Texts& texts);

/// The value of a flag through the number grammar.
template <class Value>
std::optional<Value> value_of(FlagProblems& problems, std::string_view flag, const Texts& texts,
                              io::Parsed<Value> (*parse)(std::string_view)) {
  const auto text = single(problems, flag, texts);
  if (!text) return std::nullopt;
  const auto value = parse(*text);
  if (value) return *value;
  problems.refuse(flag, *text, value.error().text);
  return std::nullopt;
}

std::optional<int> whole_of(FlagProblems& problems, std::string_view flag, const Texts& texts, int least, int most);

/// One of a closed set of words: its place among them.
std::optional<std::size_t> choice_of(FlagProblems& problems, std::string_view flag, const Texts& texts,
                                     std::span<const std::string_view> words);

/// --locale TAG
std::optional<language::Locale> locale_of(FlagProblems& problems, const Texts& texts);

}  // namespace funnel::cli
