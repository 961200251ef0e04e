// SPDX-License-Identifier: MIT
// Sentences and titles of results in each language. They stand in the catalogue, each in both languages at one place.
#pragma once

#include "language/locale.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace funnel::language {

/// Whether every {argument} of `words` stands in `others`, too, and none is left open.
constexpr bool arguments_are_among(std::string_view words, std::string_view others) {
  for (auto open = words.find('{'); open != std::string_view::npos; open = words.find('{', open + 1)) {
    const auto close = words.find('}', open);
    if (close == std::string_view::npos) return false;
    if (others.find(words.substr(open, close - open + 1)) == std::string_view::npos) return false;
  }
  return true;
}

/// Whether `words` are set as French is: U+00A0 before : ; ? ! % and inside « », and the apostrophe is ’.
constexpr bool is_french_typography(std::string_view words) {
  constexpr std::string_view space = "\u00A0";
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string_view rest = words.substr(at);
    const bool wants_space_before = std::string_view(":;?!%").find(words[at]) != std::string_view::npos;
    if (rest.front() == '\'') return false;
    if ((wants_space_before || rest.starts_with("»")) && !words.substr(0, at).ends_with(space)) return false;
    if (rest.starts_with("«") && !rest.substr(std::string_view("«").size()).starts_with(space)) return false;
  }
  return true;
}

/// A sentence or a title, with {arguments} for what differs from one result to another.
class Message {
 public:
  /// Does not compile unless both languages have words and take the same arguments, and the French is set as French is.
  consteval Message(std::string_view english, std::string_view french) : english_(english), french_(french) {
    const bool has_words = !english.empty() && !french.empty();
    const bool same_arguments = arguments_are_among(english, french) && arguments_are_among(french, english);
    if (!has_words || !same_arguments || !is_french_typography(french)) throw "not a message in both languages";
  }

  constexpr std::string_view in(Language language) const { return language == Language::french ? french_ : english_; }

  friend constexpr bool operator==(const Message&, const Message&) = default;

 private:
  std::string_view english_;
  std::string_view french_;
};

/// The words of `message`, with each {argument} replaced by its value. An argument that the message does not have is
/// ignored, one that is not given stays as "{argument}"; values are inserted as they are, and never looked into.
std::string text(Language language, const Message& message,
                 std::initializer_list<std::pair<std::string_view, std::string_view>> arguments = {});

}  // namespace funnel::language
