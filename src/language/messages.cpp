// SPDX-License-Identifier: MIT
#include "language/messages.hpp"

#include <algorithm>

namespace funnel::language {
namespace {

using Arguments = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// The value of "{name}"; the placeholder itself where nobody gave one, so that the gap is seen.
std::string_view value_of(std::string_view placeholder, Arguments arguments) {
  const auto name = placeholder.substr(1, placeholder.size() - 2);
  const auto* const found = std::ranges::find(arguments, name, [](const auto& argument) { return argument.first; });
  return found == arguments.end() ? placeholder : found->second;
}

}  // namespace

std::string text(Language language, const Message& message, Arguments arguments) {
  auto rest = message.in(language);
  std::string result;
  for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
    const auto after = rest.find('}', open) + 1;
    result += rest.substr(0, open);
    result += value_of(rest.substr(open, after - open), arguments);
    rest.remove_prefix(after);
  }
  result += rest;
  return result;
}

}  // namespace funnel::language
